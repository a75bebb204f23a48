bulk-what = What should the message say? I'll send it word for word, after you have seen the preview.
bulk-preview =
    { $count ->
        [one] **1 person** gets this ({ $channels }).
       *[other] **{ $count } people** get this ({ $channels }).
    }
bulk-by-channel = { $channel } { $count }
bulk-not =
    { $count ->
        [one] 1 does not: { $names }.
       *[other] { $count } do not: { $names }.
    }
bulk-state =
    { $state ->
        [opted_out] opted out
        [no_channel] no chat with the desk
        [no_guardian] minor, no guardian known
        [blocked] blocked us
        [gone] number or account gone
        [window_closed] WhatsApp window closed
        [too_large] too long for the channel
        [not_allowed] not allowed there
        [uncertain] may or may not have arrived
       *[failed] not delivered
    }
bulk-via-guardian =
    { $count ->
        [one] 1 guardian reads it for { $names }.
       *[other] { $count } guardians read it for { $names }.
    }
bulk-via-agent =
    { $count ->
        [one] 1 agent reads it for { $names }.
       *[other] { $count } agents read it for { $names }.
    }
bulk-night =
    { $count ->
        [one] It is night for 1 of { $total }: that one waits until { $at }.
       *[other] It is night for { $count } of { $total }: theirs wait until { $at }.
    }
bulk-text = Exactly this:
bulk-text-languages = Exactly this, with the first and last line in each reader's language:
bulk-type = Type **{ $phrase }** to send.
bulk-question =
    { $count ->
        [one] the message to 1 person
       *[other] the message to { $count } people
    }
bulk-send = Send
bulk-cancel = Cancel
bulk-changed = The list changed since you saw it, so nothing was sent. This is how it is now:
bulk-nobody = Nobody is on that list yet. Put people on it first.
bulk-nobody-reachable =
    { $count ->
        [one] I can't reach the one person there: { $names }. Call instead.
       *[other] I can reach nobody of the { $count }: { $names }. Call instead.
    }
bulk-no-agents = No agent is linked to the desk yet.
bulk-too-many = That is { $count } people; I send to { $most } at most in one go. Narrow the list.
bulk-too-long = The text has { $count } characters; { $most } fit. Shorten it and send it again.

bulk-from-role = From the casting desk of { $house }, for **{ $role }** in **{ $project }**:
bulk-from-project = From the casting desk of { $house }, about **{ $project }**:
bulk-from = From the casting desk of { $house }:
bulk-from-desk = From the casting desk:
bulk-about = About { $names }:
bulk-stop = Send STOP to end messages.
bulk-template-desk = your casting team
bulk-template-about = your casting
bulk-template-role = { $role } in { $project }

bulk-sending =
    { $count ->
        [one] Sending to **1 person**
       *[other] Sending to **{ $count } people**
    }
bulk-paused = Paused: { $left } of **{ $count }** still wait
bulk-stopped = Stopped: **{ $reached } of { $count }** have it, nobody else gets it
bulk-done = Done: **{ $reached } of { $count }** have it
bulk-delivered = { $count } delivered
bulk-sent = { $count } sent without a receipt
bulk-opted-out = { $count } opted out
bulk-no-channel = { $count } without a chat
bulk-uncertain = { $count } unclear
bulk-failed = { $count } failed
bulk-waiting =
    { $count ->
        [one] 1 waits for the morning, { $at }.
       *[other] { $count } wait for the morning, { $at }.
    }
bulk-failed-names = Failed: { $names }.
bulk-call-list = Call by phone: { $names }.
bulk-choice-pause = Pause
bulk-choice-stop = Stop
bulk-choice-resume = Resume
bulk-choice-retry = Retry failed
bulk-choice-failed = Show failed
bulk-retrying =
    { $count ->
        [one] Trying the 1 failed again. Nobody who has it gets it twice.
       *[other] Trying the { $count } failed again. Nobody who has it gets it twice.
    }
bulk-nothing-failed = Nothing failed there, so nobody needs a second try.
bulk-unreached =
    { $count ->
        [0] Everybody has it.
        [one] 1 did not get it:
       *[other] { $count } did not get it:
    }
bulk-unreached-line = { $name }: { $why }
bulk-unreached-more = and { $count } more
bulk-none = Nothing has been sent to many yet. Write "message Meera list: ..." to prepare one.
bulk-none-running = Nothing is being sent right now.
bulk-over = That sending is over already. Ask "did the message go out?" for its numbers.
bulk-agent-question = A question about { $name }: { $what }?
bulk-no-agent = No agent speaks for { $name }. Write "message { $first }: ..." to ask them, or "{ $first } contact" for the ways to reach them.
bulk-nobody-so = There is nobody like that right now, so nothing goes out. "who hasn't confirmed" shows who answered what.
bulk-only-nobody = I could not find anyone of these { $count } in that, so this is as it was. Write their names, or "only those who confirmed".
bulk-not-amended = I did not catch what should read otherwise, so this is as it was. Write the new words in quotes.
bulk-rest-nobody-chosen = Nobody is approved, pinned or booked for **{ $role }** yet, so it is open who the rest are. Decide first, or write "message the { $role } list: ...".
bulk-rest-nobody-else = Nobody else is waiting on **{ $role }**'s list.
bulk-rest-body = Thank you for your time and your work for { $role } in { $project }. This role has now gone another way. We enjoyed meeting you and will write when something fits.
bulk-rest-head = { $count ->
    [one] One other on **{ $role }**'s list: { $names }.
   *[other] The { $count } others on **{ $role }**'s list: { $names }.
    } Not written to: { $stay }. Other words? Write them: 'instead "..."'.
bulk-rest-mark = { $count ->
    [one] Mark as let go
   *[other] Mark the { $count } as let go
    }
bulk-seen = { $read } of { $count } have read “{ $title }”.
bulk-seen-read = Read: { $names }.
bulk-seen-unread = No sign of reading yet: { $names }.
bulk-seen-missed = Did not get it: { $names }.
bulk-seen-receipts = Not every app tells when somebody reads, so some of them may have seen it.
bulk-seen-again = Send again to { $count }
bulk-seen-all = Everybody who got it has read it, so nobody needs it a second time.
bulk-again-to =
    { $count ->
        [one] Once more, to { $names }, of whom I have no sign of reading.
       *[other] Once more, to these { $count }, of whom I have no sign of reading: { $names }.
    }
bulk-again-write-anew = That one went to agents. Write "message agents: ..." and you see it before it goes.
