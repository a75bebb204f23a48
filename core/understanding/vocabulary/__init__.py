"""What words mean: data only, kept apart from the code that reads it."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of a text that lists them, separated by blanks."""
    return frozenset(listed.split())
