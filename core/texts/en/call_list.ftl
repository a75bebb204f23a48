call-list =
    { $count ->
        [one] One person to call, no message reaches them:
       *[other] { $count } people to call, no message reaches them:
    }
call-list-line = **{ $name }**: { $why }. Unread: "{ $text }"
call-list-why =
    { $why ->
        [window_closed] WhatsApp window closed, no other channel
        [blocked] has blocked the desk, no other channel
        [gone] number or address no longer works
        [opted_out] asked for no more messages
        [not_allowed] their network did not deliver it
        [dead] it could not be sent in six attempts
       *[other] it was not delivered
    }
call-list-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
call-list-all = Show all
call-list-empty = Nobody to call: every message found a way.
call-list-none-ahead = No audition is ahead for { $names }, so nothing was recorded. "schedule Simran tomorrow 4 pm, Aram Nagar" plans one.
call-list-offer = Offer { $time } to { $name }
call-list-fill = Shall I offer { $name } the time that is free now, { $time }? They are asked, and have it with their yes.
