"""``Who is the youngest?``, ``inme se sabse lambi kaun``, ``sort by height``: those found, in an order.

"The youngest boy" is looked for among those found, unless they are girls (see ``criteria_of``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.situation import SEARCH
from core.casting.talent.criteria import Order
from core.casting.talent.ends import END_SAID, end_of
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes
from core.understanding.vocabulary import attributes as known

_THEM = (
    r"(?:(?:out\s+)?of|among|amongst|from|in)\s+(?:them|these|those"
    r"|all(?:\s+(?:of\s+)?(?:them|these|those))?)"
)
_AMONG = (
    rf"(?:\s+(?:ones?|girls?|boys?|actors?|people|person|options?|first|pehle|here|पहले|{_THEM}"
    r"|wom[ae]n|m[ae]n|actress(?:es)?|lad(?:y|ies)|guys?|ladk(?:i|a|e|iyan?)|aurat|aadmi|log|लड़क(?:ी|ा|े|ियाँ|ियां)|औरत|आदमी))*"
)
_IN = r"(?:[iu]n(?:me|\s*mei?n|\s+sab\s*mei?n)(?:\s+se)?|(?:इन|उन)में(?:\s+से)?)"
_ASKED = (
    r"(?:(?:who|which(?:\s+one)?)(?:\s+(?:is|are)|['’]?s)"
    r"|(?:show|give|tell)(?:\s+me)?|find|dikhao|batao|aur)"
)
_IS = (
    r"(?:\s+(?:kaun|kon|kaun\s*s[iae]|koi|dikhao|dikha\s?do|batao|bata\s?do|hai|hain|h|he"
    r"|कौन|कौनसी|दिखाओ|बताओ|है|हैं))*"
)
_BY = r"(?P<by>age|umar|umr|height|kad|rates?|fees?|budget|price|cost)"
_LISTED = r"(?:(?:them|these|those|it|all|the\s+list|everyone)\s+)?"
_FORMS = shapes(
    rf"(?:{_IN}[\s,]+)?(?:{_ASKED}\s+)?(?:the\s+)?{END_SAID}{_AMONG}{_IS}(?:\s+{_IN})?",
    rf"(?:who|which(?:\s+one)?)\s+(?:all\s+)?(?:{_THEM}|in\s+(?:this|the|that)\s+list)\s+(?:is|are)\s+(?:the\s+)?{END_SAID}{_AMONG}",
    rf"(?:{_IN}[\s,]+)?(?:kaun|kon|कौन)(?:\s+(?:hai|है))?\s+{END_SAID}{_IS}",
    rf"(?:sort|order|arrange|rank|list)\s+{_LISTED}(?:by|according\s+to)\s+{_BY}",
    rf"{_BY}\s+(?:ke\s+hisaa?b\s+se|wise|se)\s+(?:sort\s+|order\s+|list\s+)?(?:karo|kar\s*do|lagao|laga\s*do|dikhao)",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|aur)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*\W*",
)
_SORTS: Mapping[str, Order] = {"age": "youngest", "umar": "youngest", "umr": "youngest", "height": "tallest",
                               "kad": "tallest"}  # fmt: skip


_ONE = Sought(r"(?<!\w)(?:who|which|kaun|kon|koun)(?!\w)|कौन")
"""Asked who it is; else for the whole in that order."""


def foremost(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only after a search. Money is sorted from the lowest, like an age."""
    if not context.last_result and not context.raw.get(SEARCH):
        return None
    found = _FORMS.of(composed(text))
    if found is None:
        return None
    said = found.groupdict()
    if said.get("by"):
        return {"refine": True, "order": _SORTS.get(said["by"].casefold(), "cheapest")}
    asked = {"refine": True, "order": end_of(said["end"]), "first": _ONE.search(text) is not None}
    spoken = set(composed(text).casefold().split())
    gender = tuple(
        name for name, said_of in (("female", known.FEMALE), ("male", known.MALE)) if spoken & said_of
    )
    return {**asked, "gender": gender} if gender else asked
