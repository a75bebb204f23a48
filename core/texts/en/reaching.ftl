reaching-whom = Whom? For example "can I message Amrita?".
reaching-on = { $through ->
    [self] **{ $name }** can be written to
    [guardian] **{ $name }** is a child: { $to }, the guardian, can be written to
   *[agent] For **{ $name }** the agent { $to } can be written to
    } on { $channel }{ $others ->
    [none] .
   *[other] ; also on { $others }.
    }
reaching-opted-out = { $through ->
    [self] **{ $name }**
   *[other] { $to }, who speaks for **{ $name }**,
    } has opted out (STOP on { $channels }). Nothing unasked goes out until they write START; please call.
reaching-lost = { $through ->
    [self] **{ $name }** cannot be reached
   *[other] { $to }, who speaks for **{ $name }**, cannot be reached
    } on { $channels } any more. Please call.
reaching-call = { $through ->
    [self] **{ $name }** is on no channel
   *[other] { $to }, who speaks for **{ $name }**, is on no channel
    } here yet. Please call, or send them a link to write to us.
reaching-nobody = Nobody who speaks for **{ $name }** is known. For a child it is the guardian.
reaching-out-none = Nobody has opted out.
reaching-out =
    { $count ->
        [one] 1 person has opted out: { $names }. Nothing unasked goes to them.
       *[other] { $count } people have opted out: { $names }. Nothing unasked goes to them.
    }
reaching-out-one = { $name } ({ $channels })
