"""Somebody wanted for a trade that is to be played, in so many words: a search whatever else it might be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.search.arguments import fill
from core.casting.search.bare_age import bare_age
from core.casting.search.trades import Trades, trades
from core.casting.search.wording import worded
from core.understanding import sought, times
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

_SEEKS = Sought(
    r"(?<![^\W_])(?:find|search|look(?:ing)?\s+for|need(?:ed|s)?|wants?|wanted|require[sd]?|show(?:\s+me)?|get\s+me|give\s+me"
    r"|suggest|any(?:one|body)?|some(?:one|body)|types?|to\s+play|can\s+play|plays?|playing|as\s+an?|looks?\s+like"
    r"|make\s+(?:it|that|him|her|them)|dh(?:oo?|u)n?d+h?\w*|khoj\w*|talash\w*|chah?i+y?e+|chaie|dikha\w*|lao|koi|kisi|jais[aie]"
    r"|lag(?:e|ta|ti|te|ne)|dikhe|mil(?:e|ega|egi|enge))(?![^\W_])|ढूँढ|ढूंढ|ढुंढ|चाहिए|चाहिये|खोज|दिखा|तलाश|कोई|जैस[ाीे]|लग(?:े|ता|ती)"
)
OTHERWISE = Sought(
    r"(?<![^\W_])(?:lists?|shortlist\w*|boards?|auditions?|slots?|schedul\w*|calls?|phone|remind\w*|yaad|messages?|msg|tell|told|said"
    r"|bol(?:o|do|na|a)|ka?h[oa]|say|asks?|puchh?o?|send|bhej\w*|book\w*|pins?|holds?|tapes?|numbers?|contact|agents?|status|confirm\w*"
    r"|cancel\w*|notes?|creat\w*|add|bana\w*|rename|remov\w*|hata\w*|clos\w*|band|what|when|why|where|who(?:'s|\s+is)"
    r"|kab|kahan?|kyun?|kyo|kaun\s+hai|set\s+(?:pe|par)|on\s+(?:the\s+)?set|hospital|emergency|appointment|scenes?|script|sides"
    r"|breakdown|brief|bimaar?|fever|injur\w*|pass(?:ed)?|veto|approv\w*|vote|offers?|compare|versus|vs|history|remember|forget"
    r"|baat|ne|hu[ai]|ga?y[aie]|th[aie]|mila|notify|inform|upload|photo\w*|reels?|link)(?![^\W_])|लिस्ट|ऑडिशन|भेज|बोल|बता|याद|कैंसल|कब|कहाँ|क्यों|कौन\s+है|सेट\s+पर"
)
"""Words of another wish than to see people."""
_NEW_ROLE = Sought(r"(?<![^\W_])(?:new|naya|nayi)\s+(?:role|character|part)(?![^\W_])|नया\s+रोल")
_MAKES = Sought(r"^\W*(?:make|change|turn)\s+(?:it|that|this|them)\b|(?:kar|bana)\s*(?:do|dena)\W*$")
"""The last search with another part."""
LONGEST = 160
MOST_LEFT = 2
"""Words that no search knows, beside the trade: manners ("tired eyes"). With more it is another message."""
_FIXED = datetime(2000, 1, 1, tzinfo=UTC)


def played(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``ek 40 saal ka police inspector chahiye``. None for a text that is about anything else, and
    for one with days in it, which the usual reading knows."""
    if len(text) > LONGEST or "\n" in text:
        return None
    found = trades(text)
    if not found.names or OTHERWISE.search(found.rest) or _NEW_ROLE.search(found.rest):
        return None
    if times(found.rest, _FIXED):
        return None
    meaning = sought(text, now=_FIXED, tz="UTC")
    roles = roles_named(text, context)
    values = fill(meaning, {})
    left = [word for word in values.get("words", ()) if word not in " ".join(roles).casefold()]
    if not {"age_min", "age_max", "rate_max_paise"} & values.keys() and (age := bare_age(found.rest)):
        values |= {"age_min": age, "age_max": age}
    known = values.keys() & {"age_min", "age_max", "height_min_cm", "gender", "languages", "city", "skills"}
    if len(left) > (MOST_LEFT if _SEEKS.search(found.rest) else 0) or len(roles) > 1:
        return None
    if not _SEEKS.search(found.rest) and (not known or _names_somebody(found)):
        return None
    values["words"] = tuple(left)
    values["refine"] = bool(context.last_result and _MAKES.search(text))
    return {**values, **({"role": roles[0]} if roles else {})}


def roles_named(text: str, context: Context) -> list[str]:
    """The roles known that the text names, if only by a word of theirs: "inspector" is Inspector Rane."""
    said = set(re.findall(r"[^\W\d_]{3,}", text.casefold()))
    return [role for role in context.known_roles if said & set(role.casefold().split())]


def _names_somebody(found: Trades) -> bool:
    """Whether a capital says that a name is meant. Words of criteria may have one, too."""
    return any(word[:1].isupper() for word in worded(found.rest).words)
