"""Reminding many at once: those who have not answered, or everybody of a list."""
