digests-on = The status of **{ $project }** comes by itself { $often }, from { $first }.
digests-every-day = every day
digests-every-weekday = every weekday
digests-every = every { $days }
digests-weekday = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
    }
digests-stop = Stop the reports
digests-off = No more reports by themselves. Ask "status" whenever you like.
digests-none = No report comes to you by itself. To have one: "status every weekday 9am".
digests-which-project = Which project? For example "status of Gully Nights every weekday 9am".
digests-when = When should it come? For example "every weekday 9am" or "every Monday 10am".
digests-together = From now on your news come together: when you write, at 1 PM and at 6 PM. What needs an answer, and what is urgent, still comes at once. "Tell me at once again" ends it.
digests-each = From now on each comes as it happens.
digests-undo = Undo
