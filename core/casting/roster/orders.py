"""How agents and guardians ask about those they speak for: English, Hinglish and Devanagari."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_MINE = r"(?:my|our|mere|meri|mera|hamare|humare|मेरे|मेरी|हमारे)"
_PEOPLE = (
    r"(?:talents?|artists?|people|actors?|clients?|roster|list|kids?|child(?:ren)?|bachch?[aeio]n?|girls?|boys?"
    r"|kalakar|logo?n?|log|टैलेंट|कलाकार|बच्चे|लोग)"
)
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_BEFORE = r"\W*(?:(?:hi|hello|ok|please|pls|and|so|aur|sir|mam)[\s,]+)*"
_AFTER = r"(?:[\s,]+(?:please|pls|ji|sir|mam|batao|dikhao|now|so\s+far|right\s+now|today))*[\s.?!।]*"
_ASKED = shapes(
    rf"(?:(?:show|list|see|tell)\s+(?:me\s+)?)?(?:all\s+)?{_MINE}\s+{_PEOPLE}(?:\s+(?:list|status|update|ka\s+status|dikhao|batao))?",
    rf"(?:who|whom|which\s+{_PEOPLE})\s+(?:do\s+(?:you|i|we)|have\s+you|all\s+do\s+you)\s*(?:have|got|represent|list|speak\s+for)?\s*(?:for|under|of|with|on)?\s*(?:me|us|my\s+(?:name|list|roster))?",
    rf"(?:what['’]?s|what\s+is|any|kya)\s+(?:happening|going\s+on|the\s+(?:status|update|news)|update|news|status)\s+(?:with|of|on|for|about)\s+(?:all\s+)?{_MINE}\s+{_PEOPLE}",
    rf"(?:status|update|news)\s+(?:of|on|for|about)\s+(?:all\s+)?{_MINE}\s+{_PEOPLE}",
    rf"{_MINE}\s+{_PEOPLE}\s+(?:ka|ke|ki|का|के|की)?\s*(?:kya\s+(?:chal\s+raha|hua|haal|status|update)|क्या\s+(?:चल\s+रहा|हुआ))(?:\s+(?:hai|है))?",
    r"(?:kaun(?:\s*kaun)?|कौन(?:\s*कौन)?)\s+(?:meri|hamari|मेरी)\s+(?:list|लिस्ट)\s+(?:mein|me|में)\s+(?:hai|hain|है|हैं)",
    before=_BEFORE,
    after=_AFTER,
)
_LEFT = shapes(
    rf"(?:i|we)\s+(?:(?:do\s+not|don['’]?t|no\s+longer|not)\s+)(?:represent|manage|handle|work\s+with)\s+{_WHO}(?:\s+(?:any\s*more|any\s+longer|now))?",
    rf"(?:i|we)(?:['’]?m|\s+am|\s+are)?\s+(?:no\s+longer|not)\s+(?:representing|managing|handling|working\s+with)\s+{_WHO}(?:\s+(?:any\s*more|now))?",
    rf"{_WHO}\s+(?:is\s+no\s+longer|is\s+not|isn['’]?t)\s+(?:with\s+(?:me|us)|my\s+(?:client|talent|artist)|represented\s+by\s+(?:me|us))(?:\s+(?:any\s*more|now))?",
    rf"{_WHO}\s+(?:has\s+)?left\s+(?:my|our|the)\s+(?:agency|roster)",
    rf"(?:main?\s+|hum\s+)?(?:ab\s+)?{_WHO}\s+(?:ko|ka|ki)\s+(?:ab\s+)?(?:represent|manage|kaam|agent)\s+(?:nahi+n?)\s+(?:kart[aei]|dekht[aei]|hoon|hai)(?:\s+(?:hoon|hai|hain))?",
    rf"(?:take|remove|drop)\s+{_WHO}\s+(?:off|from)\s+(?:my|our)\s+(?:list|roster|agency|name)",
    before=_BEFORE,
    after=_AFTER,
)
_NOBODY = frozenset(("them", "you", "me", "us", "everyone", "anyone", "this", "that", "it", "who", "which"))


@beside(_ASKED)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """Everybody they speak for."""
    return {} if context.writer in ("agent", "guardian") and _ASKED.of(composed(text)) else None


@beside(_LEFT)
def left(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whom an agent represents no more."""
    for found in _LEFT.all_of(composed(text)) if context.writer == "agent" else ():
        who = found["who"].strip()
        if len(who.split()) <= 4 and not set(who.casefold().split()) & _NOBODY:
            return {"people": (who,)}
    return None
