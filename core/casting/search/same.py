"""``Same but from Delhi side``, ``wahi but 40+``, ``वही पर पुरुष``: the last search with that change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from core.casting.search.correcting import span_said
from core.casting.search.preferring import parts_of
from core.casting.search.situation import SEARCH
from core.casting.search.wording import worded
from core.understanding import sought as read
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import START, Sought, beside, composed, shapes, sought

_WHAT = (
    r"(?:thing|search|list|one|ones|type|query|filters?|people|kind|age|height|language|city|budget"
    r"|cheez|wal[aei]|brief|criteria)"
)
_BUT = (
    r"(?:but|just|only|except|with|par|pr|lekin|magar|bas|mein|me|instead|now|in|from|for|aur|and|plus|though|पर|लेकिन"
    r"|मगर|बस|में|और)"
)
_FORMS = shapes(
    rf"(?:show\s+(?:me\s+)?|find\s+|give\s+(?:me\s+)?|do\s+)?(?:the\s+|all\s+)?(?:exact\s+)?same(?:\s+{_WHAT})*(?:\s*[,:;–—-])?"
    rf"(?:\s+{_BUT})+\s+(?P<rest>\S.{{1,100}}?)",
    rf"(?:the\s+)?same(?:\s+{_WHAT})?\s*[,:;–—-]\s*(?P<rest>\S.{{1,100}}?)",
    rf"(?:wahi|vahi|wohi|yahi|same\s+to\s+same)(?:\s+{_WHAT})*(?:\s*[,:;–—-])?(?:\s+{_BUT})+\s+(?P<rest>\S.{{1,100}}?)",
    rf"(?:वही|यही)(?:\s*[,:;–—-])?(?:\s+{_BUT})+\s+(?P<rest>\S.{{1,100}}?)",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|acha|hmm+|so|अब|अच्छा)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|instead|dikhao|dikha\s*do|chahiye|chaiye|दिखाओ|चाहिए))*[\s.?!।]*",
)
_ALSO = Sought(rf"{START}(?:also|too|as\s+well|bhi|aur|plus|भी|और)(?!\w)")
_SET = (
    "playing_age",
    "height_cm",
    "languages",
    "gender",
    "city",
    "rate_max",
    "free",
    "skills",
    "adjust",
    "experience",
)
_CHEAPER = sought(
    r"(?:(?:a\s+bit|thod[aie]|much|zara)\s+)?(?:cheaper|less\s+expensive|sast[aie]|kam\s+(?:rate|budget|paise)(?:\s+m(?:ein|e))?|सस्त[ाीे])"
    r"(?:\s+(?:ones?|wal[aei]))?"
)
LONGEST = 140
MOST_LOOSE = 3
"""Words beside no criterion that a change may have; with more it is another message."""
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
CHANGE = ("talent.search.refine",)


@beside(_FORMS)
def same(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only after a search, and for what a search knows; "same time" is about something else."""
    asked = context.raw.get(SEARCH)
    said = composed(text)
    found = _FORMS.of(said) if asked and len(said) <= LONGEST else None
    if found is None:
        return None
    rest = found["rest"]
    if _CHEAPER.fullmatch(rest):
        return {"refine": True, "order": "cheapest"}
    if (span := span_said(rest)) is not None:
        return {"refine": True, "drop": ("age",), "age_min": span[0], "age_max": span[1]}
    meaning = read(rest, now=_FIXED, tz="UTC")
    wording = worded(rest)
    if meaning.entities.get("role") or len(wording.words) > MOST_LOOSE:
        return None
    known = any(meaning.entities.get(name) for name in _SET) or wording.skills or wording.without
    if not known and not wording.excluded and not parts_of(rest):
        return None
    drop = ("languages",) if meaning.entities.get("languages") and not _ALSO.search(said) else ()
    if meaning.entities.get("playing_age"):
        drop = (*drop, "age")
    if meaning.entities.get("height_cm"):
        drop = (*drop, "height")
    return {"asked": rest, "refine": True, "drop": drop}


def as_change(meaning: Meaning) -> Meaning:
    """What was understood, as a change of the last search."""
    return replace(meaning, intents=CHANGE)
