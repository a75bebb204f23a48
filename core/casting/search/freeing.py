"""``Is anybody free on 12 Dec who can dance?``, ``kaun free hai kal``: a search for free days where nobody is
shown. With people shown it is about them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.search.rephrasing import rephrased
from core.casting.search.situation import SEARCH
from core.casting.search.wording import worded
from core.people import STAFF
from core.understanding import sought
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_FREE = r"(?:free|available|avail|khaa?li)"
_PEOPLE = (
    r"(?:girls?|boys?|guys?|wom[ae]n|m[ae]n|ladies|lady|actors?|actress(?:es)?|talents?|artists?|dancers?|singers?"
    r"|people|models?)"
)
_ANYBODY = rf"(?:(?:any|some)(?:one|body)|(?:any|some)\s+(?:[a-z]+\s+){{0,3}}{_PEOPLE})"
_DEVANAGARI = r"(?:फ्री|फ़्री|खाली|ख़ाली|उपलब्ध)"
_FORMS = shapes(
    rf"(?:(?:is|are|do\s+we\s+have|have\s+we\s+got|will)\s+)?(?:there\s+)?{_ANYBODY}\b.{{0,60}}?\b{_FREE}\b.{{0,120}}",
    rf"who(?:\s+all)?(?:(?:\s+(?:is|are|will\s+be)|['’]s))\s+{_FREE}\b.{{0,120}}",
    rf"(?:.{{1,30}}\s)?(?:koi|kaun(?:\s*-?\s*kaun)?|kon)\s.{{0,60}}?\b{_FREE}\b.{{0,80}}",
    rf"(?:.{{1,30}}\s)?(?:कोई|कौन)\s.{{0,60}}?{_DEVANAGARI}.{{0,80}}",
    before=r"\W*(?:(?:please|pls|plz|ok(?:ay)?|hi|hello|hey)[\s,]+)*",
)
_BARE = shapes(
    rf"(?:only\s+|just\s+)?(?:(?:those|people|ones|girls|boys)\s+)?(?:(?:who|that)\s+(?:are|is)\s+)?{_FREE}\s+(?:(?:from|on|for|between|in|during)\s+)?\S.{{1,50}}",
    rf"(?:sirf\s+|bas\s+)?(?:jo\s+)?\S.{{1,40}}?\s+(?:ko|me|mein|tak)\s+{_FREE}(?:\s+(?:ho|hon|hai|hain|wal[aei]))+",
    rf"(?:jo\s+)?{_FREE}\s+(?:ho|hon|hai|hain)\s+\S.{{1,40}}",
    before=r"\W*(?:(?:and|aur|please|pls|plz|ok(?:ay)?|should\s+be|must\s+be|they\s+should\s+be)[\s,]+)*",
)
"""The days alone, of those who are shown."""
_OTHERWISE = shapes(
    r".*\b(?:calls?|meetings?|meet|lunch|dinner|coffee|chai|zoom|chat|talk|room|studio|list|team|slots?|time)\b.*"
)
"""Free for something else, or of a list."""
_FIXED = datetime(2000, 1, 3, 9, tzinfo=UTC)
"""Whether days are named at all does not depend on today."""


@beside(_FORMS, _BARE)
def freed(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the search in its own words; where people are shown, only with something that they can do.
    None where colleagues may be meant (a shared chat), no day is named, or somebody asks who does not
    search."""
    said = composed(text)
    if context.writer and context.writer not in STAFF:
        return None
    if context.group or _OTHERWISE.of(said):
        return None
    if context.last_result and context.raw.get(SEARCH) and _BARE.of(said) is not None:
        able = worded(rephrased(said))
        bare = not (able.skills or able.words)
        free = sought(text, now=_FIXED, tz="UTC").entities.get("free")
        return {"asked": text, "refine": True} if bare and free else None
    if _FORMS.of(said) is None:
        return None
    if context.last_result:
        able = worded(rephrased(said))
        if not able.skills or able.words:
            return None
    asked = {"asked": text, "refine": bool(context.last_result)}
    return asked if sought(text, now=_FIXED, tz="UTC").entities.get("free") else None
