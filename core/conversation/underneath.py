"""Whether a text belongs to what is shown just above it, whatever else it could be read as."""

from __future__ import annotations

from core.conversation import amending, arranging, instructing, redrawing
from core.store.database import Row

OWN = ("", amending.SLOT, instructing.SLOT)
"""Slots under which nothing else is read than what is read here."""


def belongs(text: str, row: Row) -> bool:
    """``row``: the newest question. Its own people in another row, or its own words changed."""
    if row["slot"] == instructing.SLOT:
        return instructing.amended(str(row["arguments"].get("how") or ""), text) is not None
    about_them = arranging.about_them(text, row["arguments"])
    return about_them or amending.amends(text, row) or redrawing.about(row, text)
