again-for-which = What should I do for **{ $role }** too?
again-for-search = Search for { $role }
again-for-plan = Schedule { $role }'s shortlist
again-for-asked = { $count ->
    [1] Put { $names } on **{ $role }**'s shortlist, too?
   *[other] Put these { $count } on **{ $role }**'s shortlist, too: { $names }?
    }
again-for-put = Put { $count } on
again-for-all-there = They are all on { $role }'s shortlist already, so nothing was changed.
again-for-list = Put the same people on { $role }'s list
