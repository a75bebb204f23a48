avails-dates = { $first } to { $last }
avails-question = { $again ->
    [yes] Still open: are
   *[no] Are
    } { $own ->
    [yes] you
   *[no] **{ $name }**'s dates
    } free { $dates }? For { $role ->
    [none] { "" }
   *[other] **{ $role }** in{ " " }
    }**{ $project }**{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }. This promises nothing yet.
avails-choice-free = Free
avails-choice-busy = Not free
avails-choice-refusal = First refusal elsewhere
avails-choice-hold = On hold elsewhere
avails-which-dates = Which days for **{ $role }**? For example "12-16 Dec".
avails-about-dates = the days of the avail check
avails-past = { $dates } is over. Give days that are still ahead.
avails-preview = Ask { $count } people about { $dates }? Each question goes to whoever speaks for them:
avails-nobody = to call, nobody can be written to
avails-ask = Ask { $count }
avails-leave = Leave it
avails-known = { $kind ->
    [free] free
    [busy] busy
   *[tentative] perhaps busy
    } { $dates }
avails-call = { $name }: nobody can be written to, please call.
avails-asked = Avail asked, waiting: { $name }, { $dates }. { $through ->
    [self] They were asked themselves.
    [guardian] { $to }, their guardian, was asked.
   *[agent] { $to }, their agent, was asked.
    }
avails-on-file = On file: { $known }.
avails-in-it-already = They are in it already.
avails-asked-told =
    { $own ->
        [yes] { $by } asked { $name } about { $dates }{ $role ->
                [none] { "" }
               *[other] { " " }for **{ $role }**
            }. Waiting.
       *[no] { $by } asked { $to } whether { $name } is free { $dates }{ $role ->
                [none] { "" }
               *[other] { " " }for **{ $role }**
            }. Waiting.
    }
avails-gone = That question is not open any more. Nothing to do.
avails-none = Nobody has asked about dates lately. Write the days, for example "busy 12-16 Dec".
avails-answered-before = That is answered already for { $name }: { $status ->
    [free] free.
    [busy] not free.
    [first_refusal] first refusal elsewhere.
    [partly] free on some of these days.
    [hold] on hold elsewhere.
   *[other] no longer asked.
    }
avails-which = About whom?
avails-say = { $name }, { $dates }: which is it? If it differs by day, pick the nearest and write the rest to the team.
avails-noted = Noted for { $name }, { $dates }: { $status ->
    [free] free.
    [busy] not free.
    [first_refusal] first refusal elsewhere.
    [partly] free on some of these days, in your words.
   *[hold] on hold elsewhere.
    } The team knows. Nothing is promised on either side.
avails-told = { $name }{ $role ->
    [none] { "" }
   *[other] { " " }for **{ $role }**
    }, { $dates }: { $status ->
    [free] **free**.
    [busy] **not free**.
    [first_refusal] **first refusal elsewhere**.
    [partly] **free on some of these days**.
   *[hold] **on hold elsewhere**.
    }
avails-told-by = Said by { $by }.
avails-told-note = "{ $note }"
avails-move = Set: { $status }
avails-expired = No answer about { $name }{ $role ->
    [none] { "" }
   *[other] { " " }for **{ $role }**
    }, { $dates }, in three days. Call, or ask again.
avails-again = Ask again
avails-free-head = { $free } of { $count } { $role ->
    [none] { "" }
   *[other] on **{ $role }**'s list{ " " }
    }free { $dates }, by what is on file.
avails-free-free = Free: { $people }
avails-free-partly = Free on some of these days: { $people }
avails-free-tentative = Perhaps busy: { $people }
avails-free-unknown = Not known yet: { $people }
avails-free-busy = Busy: { $people }
avails-not-before-you = { $name } is on no list that was put before you, so the dates are with casting.
avails-ask-casting = Ask casting
avails-free-when = Free on which days? For example "12-16 Dec".
avails-about-free = the days
avails-awaiting = Dates{ $role ->
    [none] { "" }
   *[other] { " " }for **{ $role }**
    }: { $first } to { $last }
avails-no-guardian = { $name } is under 18 and no guardian has agreed, so nobody is asked. Write "the guardian of { $name } is ..., 98200 00010" first.
avails-undecided = Noted for { $name }, { $dates }: not sure yet. The question stays open; write "free" or "not free" once you know.
avails-undecided-told = { $name }{ $role ->
    [none] { "" }
   *[other] { " " }for **{ $role }**
    }, { $dates }: **not sure yet**. The question stays open.
avails-none-asked = Nobody was asked about dates yet. For example "is Riya free 12-16 Dec?" or "check avails of the Meera list".
avails-all-answered =
    { $count ->
        [one] The one who was asked about dates has answered. "Avail status" shows it.
       *[other] All { $count } who were asked about dates have answered. "Avail status" shows them.
    }
avails-overview =
    { $waiting ->
        [0] { $count } asked about dates, all answered.
       *[other] { $count } asked about dates, { $waiting } still to answer.
    }
avails-overview-one = { $name } ({ $role ->
    [none] { "" }
   *[other] { $role },{ " " }
    }{ $dates })
avails-overview-line = { $status ->
    [open] **Waiting**
    [free] **Free**
    [busy] **Not free**
    [first_refusal] **First refusal elsewhere**
    [hold] **On hold elsewhere**
    [partly] **Free on some days**
   *[expired] **Never answered**
    }: { $people }
avails-again-name = Ask { $name } again
avails-wait = No answer about dates yet from { $names }: "avail status".
avails-none-of = No dates are asked of { $names } with you right now.
avails-noted-days = Noted for { $name }: { $days }. The team knows. Nothing is promised on either side; a day that changes is corrected by its number.
avails-not-sure = not sure yet{ $note ->
    [none] { "" }
   *[other] , "{ $note }"
    }
avails-come = Can you come on { $day }{ $purpose ->
    [none] { "" }
   *[other] { "" } for this: { $purpose }
    }? Please answer here with yes or no.
avails-come-when = For which day? For example "ask Simran if she can come on Friday for a fitting".
avails-come-who = Whom shall I ask? One name, please.
avails-one = **{ $name }**, { $dates }: { $standing ->
    [free] free, by what is on file.
    [busy] not free ({ $when }).
    [partly] free on some of these days only ({ $when }).
    [tentative] not sure yet ({ $when }).
   *[unknown] nothing is on file yet.
    }
avails-one-all = { $count ->
    [0] Nothing is on file of **{ $name }**'s days yet. For some days: "is { $name } free 12-16 Dec?".
   *[other] **{ $name }**: { $when }.
    }
avails-one-ask = Ask { $name }
