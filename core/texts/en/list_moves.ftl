list-moves-done =
    { $left ->
        [0] { $names } moved from **{ $source }**'s shortlist, which is empty now, to **{ $target }**'s ({ $size }).
       *[other] { $names } moved from **{ $source }**'s shortlist ({ $left } left) to **{ $target }**'s ({ $size }).
    }
list-moves-taken-off = Somebody else just took { $names } off { $role }'s shortlist, so nobody was moved. Write "add { $names } to { $role }" first if they should be on it.
list-moves-on-none =
    { $count ->
        [one] { $names } is on no other shortlist, so there is nothing to move. Put { $names } on **{ $role }**'s?
       *[other] { $names } are on no other shortlist together, so there is nothing to move. Put them on **{ $role }**'s?
    }
list-moves-beyond = { $role }'s shortlist has { $count }. Nothing was changed.
list-moves-not-together =
    { $count ->
        [one] { $names } is not on that shortlist. Nothing was changed.
       *[other] { $names } are on no shortlist together. Nothing was changed.
    }
list-moves-one-person = Both are { $name }. Name two people.
list-moves-order = **{ $role }**'s shortlist now: { $order }.
list-moves-same-order = **{ $role }**'s shortlist stands so already: { $order }.
list-moves-told-order = { $by } put { $role }'s shortlist in another order: { $order }.
