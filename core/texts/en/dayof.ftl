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
