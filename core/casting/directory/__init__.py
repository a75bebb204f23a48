"""The directory as a whole: how many people are in it."""
