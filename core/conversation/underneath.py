"""Whether a text belongs to what is shown just above it, whatever else it could be read as."""

from __future__ import annotations

from core.conversation import amending, arranging
from core.store.database import Row


def belongs(text: str, row: Row) -> bool:
    """``row``: the newest question. Its own people in another row, or its own words changed."""
    return arranging.about_them(text, row["arguments"]) or amending.amends(text, row)
