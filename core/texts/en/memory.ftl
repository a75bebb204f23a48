memory-noted = Noted: “{ $text }”. I'll go by it from now on, until you say otherwise.
memory-noted-shared = Noted for the team: “{ $text }”. I'll go by it from now on, until one of you says otherwise.
memory-is-off = Your memory is switched off here, so I keep and use nothing. “Remember everything” switches it on.
memory-nothing-found = I find nothing about that in what I may read. A name or a day in the question helps.
memory-found = This is what was said:
memory-said = { $who }, { $day }: “{ $text }”
memory-said-sometime = { $who }: “{ $text }”
memory-fact-private =
    { $count ->
        [one] { $n } · “{ $text }” (yours)
       *[other] { $n } · “{ $text }” (yours, said { $count } times)
    }
memory-fact-shared =
    { $count ->
        [one] { $n } · “{ $text }” (the team's)
       *[other] { $n } · “{ $text }” (the team's, said { $count } times)
    }
memory-no-facts = No preferences or notes so far. “I always want people from Mumbai” makes one.
memory-level =
    { $turns ->
        [0] What I keep: { $level }. { $reads ->
            [yes] None of your messages is in it yet; they go in as we talk.
           *[no] None of your messages are in it.
        } What you had me pass on stays with whoever read it.
        [one] What I keep: { $level }. 1 of your messages is kept word for word. “Forget last week” or “forget that” deletes.
       *[other] What I keep: { $level }. { $turns } of your messages are kept word for word. “Forget last week” or “forget that” deletes.
    }
memory-change-level = Change how much is kept
memory-which-level = How much shall I remember of what you write?
memory-level-name =
    { $level ->
        [full] Everything
        [selective] What matters
        [minimal] Only the current talk
       *[off] Nothing
    }
memory-level-set =
    { $level ->
        [full] From now on I remember everything you write here, for you alone.
        [selective] From now on I remember what matters: decisions, preferences, what you ask me to note.
        [minimal] From now on I keep nothing beyond the current talk, and use nothing from before. What I had is still there until you delete it.
       *[off] From now on I keep nothing and use nothing from before. What I had is still there until you delete it.
    }
memory-forget-that = Delete this note
memory-forget-them = Yes, delete for good
memory-forget-all = Delete what you have
memory-forget-sure =
    { $count ->
        [one] That is { $what }. It cannot come back. Forget it?
       *[other] That is { $what }. They cannot come back. Forget them?
    }
memory-forgotten = Forgotten for good: { $what }.
memory-turns =
    { $count ->
        [one] 1 message
       *[other] { $count } messages
    }
memory-facts =
    { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
memory-nothing-to-forget = There is nothing of yours about that here. “What do you remember” shows what there is.
memory-because = Because of this:
memory-not-used = No memory went into that, only what was asked. “What do you remember” shows what I know.
memory-habit = As you like it: “{ $text }” ({ $day }).
memory-why = Why?
memory-in-mind = This is what we were at:
memory-nothing-in-mind = Nothing is open from the last half hour. “What did we decide about ...” looks further back.
memory-own-words = That is what I wrote to you; it is noted already, once. Say it in your own words to add something.
memory-place = Usually: “{ $text }”.
memory-no-place = No usual place is noted. “We usually audition at ...” notes one.
memory-export = Your whole memory as a file: every message and note with its date, and a list of hashes to check it by. The link is for you alone and ends after an hour. Whoever runs the desk reads it back with "castmatch memory import".
memory-file = Download
memory-no-address = This desk has no address that others can open, so there is no link: whoever runs it writes the same with "castmatch memory export".
memory-not-forgotten = Nothing is forgotten. “Remember that we ...” notes something for good.
