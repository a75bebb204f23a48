consent-out = Ho gaya. Yahan hamari taraf se ab koi message nahi. Wapas aana ho to START bhejo.
consent-in-private = Yeh aapke aur mere beech ki baat hai: desk ke saath apni chat mein likho.
consent-back = Aap wapas aa gaye. Auditions ke message phir yahan aayenge. STOP se band.
consent-in-already = Yahan aapko message aa hi rahe hain. STOP se band.
consent-still-out = { $channels } par abhi band hai; wahan bhi START bhejo.
consent-out-staff = { $name } ne { $channel } par message band karwa diye. Main khud se ab kuch nahi likhunga.
consent-back-booking = { $role } ke liye { $time } pakka hai, yaad dila dunga.
consent-back-staff = { $name } { $channel } par wapas aa gaye. Ab phir likh sakta hoon.
consent-nothing-open = Kuch book nahi hai.
consent-call = { $role } ke liye { $when }: kisi ko call karna hoga.
consent-call-named = { $name }, { $role } ke liye { $when }: kisi ko call karna hoga.
consent-more-calls =
    { $count ->
        [one] 1 aur ko call karna hoga.
       *[other] { $count } aur ko call karna hoga.
    }
consent-which-stop = "{ $title }" abhi ja raha hai. Usko band karoon, ya aapko aane wale message?
consent-stop-sending = Bhejna band karo
consent-wrong-ask = Woh message kisi aur chat ke liye tha? Yahan kuch nahi badla. Ya yeh number aapka nahi hai?
consent-wrong-keep = Number mera hai
consent-wrong-sure = Mera number nahi
consent-stop-all = Sab band karo
consent-all-or-some = Kuch samay ke liye, ya koi message nahi? Chaho to raat 9 se subah 8 tak main bina poochhe kuch nahi likhunga; aur samay ke liye likho, jaise "10 baje se pehle message mat karo".
consent-stop-me = Mujhe aane wale
consent-wrong = Batane ka shukriya. Yeh number hata diya, ab yahan nahi likhunga. Desk se kuch chahiye ho to likh dena.
consent-wrong-staff = Aap team mein ho, isliye aapki chat waisi hi hai. Kisi talent ka number galat ho to unse sahi number se desk ko likhwao.
consent-wrong-told = { $name } ka { $channel } contact kisi aur ka hai. Maine hata diya; naya lena hoga.

consent-verify = Yeh { $house } ka casting desk hai. Hum kabhi paise nahi maangte: na audition, na registration, na card ke liye, aur na hi private photo. Pakka karne ke liye { $house } ko us number par call karo jo aapne khud dhoondha ho, ya team ke kisi insaan se yahin jawab lo.
consent-source = Yeh { $house } ka casting desk hai. { $how ->
    [operator] Yeh number team ne { $name } ke naam se likha hai.
    [import] Yeh number team ke laaye contacts mein { $name } ke naam se aaya.
    [known] Aapne khud yahan likha tha, { $name } ke naam se; kisne diya, iska aur koi record nahi.
   *[nobody] Yeh number kisne diya, iska mere paas koi record nahi; bas itna hi jaanta hoon jo yahan likha gaya.
    } Aapki baat team ko bata di, jawab yahin aayega. Sab messages band karne ho to STOP likhiye{ $how ->
    [nobody] .
   *[other] ; "mera data delete karo" se jo rakha hai mit jaata hai.
    }
consent-source-erase = Mera data mitao
consent-source-staff = { $name ->
    [none] Koi anjaan
   *[other] **{ $name }**
    } { $channel } par pooch rahe hain ki number kahan se mila, ya keh rahe hain ki haan nahi ki thi: "{ $said }". Unhe jawab dijiye.
consent-our-house = casting office
consent-call-me = Koi insaan jawab de
consent-is-it-real = kya yeh sach hai?
consent-report-money = Kisi ne paise maange
consent-scam = Paise mat do. Woh hum nahi the: { $house } kabhi paise nahi maangta. Casting director ko bata diya. Jisne maanga uska number aur message sambhal kar rakho.
consent-scam-staff = { $name } ({ $role }) se { $channel } par hamare naam se paise maange gaye. Unko call karo.

consent-kept = { $name }, aapke baare mein yeh rakha hai:
consent-kept-ways = Aap tak pahunchne ke tareeke: { $ways }.
consent-kept-profile = Profile: { $facts }.
consent-kept-child = { $name } ki profile: { $facts }.
consent-kept-messages =
    { $count ->
        [one] Hamare beech 1 message; asli roop 30 din tak.
       *[other] Hamare beech { $count } message; asli roop 30 din tak.
    }
consent-kept-times =
    { $count ->
        [one] Khaali ya busy dino ki 1 entry.
       *[other] Khaali ya busy dino ki { $count } entry.
    }
consent-kept-auditions =
    { $count ->
        [one] 1 audition.
       *[other] { $count } audition.
    }
consent-kept-lists =
    { $count ->
        [one] Team ki 1 list mein.
       *[other] Team ki { $count } list mein.
    }
consent-kept-opinions =
    { $count ->
        [one] Team ka 1 note ya faisla.
       *[other] Team ke { $count } note ya faisle.
    }
consent-kept-statement =
    { $said ->
        [in] { $channel } par message: haan, { $day } se.
       *[out] { $channel } par message: nahi, { $day } se.
    }
consent-kept-next = Kuch galat hai? Sahi likh do. Mitana ho to "mera data delete karo" likho.
consent-kept-private = Aapko private mein bhej diya.
consent-fact =
    { $fact ->
        [age] playing age
        [gender] gender
        [height] height
        [city] sheher
        [languages] bhashayein
        [skills] skills
        [credits] credits
        [rate] rate
        [photo] photo
        [reel] showreel
        [agent] aapke agent
        [guardian] guardian
       *[text] training aur text
    }

consent-erase = { $names } ki profile, contact, note aur { $messages } message mit jayenge. Wapas nahi aayega. Jo rahega: ki aapne message band karwaye, aur sign kiye kaagaz.
consent-erase-bookings =
    { $count ->
        [one] 1 audition aage hai; team ko bata doonga ki hata de.
       *[other] { $count } audition aage hain; team ko bata doonga ki hata de.
    }
consent-erase-type = Mitane ke liye **{ $phrase }** likho.
consent-erase-about = aapka data mitana
consent-erase-keep = Rehne do
consent-erase-by-hand = Team ko bata diya; woh haath se karegi, kyunki aapse doosron ke kaagaz jude hain, aur aapko yahin likhegi.
consent-erase-asked = { $name } { $channel } par apna data mitwana chahte hain. Haath se karke unko bata do.
consent-erased = Mit gaya. Hamari taraf se ab kuch nahi aayega. Phir kabhi likhoge to naye sire se.
consent-erased-staff = { $channel } par kisi ne apna data mitwaya.
consent-choice-keep = Doosre roles ke liye rakho
consent-keeping = { $own ->
    [yes] Theek hai: { $house } aapka profile doosre roles ke liye rakhega aur unke baare mein likh sakta hai. Rokna ho to likho "mera data delete karo".
   *[no] Theek hai: { $house } { $name } ka profile doosre roles ke liye rakhega aur aapko likh sakta hai. Rokna ho to likho "mera data delete karo".
    }
consent-kept-future = Doosre roles ke liye: haan, aapne kaha hai.
consent-not-kept = Darj kar liya, aapke shabdon mein: { $house } ab doosri castings ke liye aapko nahi rakhta. Jo booking hai woh bani hai. Message ya sab kuch bhi band ho sakta hai:
consent-not-kept-told = **{ $name }** ne doosri castings ke liye rakhne ki haan wapas le li. Kisi aur project mein dene se pehle poochho.
consent-choice-stop = Yahan message band
consent-choice-erase = Sab mita do
consent-readers = Number aur pata: sirf { $house } ka casting office dekhta hai, yahan se kisi ko nahi diya jaata. Photo, reel aur profile: casting office, aur jis role ke liye naam jaaye uske producers; client ke page par number, rate aur notes nahi hote. Rate: casting office aur producers, doosre talent kabhi nahi. Aage kisi ko diya ya becha nahi jaata. "Mere baare mein kya hai" se sab dikhta hai, "mera data hata do" se hat jaata hai.
consent-erase-kept = Kuch nahi mitaya. Sab waisa hi hai.
consent-only-pictures = Sirf photos, ya aapke baare mein jo rakha hai sab?
consent-choice-photos = Sirf photos
consent-showing = Casting office ke paas yeh aapke shabdon mein hai, jawab yahin aayega. Abhi aisa hai: { $readers }
consent-showing-told = **{ $name }**{ $whom ->
    [none] { "" }
   *[other] { " " }({ $whom } ke liye)
    } ne bataya ki kya dikhaya ja sakta hai: "{ $said }" Jab tak tay na ho, photos aur profile client links par mat daalo, pehle unse poocho.
