submission-links-made = Form for agents, for **{ $role }**. Whoever has the link can put people forward until { $until }; you hear of each. It shows the role's name and the project, nothing else.
submission-links-open = Open the form
submission-links-stop = Stop this link
submission-links-stop-all = Stop all of them
submission-links-too-long = A submission link holds { $most } days at most. Say, for example, "submission link for { $role } for 3 days".
submission-links-closed = { $role } is not looking for anybody now, so there is no form for it.
submission-links-team-only = { $role } is for the team only. "{ $role } is for agents" opens it, then ask for the link again.
submission-links-none = No submission link is open. "submission link for" and the role's name makes one.
submission-links-stopped =
    { $count ->
        [one] The submission link for **{ $role }** is off.
       *[other] { $count } submission links for **{ $role }** are off.
    } Whoever opens it now reads that it has ended.
submission-links-line = **{ $role }**: { $count ->
        [0] nobody yet
        [one] 1 person
       *[other] { $count } people
    }; until { $until }.
submission-links-told = By the form: { $name } for **{ $role }**. { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submission-links-page-title = Put somebody forward for { $role }
submission-links-page-about = { $project }, cast by { $house }. One form for each person. Open until { $until }.
submission-links-page-send = Put forward
submission-links-page-safe = Nothing is sent to the person named here, and it promises nothing. We never ask for money. Under 18: write to the casting office with the guardian's number.
submission-links-page-again = One more person
submission-links-page-old = This page was open for a long time. Look through it and send it again.
submission-links-page-faults =
    { $count ->
        [one] One thing can't be read. It is marked below.
       *[other] { $count } things can't be read. They are marked below.
    }
submission-links-page-in = { $name } is put forward
submission-links-page-in-do = Casting for { $role } has it. They come back to you if they want to see more.
submission-links-page-already = { $name } is put forward already
submission-links-page-already-do = Nothing was changed. Casting for { $role } has it.
submission-links-page-child = Not by this form
submission-links-page-child-do = { $name } is under 18, so nothing was kept. Write to the casting office for { $role } with the guardian's number.
submission-links-page-full = That is more than this form takes
submission-links-page-full-do = Send the rest to the casting office as a spreadsheet or a message.
submission-links-page-busy = One moment
submission-links-page-busy-do = Many forms came at once. Go back, wait a minute and send it again.
submission-links-page-unknown = This link is not complete
submission-links-page-unknown-do = Copy the whole link from the message you got, or ask the casting office to send it again.
submission-links-page-ended = This form has closed
submission-links-page-ended-do = Ask the casting office that sent it for a new link; it takes them a moment.
submission-links-page-later = The form cannot be used just now
submission-links-page-later-do = Nothing is wrong with your link. Go back and try again in a minute.
submission-links-field-name = Name
submission-links-field-age = Age or playing age
submission-links-field-height = Height (5'6" or 168 cm)
submission-links-field-phone = Phone
submission-links-field-city = City
submission-links-field-link = Link to a reel or profile
submission-links-field-note = A note to casting
submission-links-fault-name = Write the name as it is spoken, without numbers or signs.
submission-links-fault-age = Write a number, for example 26, or 24-28.
submission-links-fault-height = Write it as 5'6" or 168 cm.
submission-links-fault-phone = Write ten digits, or the number with its country code.
submission-links-fault-city = That is too long. The city alone is enough.
submission-links-fault-link = A link begins with https:// and is copied whole.
submission-links-fault-note = That is too long. 300 characters are enough.
