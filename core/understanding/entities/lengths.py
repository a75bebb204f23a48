"""Lengths of time: of a slot, of a move, until somebody arrives."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought


def _minutes(m: Material) -> int | None:
    return next((length.minutes for length in m.found.lengths if length.unit in ("minute", "hour")), None)


_EACH = Sought(
    r"(\d{1,3})\s*-?\s*(?:min(?:ute)?s?|minat|मिनट)\s*(?:each|slots?|ke slots?|ka slot|per\b|apiece"
    r"|wale slots?|के स्लॉट|का स्लॉट|gap|ka gap)"
    r"|(?:slots?|each|har ek|स्लॉट)\s+(?:of|for|ko|ke liye|me|mein)?\s*(\d{1,3})\s*(?:min|मिनट)"
    r"|\b(\d{1,3}) \3 (?:min|मिनट)",
)
_MANY = Sought(r"shortlist|\blists?\b|everyone|\bsab\b|\ball\b|शॉर्टलिस्ट|सब|\bauditions\b")


def slot_minutes(m: Material, intent: str) -> Any:
    """Minutes for each of many."""
    match = _EACH.search(m.text)
    if match:
        return int(next(group for group in match.groups() if group))
    return _minutes(m) if _MANY.search(m.text) else None


def duration(m: Material, intent: str) -> Any:
    """Minutes that one thing takes."""
    if intent == "audition.schedule" and slot_minutes(m, intent) is not None:
        return None
    return _minutes(m)


def shift_min(m: Material, intent: str) -> Any:
    """Minutes by which all move; negative when earlier."""
    minutes = _minutes(m)
    if minutes is None:
        bare = re.search(r"\b(?:by|slides by|push(?:ed)? by)\s+(\d{1,3})\b", m.text, re.IGNORECASE)
        minutes = int(bare[1]) if bare else None
    if minutes is None:
        return None
    earlier = re.search(
        r"\bpehle\b|\bpahle\b|\bearlier\b|\bprepone|पहले|\bearly\b|\bforward\b|advance", m.text, re.IGNORECASE
    )
    later = re.search(
        r"\blater\b|\bdelay|\bbehind\b|\baage\b|\blate\b|postpone|push|आगे", m.text, re.IGNORECASE
    )
    return -minutes if earlier and not later else minutes


def eta_min(m: Material, intent: str) -> Any:
    """Minutes until somebody arrives, or by which they are late."""
    return _minutes(m)
