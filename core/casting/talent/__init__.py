"""Talent: who is in the directory, how they are found, and what may be shown of them."""
