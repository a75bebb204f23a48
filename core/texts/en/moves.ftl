moves-none-ahead = { $name } has no audition ahead. "Who hasn't confirmed" shows what is planned.
moves-twice = { $name } was named twice. Say each name once, with its time.
moves-which-clock = To when exactly? { $name } is at { $current }; "{ $said }" is no clock time. Nothing was changed: write it like "move { $name } to 5 pm".
moves-shown = { $count ->
    [one] This time would change, and only they are told:
   *[other] These { $count } times would change, and only they are told:
    }{ $hard ->
    [yes] {" "}it cannot be done so. Nothing was changed.
   *[no] {""}
    }
moves-row = **{ $name }**: { $was } to { $at }{ $reason ->
    [none] {""}
   *[other] {" "}· clash: { $reason }
    }
moves-said = { $rsvp ->
    [confirmed] Confirmed.
    [declined] Declined.
    [change_requested] Another time was asked for.
   *[other] No answer yet.
}
moves-note = Then the message to them: "{ $note }"
moves-tell = { $count ->
    [one] Message { $name }
   *[other] Message { $count }
    }
moves-go = Move { $count }
moves-done-before = { $count ->
    [one] That was done already.
   *[other] That was done already; all { $count } are at these times.
    }
moves-gone = The audition of { $name } has begun or is off, so nobody was moved.
moves-one = **{ $name }** to { $at }
moves-done = Moved { $moved }. { $count ->
    [one] They have been told, and asked to confirm.
   *[other] All of them have been told, and asked to confirm.
    }
moves-team = { $who } moved { $moved }. { $what }.
moves-back = They have been told of the new time, so it cannot be taken back unseen. Move back?
moves-in-a-row = One room, so one after the other:
