breaks-about = the break
breaks-when = From when, and how long? For example "lunch 1:30-2:15".
breaks-past = { $time } is over. Give a time that is still ahead.
breaks-no-session = Nothing is scheduled on { $day }, so there is nothing to break.
breaks-shown = Break { $start } to { $end }. { $what }. { $count ->
    [0] Nobody has to move.
    [one] 1 person moves and is told:
   *[other] { $count } people move and are told:
    }
breaks-row = { $was } to { $at } · { $name }
breaks-go = { $count ->
    [0] Put it in
   *[other] Put it in, move { $count }
    }
breaks-done = Break { $start } to { $end } is in. { $count ->
    [0] Nobody had to move.
   *[other] Moved { $count }.
    }
breaks-team = { $who } put in a break, { $start } to { $end }. { $count ->
    [0] Nobody moves.
   *[other] Moved { $count }.
    }
breaks-ones-time = That sounds like one person's time and no break: nothing was changed. Write it with the name, for example "move Simran to 2:45 pm".
breaks-undo = the break { $start } to { $end }
breaks-undo-label = Undo
breaks-gone = That break is not there any more.
breaks-none = No break is planned there. "Lunch break 1 to 2 tomorrow" puts one in.
breaks-which = Which break? There is one at { $times }. Undo takes out the last one that was put in.
breaks-removed = The break { $start } to { $end } is out. { $count ->
    [0] Nobody's time changes.
    [one] 1 person moved because of it and keeps the new time until you move them back.
   *[other] { $count } people moved because of it and keep their new times until you move them back.
    }
breaks-back = Move { $count } back
breaks-team-removed = { $who } took out the break { $start } to { $end }. Nobody's time changes.
