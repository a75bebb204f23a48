happenings-when = { $when ->
        [since] since yesterday
        [yesterday] yesterday
        [week] this week
        [away] since { $at }
       *[today] today
    }
happenings-none = Nothing has happened { $when }{ $about ->
        [none] {""}
       *[other] {" "}for { $about }
    } yet: no move, no decision, no answer.
happenings-head = { $about ->
        [none] { $count ->
            [one] 1 thing happened { $when }:
           *[other] { $count } things happened { $when }:
        }
       *[other] { $count ->
            [one] **{ $about }**, { $when }: 1 thing happened.
           *[other] **{ $about }**, { $when }: { $count } things happened.
        }
    }
happenings-earlier = The latest 20; { $count } came before.
happenings-listed = { $by } put { $names } on { $role }'s shortlist
happenings-unlisted = { $by } took { $names } off { $role }'s shortlist
happenings-shared = { $by } put { $names } before the producers for { $role }
happenings-decided = { $by } { $what ->
        [approve] approved
        [pass] passed on
        [veto] vetoed
       *[other] decided on
    } { $names } for { $role }
happenings-moved = { $by } moved { $names } for { $role }: { $what }
happenings-answered = { $names } { $what ->
        [confirmed] confirmed
        [declined] can't come
        [change_requested] asked for another time
       *[other] answered
    } ({ $role })
happenings-booked = { $by } invited { $names } for { $role }
happenings-offered = Offer for { $names } as { $role }: { $what ->
        [sent] sent
        [accepted] accepted
        [declined] declined
        [countered] other terms asked
        [void] ended
       *[other] changed
    }
happenings-taped = { $names } sent a self-tape for { $role }
happenings-submitted = { $by } put { $names } forward for { $role }
happenings-nobody-on-it = { $about ->
    [none] Nobody changed anything in the last half hour.
   *[other] Nobody changed anything on **{ $about }** in the last half hour.
    }
happenings-at-work = { $about ->
    [none] In the last half hour:
   *[other] In the last half hour on **{ $about }**:
    }
happenings-part = { $own ->
    [yes] you
   *[no] { $who }
    }, { $minutes ->
    [0] just now
   *[other] { $minutes } min ago
    } ({ $names })
record-head = On record about **{ $name }**, the newest first:
record-none = Nothing is on record about **{ $name }** yet: no list, no decision, no audition, no offer.
record-not-that = { $by ->
        [none] That is not on record about **{ $name }**. This is:
       *[other] Nothing by { $by } is on record about **{ $name }**. This is:
    }
record-why = { $line }: “{ $why }”
record-earlier = { $count ->
        [one] 1 more before that.
       *[other] { $count } more before that.
    }
happenings-sent-none = Nothing has been sent to { $name } yet. "message { $name }: ..." prepares something.
happenings-sent-head = { $count ->
    [1] The last message to **{ $name }**:
   *[other] The last { $count } messages to **{ $name }**:
    }
happenings-sent-not-by = { $by } has sent **{ $name }** nothing that I know of. By others:
happenings-sent-line = { $at } · { $by ->
    [none] by itself
   *[other] by { $by }
    } · { $state ->
    [pending] waiting
    [sending] on its way
    [uncertain] perhaps arrived
    [sent] sent
    [delivered] delivered
    [read] read
    [expired] too late, not sent
   *[other] did not go through
    }: "{ $text }"
