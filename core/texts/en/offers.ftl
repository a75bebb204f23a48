offers-rate = { $amount }{ $unit ->
    [day] /day
    [shift] /shift
    [episode] /episode
   *[other] { "" } in all
    }
offers-times = { $rate } × { $days } = **{ $total }**
offers-terms = Terms: { $terms }
offers-gone = That offer is not here any more. Ask "budget" to see what stands.
offers-no-budget = **{ $role }** has no budget on file.
offers-budget-left = Left of **{ $role }**'s budget after this: { $amount }.
offers-budget-over = This is { $amount } **over** **{ $role }**'s budget.
offers-usual = Paid before: { $low } to { $high } per { $unit } ({ $count } deals).
offers-usual-none = Fewer than { $least } deals were agreed so far, too few to call a rate usual. "budget" shows what each role may cost.
offers-instead = Would work instead: { $people }
offers-instead-backup = backup
offers-instead-less = { $amount } less a day
offers-instead-more = { $amount } more a day
offers-instead-free = free on the shooting days
offers-drafted = Draft v{ $version } for { $name } as **{ $role }**. Nothing has been sent.
offers-send = Send the offer
offers-leave = Drop it
offers-needs-director = A director or producer has been asked to send it.
offers-asks-to-send = { $by } drafted an offer for { $name } as **{ $role }**: { $money }. Send it?
offers-which-rate = What rate for { $name }? For example "75k a day for 40 days".
offers-about-rate = the rate of the offer
offers-for-whom = An offer of "{ $said }": for whom? Nothing is drafted yet.
offers-about-whom = for whom the offer is
offers-just-changed = That offer changed just now. Look at it again before you answer.
offers-state = { $name }'s offer: { $state ->
    [draft] a draft, not sent yet.
    [sent] sent, their answer is open.
    [countered] countered, a decision is open.
    [accepted] accepted.
    [declined] declined.
   *[void] taken back.
    }
offers-sent-told = { $by } sent { $name } the offer for **{ $role }**: { $money }.
offers-sent = Sent to { $to } for { $name }. I'll tell you what they say.
offers-sent-call = The offer for { $name } stands, but nobody on their side can be written to. Please call.
offers-letter = Offer for **{ $name }**: **{ $role }** in **{ $project }**.
offers-letter-end = Answer here with other terms if you like, for example "85k a day, 12h".
offers-letter-instead = { $theirs ->
    [yes] This is the answer to your terms: { $was }.
   *[no] It takes the place of the offer you had: { $was }.
}
offers-draft-beside = { $theirs ->
    [yes] Their terms, v{ $version } ({ $was }), stay open until this is sent.
   *[no] v{ $version } ({ $was }) stands with them until this is sent.
}
offers-draft-dropped = { $theirs ->
    [yes] Draft dropped. { $name }'s terms, v{ $version } ({ $was }), wait for your decision.
   *[no] Draft dropped. v{ $version } ({ $was }) still stands with { $name }.
}
offers-choice-accept = Accept
offers-choice-counter = Other terms
offers-choice-decline = Decline
offers-accepted-already = { $name } accepted that offer, so it cannot be taken back from here. Talk to their side first, then release { $name }.
offers-only-directors = An offer that went out is taken back by a director or producer. Ask one of them.
offers-withdrawn = The offer for { $name } as **{ $role }** in **{ $project }** is withdrawn. Thank you for your time.
offers-out-stays = The offer is with { $name }'s side and stays: nothing was changed. To take it back, write "withdraw { $first }'s offer".
offers-voided = No offer for { $name } as **{ $role }** any more.
offers-accepted = Accepted: { $name } as **{ $role }**. The team knows.
offers-accepted-told = { $by } accepted for { $name }, **{ $role }**.
offers-then-book = Next: "book { $name }".
offers-counter-taken = Your terms for { $name } are accepted.
offers-declined = Declined: { $name } as **{ $role }**. Everybody concerned knows.
offers-declined-told = { $by } declined the offer for { $name }, **{ $role }**.
offers-counter-refused = We cannot meet those terms for { $name } as **{ $role }** in **{ $project }**. Thank you; other terms are welcome here.
offers-about-counter = your terms
offers-which-terms = Which terms for { $name }? For example "1.2L a day, business class, 12h".
offers-countered = Passed on for { $name }: { $money }. The offer before it waits until they decide.
offers-none-open = There is no open offer for anybody you speak for. When one comes, answer it here.
offers-which = Which offer do you mean?
offers-counter-told = { $by } counters for { $name }, **{ $role }**. v{ $before } was { $was }. v{ $version } is:
offers-take = Accept these terms
offers-refuse = Say no
offers-memo = Deal: **{ $name }** as **{ $role }** in **{ $project }**
offers-memo-dates = Shoot: { $first } to { $last }
offers-memo-end = A summary, not a contract; the paper follows.
offers-budget-none = **{ $role }**: no budget on file, { $spoken } spoken for.
offers-budget-line = **{ $role }**: { $whole } budget, { $spoken } spoken for, { $over ->
    [yes] **{ $left } over**.
   *[no] { $left } left.
    }
offers-part = { $name }: { $money } ({ $state ->
    [sent] offer out
    [countered] their counter
   *[accepted] accepted
    })
offers-missing = an offer (write "offer" with the rate and days)
offers-missing-yes = a yes to the offer from their side
offers-budget-which = **{ $role }**: is that by the day, or in all?
offers-budget-by-day = { $amount } a day
offers-budget-in-all = { $amount } in all
offers-budget-about-days = how many shoot days
offers-budget-days = For how many shoot days of **{ $role }**? A number is enough.
offers-budget-days-unread = Write the number of shoot days, from 1 to { $most }.
offers-budget-set = Budget for **{ $role }**: { $days ->
    [0] { $day } a day
    [one] { $whole } for 1 day
   *[other] { $day } a day, { $whole } for { $days } days
}. Spoken for: { $spoken }.
offers-cheaper = { $count ->
    [one] 1 person
   *[other] { $count } people
    } on **{ $role }**'s list for less than { $name }'s { $rate } a day:
offers-cheaper-none = Nobody on **{ $role }**'s list is known to cost less than { $name }'s { $rate } a day.
offers-cheaper-search = Search up to { $rate } a day
offers-cheaper-which = Cheaper than whom? For example "cheaper than Riya", or search first and ask again.
offers-cheaper-no-rate = { $name } has no day rate on file, so nobody can be compared with it. Add it: "{ $name } rate 40k a day".
offers-cheaper-unknown = { $count ->
    [one] The person shown has no
   *[other] None of the { $count } shown has a
    } day rate on file. Ask for their rates, or search with one: "up to 50k a day".
offers-by-rate = By day rate, the lowest first:{ $more ->
    [0] { "" }
    [one] { "" } (1 more has no day rate on file)
   *[other] { "" } ({ $more } more have no day rate on file)
    }
offers-awaiting = An offer for **{ $role }**
offers-no-guardian = { $name } is under 18 and no guardian has agreed, so nothing can be offered. Write "the guardian of { $name } is ..., 98200 00010" and I ask them.
offers-why-none = Nothing was offered to { $name } yet, so nothing of theirs is over a budget. { $rate ->
    [none] Their rate is not on file.
   *[other] Their rate on file is { $rate }.
    } "budget" shows where each role stands.
offers-none-made = No offer has been made yet. For example "offer Amrita 75k/day for 40 days".
offers-no-memo = { $named ->
    [yes] Nothing is agreed with { $name } yet, so there is no deal memo. "Offers" shows how it stands.
   *[no] Nothing is agreed yet, so there is no deal memo. "Offers" shows how they stand.
    }
offers-none-to-withdraw = { $named ->
    [yes] No open offer for { $name }. "Offers" shows how it stands.
   *[no] No offer is open. "Offers" shows how they stand.
    }
offers-no-counter = { $named ->
    [yes] { $name } has not countered anything that is open. "Offers" shows how it stands.
   *[no] Nobody has countered anything that is open. "Offers" shows how they stand.
    }
offers-list =
    { $count ->
        [one] 1 offer.
       *[other] { $count } offers.
    }
offers-list-line = **{ $name }** for **{ $role }**, v{ $version }: { $money }. { $state ->
    [draft] Draft, not sent.
    [sent] Sent, waiting for them.
    [theirs] Their counter, waiting for you.
    [countered] Countered.
    [accepted] Agreed.
   *[declined] Turned down.
    }
offers-none-for-you = No offer is waiting for you here.
offers-own-state = { $state ->
    [theirs] Your counter is with the production.
   *[sent] It waits for your answer.
    }
offers-wait-counters = { $names }: their counter waits for you. "Offers", then "accept ... counter" or "counter with 78k".
offers-wait-drafts = Offer drafted and not sent: { $names }. "Offers" shows it.
offers-wait-answers = Offer out, no answer yet: { $names }.
offers-counter-words = In their words: "{ $said }"
offers-asked-told = { $by } asks about the offer for { $name }, **{ $role }** ({ $money }): "{ $said }"
offers-asked =
    { $own ->
        [yes] Your question about your offer is with the production. Their answer comes here; the offer stands as it is.
       *[no] Your question about the offer for { $name } is with the production. Their answer comes here; the offer stands as it is.
    }
offers-elsewhere = { $by ->
    [none] The offer for **{ $role }** in **{ $project }** waits for somebody who may answer it. Ask the team.
   *[other] The offer for **{ $role }** in **{ $project }** went to { $by }, who answers it.
    }
offers-figure = Put this to the production for { $name }, **{ $role }**: { $money }? It was { $was }.
offers-figure-yes = Send these terms
offers-accept-ask =
    { $own ->
        [yes] Accept your offer for **{ $role }**: { $money }?
       *[no] Accept the offer for { $name }, **{ $role }**: { $money }?
    }
offers-decline-ask =
    { $own ->
        [yes] Decline your offer for **{ $role }**: { $money }?
       *[no] Decline the offer for { $name }, **{ $role }**: { $money }?
    }
offers-about-answer = the answer to the offer
offers-none-for-them = No offer for { $name } is with you right now. "Offer status" tells what is.
offers-rate-asked = The team has your rate in your words: { $money }. It changes no offer by itself; when one comes, answer it here with your terms.
offers-rate-asked-none = The team has this in your words. Which rate do you ask? For example "my rate is 80k a day".
offers-rate-told = **{ $name }** on their rate: "{ $said }" To record it: "{ $name } rate ... a day". No offer is out to them.
offers-same-as-what = The same as which offer? Nobody's is open here. "offer { $name } 60k per day for 30 days" drafts one.
offers-change-nothing = Nothing of { $name }'s offer would change by that. Say what does, for example "make it 50k a day, no vanity".
offers-change-whose = Several offers are open. Whose changes? For example "change Amrita's offer to 50k a day".
offers-none-to-send = { $named ->
    [yes] No offer for { $name } is drafted. For example "offer { $name } 60k/day for 40 days".
   *[no] No offer is drafted. "Offers" shows how they stand.
    }
offers-only-directors-send = Sending an offer is for a director or producer. They can write "send the offer", or tap it under the draft.
offers-not-over = **{ $role }** is not over its budget.
offers-who-decides = A director or producer takes these terms or says no.
offers-then-director = Next: a casting director books { $name }.
offers-none-open-own = { $withdrawn ->
    [yes] The offer to you was withdrawn, so none is open right now.
   *[no] No offer is open for you right now.
    } The casting team has your words and answers here.
offers-later = Fine. The offer for { $name } as **{ $role }** stays open, and the production knows that you answer later.
offers-later-told = { $by } on the offer for { $name }, **{ $role }**: "{ $said }" It stays open.
offers-sum-asked = { $name } asks { $money }.
offers-sum-offered = { $state ->
    [theirs] { $name }'s counter for **{ $role }**: { $money }.
    [accepted] Agreed for **{ $role }**: { $money }.
   *[sent] Offered for **{ $role }**: { $money }.
}
offers-sum-unknown = No rate of { $name } is on file, and nothing is on offer. Ask their side, or write "offer { $name } 60k/day for 35 days" for a draft.
offers-with-counter = With { $name }'s counter **{ $role }** would be at { $at } of { $whole }, { $by } { $over ->
    [yes] **over**
   *[no] under
} (counted as if accepted).
offers-with-counter-alone = With { $name }'s counter **{ $role }** would be at { $at } (counted as if accepted). It has no budget on file: "{ $role } budget 80k/day" sets one.
offers-with-counter-out = Other offers still out come to { $out }, not counted.
offers-answer-by = To be answered by { $until }.
offers-about-time = the time to answer
offers-which-time = Until when may { $name } answer? For example "Monday 6pm".
offers-time-wrong = { $until } does not work as a time to answer: it has to be ahead, and within { $most } days.
offers-time-none = { $state ->
    [draft] No time to answer is set for { $name }; once sent, the offer stands until it is answered or you take it back.
    [theirs] Their terms wait for your answer; no time was set. They stand until you accept or refuse them.
   *[sent] No time to answer is set: the offer stands until { $name } answers or you take it back.
    } To set one: "give till Monday 6pm".
offers-time-stands = { $state ->
    [draft] Once it is sent, { $name } has until { $until } to answer.
    [theirs] { $name } had until { $until } and countered; now their terms wait for your answer.
   *[sent] { $name } has until { $until } to answer.
    } After that the offer still stands until you take it back.
offers-time-theirs = The offer for { $name } as **{ $role }**: you have until { $until } to answer.
offers-time-told = { $by } gave { $name } until { $until } to answer the offer for **{ $role }**.
offers-time-set = { $name }, **{ $role }**: { $until } Their side has been told where they can be written to.
offers-memo-not-yet = No deal memo for { $name } as **{ $role }** yet: { $state ->
    [draft] the offer ({ $money }) is a draft. Send it first; the memo comes when it is accepted.
    [theirs] their terms ({ $money }) wait for you. Accept them and both sides get the memo.
   *[sent] the offer ({ $money }) waits for their answer. When they accept, both sides get the memo.
    }
offers-wish-told = { $by }, on the offer for { $name }, **{ $role }** ({ $money }), about { $about ->
    [dates] the dates
    [passes] passes
    [money] the payment
    [travel] travel and stay
    [people] people around them
   *[other] a wish
    }: "{ $said }" Nothing is accepted by it.
offers-wish = { $own ->
    [yes] Passed on to the production as your wish.
   *[no] Passed on to the production as a wish for { $name }.
    } { $state ->
    [agreed] What is agreed stays as it is; they answer here.
   *[open] It accepts nothing: the offer stays open as it is, and they answer here.
    }
offers-wish-early-told = { $by }, with no offer out to them, about { $about ->
    [dates] the dates
    [passes] passes
    [money] the payment
    [travel] travel and stay
    [people] people around them
   *[other] an offer
    }: "{ $said }" They read that no offer has been sent yet.
offers-wish-early = No offer has been sent to you yet, so nothing is agreed. Your words are with the casting team; they answer here.
