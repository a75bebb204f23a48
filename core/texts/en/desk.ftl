names-and = { $first } and { $last }
names-more = { $names } and { $rest } more

tool-unknown = I can't do that here. Write "help" to see what I can do.
not-allowed = That is for the casting team. If you need it, write "talk to a person" and I'll pass it on.
not-allowed-casting = That is for the casting director and the producers. Write "tell the team" with what you want, and they hear of it.
arguments-unclear = I'm missing something there ({ $fields }). Say it once more with that filled in.
choice-unknown = I don't know that button any more. Write what you want and I'll take it from there.
choice-not-yours = That button was for somebody else. Write what you want and I'll help.
choice-too-late = It has been done already, so "{ $label }" changes nothing now. Write what you want to change, or "undo".
choice-used = "{ $label }" is already done. Write what you want to change.
choice-used-just-now = Somebody was a moment faster with that one. It is done.
choice-expired = "{ $label }" has expired. Ask again and you get the current version.
nothing-open-staff = Nothing waits for a yes, a no or a number just now. If you mean somebody I showed, say what to do: "shortlist 2 for Meera", "share with producers". Where things stand: "status".
nothing-open-others = Nothing waits for your answer just now. If you mean an audition, write "when is my audition" or "I will come"; for anything else write "talk to a person".
question-expired = The question "{ $about }" has run out ({ $time }). Ask for it again and you get it as things are now.
question-waits = "{ $about }" still waits for you: { $choices }. Write one of these, or its number.
text-waits = "{ $about }" waits for your words, and a yes is none. Write them, or "leave it".
question-answered = I had no open question for you; the last one, "{ $about }", is answered already. Write what you want to change.
type-exactly = That is not quite it. Type **{ $phrase }** to go on, or "no" to leave it.
type-or-write-anew = The count is for exactly these people. To leave somebody out write it anew, "message everyone on the list except Riya: ...". Type { $phrase } to go on as it is, or "no" to leave it.
type-the-phrase = A yes is not enough here, because it cannot be taken back. Type **{ $phrase }** to go on, or "no" to leave it.
since-you-were-here = Since you were here: { $what }
greeting-staff = Hello. Tell me who you are looking for, for example "25-30 women, Punjabi, Mumbai", or write "help".
greeting-others = Hello, this is the casting desk. Answer an invitation, ask where to come, or write "help".
out-of-scope = I only do casting work here. I can search, list, schedule or message people.
security-refuse = I can't share or change that. Your own bookings and details I can always show you.
understood-not-able = I understood that, but I can't do it yet. Write "help" to see what works today.
tell-the-team = Tell the team
not-able-others = I can't do that by myself yet. Shall I pass your words on to the team?
roles-asked = I don't list open roles here: the team sends its breakdowns to agents. To put somebody forward, write name, age, height and the role. Shall I tell the team that you asked?
own-fault = That did not go through on our side; nothing was changed. Please send it again, or write "talk to a person".
too-many = That was more than { $count } messages within a minute. I leave the rest of this minute alone; send again what matters.
edited-message = You changed that message. What I did for the first version stands. Shall I act on the new one?
do-it-now = Act on it

ask-date = Which day do you mean?
ask-time = What time do you mean?
ask-person = Who do you mean?
ask-role = Which role is this for?
ask-status = Pin, or a paid hold?
ask-more = Tell me a bit more.
ask-which = Which one: { $choices }?
did-you-mean = Just to be sure: { $what }?
did-you-mean-about = Just to be sure: { $what } ({ $whom })?
yes-do-that = Yes, do that
no-leave-it = No, leave it
left-it = Left as it was.
ask-a-person = Ask a person
not-understood-staff = I didn't get that. Try "find 25-30 women, Punjabi, Mumbai", "show Meera list" or "help".
not-understood = I didn't get that. You can answer an invitation, ask where to come, or write "help".
not-understood-waits = I didn't get that, and nothing has changed. Still open: { $what }. Say it another way, or answer that.
as-it-was-shown = What you wrote in between changed nothing: I had not taken it in. As it was shown: { $what }?

intent-shortlist-add = put them on the list
intent-shortlist-remove = take them off the list
intent-shortlist-share = share the list with the producers
intent-approval-decide = record that decision
intent-audition-schedule = prepare those auditions
intent-audition-reschedule = move the audition
intent-audition-bulk-cancel = cancel those auditions
intent-audition-confirm = confirm the audition
intent-audition-decline = cancel that audition
intent-audition-reschedule-request = ask for another time
intent-bulk-message = prepare a message to everyone
intent-consent-opt-out = stop all messages to you here
intent-note-add = write that note
intent-vote-cast = count that vote
intent-session-shift = move everybody's time
intent-audition-running-late = tell the team you are late
intent-avail-request = ask whether they are free
intent-avail-report = pass on whether you are free
intent-audition-backfill = offer the free time to others
intent-bulk-pause = pause the sending
intent-bulk-resume = go on sending
intent-bulk-cancel = stop the sending
intent-bulk-retry = send again to those it failed for
intent-availability-set = note those days
intent-consent-opt-in = write to you here again
intent-identity-wrong-number = take this number off, as a wrong one
intent-privacy-erasure = show what would be erased about you
intent-audition-check-in = check you in
intent-audition-mark-no-show = mark it as a no-show
intent-profile-update = change that in the profile
intent-audition-feedback = keep that as feedback
intent-status-set = change their status
intent-guardian-link = note a guardian's number
intent-offer-draft = draft an offer
intent-role-cancel = close that role
intent-role-create = make a new role
intent-reminder-set = set a reminder
intent-sides-send = send the sides
intent-submission-create = put somebody forward
intent-selftape-request = ask for a self-tape
intent-help-human = fetch a person of the team
intent-settings-set = change your language or the hours in which I write to you
intent-change-undo = take back what you did last
intent-team-tell = tell the team

stranger-welcome = { $named ->
    [yes] This is the casting desk of { $house }.
   *[no] This is a casting desk.
    } If you were invited, send the code from your invitation; agents can write "agent", actors "actor". We never ask for money.
stranger-agent = Thanks. The team is told that an agent wrote and answers you here. Until you are let in I can show nothing; if you were sent a code, send it here.
stranger-talent = Thanks. The team is told that you wrote and writes here when there is something for you. If you were invited, send the code from your invitation. We never ask for money.
stranger-person = Thanks. The team is told that you asked for a person; somebody answers you here. If you have a code from an invitation, send it any time.
stranger-told = The team knows of you already and answers here. If you have a code from an invitation, send it any time.
stranger-staff = Somebody I don't know wrote on { $channel }{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
    }: { $what ->
    [agent] says they are an agent
    [talent] says they are talent
   *[other] asks for a person
    }{ $about }. Answer them there; to let them in, add them to the people and send them an invitation code.
stranger-staff-many = More than { $count } strangers asked for you in this hour. I list no more of them one by one until the hour is over; the ledger has them all.
for-whom = This number is shared. Who is this for?
speaking-now = **{ $name }**: noted, it is you now. After half an hour without a message I ask again.
speaking-who = On this number I know { $names }.
number-moved = { $name }'s number now comes from another account: a new phone, or somebody else's. I stopped writing there; please call and link it again.

attachment-image = { $count ->
    [one] Got the photo.
   *[other] Got the { $count } photos.
  } Tell me who or what it is for.
attachment-video = Got the video. Tell me who or what it is for.
attachment-audio = Got the recording. Tell me who or what it is for.
attachment-voice = Got your voice note. I can't listen yet, so please type it in a line.
attachment-document = Got the file { $name }. Tell me who or what it is for.
attachment-sticker = Got it.
attachment-location = Got the place. If you are on your way, write how late you will be.
attachment-contact = Got the contact { $name }. Tell me what to do with it.
attachment-several = Got the { $count } files. Tell me who or what they are for.

help-staff = I find people, keep lists, book auditions and message everyone on a list. Try: "25-30 women, Punjabi, Mumbai" · "1,3 shortlist for Meera" · "share with producers" · "schedule Meera shortlist tomorrow 11am, 15 min each" · "who hasn't confirmed" · "undo".
help-producer = You approve, pass or comment on people here, and ask where a role stands: "status". Tap a card, or write "approve Riya", "pass on Riya: too young".
help-talent = I'm the casting desk. Answer an invitation with Confirm, Ask for another time or Can't come; ask "where is it"; write "running 20 min late"; "STOP" ends messages. We never ask for money.
help-agent = I'm the casting desk. Put somebody forward: name, age, height and the role. Answer an invitation for your people with their name: "Amrita confirms", "Amrita can't come", "when is Amrita's audition". "Talk to a person" reaches the team. "STOP" ends messages.
help-guardian = I'm the casting desk. Answer an invitation for your child with Confirm, Ask for another time or Can't come; ask "when is it" or "where is it"; "talk to a person" reaches the team; "STOP" ends messages. We never ask for money.
help-unknown = This is a casting desk. If you were invited, send the code from your invitation. "Is this real?" tells you who we are.
undo-done = Taken back: { $what }
undo-changed-since = { $who } changed that since ({ $time }): { $since }. Take yours back anyway?
undo-older = What you did last reached people and cannot be taken back. Before it: { $what }. Take that back?
undo-anyway = Take it back
undo-nothing = There is nothing to take back from the last { $minutes } minutes.
undo-too-late = That was already taken back.
person-asked = I've told the team; somebody will write to you here. Until then I keep your bookings as they are.
person-asked-colleague = I've told your colleagues; one of them will write to you or call.
person-asked-staff = { $name } ({ $role }) asks for a person on { $channel }{ $about }. Write to them there or call.
language-set = From now on I write to you in English.
code-made = Send this code to the desk from your other chat within 15 minutes: { $code }
code-wrong = That code is not valid any more. Ask the desk for a new one, or have your invitation sent again.
code-yours = This chat is linked to you already; the code stays good for another chat of yours.
code-of-another = That code belongs to somebody else, and this chat is yours. They send it from their own chat; it stays good.
code-too-many = That were too many wrong codes. Try again after { $time }, or ask the casting office for a new one.
code-linked = Linked. This is { $name }'s chat with the desk now.
code-linked-staff = { $name } linked { $channel } with a code.
role-owner = owner
role-casting_director = casting director
role-associate = associate
role-producer = producer
role-agent = agent
role-talent = talent
role-guardian = guardian
role-unknown = unknown
template-house = your team
template-about = your casting

form-close = Cancel
form-blank = Write a line first.
rest-not-read = "{ $text }" I did not get, so nothing of that was done. Write it by itself.
correction = Instead of that: "{ $text }"?
correct-it = Yes, do that instead
person-take = I'll talk to them
steps-joint = then
steps-then = Then: { $what }
steps-later = Once that is settled: "{ $what }".
question-others = I can't answer that from what I know. Shall I pass your question on to the team?
intent-offer-counter = send that to the production as your terms
intent-session-add-break = put a break into the session
intent-safety-verify = say who we are and how to check it
intent-privacy-access = say what is kept about you
intent-report-subscribe = send you a report regularly
intent-minor-detected = note that you are under 18, and ask for a guardian
intent-script-analyze = read that as a script
intent-sides-resend = send the sides again
intent-selftape-submit = take that as your self-tape
intent-selftape-extension-request = ask for more time for the self-tape
intent-selftape-extend = give more time for the self-tapes
intent-memory-why = say why I suggested that
intent-memory-forget = forget something I remember for you
intent-memory-settings = change what I remember for you
not-messages = I'm not sure what you would like to stop. Shall the team read your words? To hear no more from us here, write STOP.
stranger-child = For anyone under 18 we talk to a parent or guardian first, and we never ask for money. Nothing of a child is kept before they agree.
stranger-more = Passed on to the team with what you wrote before. If they want to meet you, you hear from them here.
stranger-more-staff = The one I don't know on { $channel }{ $name ->
    [none] { "" }
   *[other] { " " }({ $name })
    } adds: "{ $about }"
help-oneself-staff = I am the casting desk: a program, no person. I search, keep lists, plan auditions and write to people, and I show you before I send. "help" says what I can do.
help-oneself = I am the casting desk, a program. The team reads what I pass on. For a person write "talk to a person".
