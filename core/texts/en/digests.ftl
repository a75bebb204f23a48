digests-on = The status of **{ $project }** comes by itself from { $first }.
digests-stop = Stop the reports
digests-off = No more reports by themselves. Ask "status" whenever you like.
digests-none = No report comes to you by itself. To have one: "status every weekday 9am".
digests-which-project = Which project? For example "status of Gully Nights every weekday 9am".
digests-when = When should it come? For example "every weekday 9am" or "every Monday 10am".
