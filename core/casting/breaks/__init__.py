"""Lunch and tea in a session: only those in the way move, and nobody is put there later."""
