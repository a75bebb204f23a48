takeovers-hello = { $by } { $house ->
        [none] from the casting desk
       *[other] of { $house }
    } talks to you here now. Just write; the desk keeps quiet meanwhile.
takeovers-told = { $by } talks to { $name } now; the desk is silent there.
takeovers-taken = You have { $name } now. The desk says nothing there by itself and passes words on, both ways: "{ $name }: ..." goes to them. Reminders wait until you hand back, or until four hours pass without a word.
takeovers-reply = Reply
takeovers-give-back = Give back
takeovers-yours-already = You talk to { $name } already. "{ $name }: ..." goes to them.
takeovers-has = { $by } has talked to { $name } since { $since }. Take it over from { $by }?
takeovers-take-from = Take from { $by }
takeovers-what = What shall { $name } read?
takeovers-from = { $by }: { $text }
takeovers-sent = Sent to { $name }.
takeovers-not-sent = { $name } cannot be reached here now. Please call.
takeovers-says = **{ $name }**: { $text }
takeovers-over = The casting desk is back here. { $by } is still only a message away.
takeovers-back = { $name } is with the desk again. What had waited leaves now.
takeovers-none-yours = You talk to nobody in the desk's place right now. "I'll take over Riya's chat" starts it.
takeovers-not-yours = You don't talk to { $name } in the desk's place right now.
takeovers-whose = You talk to { $names }. Which of them? Write the name.
takeovers-nobody = Nobody of that name can be written to here.
takeovers-no-way = There is no way to write to { $name } from here. The call list says who has to be called.
takeovers-nobody-waits = Nobody waits for a person.
takeovers-waiting =
    { $count ->
        [one] 1 conversation for a person:
       *[other] { $count } conversations for a person:
    }
takeovers-case = { $name } ({ $role }), { $age }: { $owner ->
        [none] nobody yet
       *[other] with { $owner }
    }{ $about ->
        [none] {""}
       *[other] . "{ $about }"
    }
takeovers-take = Talk to { $name }
takeovers-minutes =
    { $count ->
        [one] 1 min
       *[other] { $count } min
    }
takeovers-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
takeovers-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
takeovers-wait = Waiting for a person: { $names }. "Who is waiting for a person?"
takeovers-talked = Talked to { $name }
takeovers-talked-done = { $name } waits for nobody any more.
takeovers-answer = { $name } asked: "{ $asked }" Send them this? "{ $body }"
takeovers-answer-send = Send it
