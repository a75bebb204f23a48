call-list =
    { $count ->
        [one] Ek vyakti ko phone karna hai, koi message nahi pahunchta:
       *[other] { $count } logon ko phone karna hai, koi message nahi pahunchta:
    }
call-list-line = **{ $name }**: { $why }. Nahi padha: "{ $text }"
call-list-why =
    { $why ->
        [window_closed] WhatsApp window band, doosra channel nahi
        [blocked] desk ko block kiya hai, doosra channel nahi
        [gone] number ya address ab nahi chalta
        [opted_out] aur message na bhejne ko kaha hai
        [not_allowed] unke network ne nahi pahunchaya
        [dead] chhah koshish mein nahi bheja ja saka
       *[other] nahi pahuncha
    }
call-list-more =
    { $count ->
        [one] Ek aur.
       *[other] { $count } aur.
    }
call-list-all = Sab dikhao
call-list-empty = Kisi ko phone nahi karna: har message ko raasta mila.
call-list-none-ahead = { $names } ka koi audition aage nahi hai, isliye kuch likha nahi. "schedule Simran tomorrow 4 pm, Aram Nagar" se ek tay hota hai.
call-list-offer = { $time } { $name } ko offer karo
call-list-fill = Jo time ab khaali hai, { $time }, kya { $name } ko offer karoon? Unse poochha jayega, haan bolne pe unka ho jayega.
