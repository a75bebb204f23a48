dayof-here = You're checked in: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] you are next.
   *[other] about { $wait } min.
    }
dayof-here-other = { $name } is checked in: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, about { $wait } min.
dayof-queue = Number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] next.
   *[other] about { $wait } min.
    }
dayof-not-here-yet = You're not checked in yet. Your time is { $when }, { $minutes } min are planned; write "reached" when you are there.
dayof-too-early = Your next audition is { $when }. Write "reached" when you are there on the day.
dayof-team-here = { $name } is here for { $time }, number { $number }{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. { $what }.
dayof-near = Your { $time } at { $place } has begun. Are you close?
dayof-choice-here = I'm here
dayof-choice-late = 15 min late
dayof-absent = { $name } has not come for { $time }. { $what }. Their time stays theirs until you decide.
dayof-choice-no-show = Mark no-show
dayof-choice-wait = Wait 10 min
dayof-choice-call = Call
dayof-choice-fill = Fill the time
dayof-choice-came = They came
dayof-waits = I'll ask again about { $name } at { $time }.
dayof-no-show = Noted: { $name } did not come for { $time }.
dayof-not-yet = { $name }'s time is { $time }, it has not begun. Mark it when it has.
dayof-was-here = { $name } checked in at { $time }. If that was wrong, move the audition instead.
dayof-team-no-show = { $by }: { $name } did not come for { $time }.
dayof-trouble-way = I have told the team what you wrote. This is what I know of the place:
dayof-trouble-ride = I have told the team what you wrote. If you will be late, tell me by how many minutes.
dayof-trouble-other = I have told the team what you wrote; the answer comes here.
dayof-too-early-other = { $name } is not expected before { $when }, so nobody was checked in. Write it again on the day; for another time, "move { $name } to 5 pm".
dayof-here-early = You're checked in: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. You are early: your time is { $time }.
dayof-here-other-early = { $name } is checked in: number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. That is early: the time is { $time }.
dayof-queue-early = Number **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }. Your time is { $time }.
dayof-asked = { $state ->
    [checked_in] **{ $name }** is here since { $since }, number { $number }.
    [left] **{ $name }** was here and has left.
    [late] Not yet: **{ $name }** said about { $minutes } min late, the time is { $time }.
    [no_show] **{ $name }** is noted as a no-show for { $time }.
    [declined] **{ $name }** is not coming: a no to { $time }.
    [asked] Not yet: **{ $name }** asked for { $time } instead, and nobody has decided.
    [confirmed] Not yet: **{ $name }** said yes to { $time }.
   *[other] Not yet: **{ $name }** has not answered about { $time } either.
    }
dayof-asked-then = Write "{ $name } is here" once they are.
dayof-not-here-after-all = Taken back: { $name } is not here yet. The { $time } stays.
dayof-team-not-here = { $by }: { $name } is not here after all, the time is { $time }.
dayof-no-show-off = Taken back: { $name } is no longer noted as a no-show.
dayof-team-no-show-off = { $by }: { $name } is no no-show for { $time } after all.
dayof-no-no-show = No no-show is noted for { $name }.
dayof-none-of-theirs = { $name } has no audition today or ahead. To plan one: "schedule { $name } tomorrow 11 am".
dayof-next = Next{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }: **{ $name }**, { $time }, { $state ->
    [here] is here.
    [late] about { $minutes } min late.
   *[other] not here yet.
    }
dayof-nobody-next = Everybody of today has read.
dayof-nothing-today = Nothing is scheduled today. "what's scheduled" shows what is ahead.
dayof-came = { $count ->
    [0] Nobody was checked in on { $day }, of { $all }.
   *[other] { $count } of { $all } came on { $day }:
    }
dayof-came-line = **{ $name }**, here at { $since }, time { $time }
dayof-came-not = Did not come: { $names }.
dayof-came-not-noted = Nothing noted of { $names }.
dayof-came-which-day = Which day? For example "who came yesterday" or "who came on Monday".
dayof-came-none-planned = Nothing was scheduled on { $day }. "what's scheduled" shows what is ahead.
dayof-came-shortlist = { $count ->
    [1] Shortlist 1
   *[other] Shortlist all { $count }
    }{ $role ->
    [none] {""}
   *[other] {" "}for { $role }
    }
