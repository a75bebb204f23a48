approvals-choice-approve = Approve
approvals-choice-pass = Pass
approvals-choice-comment = Comment
approvals-choice-change = Change
approvals-choice-veto = Veto
approvals-leave = Leave it
approvals-no-reason = No reason

approvals-header =
    { $count ->
        [one] 1 person for **{ $role }** from casting. Your call.
       *[other] { $count } people for **{ $role }** from casting. Your call.
    }
approvals-header-by =
    { $count ->
        [one] 1 person for **{ $role }** from casting. Your call by { $by }.
       *[other] { $count } people for **{ $role }** from casting. Your call by { $by }.
    }
approvals-shared =
    { $count ->
        [one] 1 person for **{ $role }** is with the producers of { $project } on { $where }.
       *[other] { $count } people for **{ $role }** are with the producers of { $project } on { $where }.
    } I'll tell you each decision.
approvals-waiting-already =
    { $count ->
        [one] 1 person is with them already and waits for a decision; not posted again.
       *[other] { $count } people are with them already and wait for a decision; not posted again.
    }
approvals-settled-already =
    { $count ->
        [one] 1 is decided; see "status { $role }".
       *[other] { $count } are decided; see "status { $role }".
    }
approvals-empty = **{ $role }**'s shortlist is empty. Put people on it first, then share it.
approvals-not-listed =
    { $count ->
        [one] { $names } is not on **{ $role }**'s shortlist. Put them on it first, then share.
       *[other] { $names } are not on **{ $role }**'s shortlist. Put them on it first, then share.
    }
approvals-nobody-to-ask = { $project } has no shared chat and no producer I can reach. Add a producer or their channel, then share again.
approvals-only-team = I share lists only with the producers of { $project }; "{ $to }" is not among them. Share with the producers?
approvals-share-team = Share with producers

approvals-verdict =
    { $decision ->
        [approve] Approved
        [pass] Passed
       *[veto] Vetoed
    } by { $by }, { $at }
approvals-recorded =
    { $decision ->
        [approve] Approved
        [pass] Passed
       *[veto] Vetoed
    }: { $names } for **{ $role }**.
approvals-news = { $name } for { $role }:
approvals-told =
    { $changed ->
        [yes] { $by } changed it:
       *[no] { $by }
    } { $decision ->
        [approve] approved
        [pass] passed on
       *[veto] vetoed
    } { $name } for { $role }.
approvals-told-reason = Reason: { $reason }.
approvals-told-count = { $done } of { $total } decided.
approvals-already = { $name } for { $role } is decided: { $verdict }.
approvals-already-yours = You decided that already: { $name }, { $verdict }.
approvals-undecided = { $name } for { $role } is still open.
approvals-change = { $name } for { $role }: { $verdict }. Change it?
approvals-why =
    { $decision ->
        [pass] Why pass on { $names }? One line is enough; casting will see it.
       *[veto] Why veto { $names }? One line is enough; casting will see it.
    }
approvals-veto =
    { $count ->
        [0] Veto { $name } for { $role }?
       *[other] Veto { $name } for { $role }? So far: { $stakes }.
    }
approvals-veto-told = Casting hears it with the reason and stops what is planned; the talent hears nothing from me. Veto?
approvals-veto-quiet = Casting is told; the talent is not.
approvals-on-list = on the shortlist
approvals-has-audition = audition { $when }
approvals-was-approved = approved by { $by } before

approvals-which = { $count } are open. Who do you mean?
approvals-which-named = { $count } could be "{ $name }". Which one?
approvals-nothing-shown = Nothing is before you yet, so nothing is noted. When casting shares people, their cards come here, and you can answer just like that: "first yes, second too old".
approvals-nothing-open = Nobody is waiting for a decision. Write a name to change one: "pass on Riya".
approvals-not-shown = { $name } is not before the producers and on no shortlist I can see. Put them on one first.
approvals-say-role = { $name } is on several shortlists. Say the role too: "approve { $name } for Meera".
approvals-one-by-one = That is more than one decision in one breath, so nothing is recorded yet. One per line works: "approve Riya", then "pass on Arjun, too young".
approvals-say-what = Approve, pass or veto? Write it with the name: "pass on Arjun, too young".
approvals-gone = That card is no longer there. Write "status" to see who is open.
approvals-none = Nobody is before the producers there yet. Share a shortlist first.
approvals-outside = No news to give yet. The team writes to you here as soon as there is something you can count on.
approvals-status = **{ $role }**: { $done } of { $total } decided.
approvals-status-line-plain = **{ $role }**: { $done } of { $total } decided.
approvals-status-line = **{ $role }**: { $done } of { $total } decided. Open: { $waiting }.
approvals-status-open = Open: { $names }
approvals-count-shared = { $count } with producers
approvals-count-approved = { $count } approved

approvals-comment-what = What should I note on { $name } for { $role }? Casting and the producers will see it.
approvals-comment-kept = Noted on { $name } for { $role }. Casting has it.
approvals-comment-told = { $by } on { $name } for { $role }: "{ $text }"
approvals-voted-plain = Your vote for { $names } is noted; casting has it.
approvals-voted = Your vote for { $names } is noted: { $votes }. Casting has it.
approvals-vote-told-plain = { $by } votes for { $name } ({ $role }).
approvals-vote-told = { $by } on { $name } for { $role }: { $votes }. A vote, not the decision.
approvals-vote-nobody = Who is your vote for? Write the name with it: "4/5 for Riya".
approvals-noted =
    Noted on { $names }, { $visibility ->
        [me] for you only.
        [casting] for the casting office only.
       *[production] for casting and the producers.
    }
approvals-note-what = Write the name and what to note: "note on Riya: strong singer".
approvals-note-health = I keep nothing about health, so that was not noted. Write it without that, or tell them yourself.
approvals-note-personal = I keep nothing about religion, caste, health or the like of anybody, so that was not noted. Write it without that.
approvals-note-gone = That note is gone already.
approvals-note-taken = The note is taken back.
approvals-notes =
    { $count ->
        [0] No notes on { $name } that I can show here.
        [one] 1 note on { $name }:
       *[other] { $count } notes on { $name }:
    }
approvals-note-line =
    { $by ->
        [none] A file, { $day }: { $text }
       *[other] { $by }, { $day }: { $text }
    }
approvals-notes-private = There is more; I sent it to you in private.
approvals-deadline =
    { $count ->
        [one] 1 for **{ $role }** is still open, your call by { $by }: { $names }
       *[other] { $count } for **{ $role }** are still open, your call by { $by }: { $names }
    }
approvals-reminded = I'll remind them once, an hour before.

approvals-form-title =
    { $decision ->
        [pass] Pass on { $name }
       *[veto] Veto { $name }
    }
approvals-form-submit =
    { $decision ->
        [pass] Pass
       *[veto] Veto
    }
approvals-form-reason = Reason
approvals-form-reason-hint = One line is enough
approvals-form-comment = Comment on { $name }
approvals-form-comment-what = What should I note on { $name } for { $role }?
approvals-form-note = Note
approvals-form-audience = Who may read it
approvals-form-save = Save note
approvals-audience =
    { $visibility ->
        [me] Only me
        [casting] Casting office
       *[production] Casting and producers
    }
approvals-priced = Approve { $name } for **{ $role }** at this price?
approvals-choice-priced = Approve at this price
approvals-stands = { $status }
approvals-has-offer = offer v{ $version } ({ $state ->
    [draft] draft
    [sent] sent
    [countered] countered
   *[accepted] accepted
    })
approvals-veto-fee = A cancellation fee may be due.
approvals-choice-cancel-audition = Cancel the audition
approvals-veto-planned = Still planned: audition { $when }.
approvals-wait-vetoed = Vetoed, and still asked to come: { $names }. "Cancel ...'s audition".
approvals-veto-instead = Instead: { $people }
approvals-missing = the approval (share the list, or a producer writes "approve")

approvals-approver = **{ $name }** decides for **{ $role }**; what others tap or write counts as a vote.
approvals-approver-nobody = Nobody in particular decides for **{ $role }**: the first decision of a producer or director counts. To name one: "Rohan decides for { $role }".
approvals-approver-by = Said by { $by }.
approvals-approver-unknown = No producer or director is called "{ $name }". Write the name as the team knows it.
approvals-approver-elsewhere = { $name } is not on the team of { $project } and would see no card. Say "add { $name } to { $project }" first.
approvals-naming-not-yours = Who decides for **{ $role }** is for a casting director to say. Ask one, or whoever decides now.
approvals-moved = Now { $status }.
approvals-votes = { $count } { $decision ->
    [approve] to approve
    [pass] to pass
   *[veto] to veto
    }
approvals-votes-line = Votes: { $votes }
approvals-votes-of = Votes on { $name }: { $votes }
approvals-vote-kept = Your vote on { $name } for **{ $role }** is noted ({ $votes }). { $approver } decides.
approvals-vote-late = Your vote on { $name } for **{ $role }** is noted ({ $votes }). It is decided already: { $verdict }. Only { $approver } can change that.
approvals-vote-only = { $approver } decides about { $name } for **{ $role }**. Your vote?
approvals-vote-news = { $by } votes to { $decision ->
    [approve] approve
    [pass] pass on
   *[veto] veto
    } { $name } for { $role }.

approvals-several =
    { $count ->
        [one] 1 decision for **{ $role }**:
       *[other] { $count } decisions for **{ $role }**:
    }
approvals-several-line =
    { $decision ->
        [approve] Approve
        [pass] Pass
       *[veto] Veto
    }: { $names }
approvals-several-open =
    { $count ->
        [one] { $names } stays open.
       *[other] { $names } stay open.
    }
approvals-several-bound = Kept with it, as you said: "{ $said }". Whether that is so stays with you.
approvals-several-yes = Record { $count }
approvals-several-role = People of several roles wait. For which role?
approvals-several-called = { $name } can be { $names }. Write the whole name.
approvals-would =
    { $decision ->
        [veto] Would veto for { $role }
       *[other] Would pass for { $role }
    }: { $reason }
approvals-would-told =
    { $decision ->
        [veto] { $by } would veto { $name } for { $role }
       *[other] { $by } would pass on { $name } for { $role }
    }, before you have shared them. Reason: { $reason }.
approvals-would-kept = { $name } is not with you for **{ $role }** yet, so there is nothing to decide. Casting now knows your no and why: { $reason }.
approvals-opinions = As I read it, for **{ $role }**:
approvals-opinions-role = People of several roles wait. Say the role, or the names.
approvals-opinions-nobody = Nothing changed. "pass on 2, too old" records a no.
approvals-opinions-liked = You like { $names }. Put them on the shortlist?
approvals-opinions-list =
    { $role ->
        [none] Shortlist
       *[other] Shortlist for { $role }
    }
approvals-nothing-by = { $name } has decided nothing yet. I'll tell you each decision as it comes.
approvals-wait-producers = With the producers, undecided: { $names }. "Approval status".
approvals-wait-decisions = For you to decide: { $names }. "Approve ..." or "pass on ..., too young".
approvals-more-asked = Casting has your wish for **{ $role }**; new people come as cards.
approvals-more-told = { $by } would like to see more people for **{ $role }**: "{ $said }". So far { $shared } shared, { $approved } approved, { $passed } passed.
approvals-meant =
    Instead:
    { $lines }
    { $back } opens again.
approvals-meant-yes = Record it
approvals-not-your-word = { $name } was decided by somebody else, so it stays. The card's Change says who.
approvals-reopened = { $name } for { $role } is open again.
approvals-told-reopened = { $by } took it back: { $name } for { $role } is open again.
approvals-dates-told = { $by } asks casting{ $role ->
    [none] {""}
   *[other] {" "}for **{ $role }**
}: "{ $said }". Look the person up by name, add them if they are new, or answer with "tell { $by } ...".
approvals-dates-asked = Passed on to casting in your words{ $role ->
    [none] .
   *[other] , for **{ $role }**.
} They answer you here.
approvals-back-sure = Take back your pass on **{ $name }** for { $role }? Nobody has decided about them then, and casting hears of it.
approvals-back-yes = Take it back
approvals-back-which = Your pass on { $name } for which role?
approvals-no-pass = { $name } has no pass of yours to take back.
approvals-note-take = Take it back
approvals-note-take-asked = Your note on **{ $name }**, { $day }: “{ $text }”. Take it back?
approvals-note-take-which = { $count } notes of yours fit. Which one goes?
approvals-note-take-line = **{ $name }**, { $day }: “{ $text }”
approvals-note-of-another = That note on **{ $name }** ({ $day }: “{ $text }”) { $by ->
    [none] is somebody else's
   *[other] is { $by }'s
    }, so only they can take it back.
approvals-of-whom = Whom do you mean? Say the name with it, for example "Riya's self-tape".
approvals-wants-told = { $by }, about { $name } for **{ $role }**: "{ $said }"
approvals-wants = Passed on to casting: { $thing ->
    [tape] a self-tape of { $name }
    [clip] the audition clip of { $name }
    [reel] { $name }'s reel
    [photos] photos of { $name }
   *[rate] { $name }'s rate
    }. You hear here when it is in.
approvals-wants-ask-tape = Ask { $name } for a tape
approvals-wants-write = Write to { $name }
approvals-rate = { $rate ->
    [none] { $name } has no rate on file.
   *[other] { $name }, rate on file: { $rate }.
    }
approvals-rate-offer = Their offer: { $money } ({ $state ->
    [sent] out, not answered
    [countered] countered
   *[accepted] accepted
    }).
approvals-rate-ask = Have casting ask
approvals-sum-told = { $by } on { $name } for **{ $role }**, approved already: "{ $said }" That is { $money }.
approvals-sum = { $name } is approved for **{ $role }**. Casting has the sum: { $money }. The offer is a draft until it is sent.
approvals-sum-draft = Draft the offer
approvals-remark-told = { $by } on **{ $role }**, in doubt about { $names }: "{ $said }" Nothing is decided by it.
approvals-remark = { $count ->
    [one] Kept as your comment on { $names }, and casting has it. Nothing is decided.
   *[other] Kept as your comment on { $names }, and casting has it. Nothing is decided.
    }
approvals-remark-approve = Approve { $name }
approvals-remark-pass = Pass { $name }
approvals-note-whom = Whom is that note about? A name is enough.
approvals-note-undo = Undo
approvals-note-none-shown = No note was shown here just now. "notes on Simran" shows what there is on her.
approvals-note-not-yours = { $name ->
    [none] That note came with a file, so nobody here can change it. A note of your own can stand beside it.
   *[other] { $name } wrote that note, so only { $name } can change it. A note of your own can stand beside it.
    }
approvals-note-which = Which of your notes?
approvals-note-deleted = Deleted: "{ $text }".
approvals-note-back = The note is back.
approvals-note-reworded = The note says now: "{ $text }".
