"""The many that a message goes to."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.entities.roles import role
from core.understanding.shapes import Sought

_AUDIENCE = Sought(
    r"\b(?:all|everyone|everybody)\s+(?:the\s+)?(?:(?:on|in|from|of)\s+(?:the\s+)?)?(?P<a>(?!from\b"
    r"|to\b|that\b|ki\b|then\b)[^\W\d][^\W\d]*(?:\s+[\w']+){0,4}?)(?=\s*(?::|that\b|tht\b|to\b|ki\b"
    r"|saying\b|,|\.|-|$))"
    r"|\b(?:to|message|msg|tell|text|inform|ping)\s+(?:all\s+)?(?:the\s+)?(?P<b>(?:[\w']+\s+){0,"
    r"3}(?:agents?|actors?|talents?|parents|guardians|list|shortlist|options?|candidates|group))\b"
    r"|(?P<c>(?:[\w'\u0900-\u097f]+\s+){0,3}(?:list|shortlist|लिस्ट|शॉर्टलिस्ट))\s*(?:walo|wale"
    r"|waalo|ke sab log\w*|ke log\w*|mein sab|me sab|के सब लोग\w*|के लोग\w*|वालों)?\s*(?:sab)?(?:ko"
    r"|को)(?!\w)"
    r"|\b(?P<d>agents|sab agents|saare agents|parents|guardians|sabhi agents)\s+(?:ko|wala)\b"
    r"|\b(?P<e>confirmed|unconfirmed|shortlisted|selected|callback)\s+(?:walo|wale|logo|log|people"
    r"|actors|talents?|list)?\s*(?:ko)?\b",
)
_EDGES = Sought(r"^(?:all|the|to|on|in|from|of|everyone)\s+|\s+(?:to|that|ki|ko)$")
_SAME_DAY = Sought(r"\baudition (?:hai|h)\b|jin(?:ka| ka| jin ka)\b")


def audience(m: Material, intent: str) -> Any:
    """To which people a message for many goes."""
    limit = m.request.rstrip(" :-'\"“")
    if _SAME_DAY.search(limit) and m.timed():
        first = m.timed()[0]
        return f"audition {first.phrase.phrase}"
    match = _AUDIENCE.search(limit) if intent != "reminder.set" else None
    if match:
        said = next(group for group in match.groups() if group).strip()
        said = _EDGES.sub("", _EDGES.sub("", said)).strip()
        if said:
            return said
    if re.search(
        r"\ball\b|everyone|everybody|\bsab(?:ko|hi|ke)?\b|सबको|सब को|सभी|jisko|jinko", limit, re.IGNORECASE
    ):
        named = role(m, intent)
        return f"{named} list" if isinstance(named, str) and intent == "bulk.message" else "everyone"
    return None
