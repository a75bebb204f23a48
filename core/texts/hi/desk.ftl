names-and = { $first } और { $last }
names-more = { $names } और { $rest } लोग
