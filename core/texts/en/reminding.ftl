reminding-set = { $name ->
    [none] I'll remind you { $time }: "{ $body }".
   *[other] I'll remind { $name } { $time }: "{ $body }". They read that you asked for it.
    }
reminding-undo = Undo
reminding-what = Of what? I send it in your words.
reminding-about-what = what the reminder says
reminding-when = When? For example "tomorrow 9am".
reminding-about-when = when to remind
reminding-past = { $time } is over or too far away. Give a time within the next year.
reminding-many = That is a message to several people. Write "message Meera list: ..." and you see it before it goes; "remind 24h and 2h before" sets the reminders of auditions.
reminding-nobody = I can't write to "{ $name }". Name a colleague, or somebody of the directory who has a chat.
reminding-own-only = I can remind you; for others please write to the team.
reminding-own = You asked me to remind you: { $body }
reminding-other = A reminder from { $by }{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }: { $body }
reminding-failed = Your reminder did not reach { $name }: "{ $body }". Please call.
reminding-dropped = That reminder is off.
reminding-gone = That one went out already, or is off.
reminding-none = No reminder of yours is waiting.
reminding-line = { $time }: { $body }
reminding-drop = Drop { $time }
reminding-before-what = Before what? Nothing is planned that I could count back from. Say it with a time: "remind me at 10:30 to ...".
reminding-of-session = { $role ->
    [none] auditions
   *[other] auditions for { $role }
    } from { $time }{ $place ->
    [none] { "" }
   *[other] { "" }, { $place }
    }
reminding-off = Off: "{ $body }", { $time }.
