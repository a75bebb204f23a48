"""Tying a second chat to a person, with proof."""
