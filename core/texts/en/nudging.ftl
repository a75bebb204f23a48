nudging-preview = { $count ->
    [one] One person is reminded of their audition, with the buttons to answer:
   *[other] **{ $count } people** are reminded of their audition, with the buttons to answer:
    }
nudging-send = { $count ->
    [one] Remind them
   *[other] Remind { $count }
    }
nudging-about = the reminder
nudging-nobody = Nobody is left without an answer. "Who hasn't confirmed" shows what is planned; "message the Meera list: ..." writes to a list.
nudging-done = { $count ->
    [0] Nobody was reminded.
    [one] One person is being reminded.
   *[other] { $count } people are being reminded.
    }
nudging-left = { $count ->
    [one] One was left out: their time changed meanwhile.
   *[other] { $count } were left out: their times changed meanwhile.
    }
nudging-more = and { $count } more
