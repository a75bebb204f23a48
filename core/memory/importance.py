"""How much a turn matters, without a model: 0 for a greeting, 1 for a decision that is to be remembered.

.15 for any turn, .25 for a decision, .2 for a name, .15 for a preference, .15 for a number, date or sum,
.3 when it is asked to be remembered, up to .1 for strong feeling, less .25 for bare agreement.
"""

from __future__ import annotations

import re

from core.understanding.shapes import Sought

_DECISION = Sought(
    r"\b(?:decid\w+|final\w*|lock\w*|approv\w+|reject\w+|shortlist\w*|sign\w*|cast|hire\w*|pass(?:ed)?\s+on|confirm\w*"
    r"|cancel\w*|drop(?:ped)?|book\w*|pakka|tay|chun\w*|select\w*)\b",
)
_NAME = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][a-z]{2,}")
_PREFERENCE = Sought(
    r"\b(?:prefer\w*|like[sd]?|dislike\w*|love[sd]?|hate[sd]?|always|never|usually|favou?rite|instead|pasand"
    r"|hamesha|kabhi nahi)\b",
)
_NUMBER = Sought(r"\d|₹|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|kal|lakh|crore)\b")
_ASKED = Sought(r"\b(?:remember|note (?:this|that)|keep in mind|don'?t forget|yaad rakh\w*|from now on)\b")
_STRONG = Sought(
    r"\b(?:terrible|awful|amazing|brilliant|best|worst|furious|wonderful|perfect|bekaar|zabardast)\b"
)
_AGREEMENT = Sought(
    r"\W*(?:ok(?:ay)?|yes|yep|haan?|ji|theek hai|thik hai|sure|thanks?|thank you|good morning|hi|hello|hey"
    r"|namaste|great|cool|done|no|nahi)\W*",
)


def importance(text: str) -> float:
    """From 0 to 1."""
    parts = (
        (0.25, _DECISION.search(text)),
        (0.2, _NAME.search(text)),
        (0.15, _PREFERENCE.search(text)),
        (0.15, _NUMBER.search(text)),
        (0.3, _ASKED.search(text)),
        (0.1, _STRONG.search(text)),
        (-0.25, _AGREEMENT.fullmatch(text)),
    )
    return round(min(1.0, max(0.0, 0.15 + sum(worth for worth, found in parts if found))), 2)
