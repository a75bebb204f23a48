digests-on = **{ $project }** ka status { $often } apne aap aayega, pehli baar { $first }.
digests-every-day = har din
digests-every-weekday = Somvar se Shukravar
digests-every = har { $days }
digests-weekday = { $day ->
    [1] Somvar
    [2] Mangalvar
    [3] Budhvar
    [4] Guruvar
    [5] Shukravar
    [6] Shanivar
   *[other] Ravivar
    }
digests-stop = Reports band karo
digests-off = Ab report apne aap nahi aayegi. Jab chaho "status" likho.
digests-none = Aapko koi report apne aap nahi aati. Chahiye to: "status every weekday 9am".
digests-which-project = Kaun sa project? Jaise "Gully Nights status every weekday 9am".
digests-when = Kab aaye? Jaise "every weekday 9am" ya "every Monday 10am".
digests-together = Ab se aapki khabrein ek saath aayengi: jab aap likhein, din ke 1 baje aur shaam 6 baje. Jiska jawab chahiye ya jo zaroori hai woh turant aayega. "Har baat usi waqt batao" se yeh band hoga.
digests-each = Ab se har baat usi waqt aayegi.
digests-undo = Wapas lo
