watch-waits = Something here waits for too long:
watch-line = { $stage ->
    [turn] Messages that came in have not been answered for { $minutes } min.
    [send] { $channel }: messages have not gone out for { $minutes } min.
   *[due] Reminders are { $minutes } min late.
    }
watch-dead =
    { $count ->
        [one] I gave a message up after several tries. Shall I show it?
       *[other] { $count } messages are given up after several tries. Shall I show them?
    }
watch-show = Show what is stuck
watch-budget = The day's budget for Claude is used up. Until midnight the desk answers by its own rules; nothing is lost.
