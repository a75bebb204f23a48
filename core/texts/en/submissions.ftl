submissions-in = { $names } put forward for **{ $role }**. Casting has it; it promises nothing, and they write here if they want to see more.
submissions-already = { $names } is put forward for **{ $role }** already. Nothing was changed.
submissions-undo = Take back
submissions-back = Taken back.
submissions-gone = That was taken back before.
submissions-whom = Whom do you put forward? Write the name and the role, for example "Riya for Meera".
submissions-not-known = I don't have { $name } on your list. Write "talk to a person" and the team adds them.
submissions-about-role = the role
submissions-which-role = For which role?
submissions-no-role = I know no open role called "{ $role }". Which one is meant?
submissions-told = { $by } puts { $names } forward for **{ $role }**. { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submissions-shortlist = Shortlist
submissions-none = Nobody has been put forward yet.
submissions-head = { $count } put forward:
submissions-line = { $n } · { $name } for { $role }, by { $by }
