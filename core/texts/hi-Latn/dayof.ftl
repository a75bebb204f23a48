dayof-here = Check-in ho gaya: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] agli baari aapki.
   *[other] kareeb { $wait } min.
    }
dayof-here-other = { $name } ka check-in ho gaya: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, kareeb { $wait } min.
dayof-queue = Number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] agli baari.
   *[other] kareeb { $wait } min.
    }
dayof-not-here-yet = Abhi aapka check-in nahi hua. Aapka time { $when }, { $minutes } min ka; pahunch kar "reached" likho.
dayof-too-early = Aapka agla audition { $when } hai. Us din pahunch kar "reached" likho.
dayof-team-here = { $name } aa gaye, time { $time }, number { $number }{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. { $what }.
dayof-near = { $place } par aapka { $time } ka time ho gaya. Aap paas hain?
dayof-choice-here = Aa gaya/gayi
dayof-choice-late = 15 min der
dayof-absent = { $name } { $time } par nahi aaye. { $what }. Aapke faisle tak time unhi ka hai.
dayof-choice-no-show = No-show likho
dayof-choice-wait = 10 min ruko
dayof-choice-call = Call karo
dayof-choice-fill = Time bharo
dayof-choice-came = Woh aa gaye
dayof-waits = { $name } ke baare mein { $time } par phir poochungi.
dayof-no-show = Darj: { $name } { $time } par nahi aaye.
dayof-not-yet = { $name } ka time { $time } hai, abhi shuru nahi hua. Shuru hone par likho.
dayof-was-here = { $name } { $time } par aa chuke the. Agar yeh galat hai to audition ka time badlo.
dayof-team-no-show = { $by }: { $name } { $time } par nahi aaye.
dayof-trouble-way = Aapne jo likha woh team ko bata diya. Jagah ke baare mein mujhe yeh pata hai:
dayof-trouble-ride = Aapne jo likha woh team ko bata diya. Der hogi to batao kitne minute.
dayof-trouble-other = Aapne jo likha woh team ko bata diya; jawab yahin aayega.
dayof-too-early-other = { $name } ka audition { $when } pe hai, isliye check-in nahi kiya. Us din phir likho; doosre time ke liye "{ $name } ko 5 baje shift karo".
dayof-here-early = Check-in ho gaya: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. Aap jaldi aa gaye: aapka time { $time } hai.
dayof-here-other-early = { $name } ka check-in ho gaya: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. Time se pehle: time { $time } ka hai.
dayof-queue-early = Number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. Aapka time { $time } hai.
dayof-asked = { $state ->
    [checked_in] **{ $name }** { $since } se yahan hai, number { $number }.
    [left] **{ $name }** aaye the, ab ja chuke.
    [late] Abhi nahi: **{ $name }** ne kareeb { $minutes } min der kaha, time { $time } ka hai.
    [no_show] **{ $name }** { $time } ke liye no-show likha hai.
    [declined] **{ $name }** nahi aa rahe: { $time } ko na kaha.
    [asked] Abhi nahi: **{ $name }** ne { $time } maanga hai, faisla baaki hai.
    [confirmed] Abhi nahi: **{ $name }** ne { $time } ko haan kaha hai.
   *[other] Abhi nahi: **{ $name }** ne { $time } ka jawab bhi nahi diya.
    }
dayof-asked-then = Aane par "{ $name } aa gayi" likho.
dayof-not-here-after-all = Wapas liya: { $name } abhi yahan nahi. { $time } ka time unhi ka hai.
dayof-team-not-here = { $by }: { $name } abhi aaye nahi, time { $time } ka hai.
dayof-no-show-off = Wapas liya: { $name } ab no-show nahi.
dayof-team-no-show-off = { $by }: { $name } { $time } ke liye no-show nahi.
dayof-no-no-show = { $name } ke liye koi no-show likha nahi hai.
dayof-none-of-theirs = { $name } ka aaj ya aage koi audition nahi. Rakhne ke liye: "{ $name } ka audition kal 11 baje rakho".
dayof-next = Agla{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }: **{ $name }**, { $time }, { $state ->
    [here] yahan hai.
    [late] kareeb { $minutes } min der.
   *[other] abhi aaye nahi.
    }
dayof-nobody-next = Aaj ke sab ho gaye.
dayof-nothing-today = Aaj kuch schedule nahi hai. "kya schedule hai" likho, aage ka dikhega.
dayof-came = { $count ->
    [0] { $day } ko { $all } mein se kisi ka check-in nahi hua.
   *[other] { $day } ko { $all } mein se { $count } aaye:
    }
dayof-came-line = **{ $name }**, { $since } pe aaye, time { $time }
dayof-came-not = Nahi aaye: { $names }.
dayof-came-not-noted = { $names } ka kuch note nahi hai.
dayof-came-which-day = Kis din? Jaise "kal kaun aaya tha" ya "Monday ko kaun aaya tha".
dayof-came-none-planned = { $day } ko kuch schedule nahi tha. Aage kya hai: "what's scheduled".
dayof-came-shortlist = { $role ->
    [none] {""}
   *[other] { $role } ke liye{" "}
    }{ $count ->
    [1] 1 ko shortlist karo
   *[other] sab { $count } ko shortlist karo
    }
