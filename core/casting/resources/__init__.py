"""Rooms of a place and readers: what an audition takes besides a person."""
