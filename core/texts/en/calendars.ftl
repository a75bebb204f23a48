calendars-kept = { $names }: { $days }.
calendars-days = { $kind ->
    [busy] busy { $days }
   *[free] free { $days }
    }
calendars-hours = { $start } to { $end }
calendars-from = from { $first } on
calendars-not-yours = { $names }: you do not speak for them here, so their days are not noted.
calendars-undo = Undo
calendars-about = the days
calendars-which-days = Which days? For example "busy 12-16 Dec" or "free on Sunday".
calendars-whose = Whose days? Write the name with them, for example "Riya is busy 12-16 Dec".
calendars-asked = Who is free is for the casting team to look up. Your own days, or those of your people, are kept as you say them: "free 12-16 Dec".
calendars-clash = Your audition { $time } falls on that. Write "can't come" or ask for another time.
calendars-clash-staff = The audition { $time } falls on that and stays as it is until you move it.
calendars-told = { $name }: { $days }.
calendars-forgotten = Taken back; the calendar is as it was.
calendars-none = { $name }: no free or busy days are kept.
calendars-change = To change them write, for example, "busy 12-16 Dec" or "free from 20 Dec".
