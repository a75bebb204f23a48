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
submissions-read =
    { $count ->
        [0] Nobody I can put forward for **{ $role }**:
        [one] 1 person for **{ $role }**, as I read it:
       *[other] { $count } people for **{ $role }**, as I read it:
    }
submissions-entry = { $n } · { $facts }{ $missing ->
        [none] {""}
       *[other] . Not said: { $missing }
    }
submissions-child = { $n } · { $name } is under 18: a child is put forward with their guardian's number. Write "talk to a person" for that.
submissions-missing-age = age
submissions-missing-height = height
submissions-missing-link = a link
submissions-submit = Submit { $count }
submissions-too-many = That is more than { $most } people. Send them as a spreadsheet, or in several messages.
submissions-nobody-written =
    { $count ->
        [one] Nothing is sent to them: everything goes through you.
       *[other] Nothing is sent to any of them: everything goes through you.
    }
submissions-maybe = { $name } may be { $other }, who is on file already. "review duplicates" or a look at both tells.
