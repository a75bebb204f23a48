"""The money of a message: a rate, and the most that may be paid."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought


def rate(m: Material, intent: str) -> Any:
    """The money named; in a counter the last figure is the wish."""
    if not m.found.money:
        return None
    amounts = m.found.money
    turned = (
        intent == "offer.counter"
        and len(amounts) > 1
        and re.search(r"nahi|not|instead|नहीं|no\b", m.text, re.I)
    )
    chosen = amounts[-1] if turned else amounts[0]
    if chosen.unit == "lump_sum":
        unit = next((each.unit for each in amounts if each.unit != "lump_sum"), "lump_sum")
        return {**chosen.value(), "unit": unit}
    return chosen.value()


_MAX = Sought(
    r"\b(?:tak|max|maximum|under|upto|up to|within|below|less than|budget|not more|upar "
    r"(?:wal[aei] )?nahi|se upar|se zyada|se kam"
    r"|ke andar|andar|cap)\b|तक|से कम|के अंदर",
)


def rate_max(m: Material, intent: str) -> Any:
    """The most that may be paid."""
    return m.found.money[0].value() if m.found.money and _MAX.search(m.text) else None


def search_rate(m: Material, intent: str) -> Any:
    """A rate that is not said to be the most."""
    return None if _MAX.search(m.text) else rate(m, intent)
