"""A casting office at work on one film: the scripts and failure cases of the trade play in it."""
