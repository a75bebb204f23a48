tapes-invitation = { $how ->
    [again] One day left: we still wait for { $own ->
        [yes] your self-tape
       *[no] **{ $name }**'s self-tape
        } for
    [moved] More time: { $own ->
        [yes] your self-tape
       *[no] **{ $name }**'s self-tape
        } for
   *[new] { $own ->
        [yes] We would like a self-tape from you for
       *[no] We would like a self-tape from **{ $name }** for
        }
    } **{ $role }** in **{ $project }**{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }, by **{ $due }**. Send a video here, or a link to it. It costs nothing, and we never ask for money.
tapes-more-time = I need more time
tapes-which-due = By when do you need the tapes for **{ $role }**? For example "Friday 6pm".
tapes-about-due = the deadline of the self-tapes
tapes-due-wrong = { $due } is over or too far away. Give a time within the next { $most } days, for example "Friday 6pm".
tapes-preview = Ask { $count } people for a self-tape for **{ $role }** by { $due }? Nobody sees who else is asked:
tapes-short = That is less than 48 hours; many need two days.
tapes-nobody = to call, nobody can be written to
tapes-rest = and { $count } more
tapes-ask = Ask { $count }
tapes-leave = Leave it
tapes-asked = Asked for a self-tape for **{ $role }** by { $due }: { $names }. I remind them once, a day before.
tapes-call = Please call, nobody can be written to: { $names }.
tapes-gone = That has changed in the meantime. Write "tape status" to see how it stands.
tapes-nobody-asked = No self-tape is waited for from you just now. If the team asked you on the phone, write that and they will see it.
tapes-send-it = Good. Send the video here, or a link to it.
tapes-whose = Whose tape is it, and for which role?
tapes-received = Got it, thank you. The team has { $name }'s self-tape for **{ $role }**.
tapes-received-told = { $name }'s self-tape for **{ $role }** has come ({ $kind ->
    [link] a link
    [voice] a voice note
    [audio] a voice note
   *[other] a video
    }){ $late ->
    [yes] , after the deadline
   *[no] { "" }
    }.
tapes-good = Good
tapes-passed = Pass
tapes-time-told = { $name } asks for more time for the self-tape for **{ $role }** (due { $due }). { $said ->
    [none] { "" }
   *[other] "{ $said }"
    }
tapes-time-asked = Asked the team. Until they say yes it is still { $due }.
tapes-one-day = Give one more day
tapes-missing = No self-tape from { $name } for **{ $role }**; the deadline is over. Give another day, or call.
tapes-extended = { $name } has until { $due } for **{ $role }**, and was told.
tapes-judged = { $names }, self-tape for **{ $role }**: { $verdict ->
    [good] good
   *[passed] pass
    }. The talent hears nothing of it from me.
tapes-none = Nobody was asked for a self-tape yet. For example "ask the Meera list for self tapes by Friday 6pm".
tapes-none-open = No self-tape of theirs is waited for. Write "tape status" to see how it stands.
tapes-none-came = No self-tape of theirs has come yet. Write "tape status" to see how it stands.
tapes-status = **{ $role }**: { $came } of { $count } self-tapes came.
tapes-line = { $name }: { $status ->
    [asked] waited for until { $due }
    [late] late, was due { $due }
    [received] came, not judged yet
    [declined] they send none
    [good] good
   *[passed] pass
    }
tapes-show = Show it
tapes-ask-again = Ask again
tapes-shown = { $name }'s self-tape for **{ $role }**, { $day }: { $status ->
    [good] good
    [passed] pass
    [asked] asked for again
   *[received] not judged yet
    }.
tapes-not-kept = { $kind ->
    [voice] The voice note is in the chat it came in; I keep films only.
    [audio] The sound is in the chat it came in; I keep films only.
   *[other] The file is in the chat it came in; it could not be kept here.
    }
tapes-fault = { $fault ->
    [upright] It is filmed upright; we need it sideways (landscape).
    [slate] It begins without a slate: name, height and city, said into the camera.
    [sound] The sound cannot be understood.
    [dark] It is too dark to see the face.
    [large] It is too large to keep here (16 MB); a smaller file or a link works.
   *[format] It cannot be played here; MP4, MOV or a link works.
    }
tapes-fault-told = { $fault ->
    [upright] It is upright.
    [slate] It has no slate.
    [sound] The sound is bad.
    [dark] It is too dark.
    [large] It was too large to keep here.
   *[format] It cannot be played here.
    }
tapes-fault-name = { $fault ->
    [upright] Upright
    [slate] No slate
    [sound] Bad sound
   *[dark] Too dark
    }
tapes-which-fault = What is wrong with { $name }'s tape?
tapes-again-if = We keep this one. If you can, send it again by { $due }.
tapes-again = { $own ->
    [yes] Thank you for your self-tape for **{ $role }**.
   *[no] Thank you for **{ $name }**'s self-tape for **{ $role }**.
    }
tapes-again-by = We keep this one; please send it again by **{ $due }**.
tapes-asked-again = Asked { $names } for another tape by { $due }. What came is kept.
tapes-awaiting = Self-tape for **{ $role }**, due { $due }
tapes-wait = Self-tapes to look at: { $names }. "Show ... tape".
tapes-which-day = Which day do you mean, for the tapes for **{ $role }**?
tapes-none-of = No self-tape was asked of { $names }. "ask Riya for a self tape by Friday 6pm" asks.
tapes-declined = Noted, the tape is no longer waited for. I told the team what you wrote.
tapes-declined-told = { $name } sends no self-tape for **{ $role }**. In their words: "{ $said }"
tapes-question = I have asked the team; the answer comes here.
tapes-question-told = { $name } asks about the self-tape for **{ $role }**: "{ $said }"
tapes-in-time = Good, noted: it is due { $due }. Send the video here, or a link to it.
tapes-how = How: { $how }
