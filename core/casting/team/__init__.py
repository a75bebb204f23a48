"""Passing a word on: to the team, or to one colleague, each on their own channel."""
