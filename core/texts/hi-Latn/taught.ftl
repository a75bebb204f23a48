taught-noted = Poori team ke liye yaad rakha: "{ $said }" ka matlab "{ $means }". Hatane ke liye: "forget { $said }".
taught-undo = Undo
taught-one = "{ $said }" = "{ $means }"
taught-gone = Bhool gaya: "{ $said }" ab waise hi padha jaayega jaise likha hai.
taught-listed =
    { $count ->
        [one] Ek baat sikhayi gayi:
       *[other] { $count } baatein sikhayi gayi:
    }
taught-nothing = Abhi kuch nahi sikhaya. Likhiye: jab main "mj list" bolun to matlab "show Meera list".
taught-unteachable = "{ $said }" nahi sikhaya ja sakta: do se { $most } akshar, chhe shabd tak, aur haan, stop, undo jaise shabd nahi.
taught-no-meaning = Matlab { $most } akshar tak likhiye, usi shabd ke bina: jab main "mj list" bolun to matlab "show Meera list".
taught-full = { $most } baatein sikhayi ja chuki hain, isse zyada nahi rakhta. Pehle ek hataiye: "maine kya sikhaya" list dikhata hai.
taught-no-misses = Pichhle 30 din mein sab samajh aaya.
taught-misses =
    { $count ->
        [one] 30 din mein ek message samajh nahi aaya:
       *[other] 30 din mein { $count } message samajh nahi aaye. Aakhri:
    }
taught-miss = "{ $said }" ({ $time })
taught-how = Sikhaiye: jab main X bolun to matlab Y.
