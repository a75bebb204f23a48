"""What words mean: data only, kept apart from the code that reads it."""

from __future__ import annotations

from sys import intern


def words(listed: str) -> frozenset[str]:
    """The words of a text that lists them, separated by blanks."""
    # Each word once for all the lists that it is on.
    return frozenset(map(intern, listed.split()))
