"""What a search asks for beyond the usual criteria: its own words, and days on which people must be free."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought

_FREE = Sought(
    r"\b(?:free|availab\w*|avail|khaa?li|dates?|shoot\w*|busy|uplabdh)\b|फ्री|खाली|उपलब्ध|शूट|तारीख",
)
"""Words beside a time that make it a time somebody must have."""


def sought(m: Material, intent: str) -> str | None:
    """The words of the search as they were said: skills and manners that only the directory knows."""
    return m.request.strip() or None if len(m.intents) == 1 else None


def free(m: Material, intent: str) -> Any:
    """The first day or days named, half-open: a search asks who is free then."""
    if not _FREE.search(m.request):
        return None
    for each in m.timed():
        phrase = each.phrase
        if phrase.start is None or phrase.precision == "minute":
            continue
        end = phrase.start + timedelta(days=1) if phrase.end is None else phrase.end + timedelta(minutes=1)
        return {"start": phrase.start.isoformat(), "end": end.isoformat()}
    return None
