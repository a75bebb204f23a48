"""``Remove the age``, ``height doesn't matter``, ``umar koi bhi``, ``without Amrita``: a search with less."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.search.situation import SEARCH
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_PARTS = {
    "age": r"ages?|umar|umr|उम्र",
    "height": r"heights?|kad|qad|lambai|हाइट|क़द|लंबाई",
    "languages": r"languages?|bhasha|zubaan|भाषा",
    "city": r"city|location|place|she?har|jagah|शहर",
    "rate": r"budget|rates?|fees?|price|बजट|रेट",
    "dates": r"dates?|availability|तारीख",
    "skills": r"skills?|hunar|स्किल",
    "past": r"(?:audition|booking|work|past)s?\s+(?:history|thing|filter|condition|criteri(?:a|on)"
    r"|wal[ai]\s+(?:baat|shart|filter))|history",
    "joined": r"(?:joining|newcomers?|new\s+(?:people|faces)|naye\s+log)\s+(?:thing|filter|condition|date"
    r"|wal[ai]\s+(?:baat|shart|filter))",
    "gender": r"gender|ladka\s+(?:ya\s+)?ladki|जेंडर",
}
_PART = f"(?P<part>{'|'.join(_PARTS.values())})"
_FILTER = (
    r"(?:(?:\s+k[aie])?\s+(?:filters?|limits?|conditions?|criteri(?:a|on)|part|thing|bit|stuff|requirement|restriction"
    r"|range|wal[ai]\s+(?:shart|baat|cheez|filter)|wal[aie]|ki\s+shart|ka\s+chakkar|की\s+शर्त|वाली\s+(?:बात|शर्त)))?"
)
_NOT = r"(?:nahi+n?|nhi|na|mat|नहीं|मत)"
_DROPS = shapes(
    rf"(?:remove|drop|forget|ignore|skip|leave\s+out|take\s+out|clear|never\s*mind)\s+(?:the\s+|about\s+(?:the\s+)?)?{_PART}{_FILTER}",
    rf"(?:any|whatever)\s+{_PART}(?:\s+(?:is\s+)?(?:fine|ok(?:ay)?|will\s+do|works|goes|good))?",
    rf"(?:the\s+)?{_PART}\s+(?:does\s*n['’o]?t|doesnt|do\s+not|don['’]?t|is\s+not)\s+(?:really\s+)?(?:matter|important|an\s+issue|a\s+problem)",
    rf"{_PART}\s+(?:koi\s+bhi|kuch\s+bhi|jo\s+bhi)(?:\s+(?:chalegi|chalega|ho|hai|de\s+do))?",
    rf"{_PART}{_FILTER}\s+(?:hata\s*(?:o|do|dena)|rehne\s+do|chhod\s*(?:o|do)|nikal\s*(?:o|do))",
    rf"(?:the\s+)?{_PART}{_FILTER}\s+(?:matter|important|za?roo?ri|jaroo?ri|fix(?:ed)?|issue|koi\s+(?:issue|matter|problem|baat))\s+{_NOT}"
    r"(?:\s+(?:kart[aie]|hai|h|he|rakht[aie]|padt[aie]))?",
    rf"{_PART}{_FILTER}\s+(?:k[aie]\s+)?(?:koi\s+)?(?:tension|chinta|parwah|fikar|fikr|issue|problem)\s+{_NOT}(?:\s+(?:hai|lo|karo))?",
    rf"{_PART}\s+(?:मायने|ज़रूरी|जरूरी|मैटर|फ़र्क|फर्क)\s+(?:नहीं)(?:\s+(?:रखती|रखता|करती|करता|है|पड़ता))?",
    rf"{_PART}\s+से\s+(?:कोई\s+)?(?:फ़र्क|फर्क)\s+नहीं(?:\s+पड़ता)?",
    rf"{_PART}\s+se\s+(?:koi\s+)?(?:farq|fark|farak)\s+nahi+n?(?:\s+padta)?",
    rf"{_PART}{_FILTER}\s+(?:हटा\s*(?:ओ|दो|दीजिए)|कोई\s+भी(?:\s+(?:चलेगी|चलेगा|हो))?|रहने\s+दो)",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|accha|actually)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|now|ab|completely|altogether|for\s+now|(?:baa?ki|baaki|rest|everything\s+else|बाकी)(?:\s+(?:sab|sabhi|same"
    r"|wahi|waisa\s+hi|rehne\s+do|rakho|is\s+fine|stays|the\s+same|सब|वही))*))*\W*",
)
_WITHOUT = shapes(
    r"(?:same\s+)?(?:without|except|excluding|minus|but\s+not)\s+(?P<names>[^?!:\d]{2,80}?)",
    r"(?P<names>[^?!:\d]{2,80}?)\s+(?:ke\s+(?:bina|bagair|alaa?wa)|को\s+छोड़\s*कर|के\s+(?:बिना|अलावा))",
    after=r"\W*",
)
_CALLED = {part: Sought(said) for part, said in _PARTS.items()}


def dropped(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only after a search; who is left out, only where people are shown."""
    if not context.last_result and not context.raw.get(SEARCH):
        return None
    said = composed(text)
    found = _DROPS.of(said)
    if found is not None:
        part = next(name for name, pattern in _CALLED.items() if pattern.fullmatch(found["part"]))
        return {"refine": True, "drop": (part,)}
    left_out = _WITHOUT.of(said) if context.last_result else None
    if left_out is None:
        return None
    names = [one.strip() for one in re.split(r",|\s+(?:and|aur|or|और)\s+", left_out["names"]) if one.strip()]
    meant = [whose_name(name, context.last_result) for name in names]
    if not names or any(len(one) != 1 for one in meant):
        return None
    return {"refine": True, "exclude": tuple(one[0] for one in meant)}
