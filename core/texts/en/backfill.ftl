backfill-too-near = { $time } is less than an hour away or past, so nobody can be asked in. Move somebody who is here, or push the session.
backfill-running = { $time } is being offered already. I'll tell you who takes it.
backfill-nobody = Nobody on the list is free for { $time } and without a time. Add people to the list first.
backfill-shown = { $time } is free. I ask one at a time, in this order, 15 min each: { $names }.
backfill-go = Start asking
backfill-started = { $name } is asked first for { $time }. I'll tell you who takes it.
backfill-none-free = No time has become free. Say whose, for example "fill Riya's slot".
backfill-still-held = Somebody still has that time. Cancel it or mark a no-show first.
backfill-letter = A time has become free: { $what }. { $when }, { $place }. It is kept for you until { $until }. We never ask for money.
backfill-take = Take it
backfill-pass = Not this one
backfill-over = Nobody took { $when }. { $what }. The time stays free.
backfill-gone = { $time } is no longer free. If you still want to read, write "another time".
backfill-taken-told = { $name } takes { $when }. { $what }.
backfill-yours = It's yours, and confirmed: { $when }, { $place }. I'll remind you before it.
backfill-passed = All right, thank you. Somebody else is asked.
backfill-waitlist =
    { $count ->
        [one] Waitlist for **{ $role }**: 1 person of the shortlist has no time. When one becomes free, they are asked:
       *[other] Waitlist for **{ $role }**: { $count } of the shortlist have no time. When one becomes free, they are asked in this order:
    }
backfill-waitlist-empty = Nobody waits for a time for **{ $role }**: everybody on the shortlist has one, or nobody is on it.
backfill-not-her = { $name } cannot have { $time }: { $why ->
    [has] they have a time for this role already, or said no to it.
    [unreached] no message reaches them, so please call.
   *[busy] something else speaks against it for them.
    } "Fill the slot" asks the others on the list.
