submissions-in = { $names } put forward for **{ $role }**. Casting has it; it promises nothing, and they write here if they want to see more.
submissions-already = { $names } is put forward for **{ $role }** already. Nothing was changed.
submissions-undo = Take back
submissions-back = Taken back.
submissions-gone = That was taken back before.
submissions-whom = Whom do you put forward? Write the name and the role, for example "Riya for Meera".
submissions-not-known = I don't have { $name } on your list. Write what you know of each on a line of its own and I read it back: "For Meera: name, 27, 5'6, Punjabi, a link".
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
submissions-zip-damaged = That zip can't be opened. Pack it again, or send the photos one by one.
submissions-zip-empty = That zip is empty. Send it again with the photos in it.
submissions-zip-many = That zip holds too many files: up to { $most } photos at once. Send it in parts.
submissions-zip-bomb = That zip unpacks to far more than photos need, so it was not opened. Send the photos one by one.
submissions-zip-locked = That zip has a password. Send it without one.
submissions-zip-nobody = No photo in that zip is named after anybody. Call the files "Naina Gill 1.jpg", or put them in a folder of that name.
submissions-photos =
    { $count ->
        [one] 1 photo.
       *[other] { $count } photos.
    }
submissions-there-already = Put forward already.
submissions-same-photo = The same photo is there for { $names }.
submissions-left-out = Left out: { $name }, { $why }.
submissions-left-more =
    { $count ->
        [one] And 1 more left out.
       *[other] And { $count } more left out.
    }
submissions-left-path = its path leads out of the zip
submissions-left-locked = it has a password
submissions-left-kind = no photo
submissions-left-large = too large
submissions-left-damaged = damaged or no photo
submissions-left-nameless = no name in it
submissions-left-heic = HEIC can't be opened here, JPEG works
submissions-left-small = too small
submissions-by-agents = { $role } is cast through agents. Ask yours to put you forward here.
submissions-wait = Put forward and not looked at: { $names }. "Submissions".
submissions-not-to-correct = I can't change { $name }'s age from here: either they are not on your list, or they mind their profile themselves. Write it to the team.
submissions-corrected = Corrected: { $name } is { $age }. Casting knows.
submissions-corrected-told = { $by } corrects **{ $name }** (put forward for **{ $role }**): { $age } years.
submissions-back-of = Taken back: { $name } for { $roles }. Casting knows.
submissions-back-told = { $by } takes **{ $name }** back: no longer put forward for **{ $role }**.
submissions-take-off = Take off the list
submissions-none-of = You have put nobody called { $name } forward, so nothing is taken back. An audition is cancelled with "{ $name } can't come".
