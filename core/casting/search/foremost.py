"""``Who is the youngest?``, ``inme se sabse lambi kaun``, ``sort by height``: those found, in an order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.search.situation import SEARCH
from core.casting.talent.criteria import Order
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes

_OF = r"(?:\s+(?:ki|ka|ke|wal[aie]|की|का|के|वाल[ाीे]))*"
_AGE = r"(?:umar|umr|age|उम्र)"
_HEIGHT = r"(?:height|kad|qad|lambai|क़द|कद)"
_RATE = r"(?:rate|fees?|paise|दाम)"
_ENDS: Mapping[Order, tuple[str, ...]] = {
    "youngest": (
        "youngest",
        rf"sabse\s+(?:young|ch+ot[aie]){_OF}",
        rf"sabse\s+(?:kam|ch+oti)\s+{_AGE}{_OF}",
        rf"सबसे\s+(?:छोट[ाीे]|(?:कम|छोटी)\s+{_AGE}){_OF}",
    ),
    "oldest": (
        r"(?:oldest|eldest|senior\s*most|most\s+senior)",
        rf"sabse\s+(?:bad[aie]|old){_OF}",
        rf"sabse\s+(?:zyada|jyada|badi)\s+{_AGE}{_OF}",
        rf"सबसे\s+(?:बड़[ाीे]|(?:ज़्यादा|ज्यादा|बड़ी)\s+{_AGE}){_OF}",
    ),
    "tallest": (
        "tallest",
        rf"sabse\s+(?:lamb[aie]|o?o?u?nch[aie]|tall){_OF}",
        rf"sabse\s+(?:zyada|jyada|lambi)\s+{_HEIGHT}{_OF}",
        rf"सबसे\s+(?:लंब[ाीे]|लम्ब[ाीे]|ऊंच[ाीे]|ऊँच[ाीे])(?:\s+{_HEIGHT})?{_OF}",
    ),
    "shortest": (
        "shortest",
        rf"sabse\s+(?:naat[aie]|short){_OF}",
        rf"sabse\s+(?:kam|ch+oti)\s+{_HEIGHT}{_OF}",
        rf"सबसे\s+(?:नाट[ाीे]|(?:कम|छोटे|छोटी)\s+{_HEIGHT}){_OF}",
    ),
    "cheapest": (
        r"(?:cheapest|least\s+expensive|most\s+affordable|lowest\s+(?:rate|fee))",
        rf"sabse\s+(?:sast[aie]|kam\s+{_RATE}){_OF}",
        rf"सबसे\s+(?:सस्त[ाीे]|कम\s+{_RATE}){_OF}",
    ),
    "dearest": (
        r"(?:most\s+expensive|priciest|highest\s+(?:rate|fee))",
        rf"sabse\s+(?:mehe?ng[aie]|mahang[aie]|zyada\s+{_RATE}){_OF}",
        rf"सबसे\s+महंग[ाीे]{_OF}",
    ),
}
_END = f"(?P<end>{'|'.join('|'.join(said) for said in _ENDS.values())})"
_THEM = r"(?:of|among|from)\s+(?:them|these|those|all)"
_AMONG = rf"(?:\s+(?:ones?|girls?|boys?|actors?|people|person|options?|first|pehle|here|पहले|{_THEM}))*"
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
    rf"(?:{_IN}[\s,]+)?(?:{_ASKED}\s+)?(?:the\s+)?{_END}{_AMONG}{_IS}(?:\s+{_IN})?",
    rf"(?:{_IN}[\s,]+)?(?:kaun|kon|कौन)(?:\s+(?:hai|है))?\s+{_END}{_IS}",
    rf"(?:sort|order|arrange|rank|list)\s+{_LISTED}(?:by|according\s+to)\s+{_BY}",
    rf"{_BY}\s+(?:ke\s+hisaa?b\s+se|wise|se)\s+(?:sort\s+|order\s+|list\s+)?(?:karo|kar\s*do|lagao|laga\s*do|dikhao)",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|aur)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*\W*",
)
_SORTS: Mapping[str, Order] = {"age": "youngest", "umar": "youngest", "umr": "youngest", "height": "tallest",
                               "kad": "tallest"}  # fmt: skip


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
    end = next(
        name for name, forms in _ENDS.items() if re.fullmatch("|".join(forms), said["end"], re.IGNORECASE)
    )
    return {"refine": True, "order": end}
