"""Auditions that take place somewhere else than planned."""
