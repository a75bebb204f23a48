"""``message Amrita: parking is full``, ``Simran ko bolo kal white kurta pehen ke aaye``: words for one or two
people, shown before they go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.bulk.situation import LISTED
from core.casting.talent.names import alike
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^?!:;\d]{0,60}?)"
_BODY = r"(?P<body>\S[\s\S]{3,900})"
_FORMS = shapes(
    rf"(?:message|msg|text|whatsapp|write\s+to|ping|inform|send\s+(?:a\s+)?message\s+to)\s+{_WHO}\s*[:–-]\s*{_BODY}",
    rf"(?:to|for)\s+{_WHO}\s*:\s*{_BODY}",
    rf"inform\s+{_WHO}\s+(?:that\s+)?{_BODY}",
    rf"let\s+{_WHO}\s+know\s*[:,]?\s*(?:that\s+)?{_BODY}",
    rf"{_WHO}\s+ko\s+(?:bol(?:o|\s*do|na|\s*dena)|keh\s*(?:do|dena|na)|(?:message|msg|inform)\s+(?:karo|kar\s*do|kar\s*dena))\s+(?:ki\s+)?{_BODY}",
    rf"{_WHO}\s+को\s+(?:बोल(?:ो|\s*दो|ना)|कह\s*(?:दो|ना)|(?:मैसेज|संदेश)\s+(?:करो|कर\s*दो))\s+(?:कि\s+)?{_BODY}",
    before=r"\W*(?:(?:please|pls|ok|and|now|zara)\s+)?",
)
_A_FEATURE = re.compile(
    r"\b(?:self[\s-]?)?tapes?\b|\b(?:confirm|reply|answer|respond|jawab|time|slot|baje|available|avail|free|offer|rate|khaa?li)\b|टेप|कन्फर्म|जवाब|बजे|ख़ाली|खाली",
    re.IGNORECASE,
)
"""What has an order of its own comes with its buttons, not as bare words."""
MOST = 3


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only for people who were shown or are on a list; a colleague is told otherwise."""
    if context.writer not in CASTING:
        return None
    there = (*context.last_result, *context.known_people, *context.raw.get(LISTED, ()))
    for found in _FORMS.all_of(composed(text).strip()):
        names = [one for one in re.split(r"\s*(?:,|&|\band\b|\baur\b|और)\s*", found["who"]) if one.strip()]
        body = found["body"].strip()
        if not names or len(names) > MOST or len(body.split()) < 2 or _A_FEATURE.search(body):
            continue
        if all(any(alike(name.strip(), one) for one in there) for name in names):
            return {"people": tuple(name.strip() for name in names), "body": body}
    return None
