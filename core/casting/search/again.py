"""``Show again``, ``pehle wale dikhao``, ``how many such people do we have``: the last search from its
beginning, with its count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.situation import SEARCH
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_THEM = (
    r"(?:them|these|those|it|that|all|the\s+(?:list|results?|people|same)|that\s+list|list|results?|search)"
)
_SHOW = r"(?:dikha(?:o|na|iye|do|\s*do|\s*dena)?|batao|do|lao|karo|दिखाओ|दिखा\s*दो|दिखाइए|दो|बताओ)"
_FORMS = shapes(
    rf"(?:show|list|give|see)(?:\s+(?:me|us))?(?:\s+{_THEM})?\s+(?:again|once\s+more|one\s+more\s+time)",
    rf"(?:repeat|run)\s+(?:{_THEM}|(?:the\s+|that\s+)?(?:last\s+)?search)(?:\s+again)?",
    r"(?:show|give)(?:\s+(?:me|us))?\s+(?:the\s+)?(?:earlier|previous|first|old|last)\s+(?:ones|list|results?|people|search|five|page)(?:\s+again)?",
    r"(?:go\s+)?back\s+to\s+(?:the\s+)?(?:list|results?|search|first\s+(?:ones|page))",
    rf"(?:phir\s+se|fir\s+se|firse|phirse|wapas|wapis|dobara|dubara|ek\s+(?:aur\s+baar|baar\s+(?:aur|phir)))\s+(?:list\s+|sab\s+|wahi\s+)?{_SHOW}",
    rf"(?:list\s+|sab\s+|wahi\s+)?(?:phir\s+se|fir\s+se|firse|wapas|wapis|dobara|dubara)\s+{_SHOW}",
    rf"(?:pehle|pahle|pichh?l[ei]|purane)\s+(?:wal[aei]y?|waal[aei])(?:\s+(?:log|list|results?|phir\s+se|wapas))*\s+{_SHOW}",
    rf"(?:पहले|पिछले|पुराने)\s+वाले(?:\s+(?:लोग|फिर\s+से|वापस))*\s+{_SHOW}",
    r"(?:and\s+)?how\s+many(?:\s+(?:such|like\s+(?:this|these|that)|of\s+(?:them|these|those)))?(?:\s+(?:people|girls|boys|men|women|actors|profiles|options|log|results?|matches))?"
    r"(?:\s+(?:do\s+we\s+have|have\s+we\s+got|are\s+there|like\s+(?:this|these|that)|in\s+all|in\s+total|altogether|total|found))+",
    r"(?:ais[aei]y?\s+)?(?:total\s+)?(?:kitn[aei]|kitn[aei]\s+kitn[aei])(?:\s+(?:log|ladkiy\w+|ladke|aurat\w*|actors?|options?|profiles?))?(?:\s+(?:hai|hain|h|mile|mili|ais[aei]|total|kul))+",
    r"(?:ऐस[ीाे]\s+)?(?:कुल\s+)?कितन[ीाे](?:\s+(?:लोग|लड़कियाँ|लड़कियां|लड़के))?(?:\s+(?:है|हैं|मिले|मिलीं|ऐस[ीे]))+",
    rf"(?:फिर\s+से|वापस|दोबारा)\s+{_SHOW}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|acha|arre|can\s+you|अब|अच्छा)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|to|zara))*[\s.?!।]*",
)


@beside(_FORMS)
def again(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only after a search."""
    asked = context.raw.get(SEARCH)
    if not asked or _FORMS.of(composed(text)) is None:
        return None
    return {"criteria": dict(asked)}
