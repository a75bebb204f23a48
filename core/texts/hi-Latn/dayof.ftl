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
