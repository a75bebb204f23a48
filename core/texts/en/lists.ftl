lists-added =
    { $count ->
        [one] { $names } is on **{ $role }**'s shortlist ({ $size }).
       *[other] Added to **{ $role }**'s shortlist: { $names }. Now { $size }.
    }
lists-already =
    { $count ->
        [one] { $names } was on it already.
       *[other] { $names } were on it already.
    }
lists-already-by =
    { $count ->
        [one] { $names } was on it already, added by { $by }.
       *[other] { $names } were on it already, added by { $by }.
    }
lists-nothing-changed = Nothing was changed.
lists-taken-off = { $by } took { $name } off, { $at }. Put back?
lists-put-back = Put back
lists-removed =
    { $left ->
        [0] { $names } off **{ $role }**'s shortlist. It is empty now.
       *[other] { $names } off **{ $role }**'s shortlist. { $left } left.
    }
lists-not-on =
    { $count ->
        [one] { $names } is not on **{ $role }**'s shortlist.
       *[other] { $names } are not on **{ $role }**'s shortlist.
    }
lists-already-off = { $by } already took { $name } off, { $at }.
lists-told-added = { $by } put { $names } on { $role }'s shortlist ({ $size }).
lists-told-removed =
    { $size ->
        [0] { $by } took { $names } off { $role }'s shortlist. It is empty now.
       *[other] { $by } took { $names } off { $role }'s shortlist. { $size } left.
    }
lists-share = Share with producers
lists-undo = Undo
lists-undo-add = { $names } on { $role }'s shortlist
lists-shown =
    { $count ->
        [one] 1 person on **{ $role }**'s shortlist.
       *[other] { $count } people on **{ $role }**'s shortlist.
    }
lists-more = Also: { $names }
lists-count = { $count } shortlisted
lists-nobody-yet = Nobody is on { $role }'s shortlist yet. Search, then "1, 3 shortlist for { $role }".
lists-none = There are no shortlists yet. Search, then "1, 3 shortlist for ..." makes one.
lists-which = Which shortlist? There is { $lists }.
lists-gone = That list is not there any more.
lists-who = Who? Write numbers from the list shown, or names.
lists-on-none =
    { $count ->
        [one] { $names } is on no shortlist. Nothing was changed.
       *[other] { $names } are on no shortlist. Nothing was changed.
    }
lists-not-shown =
    { $shown ->
        [one] There is no { $numbers }: 1 person is shown. Add { $names }?
       *[other] There is no { $numbers }: { $shown } people are shown. Add { $names }?
    }
lists-add-those = Add { $names }
lists-leave = Leave it
lists-swapped = { $into } in { $out }'s place
lists-swap-which = { $names } is on several lists. Say for which role, for example "replace { $names } with Riya on Meera".
lists-swap-beyond = There is no { $number } in what was shown ({ $shown }). Nothing was changed.
lists-swapped-done = { $into } is on **{ $role }**'s shortlist in { $out }'s place ({ $size }).
lists-thing = Take off the { $thing }, or the person off the shortlist? Nothing was changed. For a tag "untag { $names }", for a note "notes on { $names }", for a reminder "my reminders".
lists-take-person = Off the shortlist
lists-swap-what = Swap what of { $names }? Nothing was changed. For their auditions say a time for each, for example "move { $name } to 11:30".
lists-swap-places = Their places on { $role }
lists-swap-one = { $into } for { $out } on { $role }
