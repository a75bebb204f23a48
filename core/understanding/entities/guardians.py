"""A parent or guardian, and somebody's age."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary import attributes as known

_KIN = Sought(
    r"(?<![\w\u0900-\u097f])(?P<kin>"
    + "|".join(sorted(known.RELATIONS, key=len, reverse=True))
    + r")(?![\w\u0900-\u097f])",
)
_PERSON = r"(?P<n>(?:(?:Mrs?|Ms|Dr)\.?\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*)"
_SELF = re.compile(rf"(?:(?i:i am|i'm|i’m|main|mai|this is|mera naam|myself|my name is))\s+{_PERSON}")
_NAMED = re.compile(
    rf"(?:(?i:guardian|mother|father|mom|dad|mummy|papa|aunt|uncle|mum|name is|ka naam|naam))[,"
    rf":]?\s+(?:(?i:ka naam|is|hai)\s+)*{_PERSON}"
)


def guardian(m: Material, intent: str) -> Any:
    """A parent or guardian: name, relation, telephone number."""
    out: dict[str, Any] = {}
    kin = _KIN.search(m.text)
    name = _guardian_name(m)
    if name:
        out["name"] = name
    if kin:
        out["relation"] = known.RELATIONS[kin["kin"].lower()]
    if m.found.phones:
        out["phone_e164"] = m.found.phones[0][0]
    return out or None


def _guardian_name(m: Material) -> str | None:
    for pattern in (_SELF, _NAMED):
        match = pattern.search(m.text)
        if (
            match
            and match["n"].split()[0].lower() not in known.RELATIONS
            and not m.text[match.end() :].startswith(("'s", "’s", " ki ", " ka ", " ke "))
        ):
            return match["n"]
    last = _AT_THE_END.search(m.text)
    return last[1] if last else None


_AT_THE_END = re.compile(r"(?:bol rah[ai] h\w+|here|speaking|this side)\s*,\s*([A-Z]\w+(?:\s+[A-Z]\w+)?)\W*$")


_BEFORE_HEIGHT = re.compile(r"(?<![\w.'’/,])(\d{2})\s*,\s*[4-6]\s*(?:['’]|ft\b|feet\b)")
"""``Varun, 38, 5'11``"""


def age(m: Material, intent: str) -> Any:
    """Somebody's age in years."""
    if m.found.minor_age is not None:
        return m.found.minor_age
    if m.found.criteria.single_age is not None:
        return m.found.criteria.single_age
    hit = (
        _BEFORE_HEIGHT.search(m.text)
        or re.search(r"\((\d{1,2})\)", m.text)
        or re.search(r"\b(?:he|she)(?:'s|’s| is)\s+(\d{1,2})\b(?!:)", m.text)
    )
    return int(hit[1]) if hit else None
