"""``kya status hai kal ka``, ``how is tomorrow looking``: the schedule of a day, with who has answered."""

from __future__ import annotations

from core.casting.auditions.wording import named
from core.casting.auditions.wording.spoken_times import DAY
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_DAY = rf"(?P<day>{DAY})"
_OF = r"(?:['’]?s|\s+(?:ka|ki|ke|का|की|के))?"
_IS = r"(?:\s+(?:kya|hai|he|h|chal\s*rah[aei]|bata(?:o|\s*do|na)?|dikha(?:o|\s*do)|batana|क्या|है|बताओ|दिखाओ))*"
_HOW = r"(?:status|haal|scene|situation|position|update|स्टेटस|हाल)"
_FORMS = shapes(
    rf"(?:kya\s+|क्या\s+)?{_HOW}{_IS}\s+(?:for\s+|of\s+|on\s+)?{_DAY}{_OF}{_IS}",
    rf"{_DAY}{_OF}\s+(?:kya\s+|क्या\s+)?{_HOW}{_IS}",
    rf"(?:what(?:['’]?s|\s+is)\s+)?(?:the\s+)?{_HOW}\s+(?:for|of|on)\s+{_DAY}",
    rf"what(?:['’]?s|\s+is)\s+{_DAY}['’]?s\s+{_HOW}",
    rf"how(?:['’]?s|\s+is|\s+does|\s+are)\s+(?:things\s+)?(?:for\s+)?{_DAY}(?:\s+(?:look(?:ing)?|like|going|shaping(?:\s+up)?|set))*",
    before=r"\W*(?:(?:ok(?:ay)?|hey|and|so|achh?a|arre?|btw|aur|suno)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*[\s.!?।]*",
)
_TODAY = Sought(r"(?:today|tonight|aaj|आज)")
"""How today stands is more than its auditions."""


def how_a_day_stands(said: str, context: Context) -> str:
    """The day as it was said; empty for any other text, and before there is a project."""
    found = _FORMS.of(composed(said)) if named.ahead(context) or context.known_projects else None
    return "" if found is None or _TODAY.fullmatch(found["day"]) else found["day"]
