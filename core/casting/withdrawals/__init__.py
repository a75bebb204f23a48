"""Somebody does not want to be considered any more."""
