avails-dates = { $first } se { $last }
avails-question = { $again ->
    [yes] Abhi jawab baaki:
   *[no] Kya
    } { $own ->
    [yes] aap
   *[no] **{ $name }**
    } { $dates } free hain? **{ $project }**{ $role ->
    [none] { "" }
   *[other] { " " }mein **{ $role }**
    } ke liye{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }. Abhi koi vaada nahi.
avails-choice-free = Free hain
avails-choice-busy = Free nahi
avails-choice-refusal = Kahin aur first refusal
avails-choice-hold = Kahin aur hold pe
avails-which-dates = **{ $role }** ke liye kaun se din? Jaise "12-16 Dec".
avails-about-dates = kin dinon ka poochna hai
avails-past = { $dates } nikal chuka hai. Aage ke din batao.
avails-preview = { $dates } ke baare mein { $count } logon se poochein? Har sawaal unki taraf se bolne wale ko jaayega:
avails-nobody = call karo, likha nahi ja sakta
avails-ask = { $count } se poocho
avails-leave = Rehne do
avails-known = { $dates } { $kind ->
    [free] khaali
    [busy] busy hai
   *[tentative] shayad busy
    }
avails-call = { $name }: likha nahi ja sakta, please call karo.
avails-asked = Avail poocha, jawab baaki: { $name }, { $dates }. { $through ->
    [self] Unhi se poocha.
    [guardian] Guardian { $to } se poocha.
   *[agent] Agent { $to } se poocha.
    }
avails-on-file = Pehle se darj: { $known }.
avails-in-it-already = Woh isme pehle se hain.
avails-asked-told =
    { $own ->
        [yes] { $by } ne { $name } se { $role ->
                [none] { "" }
               *[other] **{ $role }** ke liye{ " " }
            }{ $dates } pooche. Jawab baaki.
       *[no] { $by } ne { $to } se poocha ki { $name } { $role ->
                [none] { "" }
               *[other] **{ $role }** ke liye{ " " }
            }{ $dates } free hain? Jawab baaki.
    }
avails-gone = Woh sawaal ab khula nahi hai. Kuch karna nahi hai.
avails-none = Haal mein dates nahi poochi gayi. Din likho, jaise "12-16 Dec busy".
avails-answered-before = { $name } ka jawab aa chuka hai: { $status ->
    [free] free hain.
    [busy] free nahi.
    [first_refusal] kahin aur first refusal.
    [partly] kuch din free.
    [hold] kahin aur hold pe.
   *[other] ab poocha nahi ja raha.
    }
avails-which = Kiske baare mein?
avails-say = { $name }, { $dates }: inmein se kya? Din-din alag ho to sabse paas wala chuno aur baaki team ko likho.
avails-noted = { $name }, { $dates } darj: { $status ->
    [free] free hain.
    [busy] free nahi.
    [first_refusal] kahin aur first refusal.
    [partly] kuch din free, aapke shabdon mein.
   *[hold] kahin aur hold pe.
    } Team ko bata diya. Kisi taraf koi vaada nahi.
avails-told = { $role ->
    [none] { "" }
   *[other] **{ $role }** ke liye{ " " }
    }{ $name }, { $dates }: { $status ->
    [free] **free hain**.
    [busy] **free nahi**.
    [first_refusal] **kahin aur first refusal**.
    [partly] **kuch din free**.
   *[hold] **kahin aur hold pe**.
    }
avails-told-by = { $by } ne bataya.
avails-told-note = "{ $note }"
avails-move = Karo: { $status }
avails-expired = { $name } ({ $role ->
    [none] { "" }
   *[other] **{ $role }**,{ " " }
    }{ $dates }) ka teen din mein jawab nahi. Call karo ya phir poocho.
avails-again = Phir poocho
avails-free-head = { $role ->
    [none] { "" }
   *[other] **{ $role }** ki list mein{ " " }
    }{ $count } mein se { $free } { $dates } free, jo hamare paas likha hai uske hisaab se.
avails-free-free = Free: { $people }
avails-free-partly = In mein se kuch din free: { $people }
avails-free-tentative = Shayad busy: { $people }
avails-free-unknown = Abhi pata nahi: { $people }
avails-free-busy = Busy: { $people }
avails-not-before-you = { $name } aapko dikhayi gayi kisi list mein nahi hain, isliye dates casting ke paas hain.
avails-ask-casting = Casting se poocho
avails-free-when = Kin dinon mein? Jaise "12-16 Dec".
avails-about-free = din
avails-awaiting = { $role ->
    [none] { "" }
   *[other] **{ $role }** ke liye{ " " }
    }tareekhein: { $first } se { $last }
avails-no-guardian = { $name } 18 se kam hain aur kisi guardian ki haan nahi hai, isliye kisi se nahi poocha. Pehle likho "{ $name } ke guardian ..., 98200 00010".
avails-undecided = { $name }, { $dates }: abhi pakka nahi, note kar liya. Sawaal khula hai; pata chale to "free" ya "free nahi" likhna.
avails-undecided-told = { $name }, { $role ->
    [none] { "" }
   *[other] **{ $role }**,{ " " }
    }{ $dates }: **abhi pakka nahi**. Sawaal khula hai.
avails-none-asked = Abhi tak kisi se dates nahi poochhi. Jaise "Riya free hai 12-16 dec?".
avails-all-answered =
    { $count ->
        [one] Jisse dates poochhi thi, jawab aa gaya. "Avail status" se dikhta hai.
       *[other] Jinse dates poochhi thi, sab { $count } ke jawab aa gaye. "Avail status" se dikhte hain.
    }
avails-overview =
    { $waiting ->
        [0] { $count } se dates poochhi, sabne jawab diya.
       *[other] { $count } se dates poochhi, { $waiting } ka jawab baaki hai.
    }
avails-overview-one = { $name } ({ $role ->
    [none] { "" }
   *[other] { $role },{ " " }
    }{ $dates })
avails-overview-line = { $status ->
    [open] **Jawab baaki**
    [free] **Free**
    [busy] **Free nahi**
    [first_refusal] **Kahin aur first refusal**
    [hold] **Kahin aur hold**
    [partly] **Kuch din free**
   *[expired] **Jawab nahi aaya**
    }: { $people }
avails-again-name = { $name } se phir poochho
avails-wait = Dates ka jawab baaki: { $names }. "Avail status".
avails-none-of = { $names } se abhi aapke zariye koi date nahi poochi gayi.
avails-noted-days = { $name } likha: { $days }. Team ko bata diya. Kisi taraf koi vaada nahi; din badle to uski tareekh likhna.
avails-not-sure = abhi pakka nahi{ $note ->
    [none] { "" }
   *[other] , "{ $note }"
    }
avails-come = Kya aap { $day } ko aa payenge{ $purpose ->
    [none] { "" }
   *[other] { "" }, { $purpose } ke liye
    }? Haan ya na yahin likh dijiye.
avails-come-when = Kis din ke liye? Jaise "simran se pucho friday ko fitting ke liye aa sakti hai kya".
avails-come-who = Kisse puchun? Ek naam likhiye.
avails-one = **{ $name }**, { $dates }: { $standing ->
    [free] free, jitna file par hai.
    [busy] free nahi ({ $when }).
    [partly] inme se kuch din hi free ({ $when }).
    [tentative] abhi pakka nahi ({ $when }).
   *[unknown] file par abhi kuch nahi hai.
    }
avails-one-all = { $count ->
    [0] **{ $name }** ke dinon ke baare mein file par abhi kuch nahi hai. Kuch din poochhne ho to: "is { $name } free 12-16 Dec?".
   *[other] **{ $name }**: { $when }.
    }
avails-one-ask = { $name } se poochho
