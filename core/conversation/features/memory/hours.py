"""``never before 11 am``, ``11 baje se pehle kabhi mat rakhna``: from or until when somebody wants
auditions, for good. Only a whole message is one, and a word of lasting stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.people import STAFF
from core.understanding import times
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes

NOT_BEFORE, NOT_AFTER = "not_before", "not_after"
_FIXED = datetime(2026, 1, 5, 7, tzinfo=UTC)
_CLOCK = (
    r"(?P<clock>(?:(?:subah|savere|dopahar|shaam|sham|raat|सुबह|दोपहर|शाम|रात)\s+(?:ke\s+|के\s+)?)?(?:(?:sa+dhe|sava|साढ़े|सवा)\s+)?"
    r"(?:\d{1,2}(?:[:.]\d{2})?|noon)\s*(?:am|pm|a\.m\.?|p\.m\.?|baje|bje|बजे|o['’]?clock|(?:in\s+the\s+)?(?:morning|evening))?)"
)
_SIDE = r"(?:(?P<before>before|earlier\s+than|prior\s+to)|(?:after|later\s+than|past|beyond))"
_SIDE_HI = r"(?:(?P<before>(?:se\s+|से\s+|ke\s+)?(?:pehle|pahle|pehley|पहले))|(?:ke\s+|के\s+)?(?:baad|bad|बाद))"
_SESSION = (
    r"(?:\s+(?:anything|anyone|anybody|any|an?|the|our|my|auditions?|sessions?|slots?|reads?|readings?|call\s*times?|calls?|people|them"
    r"|us|me|it|girls|actors|talents?|start(?:ing)?|begin(?:ning)?|on|at))*"
)
_PLAN = r"(?:\s+(?:schedule|keep|plan|put|book|hold|have|do|set|fix|start|begin|call|place))?"
_ANYTHING = (
    r"(?:(?:koi|kuch|kisi\s+ko|sab|auditions?|sessions?|slots?|कोई|किसी\s+को|ऑडिशन)(?:\s+(?:bhi|ka|भी))?\s+)*"
)
_EVER_HI = (
    r"(?:(?:kabhi|kabhi\s+bhi|hamesha|aage\s+se|ab\s+se|कभी|कभी\s+भी|आगे\s+से|अब\s+से)(?:\s+bhi|\s+भी)?\s+)"
)
_DONT_HI = r"(?:mat|nahi+n?|nhi|na|मत|नहीं|ना|न)"
_DO_HI = (
    r"(?:rakh(?:na|o|iye|te|enge)?|kar(?:na|o|te|enge)?|bula(?:na|o|te)?|lagana|daalna|schedule\s+kar(?:na|o)|shuru\s+kar(?:na|o)|plan\s+kar(?:na|o)"
    r"|रख(?:ना|ो|ते)?|कर(?:ना|ो)?|बुला(?:ना|ओ)?)(?:\s+(?:hai|hain|है|हैं))?"
)
_LASTING = (
    r"(?:\s*,?\s+(?:ever|ever\s+again|from\s+now\s+on|any\s*more|as\s+a\s+rule|in\s+future"
    r"|going\s+forward|for\s+(?:us|me|this\s+(?:show|project))))"
)
_FORMS = shapes(
    rf"(?:i|we\s+)?never{_PLAN}{_SESSION}\s+{_SIDE}\s+{_CLOCK}{_LASTING}?",
    rf"(?:auditions?|sessions?|call\s*times?|nothing|nobody|no\s*one|we|i)\s+(?:should\s+|must\s+|can\s+|will\s+|to\s+)?never{_PLAN}{_SESSION}\s+{_SIDE}\s+{_CLOCK}{_LASTING}?",
    rf"(?:do\s*n[o'’]?t|dont|do\s+not)\s+ever{_PLAN}{_SESSION}\s+{_SIDE}\s+{_CLOCK}",
    rf"(?:do\s*n[o'’]?t|dont|do\s+not){_PLAN}{_SESSION}\s+{_SIDE}\s+{_CLOCK}{_LASTING}",
    rf"(?:from\s+now\s+on|as\s+a\s+rule|going\s+forward)\s*,?\s+(?:no|nothing|do\s*n[o'’]?t|never){_PLAN}{_SESSION}\s+{_SIDE}\s+{_CLOCK}",
    rf"no(?:thing)?(?:\s+(?:auditions?|sessions?|slots?|calls?|reads?))?\s+{_SIDE}\s+{_CLOCK}{_LASTING}",
    rf"{_EVER_HI}?{_ANYTHING}{_EVER_HI}?{_CLOCK}\s+{_SIDE_HI}\s+{_ANYTHING}{_EVER_HI}{_ANYTHING}{_DONT_HI}\s+{_DO_HI}",
    rf"{_ANYTHING}{_EVER_HI}{_ANYTHING}{_CLOCK}\s+{_SIDE_HI}\s+{_ANYTHING}{_DONT_HI}\s+{_DO_HI}",
    before=(
        r"\W*(?:(?:please|pls|ok(?:ay)?|remember(?:\s+that)?|note(?:\s+that)?|yaad\s+rakh(?:na|o)|याद\s+रखना|hey|listen|suno|dekho|guys"
        r"|for\s+(?:this|our)\s+(?:show|project)|and|aur|(?:hum|hamare|humare|hamara|main|mera|mere)(?:\s+log)?)[\s,:]+)*"
    ),
    after=r"(?:\s+(?:please|pls|yaar|na|ok|for\s+(?:us|me|this\s+(?:show|project))))*[\s.!।]*",
)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the bound and its clock time, as ``HH:MM``."""
    said = composed(text)
    if context.writer not in STAFF or len(said) > 120:
        return None
    for found in _FORMS.all_of(said):
        before = bool(found["before"])
        clock = _clock(found["clock"], morning=before)
        if clock:
            return {"kind": NOT_BEFORE if before else NOT_AFTER, "value": {"clock": clock}}
    return None


def _clock(said: str, *, morning: bool) -> str:
    """A bare hour is one of the day: "before 9" in the morning, "after 7" in the evening."""
    if said.strip().casefold() == "noon":
        return "12:00"
    starts = [one.phrase.start for one in times(said, _FIXED) if one.phrase.start is not None]
    if not starts:
        return ""
    hour, minute = starts[0].hour, starts[0].minute
    plain = not any(
        mark in said.casefold() for mark in ("am", "a.m", "pm", "p.m", "subah", "sham", "shaam", "raat")
    )
    if plain and morning and 18 <= hour < 24:
        hour -= 12
    if plain and not morning and 0 < hour < 10:
        hour += 12
    return f"{hour:02d}:{minute:02d}"
