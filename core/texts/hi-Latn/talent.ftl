talent-language =
    { $code ->
        [hi] Hindi
        [en] English
        [pa] Punjabi
        [mr] Marathi
        [gu] Gujarati
        [bn] Bengali
        [ta] Tamil
        [te] Telugu
        [kn] Kannada
        [ml] Malayalam
        [ur] Urdu
        [as] Assamese
        [or] Odia
        [ks] Kashmiri
        [sd] Sindhi
        [ne] Nepali
        [kok] Konkani
        [bho] Bhojpuri
        [mai] Maithili
        [bgc] Haryanvi
        [raj] Rajasthani
        [doi] Dogri
        [awa] Awadhi
        [mni] Manipuri
        [bo] Tibetan
        [lbj] Ladakhi
        [tcy] Tulu
        [ar] Arabic
        [fr] French
        [de] German
        [es] Spanish
        [ru] Russian
        [ja] Japanese
        [zh] Chinese
        [sa] Sanskrit
        [it] Italian
        [fa] Farsi
        [ko] Korean
        [pt] Portuguese
        [sat] Santali
        [brx] Bodo
        [hne] Chhattisgarhi
        [gbm] Garhwali
        [kfy] Kumaoni
        [mag] Magahi
        [lus] Mizo
        [kha] Khasi
        [si] Sinhala
        [th] Thai
        [tr] Turkish
       *[other] { $code }
    }
talent-speaks =
    { $level ->
        [native] { $language } (matribhasha)
        [fluent] { $language } fluent
        [conversational] { $language }
       *[other] { $language } thodi
    }
talent-gender =
    { $gender ->
        [female] mahila
        [male] purush
        [non_binary] non-binary
       *[other] { $gender }
    }
talent-credit-kind =
    { $kind ->
        [film] film
        [ott] series
        [tv] TV
        [ad] ad
        [theatre] theatre
        [short] short film
        [music_video] music video
       *[other] { $kind }
    }
talent-rate =
    { $unit ->
        [day] { $amount } per din
        [shift] { $amount } per shift
        [episode] { $amount } per episode
        [project] { $amount } poore project ka
       *[other] { $amount }
    }
talent-rate-max =
    { $unit ->
        [day] { $amount } per din tak
        [shift] { $amount } per shift tak
        [episode] { $amount } per episode tak
        [project] poore project ka { $amount } tak
       *[other] { $amount } tak
    }
talent-no-rate = rate file mein nahi hai
talent-up-to = { $value } tak
talent-among =
    { $count ->
        [one] jo ek dikhaya gaya
       *[other] jo { $count } dikhaye gaye
    }
talent-like = { $name } jaisa
talent-free = { $days } free
talent-no-clash = { $days } koi clash nahi pata
talent-tentative = { $days } shayad busy
talent-time-free = { $days } free
talent-time-busy = { $days } busy
talent-time-tentative = { $days } shayad busy

talent-found =
    { $total ->
        [one] Ek match.
       *[other] { $total } mein se { $shown }.
    }
talent-found-for =
    { $total ->
        [one] **{ $role }** ke liye ek match.
       *[other] **{ $role }** ke liye { $total } mein se { $shown }.
    }
talent-found-more =
    { $count ->
        [one] { $total } mein se { $last }.
       *[other] { $total } mein se { $first }–{ $last }.
    }
talent-found-more-for =
    { $count ->
        [one] **{ $role }** ke liye { $total } mein se { $last }.
       *[other] **{ $role }** ke liye { $total } mein se { $first }–{ $last }.
    }
talent-no-more = Bas itne hi the: kul { $total }.
talent-plays = part: { $what }
talent-played =
    { $known ->
        [yes] { $what } part hai, profile mein likha hunar nahi: jisne aisa part kiya hai, wo pehle.
       *[no] { $what } part hai, profile mein likha hunar nahi: umar, look aur bhasha se chuno.
    }
talent-played-by-whom = { $what } ka part kisi ki profile mein nahi likha. Batao kaun kar sake: umar, ladka ya ladki, bhasha ya sheher.
talent-wishes-unknown = Profile mein nahi likha: { $what }. Photo aur reel se pata chalega.
talent-shortlist-all =
    { $count ->
        [one] Shortlist karo
       *[other] Sab shortlist
    }
talent-shortlist = Shortlist karo
talent-shortlist-one = { $name } shortlist
talent-show-more = Aur dikhao
talent-nobody =
    { $count ->
        [0] Koi match nahi mila.
        [one] Koi match nahi mila.
        [2] Dono baatein kisi mein nahi.
       *[other] Sab { $count } baatein kisi mein nahi.
    }
talent-without =
    { $count ->
        [one] **{ $what }** hata dein to 1 hai.
       *[other] **{ $what }** hata dein to { $count } hain.
    }
talent-wider =
    { $count ->
        [one] Umar { $ages } rakhein to 1 hai.
       *[other] Umar { $ages } rakhein to { $count } hain.
    }
talent-drop = { $what } ke bina ({ $count })
talent-widen = Umar { $what } ({ $count })
talent-only = Sirf { $what } ({ $count })
talent-alone =
    { $count ->
        [one] Sirf **{ $what }**, aur koi shart nahi: 1.
       *[other] Sirf **{ $what }**, aur koi shart nahi: { $count }.
    }
talent-directory-empty = Directory khaali hai, isliye abhi koi nahi milega. Talent ki list CSV file mein yahin bhejo, ya "castmatch import-talent list.csv" se bharwao; phir poochho.
talent-nobody-speaks = Directory mein { $languages } koi nahi bolta.
talent-nobody-at-all = Ek-do shartein hatane par bhi koi nahi. Kam shabdon mein likhein.
talent-change-what = Yeh samajh nahi aaya. Search badalni ho to aise likho: "sirf Mumbai", "30 se 35", "jo dance kar sake", "12-16 Dec free"; "aur dikhao" se list aage. Kuch aur ho to "help".
talent-not-asked = Search mein { $what } maanga hi nahi tha: search waisi hi hai. Bilkul nahi chahiye to likho "no { $what }".
talent-height-unknown = { $name } ki height likhi nahi hai, isliye lambi ya chhoti nahi dhoondh sakte. "{ $name } is 5'6" likho to note ho jaayegi.
talent-rate-unknown = { $name } ka rate likha nahi hai, isliye sasta nahi dhoondh sakte. "cheapest first" se jo dikh rahe hain woh rate se lag jaayenge.
talent-one-at-a-time = Yeh kai log hain: { $names }. Ek baar mein ek naam likho.
talent-kin-age = { $name } ki umar kya hai? Role mein umar nahi likhi. Batao kaun chahiye, jaise "45-55 ki aurat".
talent-say-what = Kaisa insaan chahiye: umar, bhasha, height, sheher ya skill likhein. "25-30 ki ladki, Punjabi, Mumbai" chalega.
talent-say-when = Kis din se kis din tak free chahiye, likhein: "12 se 16 Dec".

talent-ambiguous = { $name } naam ke { $count } log hain: { $people }. Poora naam likhein.
talent-candidate = { $name } ({ $ages }, { $city })
talent-no-city = sheher pata nahi
talent-which =
    { $more ->
        [0] Kaun { $name }? { $people }.
       *[other] { $name } naam ke { $count } log hain. Pehle: { $people }. Ya poora naam likhein.
    }
talent-guessed = "{ $name }" naam ka koi nahi hai. Milte-julte: { $people }. Poora naam likhein.
talent-did-you-mean =
    { $count ->
        [one] "{ $name }" naam ka koi nahi hai. Kya { $people }?
       *[other] "{ $name }" naam ka koi nahi hai. Inmein se koi? { $people }.
    }
talent-unknown = "{ $name }" naam ka koi directory mein nahi hai. Spelling dekh lein, ya umar, bhasha, sheher se dhundein.
talent-counted =
    { $count ->
        [one] Dikhaye { $shown } mein se kaun? Number ya naam likho.
       *[other] Dikhaye { $shown } mein se kaun se { $count }? Number likho, jaise "1 aur 3".
    }
talent-counted-few =
    { $shown ->
        [one] Yahan ek hi dikhaya hai. Aur kaun? Naam likho.
       *[other] Yahan { $shown } hi dikhaye hain. Aur kaun? Naam likho.
    }
talent-no-number =
    { $shown ->
        [one] Sirf 1 vyakti dikhaya gaya hai, number { $number } nahi hai.
       *[other] { $shown } log dikhaye gaye hain, number { $number } nahi hai. 1 se { $shown } mein se chunein.
    }
talent-nobody-left = Inke bina koi nahi bachta. Likhein ki kaun chahiye, number ya naam se.
talent-nobody-shown = Yahan koi list khuli nahi hai. Pehle search karein, ya naam likhein.
talent-gone = Yeh profile ab directory mein nahi hai.
talent-who = Kaun? Naam likhein, ya list ka number.
talent-compare-two = Compare ke liye kam se kam do log batayein: "1 aur 3 compare".
talent-compare-many = Ek saath { $most } tak hi. Kaun se?

talent-profile = **{ $name }**
talent-accents = Accent: { $accents }
talent-minor = 18 se kam: sab kuch guardian ke zariye.
talent-by-agent = Pehle agent se baat hoti hai.
talent-showreel = Showreel
talent-compared =
    { $count ->
        [2] { $names } aamne-saamne.
       *[other] { $count } log saath mein: { $names }.
    }
talent-in-common = Dono mein: { $what }
talent-why = { $names } kyun: aapki search par profile yeh kehta hai.
talent-why-not = ab fit nahi: profile tab se badla hai
talent-lacks = { $what } nahi
talent-order =
    { $order ->
        [youngest] sabse kam umar pehle
        [oldest] sabse zyada umar pehle
        [tallest] sabse lambe pehle
        [shortest] sabse kam height pehle
        [cheapest] sabse kam rate pehle
       *[dearest] sabse zyada rate pehle
    }
talent-order-private = Rate ki baat sirf aapke aur mere beech hai: yeh order apni personal chat mein poochho.
talent-past =
    { $kind ->
        [auditioned] hamare yahan audition de chuke
        [not_auditioned] hamare yahan abhi audition nahi diya
        [worked] hamare saath pehle book hue
        [not_worked] hamare saath kabhi book nahi hue
       *[last_time] pichhle audition mein aaye
    }
talent-joined = { $day } se directory mein
talent-unsearched =
    { $kind ->
        [papers] Passport, visa aur ID papers profile mein nahi hote, isliye unse koi nahi milta. Jo theek lagein unhe shortlist karke poochho: "message everyone on the Meera list: passport hai?"
        [licence] Licence profile mein nahi hota; kaun chalata hai, woh hota hai. Shortlist karke poochho: "message everyone on the Meera list: licence hai?"
        [trans] Trans kalakaar ka role yahan izzat se cast ho sakta hai: breakdown publish karo ya agents se poochho, log khud aage aate hain. Gender ke ateet se kisi ko nahi dhoondha jata; umar, bhasha, shehar, hunar se dhoondho, aur "non-binary" se jahan logon ne khud kaha ho.
       *[skin] Yahan kisi ko rang se nahi dhoondha jata. Role ko kya chahiye batao: umar, bhasha, shehar, height, hunar; photo shortlist mein milte hain.
    }
talent-who-drives = Kaun chalata hai
talent-apart =
    { $by ->
        [taller] **{ $name }** { $count ->
            [2] zyada lambe
           *[other] sabse lambe
        } hain:
        [shorter] **{ $name }** ki height { $count ->
            [2] kam
           *[other] sabse kam
        } hai:
        [older] **{ $name }** umar mein { $count ->
            [2] bade
           *[other] sabse bade
        } hain:
        [younger] **{ $name }** umar mein { $count ->
            [2] chhote
           *[other] sabse chhote
        } hain:
        [cheaper] **{ $name }** ka din ka rate { $count ->
            [2] kam
           *[other] sabse kam
        } hai:
       *[dearer] **{ $name }** ka din ka rate { $count ->
            [2] zyada
           *[other] sabse zyada
        } hai:
    }
talent-apart-same = Pehle dono mein koi fark darj nahi:
talent-unknown-of =
    { $what ->
        [rate] Din ka rate pata nahi: { $names }.
        [height] Height pata nahi: { $names }.
       *[age] Umar pata nahi: { $names }.
    }
talent-preferred = { $what } pehle, zaroori nahi

talent-contact = **{ $name }**
talent-contact-self = Direct: { $way }
talent-contact-agent = Agent { $name }: { $way }
talent-contact-guardian = Guardian { $name }: { $way }
talent-contact-none = { $name } ka number file mein nahi hai. Directory mein jodein, ya agent se poochhein.
talent-contact-sent = Number aapko private mein bhej diya.
talent-contact-no-private = Group mein number nahi diya jaata. Mujhe private mein likhein.

talent-suggested = shayad { $skill }: “{ $said }”
talent-unmentioned = { $what } ka koi zikr nahi
talent-says = likha hai: “{ $said }”
talent-also-called = { $names } naam se bhi
talent-colleague = { $role ->
    [casting_director] { $name } yahan casting director hain.
    [owner] { $name } yahan owner hain.
    [associate] { $name } yahan associate hain.
    [producer] { $name } yahan producer hain.
    [agent] { $name } agent hain.
   *[other] { $name } guardian hain.
}
talent-one-can = **{ $name }**: { $what }.
talent-one-unknown = **{ $name }** ki profile { $what } ke baare mein kuch nahi kehti. Poochhne ke liye: "message { $first }: ...".
talent-untold-only = Search isse nahi hoti: { $what }. Photos aur reels hi batayenge. Umar, bhasha, height, sheher ya skill batayein, jo fit hain dikhata hoon.
