feedback-how = How did { $names } do? One line is enough; only casting reads it.
feedback-about = how { $names } did
feedback-kept = Kept on { $names }{ $reading ->
    [none] { "" }
   *[other] { "" } ({ $reading })
    }: "{ $note }". Casting reads it, the talent never does.
feedback-nobody = Nobody has read yet. Feedback on one person: "feedback on Riya: strong, nervous at first".
feedback-head = { $count ->
    [one] 1 person read.
   *[other] { $count } people read.
    } Write "feedback on 1: ..." for a line.
feedback-line = { $n } · { $name }, { $day }: { $said ->
    [none] nothing kept yet
   *[other] { $said }
    }
