agenda-nothing = Nothing is on then: no auditions, deadlines or reminders. Next, for example: "find 25-30 women, Punjabi, Mumbai" or "schedule the Meera shortlist tomorrow 11 am".
agenda-free = No auditions are scheduled then.
agenda-waits = Waiting for you:
agenda-reminder = { $time }, a reminder: { $what }
