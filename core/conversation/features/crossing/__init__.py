"""Two colleagues who change one thing within minutes: the second one is asked."""
