"""What the page is told when a person tries something that their app does not offer."""

from __future__ import annotations


class NotPossible(ValueError):
    """The app of this person would not let them do that; the text says why."""
