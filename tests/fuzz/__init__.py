"""Everything that reads what came from outside, fed with anything."""
