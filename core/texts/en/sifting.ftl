sifting-nobody = Nobody is shown and no list is open. Search first, or name the list: "drop the singers from Meera".
sifting-none = { $keep ->
    [yes] Everybody on { $role }'s shortlist has { $what } on file, so nobody has to go.
   *[no] Nobody on { $role }'s shortlist has { $what } on file.
    }
sifting-asked = { $keep ->
    [yes] Without { $what } on file: { $names }. Take { $count ->
        [1] them
       *[other] these { $count }
        } off { $role }'s shortlist?
   *[no] With { $what } on file: { $names }. Take { $count ->
        [1] them
       *[other] these { $count }
        } off { $role }'s shortlist?
    }
sifting-stay = { $names } would stay.
sifting-go = Take { $count } off
