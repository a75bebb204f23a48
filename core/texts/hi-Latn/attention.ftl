attention-nothing = Aapke liye kuch baaki nahi. "Aaj kya hua?" se dikhta hai kya hua.
attention-head =
    { $count ->
        [one] Ek cheez baaki hai:
       *[other] { $count } cheezein baaki hain:
    }
