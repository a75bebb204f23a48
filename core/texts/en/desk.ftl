names-and = { $first } and { $last }
names-more = { $names } and { $rest } more
