ladder-status = { $status ->
    [unviewed] abhi dekha nahi
    [viewed] dekha gaya
    [selected] chuna gaya
    [under_consideration] vichaar mein
    [on_avail] avail pe (first refusal)
    [pinned] pin
    [backup] backup
    [on_hold] hold pe
    [booked] book
    [released] release
   *[passed] pass
    }
ladder-which-lock = "Lock" ke kai matlab hain. Kaun sa?
ladder-means = { $status ->
    [pinned] pakki pasand, abhi koi deal ya fees nahi
    [on_hold] time le liya, chhodne par cancellation fees lagegi
   *[booked] sharten maan li gayi aur pakki
    }
ladder-say-which = Kis status par? Jaise "Riya ko Meera ke liye pin karo", "Riya ko hold pe rakho".
ladder-unknown = Yeh status mujhe nahi pata. Kuch jo pata hain: { $rungs }.
ladder-one-each = Sabke liye ek status chahiye, ya har ek ke liye ek. Phir se likho, jaise "Riya pin, Simran backup".
ladder-not-yours = { $name }, { $status }: kisi ka time sirf casting director le ya chhod sakte hain. Unse kaho, ya { $name } ko pin karo.
ladder-casting-moves = Status casting team badalti hai. "approve { $name }" likho, ya "tell the team" ke saath apni baat.
ladder-not-engaged = { $name } abhi { $was } hai, hold ya booked nahi, isliye release karne ko kuch nahi. Jaane dena ho to likho "{ $name } ko pass karo".
ladder-not-legal = { $name } abhi { $was } hai, uske baad { $status } nahi ho sakta. Pehle { $name } ko release karo.
ladder-not-ready = { $name } ko **{ $role }** ke liye abhi book nahi kar sakte. Baaki hai: { $missing }.
ladder-sure = { $status ->
    [on_hold] { $name } ko **{ $role }** ke liye hold pe rakhein (abhi { $was })? Chhodne par cancellation fees lagegi.
   *[other] **{ $role }** ke liye { $name }: { $was } se { $to }. Kar doon?
    }
ladder-sure-leaving = { $name } **{ $role }** ke liye { $was } hai. { $status ->
    [released] Release karein? Cancellation fees lag sakti hai.
   *[other] { $to } karein? Cancellation fees lag sakti hai.
    }
ladder-do-it = Haan, karo
ladder-leave = Rehne do
ladder-undo = Wapas lo
ladder-already = { $names } pehle se **{ $role }** ke liye { $status }{ $count ->
    [one] { "" } hai.
   *[other] { "" } hain.
    }
ladder-moved = **{ $role }** ke liye { $name }: { $to } (pehle { $was }).{ $status ->
    [pinned] { "" } Koi vaada nahi, bahar kisi ko nahi bataya.
    [on_avail] { "" } Na fees, na booking; woh pehle humein poochhenge.
   *[other] { "" }
    }
ladder-why = Wajah: { $reason }.
ladder-told = { $by } ne **{ $role }** ke liye { $name } ko { $was } se { $to } kiya.
ladder-restored = { $name } phir se { $status }.
ladder-just-moved = Abhi kisi ne { $name } ka status badla. Board dekho aur phir se kaho.
ladder-competing = Competing interest: doosre project ko bhi { $name } chahiye (yahan **{ $role }** ke liye). Kiski dates pehle, yeh team tay kare: "first position { $name }".
ladder-competing-said = { $name } mein doosre project ki bhi interest hai: dono teams ko bataya, unki taraf ek saada note gaya.
ladder-competing-agent = Humare ek se zyada project { $name } ki dates mein interested hain. Kuch tay nahi; team aapse baat karegi.
ladder-competing-own = Humare ek se zyada project aapki dates mein interested hain. Kuch tay nahi; team aapse baat karegi.
ladder-board = **{ $role }**: board par { $count }.
ladder-board-line = **{ $status }** ({ $count }): { $names }
ladder-counted = { $count ->
    [0] **{ $role }** ke liye { $status } koi nahi hai.
   *[other] **{ $role }** ke liye { $status }: { $count } log, { $names }.
    }
ladder-empty = **{ $role }** ke board par abhi koi nahi. Pehle log jodo, jaise "1, 3 { $role } mein add karo".
ladder-nowhere = { $name } abhi kisi role ke liye nahi hain. Pehle shortlist mein daalo.
ladder-stands = **{ $role }** ke liye { $name }: { $status }{ $first ->
    [yes] , first position
   *[no] { "" }
    }.
ladder-event = { $at }: { $was } se { $to }, { $by } ne
ladder-tag-unknown = Tags { $tags } hote hain. Jaise "tag Riya A".
ladder-tagged = { $names }: **{ $role }** ke liye tag { $tag }. Sirf casting dekhti hai.
ladder-tagged-who = { $role } mein tag { $tag }, { $count }: { $names }.
ladder-tagged-nobody =
    { $role ->
        [none] Tag { $tag } abhi kisi ka nahi hai. "Riya ko { $tag } tag do" se lagta hai.
       *[other] **{ $role }** ke liye tag { $tag } abhi kisi ka nahi hai. "Riya ko { $tag } tag do" se lagta hai.
    }
ladder-untagged = { $names }: **{ $role }** ke liye ab koi tag nahi.
ladder-tag-not-that = { $names }: **{ $role }** ke liye tag { $tag } hai hi nahi. Kuch nahi badla.
ladder-position = { $name } par **{ $role }** ki first position: clash mein iski dates pehle.
ladder-position-off = { $name } par ab **{ $role }** ki first position nahi.
ladder-position-told = { $by } ne { $name } par **{ $role }** ko first position di.
ladder-position-off-told = { $by } ne { $name } par **{ $role }** ki first position hatayi.
ladder-position-taken = { $name } par first position kisi aur role ki hai ({ $role }). Pehle woh chhode: "no first position { $name }".
ladder-count-on-avail = { $count } avail pe
ladder-count-pinned = { $count } pin
ladder-count-backup = { $count } bekap
ladder-count-on-hold = { $count } hold pe
ladder-count-booked = { $count } book
ladder-list-empty = **{ $role }** ki shortlist mein abhi koi nahi. Pehle log jodo, ya naam likho.
ladder-list-passed = **{ $role }** ki shortlist mein sabko pass ya release kiya ja chuka hai: { $names }. Kisi ko shaamil karna ho to naam likho, ya pehle log jodo.
ladder-left-out = Chhode gaye, is role ke liye pass ya release: { $names }. Kisi ko shaamil karna ho to naam likho.
ladder-board-live = Yeh message sahi rehta hai: koi bhi hile to badal jaata hai.
ladder-board-moved-on = **{ $role }**: board ab neeche hai.
ladder-second-first = **{ $role }**: pehli pasand { $name } ({ $status }).
ladder-second-no-first = **{ $role }**: abhi koi sabse aage nahi hai.
ladder-second-backups = { $count ->
    [one] Backup: { $names }.
   *[other] Backup: { $names }.
    }
ladder-second-none = **{ $role }** ke liye koi backup tay nahi. Votes aur rung se agla naam { $name }:
ladder-second-line = { $name }, { $status }{ $yes ->
    [0] { "" }
   *[other] { "" }, { $yes } haan
    }{ $no ->
    [0] { "" }
   *[other] { "" }, { $no } na
    }
ladder-second-mark = { $name } ko backup rakho
ladder-no-roles = Abhi koi role nahi hai. "New role: Meera, female 25-30" se bana sakte ho.
ladder-done-booked = { $count ->
    [0] **{ $role }** cast ho chuka hai.
   *[other] **{ $role }**: { $names } booked.
    }
ladder-done-nobody = **{ $role }** ke liye koi booked nahi, aur koi sabse aage bhi nahi. Kiske saath done hai? Jaise "book Riya for { $role }".
ladder-done-ask = **{ $role }** ke liye abhi koi booked nahi; sabse aage { $name } ({ $status }). { $name } ko book karein?
ladder-done-book = { $name } ko book karo
ladder-open-none = Ab koi role khaali nahi.
ladder-open-head = { $count ->
    [one] 1 role khaali hai:
   *[other] { $count } role khaali hain, jo sabse aage hai woh pehle:
    }
ladder-open-line = **{ $role }**: { $rungs }
ladder-open-rung = { $count } { $status }
