withdrawals-nobody = I know of no profile that you speak for here. Write "talk to a person" and the team sees to it.
withdrawals-ask = { $role ->
    [none] Take you out of what stands here? Casting hears it, and nobody asks again unless you write.
   *[other] Take you out of { $role }? Casting hears it, and nobody asks again unless you write.
    }
withdrawals-audition = audition { $when } is given back
withdrawals-offer = the offer is declined
withdrawals-question = the open question is closed
withdrawals-yes = Yes, take me out
withdrawals-no = No, stay in
withdrawals-about = taking you out
withdrawals-done = You are out, and casting knows. Your profile stays as it is; "delete my data" removes it.
withdrawals-told = { $role ->
    [none] { $name } does not want to be considered any more.
   *[other] { $name } does not want to be considered for **{ $role }** any more.
    }{ $note ->
    [none] {""}
   *[other] {" "}"{ $note }"
    }
withdrawals-take-off = Take off the list
withdrawals-freed = { $when } is free again.
