consent-out = Done. No more messages from us here. Send START to come back.
consent-in-private = That is between you and me: write it in your own chat with the desk.
consent-back = You are back. Messages about your auditions come here again. STOP ends them.
consent-in-already = You already get messages from us here. STOP ends them.
consent-still-out = On { $channels } you are still out; send START there too.
consent-out-staff = { $name } opted out on { $channel }. I write nothing more to them by myself.
consent-back-booking = { $time } for { $role } stands, and I remind you of it.
consent-back-staff = { $name } came back on { $channel }. I can write to them again.
consent-nothing-open = Nothing is booked.
consent-call = { $when } for { $role } needs a call by a person.
consent-call-named = { $name }, { $when } for { $role }, needs a call by a person.
consent-more-calls =
    { $count ->
        [one] 1 more needs a call.
       *[other] { $count } more need a call.
    }
consent-which-stop = "{ $title }" is being sent right now. Stop that, or the desk's messages to you?
consent-stop-sending = Stop the sending
consent-wrong-ask = That message was for another chat? Nothing is changed here. Or does this number not belong to you?
consent-wrong-keep = My number, all is well
consent-wrong-sure = Not my number
consent-stop-all = Stop everything
consent-all-or-some = Only at some times, or no messages at all? I write nothing unasked from 9 PM to 8 AM if you like; for other hours write, say, "no messages before 10 am".
consent-stop-me = Messages to me
consent-wrong = Thank you for saying so. I took this number off and won't write here again. If you do want something from the desk, just write it.
consent-wrong-staff = You are on the team, so your chat stays as it is. If a talent's number is wrong, have them write to the desk from the right one.
consent-wrong-told = The { $channel } contact of { $name } belongs to somebody else. I unlinked it; please get a new one.

consent-verify = This is the casting desk of { $house }. We never ask for money: not for an audition, a registration or a card, and never for private photos. To check, call { $house } on a number you found yourself, or have a person of the team answer here.
consent-source = This is the casting desk of { $house }. { $how ->
    [operator] The team noted this number as that of { $name }.
    [import] This number came with contacts that the team brought in, as that of { $name }.
    [known] You wrote here yourself, as { $name }; I have no other record of who gave this number.
   *[nobody] I have no record of who gave this number, and know it only from what was written here.
    } The team is told of your words and answers here. To end all messages write STOP{ $how ->
    [nobody] .
   *[other] ; "delete my data" erases what is kept.
    }
consent-source-erase = Erase my data
consent-source-staff = { $name ->
    [none] Somebody I don't know
   *[other] **{ $name }**
    } on { $channel } asks where we have their number from, or says they never agreed: "{ $said }". Please answer them.
consent-our-house = the casting office
consent-call-me = A person should answer
consent-is-it-real = is this real?
consent-report-money = Somebody asked for money
consent-scam = Do not pay. That was not us: { $house } never asks for money. The casting director has this now. Keep the number and the messages of whoever asked.
consent-scam-staff = { $name } ({ $role }) on { $channel } was asked for money in our name. Please call them.

consent-kept = Kept about you, { $name }:
consent-kept-ways = Ways to reach you: { $ways }.
consent-kept-profile = Profile: { $facts }.
consent-kept-child = Profile of { $name }: { $facts }.
consent-kept-messages =
    { $count ->
        [one] 1 message between us; its original form for 30 days.
       *[other] { $count } messages between us; their original form for 30 days.
    }
consent-kept-times =
    { $count ->
        [one] 1 entry about free or busy days.
       *[other] { $count } entries about free or busy days.
    }
consent-kept-auditions =
    { $count ->
        [one] 1 audition.
       *[other] { $count } auditions.
    }
consent-kept-lists =
    { $count ->
        [one] On 1 list of the team.
       *[other] On { $count } lists of the team.
    }
consent-kept-opinions =
    { $count ->
        [one] 1 note or decision of the team.
       *[other] { $count } notes or decisions of the team.
    }
consent-kept-statement =
    { $said ->
        [in] Messages on { $channel }: yes, since { $day }.
       *[out] Messages on { $channel }: no, since { $day }.
    }
consent-kept-next = Something wrong? Write what is right. To have it erased, write "delete my data".
consent-kept-private = I sent it to you in private.
consent-fact =
    { $fact ->
        [age] playing age
        [gender] gender
        [height] height
        [city] city
        [languages] languages
        [skills] skills
        [credits] credits
        [rate] rate
        [photo] photo
        [reel] showreel
        [agent] your agent
        [guardian] guardian
       *[text] training and text
    }

consent-erase = This erases the profile, contacts, notes and { $messages } messages of { $names }. It cannot be undone. What stays: that you opted out, and papers already signed.
consent-erase-bookings =
    { $count ->
        [one] 1 audition is ahead; the team is told to take it off.
       *[other] { $count } auditions are ahead; the team is told to take them off.
    }
consent-erase-type = Type **{ $phrase }** to erase.
consent-erase-about = erasing your data
consent-erase-keep = Keep it
consent-erase-by-hand = I've asked the team; they do it by hand, because other people's papers are tied to yours, and write to you here.
consent-erase-asked = { $name } asks on { $channel } to have their data erased. Please do it by hand and tell them.
consent-erased = Erased. Nothing more comes from us. If you ever write again, we start as strangers.
consent-erased-staff = Somebody on { $channel } had their data erased.
consent-choice-keep = Keep me for other roles
consent-keeping = { $own ->
    [yes] Noted: { $house } keeps your profile for other roles and may write to you about them. Write "delete my data" to end that.
   *[no] Noted: { $house } keeps { $name }'s profile for other roles and may write to you about them. Write "delete my data" to end that.
    }
consent-kept-future = Kept for other roles: yes, you said so.
consent-not-kept = Noted, word for word: { $house } does not keep you for other castings any more. What you are booked for stands. Messages or everything kept can end too:
consent-not-kept-told = **{ $name }** took back the yes to being kept for other castings. Ask them before you put them up for another project.
consent-choice-stop = Stop messages here
consent-choice-erase = Erase everything
consent-readers = Your number and address: only the casting office of { $house }, and nobody passes them on from here. Photos, reel and profile: the casting office, and the producers of a role you are put forward for; a page for a client shows them without number, rate or notes. Your rate: the casting office and the producers, never other talent. None of it is passed on or sold. "What do you have about me" lists it, "delete my data" removes it.
consent-erase-kept = Nothing was erased. Everything stays as it was.
consent-only-pictures = Only the photos, or everything kept about you?
consent-choice-photos = Only the photos
consent-showing = The casting office has this in your words and answers you here. As it stands: { $readers }
consent-showing-told = **{ $name }**{ $whom ->
    [none] { "" }
   *[other] { " " }(for { $whom })
    } limits what may be shown: "{ $said }" Until it is settled, keep their photos and profile off client links and ask them first.
