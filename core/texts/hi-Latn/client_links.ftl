client-links-made = **{ $role }** ka client link{ $kind ->
    [pinned] { "" }, chune hue log
   *[shortlist] { "" }, shortlist
    }: abhi { $count } log, hamesha list jaisi hai waisi. Jiske paas link hai woh { $until } tak dekh sakta hai; account nahi chahiye, aur phone number, rate ya note kuch nahi dikhta.
client-links-open = Page kholo
client-links-stop = Yeh link band karo
client-links-stop-all = Sab band karo
client-links-nobody = { $kind ->
    [pinned] **{ $role }** ke liye abhi koi pinned nahi hai. Pehle kisi ko pin karo, ya shortlist ke liye "client link for { $role }" likho.
   *[shortlist] **{ $role }** ki shortlist mein dikhane layak koi nahi hai. Pehle log jodo, jaise "add 1, 3 to { $role }".
    }
client-links-too-long = Client link zyada se zyada { $most } din chalta hai. Jaise "client link for { $role } for 2 days".
client-links-none = Koi client link khula nahi hai. Naya banane ke liye: "client link for" aur role ka naam.
client-links-stopped = { $count ->
    [one] **{ $role }** ka client link band hai.
   *[other] **{ $role }** ke { $count } client link band hain.
    } Ab jo kholega use likha milega ki link khatam ho gaya.
client-links-count = { $count } client link khule hain.
client-links-line = **{ $role }** ({ $kind ->
    [pinned] chune hue log
   *[shortlist] shortlist
    }): { $count ->
    [0] abhi tak nahi khula
   *[other] { $count } baar khula, aakhri baar { $last }
    }; { $until } tak.
client-links-no-address = Is desk ka koi bahar ka address nahi hai (CASTMATCH_PUBLIC_URL), isliye dene ke liye link nahi hai.
client-links-title = { $role } · { $project }
client-links-about = { $house } ki { $kind ->
    [pinned] ab tak ki pasand
   *[shortlist] shortlist
    } · { $count } log
client-links-ends = Yeh page sirf aapke liye hai, list jaisi hai waisi dikhata hai, aur { $when } ko khatam hota hai.
client-links-empty = Abhi is list mein koi nahi hai. Baad mein dekhein, ya casting office se poochein.
client-links-skills = Hunar: { $skills }
client-links-credits = Kaam: { $credits }
client-links-chosen = Pinned
client-links-photo = { $name } ki photo
client-links-page-unknown = Yeh link poora nahi hai
client-links-page-unknown-do = Message se poora link copy karein, ya casting office se dobara bhejne ko kahein.
client-links-page-ended = Yeh link khatam ho gaya hai
client-links-page-ended-do = Jis casting office ne bheja tha unse naya maangein; unka ek pal lagta hai.
client-links-page-later = Page abhi nahi dikh sakta
client-links-page-later-do = Aapka link theek hai. Ek minute baad phir koshish karein.
client-links-no-file = List ki Excel ya PDF yahan nahi banti. Client link se **{ $role }** ek page par khulta hai, jise koi bhi dekh, print ya save kar sakta hai, rate aur number ke bina. List yahan bhi dikha sakta hoon, copy ke liye.
client-links-make = Client link
client-links-show-list = List dikhao
