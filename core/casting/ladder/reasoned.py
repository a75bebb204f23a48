"""A no with its reason, and the role between: "pass on Riya for Meera - too young"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.ladder import rungs
from core.casting.talent import names
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_WORDS = r"[^,:;?!–—\-]"
_PEOPLE = rf"(?P<people>[^\W\d_]{_WORDS}{{0,90}}?)"
_FOR = r"\s+(?:ke\s+liye|के\s+लिए)"
_NAMED = rf"(?P<role>{_WORDS}{{1,40}}?)"
_NAMED_HI = rf"(?P<role_hi>{_WORDS}{{1,40}}?){_FOR}"
_ROLE = rf"(?:\s+(?:for|in|as|on)\s+(?:the\s+)?{_NAMED}|\s+{_NAMED_HI})?"
BECAUSE = (
    r"(?:because|becoz|bcoz|bcau?se|bcz|bec|['’]?cause|coz|cuz|cos)(?:\s+of)?|due\s+to|since"
    r"|kyu+n?ki|kyonki|kyoki|क्योंकि"
)
_WHY = (
    rf"(?:\s*[:;,.]\s*|\s+[–—-]+\s*|[–—]\s*|\s+(?:{BECAUSE}|as)\s+|\s*\()"
    rf"(?:(?:{BECAUSE})\s+)?(?P<reason>[^\W_].{{1,300}}?)[\s.)!।]*"
)
_NO = (
    r"(?P<verb>pass(?:ing)?(?:\s+on)?|reject(?:ing)?|veto(?:ing)?|(?:say\s+)?no\s+to|we\s+pass\s+on"
    r"|i(?:['’]d|['’]ll)?\s+pass\s+on)"
)
_DO = (
    r"(?P<verb>pass|reject|veto|mana|na|no|nahin?|पास|रिजेक्ट|वीटो|मना|नहीं)"
    r"(?:\s+(?:karo|kar\s*do|kar\s*dijiye|kar\s+rah[aei]\s+h[a-z]+|chahiye|करो|कर\s*दो|कर\s*दीजिए|चाहिए))?"
)
_NOES = shapes(
    rf"{_NO}\s+{_PEOPLE}{_ROLE}{_WHY}",
    rf"(?P<role_hi>{_WORDS}{{1,40}}?){_FOR}\s+{_PEOPLE}\s+(?:ko|को)\s+{_DO}{_WHY}",
    rf"{_PEOPLE}\s+(?:ko|को){_ROLE}\s+{_DO}{_WHY}",
    before=r"\W*(?:(?:please|ok(?:ay)?|sorry|so|and)\s*,?\s+)?",
)
_AND = Sought(r"\s*(?:&|\band\b|\baur\b|(?<!\w)और(?!\w))\s*")
_COMMON = """
the it this that them all everyone everybody both rest others sab sabko baaki her him lunch to my message
list offer date dates time budget rate number
"""
_NOBODY = frozenset(_COMMON.split())
MOST_WORDS = 3


def said_no(text: str, context: Context) -> Mapping[str, Any] | None:
    """A pass or veto that says why: people, role, reason. None for anything else, and for who is meant by
    "all" or "her"."""
    said = composed(text)
    for found in _NOES.all_of(said):
        named = {name: value.strip() for name, value in found.groupdict().items() if value}
        people = [one for one in _AND.split(named["people"]) if one]
        if not all(len(one.split()) <= MOST_WORDS and not _NOBODY & {*one.lower().split()} for one in people):
            continue
        role = named.get("role") or named.get("role_hi", "")
        if role and not names.best(role, context.known_roles):
            continue
        veto = re.match(r"veto|वीटो", named["verb"], re.IGNORECASE)
        return {
            "people": tuple(people),
            "decisions": ("veto" if veto else "pass",),
            "role": role,
            "reason": named["reason"],
        }
    return None


def moving(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a pass that says why, or any other move."""
    found = said_no(text, context)
    if found is None or found["decisions"] != ("pass",):
        return rungs.moving(text, context)
    return {"people": found["people"], "statuses": ["pass"], "role": found["role"], "reason": found["reason"]}
