names-and = { $first } aur { $last }
names-more = { $names } aur { $rest } log
