"""Shortlists: an ordered list of people per role that a whole team changes."""
