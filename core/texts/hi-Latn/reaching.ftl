reaching-whom = Kise? Jaise "Amrita ko message kar sakte hain?".
reaching-on = { $through ->
    [self] **{ $name }** ko message jaata hai:
    [guardian] **{ $name }** bachcha hai: guardian { $to } ko message jaata hai:
   *[agent] **{ $name }** ke liye agent { $to } ko message jaata hai:
    } { $channel }{ $others ->
    [none] .
   *[other] ; { $others } par bhi.
    }
reaching-opted-out = { $through ->
    [self] **{ $name }**
   *[other] **{ $name }** ki taraf se { $to }
    } ne { $channels } par STOP likha hai. START tak bina pooche kuch nahi jaata; phone kar lo.
reaching-lost = { $through ->
    [self] **{ $name }** tak
   *[other] **{ $name }** ki taraf se { $to } tak
    } { $channels } par ab nahi pahunchta. Phone kar lo.
reaching-call = { $through ->
    [self] **{ $name }**
   *[other] **{ $name }** ki taraf se { $to }
    } yahan kisi channel par nahi. Phone kar lo, ya link bhejo.
reaching-nobody = **{ $name }** ki taraf se bolne wala koi pata nahi. Bachche ke liye guardian hota hai.
reaching-out-none = Kisi ne opt out nahi kiya.
reaching-out = { $count } logon ne opt out kiya: { $names }. Unhe bina pooche kuch nahi jaata.
reaching-out-one = { $name } ({ $channels })
