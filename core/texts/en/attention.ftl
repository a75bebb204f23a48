attention-nothing = Nothing waits for you. "What happened today?" tells what was done.
attention-head =
    { $count ->
        [one] One thing waits:
       *[other] { $count } things wait:
    }
