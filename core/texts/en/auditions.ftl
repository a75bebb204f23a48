# What is asked
auditions-round = { $round ->
    [callback] Callback
    [chemistry_read] Chemistry read
    [look_test] Look test
   *[audition] Audition
    }
auditions-what = { $round } for **{ $role }** in **{ $project }**
auditions-what-project = { $round } for **{ $project }**
auditions-channel = { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [slack] Slack
    [sms] SMS
    [email] e-mail
   *[other] { $channel }
    }
auditions-language = { $code ->
    [hi] Hindi
    [hi-Latn] Hinglish
   *[other] English
    }

# Setting up
auditions-ask-start = When does the first one start? For example "tomorrow 11 am".
auditions-ask-clock = { $day }, from what time?
auditions-ask-start-about = the start of the session
auditions-ask-place = Where do they read?
auditions-ask-place-about = the place of the session
auditions-no-project = Which role is it for? For example "schedule the Meera shortlist tomorrow 11 am".
auditions-past = { $time } has passed. Give a time that is still ahead.
auditions-nobody = Nobody is on that list yet. Add people first, for example "add 1, 3 to Meera".
auditions-nobody-free = Nobody on this plan can come at these times. Edit the time and look again.
auditions-too-many = { $count } people do not fit one session; { $most } is the most. Say how many, for example "first 20".
auditions-preview = **{ $count ->
    [one] 1 person
   *[other] { $count } people
    }**: { $what }. { $day }, { $start } to { $end }, { $place }, { $together ->
    [yes] { $minutes } min together.
    [group] { $minutes } min for { $per } together.
   *[no] { $minutes } min each.
    }
auditions-preview-more = and { $rest } more
auditions-preview-changed = Something changed since you looked, so nothing was sent. As it is now:
auditions-row = { $at } · { $name } · { $language }, { $channel }
auditions-row-through = { $at } · { $name } · through { $through }, { $language }, { $channel }
auditions-row-call = { $at } · { $name } · to call ({ $why ->
    [opted_out] opted out
   *[other] no channel
    })
auditions-row-clash = { $at } · { $name } · clash: { $reason }
auditions-clash = { $kind ->
    [guardian] no guardian on file
    [twice] another audition { $at }
    [busy] busy
    [same_room] the room is taken { $at }
    [reader] the reader reads elsewhere { $at }
    [school] at school
    [pause] a break at { $at }
    [travel] another place at { $at }, too near
    [tentative] perhaps busy
    [room] the place is taken { $at }
    [again] already has { $at }
    [hours] outside 8 AM to 9 PM
    [minor_hours] outside a child's hours
   *[no_time] no time left
    }
auditions-preview-days = **{ $count ->
    [one] 1 person
   *[other] { $count } people
    }**: { $what }. { $days ->
    [row] { $first } to { $last }
   *[some] { $named }
    }, { $start } to { $end }, { $place }, { $minutes } min { $per ->
    [1] each.
   *[other] for { $per } together.
    }
auditions-place-readers = { $place }, reading: { $names }
auditions-instead = { $reason }; { $time } would work
auditions-blocked = { $count ->
    [one] One has no time that suits
   *[other] { $count } have no time that suits
    } ({ $names }).
auditions-full = { $count ->
    [one] One is left without a time
   *[other] { $count } are left without a time
    } ({ $names }). { $days ->
    [one] { $minutes } minutes more,
   *[other] { $minutes } minutes more over the days,
    } another room or another day would do.
auditions-holiday = { $day } is a public holiday: { $name }.
auditions-break = Nobody reads { $start } to { $end }.
auditions-few-readers = { $rooms } rooms and { $readers ->
    [one] one reader
   *[other] { $readers } readers
    }: only as many rooms are used. Write "readers" with one more name for the rest.
auditions-spare-readers = With these rooms nobody needs { $names } to read.
auditions-which-day = Which day do you mean? Write it with its date, for example "27 Nov".
auditions-ask-days = On which days? For example "Mon to Wed".
auditions-ask-days-about = the days of the session
auditions-ask-hours = From when to when on each day? For example "10-6".
auditions-ask-hours-about = the hours of the session
auditions-few-rooms = { $place } has { $count ->
    [one] one room
   *[other] { $count } rooms
    }: { $names }. Write "{ $place } has rooms ..." to add to them.
auditions-no-such-room = { $place } has no { $room }. Its rooms: { $names }.
auditions-no-readers = No readers are noted. Write "readers: Vikram, Neha", or name one: "reader Vikram".
auditions-passed = No longer in the running for this role: { $names }; Send invites them all the same.
auditions-clashes = { $count ->
    [one] One clashes
   *[other] { $count } clash
    }: { $names }.
auditions-calls = { $count ->
    [one] One cannot be written to and needs a call
   *[other] { $count } cannot be written to and need a call
    }: { $names }.
auditions-send = Send to { $count }
auditions-book = Book { $count }, no messages
auditions-send-anyway = Send to all { $count } anyway
auditions-edit-label = Edit
auditions-cancel-label = Cancel
auditions-discarded = Left it. Nothing was written or sent.
auditions-edit = What should change? Write a time, "20 min each", or another place.
auditions-edit-nobody = I could not tell who or what to leave out. Write a name from the preview: "skip Riya", or "only Riya and Sana".
auditions-edit-nobody-left = That would leave nobody. Write who stays: "only Riya".
auditions-edit-place = Where instead? Write the place, for example "location Aram Nagar 2".
auditions-edit-unread = I did not get that change, and nothing of this has changed. Write a time, "Riya 12:30", "skip Riya", "add Sana", "20 min each", or another place.
auditions-edit-words = Nothing is sent yet: the invitation goes in its own words. Send it first, then write "message everyone: { $body }", and you see that before it goes.
auditions-edit-sides = Nothing is sent yet: sides go by themselves. Send this first, then write "send the sides".
auditions-edit-later-send = Nothing is sent by itself later. This stays as it is: write "send" when it shall go.
auditions-edit-first = All of them are invited at once. For { $name } alone write "only { $name }"; schedule the others again after that.
auditions-edit-length = Everybody of a session has { $each } min. For more time with { $name } write "{ $extra } min break after { $name }", or "{ $minutes } min each" for all.
auditions-edit-there = Already in it: { $names }.
auditions-edit-together = They read together, at one time. Write the new time alone, for example "12 pm".
auditions-edit-when = When does { $name } read? "{ $said }" may be one of two times.
auditions-edit-own-day = { $day } is a session of its own: write "skip { $name }" here, and schedule { $name } for { $day } after this one.
auditions-edit-channel = Everybody is written to where they are reached, as it stands beside each name. Write "send" when it shall go.
auditions-edit-free = What speaks against a time stands beside the name; where nothing stands, nothing is known against it. Nobody has been asked yet.
auditions-edit-unsent = Nothing of this has been sent yet.
auditions-edit-count = To send it to all who are shown, write "send".
auditions-edit-about = the change to the session
auditions-edit-later = 30 min later
auditions-edit-tomorrow = Next day, same time
auditions-edit-minutes = { $minutes } min each
auditions-sent = Invited **{ $count }**: { $start }, { $place }. I'll tell you who answers, chase once, and remind them.
auditions-sent-call = { $count ->
    [one] To call, a message cannot reach them
   *[other] { $count } to call, a message cannot reach them
    }: { $names }.
auditions-sent-left = Not invited: { $names }.
auditions-sent-before = That went out already: { $count ->
    [one] 1 person
   *[other] { $count } people
    }, from { $start }. Nothing was sent twice.
auditions-team-invited = { $who } invited { $count ->
    [one] 1 person
   *[other] { $count } people
    }: { $what }, from { $time }.

# What talent read
auditions-invitation = { $what }. { $when }, { $minutes } min, { $place }. We never ask for money.
auditions-moved = { $what } has a new time: **{ $when }**, { $minutes } min, { $place } (it was { $was }). Can you come?
auditions-granted = Moved to **{ $when }**, { $minutes } min, { $place }. You are confirmed. { $what }.
auditions-offered = { $wanted } is not possible. They can do **{ $when }**, { $minutes } min, { $place }. Can you come? { $what }.
auditions-kept = { $wanted } is not possible. **{ $when }** is still yours, { $place }. Can you come? { $what }.
auditions-kept-none = { $wanted } is not possible this time. { $what }: thank you for asking.
auditions-cancelled = Cancelled: { $what }, { $when }. You do not need to come. The team writes to you when there is something new.
auditions-choice-confirm = Confirm
auditions-choice-change = Ask for another time
auditions-choice-decline = Can't come
auditions-confirmed = Confirmed: **{ $when }**, { $place }. I'll remind you before it.
auditions-request-dropped = Your wish for { $wanted } is taken back.
auditions-confirmed-other = { $name } is confirmed for **{ $when }**, { $place }.
auditions-declined = Thanks for saying so. { $when } is given back and the team knows.
auditions-declined-choices = Thanks for saying so. { $when } is given back and the team knows. Would another time work?
auditions-declined-other = Noted: { $name } cannot come { $when }. The time is free again.
auditions-unwell = Get well soon. The team knows at once that you are unwell and what you ask; the answer comes here. { $when } stays yours until then.
auditions-team-unwell = {""}**{ $name }** is unwell, or had an accident, and may not make it { $when }. { $what }. The time stays theirs.{ $said ->
    [none] {""}
   *[other] {" "}They ask: "{ $said }"
    }
auditions-see-you = See you { $when }.
auditions-declined-role = Thanks for saying so. { $when } is given back. The team reads in your words that it is this role, and can ask you for others.
auditions-declined-kind = Look after yourself first. { $when } is given back and the team knows. Write here when you would like another time.
auditions-declined-day = Thanks for saying so. { $when } is given back and the team knows. Write here when you would like another day.
auditions-team-not-the-role = It is this role that { $name } does not want.
auditions-request-nearby = I passed your words on to the team. **{ $current }** stays yours until they answer.{ $some ->
    [yes] {" "}Would one of these work?
   *[no] {""}
    }
auditions-taken = { $when } has gone since. Another time can be asked for.
auditions-off = { $what }, { $when }: that is off. You do not need to come.
auditions-over = { $when } is over. Write to the team if something is open.
auditions-changed = That time changed to **{ $when }**.
auditions-which = Which one do you mean?
auditions-whose = Whose audition? Write the name with it.
auditions-none-ahead-staff = No audition of theirs is ahead. "Who hasn't confirmed" shows what is planned; "schedule Simran tomorrow 4 pm, Aram Nagar" plans one.
auditions-none-ahead = There is no audition planned for that. When the team books one, the invitation with time and place comes here.
auditions-not-yours = That audition is not one of yours, so nothing was changed.
auditions-not-represented = I do not have { $name } among the people you speak for. Check the name, or write to the team.
auditions-request-which = Which time would work instead of { $current }?
auditions-request-past = That time has passed. Which one works instead of { $current }?
auditions-request-same = { $current } is your time already.
auditions-request-hours = Auditions run from { $opens } to { $closes }. Which time works instead of { $current }?
auditions-request-twice = You have another audition at that time. Which other one works instead of { $current }?
auditions-request-about = another time
auditions-asked = Asked the team for { $wanted }. Your **{ $current }** stays yours until they say yes.
auditions-asked-late = It is too close to move by chat. I've alerted the team about { $wanted }. Keep **{ $current }** unless they reply.
auditions-asked-free = Asked the team for **{ $when }**. I'll tell you what they say.
auditions-asked-enough = You have asked twice already, so a person takes this one: the team knows. Your **{ $current }** stays yours.
auditions-asked-enough-free = You have asked twice already, so a person takes this one: the team knows and will write to you.
auditions-today = Today
auditions-reminder = { $answer ->
    [asked] { $at }, { $place }. { $what }. The team has not decided about another time; until then this one is yours.
    [confirmed] { $soon ->
        [yes] { $at }, { $place }. { $what }. Running late? Just write how late.
       *[no] { $at }, { $place }. { $what }. You are confirmed.
        }
   *[open] { $soon ->
        [yes] { $at }, { $place }. { $what }. We have no answer from you yet: are you coming?
       *[no] { $at }, { $minutes } min, { $place }. { $what }. Can you come?
        }
    }
auditions-reminder-again = { $when }, { $minutes } min, { $place }. { $what }. We have no answer from you yet: can you come? I'll ask once more on { $until }.
auditions-reminder-last = { $when }, { $minutes } min, { $place }. { $what }. We have no answer from you yet, and I ask for the last time: can you come? Please answer by **{ $until }**; after that the team calls you or takes this time back.
auditions-map = Map: { $url }
auditions-contact = Ask for { $name } when you arrive.

# What the team reads
auditions-board = { $what }, { $day }, { $place }:
auditions-board-off = nobody is booked any more
auditions-state = { $rsvp ->
    [confirmed] confirmed
    [declined] can't come
    [change_requested] asked for another time
   *[invited] no answer yet
    }
auditions-state-asked = asked for { $time }
auditions-state-call = to call
auditions-team-confirmed = **{ $name }** confirmed { $when }. { $what }.
auditions-team-withdrawn = The wish for { $wanted } is withdrawn, so there is nothing left to decide.
auditions-team-declined = **{ $name }** can't come { $when }. { $what }. The time is free again.{ $reason ->
    [none] {""}
   *[other] {" "}Reason: { $reason }.
    }
auditions-could-take = Could take it: { $names }.
auditions-could-come =
    { $said ->
        [yes] { $name } said they are free { $times }.
       *[no] Still free, to ask { $name } for: { $times }.
    }
auditions-choice-ask = Ask { $name } for { $time }
auditions-choice-tape = Self-tape instead
auditions-choice-sides = Send my pages again
auditions-team-through = (said by { $name })
auditions-team-third = **{ $name }** asks for a third change, to { $wanted } instead of { $current }. { $what }. I said the team will answer.
auditions-decide = **{ $name }** asks for **{ $wanted }** instead of { $current }. { $what }.
auditions-decide-urgent = Urgent: **{ $name }** asks for **{ $wanted }** instead of { $current }, less than 3 hours ahead. The slot stays until you decide. { $what }.
auditions-decide-again = That time was taken meanwhile. **{ $name }** asked for **{ $wanted }** instead of { $current }. { $what }.
auditions-decide-unanswered = Nobody has answered yet: **{ $name }** asks for **{ $wanted }** instead of { $current }. { $what }.
auditions-decide-reason = Reason: { $reason }.
auditions-decide-against = Note: { $reasons }.
auditions-decide-declined = They have given up their own time.
auditions-choice-move = Move to { $time }
auditions-choice-keep = Keep { $time }
auditions-choice-no = Not possible
auditions-request-gone = That request is settled or gone. Write "list auditions" to see how things stand.
auditions-decided = { $status ->
    [moved] { $who } already moved { $name }: { $when }.
    [kept] { $who } already kept { $name }'s time: { $when }.
    [withdrawn] { $name } withdrew the wish for { $wanted }: { $rsvp ->
        [confirmed] { $when } is confirmed.
        [declined] they can't come { $when } either.
       *[other] it stays { $when }.
    }
   *[other] That request is no longer open. { $name }: { $when }.
    }
auditions-decided-off = { $name }'s audition { $when } is off.
auditions-team-moved = { $who } moved **{ $name }** to { $when }. { $what }.
auditions-team-kept = { $who } kept **{ $name }** at { $when }. { $what }.
auditions-team-moved-self = Moved **{ $name }** to { $when }. { $told ->
    [yes] They have been told.
    [ask] They have been told, and asked to confirm.
   *[no] A message cannot reach them: please call.
    }
auditions-team-kept-self = **{ $name }** stays at { $when }. { $told ->
    [yes] They have been told, and asked to confirm.
   *[no] A message cannot reach them: please call.
    }
auditions-team-lapsed = No answer from **{ $name }** for { $when }, asked more than once. { $what }. Call them, or take the time back.
auditions-team-call = I cannot write to **{ $name }** about { $when }. Please call. { $what }.
auditions-moved-confirmed = We run late. { $what } is now **{ $when }**, { $minutes } min, { $place } (it was { $was }). You stay confirmed; say so if that does not work.
auditions-own = { $what }: **{ $when }**, { $place }. { $state ->
    [confirmed] You are confirmed.
    [change_requested] The team is looking at another time.
   *[other] No answer from you yet.
    }
auditions-where = **{ $place }**, { $when }.
auditions-none-today = I see no audition of yours in the next hours. Ask "when is my audition" to see what is planned.
auditions-late-about = how late
auditions-late-how = Told the team. How many minutes?
auditions-late-told = Told the team: { $minutes } min late. Come straight in.
auditions-on-time = Thank you, noted: that is in time for { $time }. If it gets late, write by how many minutes.
auditions-late-passed = I told the team. { $when } stays yours.
auditions-team-on-time = {""}**{ $name }** will be in time for { $time } after all. { $what }.

# Changes by the team
auditions-move-when = To when? { $name } is at { $current }.
auditions-move-same = { $name } is at { $time } already.
auditions-move-against = { $name } at { $time } does not work: { $reasons }. { $free ->
    [yes] These times are free:
   *[no] I see no free time near it in this session.
    }
auditions-choice-anyway = Move anyway
auditions-no-session = No session is ahead. Say which one, or schedule one first.
auditions-shift-about = the minutes to move by
auditions-shift-how-much = By how many minutes? For example "30", or "15 earlier".
auditions-shift-nobody = Nobody is left to move: everybody has begun or is off.
auditions-shift = { $minutes } min later for { $count ->
    [one] 1 person
   *[other] { $count } people
    }, { $day }. { $what }. Only they are told:
auditions-shift-earlier = { $minutes } min earlier for { $count ->
    [one] 1 person
   *[other] { $count } people
    }, { $day }. { $what }. Only they are told:
auditions-shift-row = { $was } to { $at } · { $name }{ $reason ->
    [none] {""}
   *[other] {" "}· clash: { $reason }
    }
auditions-shift-go = Move { $count }
auditions-leave = Leave it
auditions-shift-done = Moved **{ $count }**, the first one to { $start }.
auditions-shift-done-before = That was done already. The session starts { $start }.
auditions-team-shift = { $who } moved { $count ->
    [one] 1 person
   *[other] { $count } people
    } { $minutes } min later, the first one to { $start }. { $what }.
auditions-team-shift-earlier = { $who } moved { $count ->
    [one] 1 person
   *[other] { $count } people
    } { $minutes } min earlier, the first one to { $start }. { $what }.
auditions-cancel-what = Which auditions? Say a name, a role or a day, for example "cancel all Meera auditions on Monday".
auditions-cancel-when = Which day do you mean? For example "cancel all auditions on Saturday".
auditions-cancel-none = No audition ahead fits that. Write "list auditions" to see what is planned.
auditions-cancel-about = the cancellation
auditions-cancel-one = Cancel **{ $name }**, { $time }? They are told at once.
auditions-cancel-one-go = Cancel it
auditions-cancel-many = This cancels **{ $count }** auditions ({ $confirmed } confirmed), { $first } to { $last }, and messages { $told } people: { $names }. { $children ->
    [0] { "" }
    [one] One is a child, told through the guardian.
   *[other] { $children } are children, told through their guardians.
    }{ $agents ->
    [0] { "" }
    [one] { " " }One agent is told for their people.
   *[other] { " " }{ $agents } agents are told for their people.
    } A message that is out cannot be taken back. Type **{ $phrase }** to go on.
auditions-cancel-before = { $count ->
    [one] That is cancelled already.
   *[other] Those { $count } are cancelled already.
    }
auditions-cancelled-done = Cancelled **{ $count }**; { $told ->
    [one] 1 person is
   *[other] { $told } people are
    } being told.
auditions-team-cancelled = { $who } cancelled { $count ->
    [one] 1 audition
   *[other] { $count } auditions
    }, from { $time }. { $what }.
auditions-list = **{ $count ->
    [one] 1 audition
   *[other] { $count } auditions
    }** ahead, { $confirmed } confirmed.
auditions-list-open = **{ $count }** without a yes.
auditions-list-missing = **{ $count }** not here yet.
auditions-list-all-here = Everybody of today is here.
auditions-list-none = Nothing is scheduled there. For example "schedule the Meera shortlist tomorrow 11 am".
auditions-list-none-planned = No audition is planned yet, so nobody has to answer. For example "schedule the Meera shortlist tomorrow 11 am".
auditions-list-answered = { $answer ->
    [yes] { $count ->
        [0] Nobody ahead has said **yes** to an audition yet.
        [one] **1** said yes to an audition ahead.
       *[other] **{ $count }** said yes to an audition ahead.
    }
   *[no] { $count ->
        [0] Nobody ahead has said **no** to an audition.
        [one] **1** said no to an audition ahead.
       *[other] **{ $count }** said no to an audition ahead.
    }
    }
auditions-list-decided = The team's decision for **{ $role }**, { $answer ->
    [yes] yes
   *[no] no
    }: { $names }.
auditions-list-producers = Approval status
auditions-wish-none = { $names ->
    [none] Nobody waits for an answer about another time.
   *[other] Nobody waits there: { $names } asked for no other time. "What needs me?" shows what is open.
    }
auditions-wish-which = Whose wish?
auditions-list-none-then = Nobody is called on { $day }. { $when ->
    [none] No audition is planned ahead.
   *[other] The next audition ahead: { $when }, { $name }.
    }
auditions-policy-shown = **{ $project }**: people are reminded { $hours } before each audition{ $own ->
    [yes] {""}
   *[no] {", and 72 h before when it was booked five days ahead"}
    }. Who does not answer an invitation is asked once more. To change it: "remind 48h and 3h before for { $project }".
auditions-unsettled-kept = { $state ->
    [confirmed] Noted: { $when } stays confirmed.
   *[open] Just to be sure: will you come { $when }? It stays yours until you say otherwise.
    }
auditions-unsettled-undecided = I passed your words on to the team. { $when } stays yours until you know; tell me here as soon as you do.
auditions-undecided-for = The team knows. { $name }: { $when } stays theirs until you know; tell me here as soon as you do.
auditions-told-no = { $name } has { $what } { $when }. Take it that they don't come, or look for another time?
auditions-told-time = { $name } has { $what } { $when }. Move to { $wanted }?
auditions-told-move = Move to { $wanted }
auditions-unsettled-unclear = I passed your words on to the team. { $state ->
    [confirmed] { $when } stays confirmed; write "can't come" if you cannot.
   *[open] Just to be sure: will you come { $when }? It stays yours until you say otherwise.
    }
auditions-unsettled-condition = I passed your words on to the team as you wrote them. { $state ->
    [confirmed] { $when } stays confirmed until you say otherwise.
   *[open] { $when } stays yours meanwhile. Is it a yes as it stands?
    }
auditions-unsettled-question = I have asked the team; the answer comes here. { $state ->
    [confirmed] { $when } stays confirmed.
   *[open] { $when } stays yours meanwhile. Will you come?
    }
auditions-unsettled-told = {""}**{ $name }** wrote about { $when }, { $what }: "{ $said }". { $state ->
    [confirmed] It stays confirmed.
   *[open] That is not confirmed.
    }
auditions-passed-on = I passed your words on to the team too.
auditions-team-said = In their words: "{ $said }"
auditions-list-none-open = Everybody has answered.
auditions-list-read = , read { $time }
auditions-list-failed = , message not delivered
auditions-team-late = **{ $name }** is running late for { $time }{ $minutes ->
    [unknown] {""}
   *[other] {""}, about { $minutes } min
    }.{ $reason ->
    [none] {""}
   *[other] {" "}{ $reason }.
    } { $what }.
auditions-count-invited = { $count } invited
auditions-count-confirmed = { $count } confirmed
auditions-choice-give-back = Take the time back
auditions-choice-comes = { $name } comes
auditions-choice-stays-away = { $name } can't come
auditions-free-at = These times are free:
auditions-state-day = { $attendance ->
    [late] running late{ $minutes ->
        [0] { "" }
       *[other] { "" } ({ $minutes } min)
    }
    [checked_in] here
    [no_show_pending] not here yet
    [left] gone
   *[no_show] did not come
    }
auditions-choice-fill = Fill this time
auditions-calendar = Add to calendar
auditions-policy-which = For which project? For example "remind 48h and 3h before for Gully Nights".
auditions-policy-apart = One early reminder (36 hours or more before), one nearer (6 to 35) and one shortly before (1 to 5), within two weeks. For example "remind 48h and 3h before".
auditions-policy-set = **{ $project }**: reminders { $hours } before each audition. { $count } booked already follow it too.
auditions-policy-usual = **{ $project }**: reminders as usual, 72, 24 and 2 hours before. { $count } booked already follow it too.
auditions-no-usual = I see no usual slots yet: at least two sessions with the same start and length make one. Give a time, for example "tomorrow 11 am, 15 min each".
auditions-ask-day = Which day? For example "Tue 24 Nov".
auditions-usual = Usual slots: { $start }, { $minutes } min each, as in { $times } of the last { $of } sessions (last { $last }).
auditions-ask-which-day = Which one?
auditions-unable = { $name } can't do { $current }, the { $what }. What shall it be?
auditions-unable-other = { $name } has nothing at { $said }: the { $what } is { $current }. What shall it be?
auditions-unable-move = Another time
auditions-unable-out = Can't come at all
auditions-unable-asked = { $name } asked for { $said }. If that can't be, the { $what } stays { $current }. What shall it be?
auditions-unable-keep = Keep { $current }
auditions-none-approved = The producers have approved nobody of that list yet. Without "approved" everybody on it is scheduled.
auditions-entries =
    { $count ->
        [one] For your calendar:
       *[other] For the calendar, one entry each:
    }
auditions-entry = { $what }, { $when }, { $place }
auditions-entries-more =
    { $count ->
        [one] And 1 more: ask with a name.
       *[other] And { $count } more: ask with a name.
    }
auditions-entries-no-address = This desk has no address that others can open (CASTMATCH_PUBLIC_URL), so there is no calendar file; note the time by hand.
auditions-wait-wishes =
    { $count ->
        [one] { $names } asks for another time: "audition list" shows it, Move or Keep decides.
       *[other] { $names } ask for another time: "audition list" shows them, Move or Keep decides.
    }
auditions-wait-calls = Cannot be written to about the audition, please call: { $names }.
auditions-wait-answers = No answer to an audition yet from { $names }: "remind everyone who hasn't confirmed".
auditions-placed = Another place, same time: { $what } is at **{ $place }** (not { $was }), { $when }, { $minutes } min. { $answer ->
    [stays] You stay confirmed; say so if that does not work.
   *[ask] Can you come?
    }
auditions-policy-was = Before it was { $hours }.
auditions-several-ask = Shall I record this?
auditions-several-comes = **{ $name }**: comes, { $when }
auditions-several-not = **{ $name }**: cannot come, { $when } is free again
auditions-several-left = **{ $name }**: left as it is, { $when } still waits for an answer
auditions-several-wish = **{ $name }**: asks for { $wanted } instead of { $when }; the team decides
auditions-several-none = No audition with you right now: { $names }.
auditions-several-yes = Yes, record it
auditions-several-about = the answers for your people
auditions-no-such-time = { $said } is on no clock, so nothing was changed. Write it like "5 pm" or "17:30".
auditions-shift-to-about = when the session begins
auditions-shift-when = From what time? The first one is at { $current }.
auditions-shift-same = It begins at { $start } already.
auditions-shift-note = Then the message to them: "{ $note }"
auditions-shift-tell = Message { $count }
auditions-shift-to = From { $start } on for { $count ->
    [one] 1 person
   *[other] { $count } people
    }, who are on { $day } now. { $what }. Only they are told:
auditions-team-shift-to = { $who } moved { $count ->
    [one] 1 person
   *[other] { $count } people
    }, the first one to { $start }. { $what }.
auditions-move-about = the new time of { $name }
auditions-late-noted = Noted: { $name } comes about { $minutes } min late for { $time }. The team knows; nobody's time was changed.
auditions-late-far = { $name } is not expected before { $when }, so nobody was told. Write "move { $name } to 5 pm" for another time.
auditions-hours-backwards = { $hours } ends before it begins, so nothing is planned. From when to when?
auditions-no-such-round = I plan auditions, callbacks, chemistry reads and look tests, but no { $said }: nothing was planned. Plan it as one of these? The invitation calls it so.
auditions-round-offered = { $round ->
    [look_test] Look test
    [callback] Callback
   *[audition] Audition
    }
auditions-day-how = To plan one: "schedule the Meera shortlist tomorrow 11 am, Aram Nagar".
auditions-day-unscheduled = On a list and not scheduled yet: { $lists }. "schedule the { $role } shortlist tomorrow 11 am, Aram Nagar" shows it first.
auditions-day-list = { $role } ({ $count })
auditions-kept-hours = { $kind ->
    [not_after] This ends after { $clock }, and “{ $text }” is noted. “Forget that” takes it back.
   *[other] This begins before { $clock }, and “{ $text }” is noted. “Forget that” takes it back.
    }
auditions-kept-hours-offer = From { $at } instead
auditions-second = { $state ->
    [after] Yes: **{ $name }** reads for { $first } on { $when } and is free right after, at { $time }.
    [later] Yes: **{ $name }** reads for { $first } on { $when }. Right after it the room is taken; { $time } is free.
   *[none] Not that day: **{ $name }** reads for { $first } on { $when }, and no time after it is free.
    }
auditions-second-lists = { $lists ->
    [none] On no shortlist.
   *[other] On the shortlist of { $lists }.
    }{ $there ->
    [yes] {""}
   *[other] {" "}Not on { $role }'s yet.
    }
auditions-second-go = { $role } at { $time }
auditions-invited = **{ $role }**: { $count ->
        [one] 1 person invited.
       *[other] { $count } people invited.
    }
auditions-invited-so = { $answer ->
        [confirmed] Said yes
        [declined] Said no
        [off] Called off
       *[open] No answer yet
    }: { $count }{ $names ->
        [none] { "" }
       *[other] { "" } ({ $names })
    }
auditions-invited-none = Nobody has been invited{ $role ->
        [none] { "" }
       *[other] { "" } for { $role }
    } yet. "schedule ... shortlist tomorrow 11am" shows who would come when, before anything goes.
auditions-break-after-whom = The break after whom, or when? For example "15 min break after the second" or "break 12:30-12:45".
auditions-break-too-late = There { $count ->
    [one] is one turn
   *[other] are { $count } turns
    }, and nobody comes after that one.
