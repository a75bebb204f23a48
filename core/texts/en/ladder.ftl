ladder-status = { $status ->
    [unviewed] unviewed
    [viewed] viewed
    [selected] selected
    [under_consideration] under consideration
    [on_avail] on avail (first refusal)
    [pinned] pinned
    [backup] backup
    [on_hold] on hold
    [booked] booked
    [released] released
   *[passed] passed
    }
ladder-which-lock = "Lock" means different things. Which one?
ladder-means = { $status ->
    [pinned] final choice, no deal and no fee yet
    [on_hold] time engaged, a cancellation fee is due if dropped
   *[booked] terms accepted and confirmed
    }
ladder-say-which = To which status? For example "pin Riya for Meera", "put Riya on hold", "release Riya".
ladder-unknown = I don't know that status. Some that I know: { $rungs }.
ladder-one-each = I need one status for all, or one for each person. Say it again, for example "pin Riya, backup Simran".
ladder-not-yours = { $name } to { $status }: only a casting director engages or frees somebody's time. Ask one, or pin { $name } instead.
ladder-casting-moves = The casting team moves people on the ladder. Say "approve { $name }", or write "tell the team" with what you want.
ladder-not-engaged = { $name } is { $was }, not on hold or booked, so there is nothing to release. To let them go write "pass on { $name }".
ladder-not-legal = { $name } is { $was }, and { $status } cannot follow that. Release { $name } first, then set what comes next.
ladder-not-ready = { $name } cannot be booked for **{ $role }** yet. Missing: { $missing }.
ladder-sure = { $status ->
    [on_hold] Put { $name } on hold for **{ $role }** (now { $was })? A cancellation fee is due if this is dropped.
   *[other] { $name } for **{ $role }**: { $was } to { $to }. Do it?
    }
ladder-sure-leaving = { $name } is { $was } for **{ $role }**. { $status ->
    [released] Release them? A cancellation fee may be due.
   *[other] Change to { $to }? A cancellation fee may be due.
    }
ladder-do-it = Yes, do it
ladder-leave = Leave it
ladder-undo = Undo
ladder-already = { $names } { $count ->
    [one] is
   *[other] are
    } { $status } for **{ $role }** already.
ladder-moved = { $name } for **{ $role }**: { $to } (was { $was }).{ $status ->
    [pinned] { "" } Nothing is promised and nobody outside was told.
    [on_avail] { "" } No fee, no booking; they call us first.
   *[other] { "" }
    }
ladder-why = Reason: { $reason }.
ladder-told = { $by } moved { $name } for **{ $role }**: { $was } to { $to }.
ladder-restored = { $name } is { $status } again.
ladder-just-moved = Somebody moved { $name } just now. Look at the board and say it again.
ladder-competing = Competing interest: another project wants { $name } too (here for **{ $role }**). Whose dates win is for staff to say: "first position { $name }".
ladder-competing-said = Competing interest in { $name }: both teams know, and their side got a neutral note.
ladder-competing-agent = More than one of our projects is interested in { $name }'s dates. Nothing is decided; the teams will come back to you.
ladder-competing-own = More than one of our projects is interested in your dates. Nothing is decided; the teams will come back to you.
ladder-board = **{ $role }**: { $count ->
    [one] 1 person on the board.
   *[other] { $count } people on the board.
    }
ladder-board-line = **{ $status }** ({ $count }): { $names }
ladder-counted = { $count ->
    [0] Nobody is { $status } for **{ $role }**.
    [one] 1 person is { $status } for **{ $role }**: { $names }.
   *[other] { $count } people are { $status } for **{ $role }**: { $names }.
    }
ladder-empty = Nobody is on **{ $role }**'s board yet. Add people first, for example "add 1, 3 to { $role }".
ladder-nowhere = { $name } is not looked at for any role yet. Put them on a shortlist first.
ladder-stands = { $name } for **{ $role }**: { $status }{ $first ->
    [yes] , first position
   *[no] { "" }
    }.
ladder-event = { $at }: { $was } to { $to }, by { $by }
ladder-tag-unknown = Tags are { $tags }. For example "tag Riya A".
ladder-tagged = { $names }: tag { $tag } for **{ $role }**. Only casting sees it.
ladder-tagged-who = { $role }, tag { $tag }, { $count }: { $names }.
ladder-tagged-nobody =
    { $role ->
        [none] Nobody has tag { $tag } yet. "tag Riya { $tag }" sets one.
       *[other] Nobody has tag { $tag } for **{ $role }** yet. "tag Riya { $tag }" sets one.
    }
ladder-untagged = { $names }: no tag for **{ $role }** any more.
ladder-tag-not-that = { $names }: no tag { $tag } for **{ $role }**. Nothing was changed.
ladder-position = **{ $role }** has first position on { $name }: its dates win a clash.
ladder-position-off = **{ $role }** no longer has first position on { $name }.
ladder-position-told = { $by } set first position on { $name } for **{ $role }**.
ladder-position-off-told = { $by } took first position on { $name } from **{ $role }**.
ladder-position-taken = Another role has first position on { $name } ({ $role }). It has to give it up first: "no first position { $name }".
ladder-count-on-avail = { $count } on avail
ladder-count-pinned = { $count } pinned
ladder-count-backup = { $count } backup
ladder-count-on-hold = { $count } on hold
ladder-count-booked = { $count } booked
ladder-list-empty = Nobody is on **{ $role }**'s shortlist yet. Put people on it first, or name them.
ladder-list-passed = Everybody on **{ $role }**'s shortlist was passed on or let go: { $names }. Name somebody to include them, or add people first.
ladder-left-out = Left out, passed on or let go for this role: { $names }. Name somebody to include them.
ladder-board-live = This message stays true: it changes whenever somebody moves.
ladder-board-moved-on = **{ $role }**: the board is further down now.
ladder-second-first = **{ $role }**: first is { $name } ({ $status }).
ladder-second-no-first = **{ $role }**: nobody is ahead of the others yet.
ladder-second-backups = { $count ->
    [one] Backup: { $names }.
   *[other] Backups: { $names }.
    }
ladder-second-none = No backup is set for **{ $role }**. By votes and rung the next would be { $name }:
ladder-second-line = { $name }, { $status }{ $yes ->
    [0] { "" }
   *[other] { "" }, { $yes } for
    }{ $no ->
    [0] { "" }
   *[other] { "" }, { $no } against
    }
ladder-second-mark = { $name } as backup
ladder-no-roles = There is no role to look at yet. "New role: Meera, female 25-30" makes one.
ladder-done-booked = { $count ->
    [0] **{ $role }** is cast.
    [one] **{ $role }**: { $names } is booked.
   *[other] **{ $role }**: { $names } are booked.
    }
ladder-done-nobody = Nobody is booked for **{ $role }**, and nobody is ahead of the others. Whom is it done with? For example "book Riya for { $role }".
ladder-done-ask = Nobody is booked for **{ $role }** yet; { $name } is farthest ({ $status }). Book { $name }?
ladder-done-book = Book { $name }
ladder-open-none = No role is open any more.
ladder-open-head = { $count ->
    [one] 1 role is open:
   *[other] { $count } roles are open, the farthest first:
    }
ladder-open-line = **{ $role }**: { $rungs }
ladder-open-rung = { $count } { $status }
