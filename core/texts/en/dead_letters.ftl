dead-letters =
    { $count ->
        [one] One message is stuck.
       *[other] { $count } messages are stuck.
    }
dead-letters-more = The newest are below; { $count } more are older.
dead-letters-next = Mend the cause first, then try it again here or write "requeue" and its name.
dead-letters-none = Nothing is stuck.
dead-letters-all-again = Try all again
dead-letters-sure = Try { $count } again? { $out ->
    [0] None of them goes out as it is; each is read anew.
    [one] One goes out as it was written.
   *[other] { $out } go out as they were written.
    }
dead-letters-queued =
    { $count ->
        [0] None of them can be tried again: their content is no longer kept.
        [one] One is being tried again.
       *[other] { $count } are being tried again.
    }
dead-letter-again = Try again
dead-letter-what = { $kind ->
    [in-dead] Came in, given up
    [in-quarantined] Came in, set aside
    [out-dead] Going out, given up
   *[due-dead] Was due, could not be written
    }: { $why }
dead-letter-no-reason = no reason was noted
dead-letter-words = "{ $text }"
dead-letter-tried =
    { $count ->
        [one] Tried once.
       *[other] Tried { $count } times.
    }
dead-letter-queued = { $letter } is being tried again. If it fails once more, it comes back here.
dead-letter-unknown = { $letter } is not stuck (any more). Write "dead letters" to see what is.
dead-letter-empty = { $letter } cannot be tried again: its content is no longer kept.
