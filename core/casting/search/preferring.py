"""What a search would like and does not insist on: "Marathi pref", "preferably 5'6", "horse riding aati ho to
better". Who has it comes first; nobody is left out for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.search.wording import worded
from core.casting.talent import criteria as said
from core.casting.talent.vocabulary import skill_slug
from core.understanding import sought
from core.understanding.shapes import Sought

_GOOD = (
    r"(?:better|good|great|nice|best|ideal|perfect|lovely|wonderful|ac+h+[aei]|bad?hiya|behtar|mast|plus"
    r"|bonus)"
)
_PLUS = r"(?<!\d)(?<!\d\s)(?<!year\s)(?<!years\s)(?<!yrs\s)(?<!saal\s)plus"
"""Behind an age it is a part of it."""
_BEFORE = Sought(
    r"\b(?:preferabl[ye]|preferr?ing|pref(?:er)?(?:\s+(?:if|someone|somebody|a|an|those))?|ideally|if\s+possible"
    r"|(?:nice|good|great)\s+to\s+have|(?:a\s+)?(?:plus|bonus|extra)(?:\s+points)?\s+(?:if|for)|(?:even\s+)?"
    r"(?:better|great|nice|good|best)\s+if|ho\s+sake\s+(?:to|toh)|agar\s+ho\s+sake\s+(?:to|toh)|koshish\s+(?:karo\s+)?ki)"
    r"[\s:,-]*"
)
_AFTER = Sought(
    rf"[\s,:(-]*\b(?:pref(?:\b\.?|err?ed\b|erence\b|erably\b)"
    rf"|(?:is|are|would\s+be|will\s+be|hona|hai)?\s*(?:an?\s+)?(?:big\s+|huge\s+|added\s+)?(?:{_PLUS}|bonus)\b"
    rf"|would\s+be\s+{_GOOD}|(?:(?:bhi\s+)?(?:ho|hui|hua|hue|aaye|aata\s+ho|aati\s+ho|bolti\s+ho|bolta\s+ho|ho\s+jaye)\s+)"
    rf"to+h?\s+(?:aur\s+|zyada\s+|bahut\s+)?{_GOOD}(?:\s+(?:hai|hoga|hogi|rahega|rahegi|hota))?"
    rf"|to+h?\s+(?:aur\s+|zyada\s+|bahut\s+)?{_GOOD}(?:\s+(?:hai|hoga|hogi|rahega|rahegi|hota))?"
    rf"|if\s+possible|ideally|(?:but\s+)?not\s+(?:a\s+)?(?:must|mandatory|necessary|compulsory|required)"
    rf"|(?:par|lekin|magar)?\s*(?:zaroo?ri|jaroo?ri|compulsory|must)\s+nahi+n?(?:\s+hai)?|optional\b"
    rf"|(?:हो|हों)\s+तो\s+(?:बेहतर|अच्छा|बढ़िया)|ज़रूरी\s+नहीं|जरूरी\s+नहीं)[\s)]*"
)
_AHEAD = Sought(r"preferabl|ideal|if\s+possible|prefer")
"""Said before what it is about, where something follows."""
_ANY = Sought(f"{_BEFORE.pattern}|{_AFTER.pattern}")
_BREAK = Sought(r"[,;\n]|\.(?=\s)|\s+(?:but|lekin|par|magar|and\s+also|aur\s+haan)\s+")
_ASKING = Sought(
    r"\b(?:need|want|find|show|get|looking|search|chahiye|chaiye|dhoondo|dhundo|girls?|boys?|women|woman|men|man"
    r"|ladk[aiy]\w*|actors?|actress\w*)\b|\d"
)
LONGEST = 600
MOST_WORDS = 4
"""Words before "pref" that it may be about, where the same stretch asks for the person as well."""
_WHEN = datetime(2000, 1, 1, tzinfo=UTC)
"""A preference is about no day."""


def parted(text: str) -> tuple[str, tuple[str, ...]]:
    """The part of a search that is insisted on, and the stretches of it that are only liked."""
    if len(text) > LONGEST or not _ANY.search(text):
        return text, ()
    read = [_read(stretch) for stretch in _stretches(text)]
    hard = ", ".join(kept.strip() for kept, _ in read if kept.strip())
    return hard, tuple(liked.strip(" ,(-)") for _, liked in read if liked.strip(" ,(-)"))


def _stretches(text: str) -> list[str]:
    """What stands between commas; "but not a must" belongs to what is before it."""
    out: list[str] = []
    for one in _BREAK.split(text):
        if not one or not one.strip():
            continue
        if out and _AFTER.fullmatch(one):
            out[-1] = out[-1] if _ANY.search(out[-1]) else f"{out[-1]} pref"
        else:
            out.append(one)
    return out


def _read(stretch: str) -> tuple[str, str]:
    before = _BEFORE.search(stretch)
    after = _AFTER.search(stretch)
    if before is not None and _AHEAD.match(before[0]) and parts_of(stretch[before.end() :]):
        return stretch[: before.start()], stretch[before.end() :]
    if after is not None and stretch[: after.start()].strip(" ,(-"):
        head, tail = stretch[: after.start()].strip(" ,(-"), stretch[after.end() :]
        if before is not None and before.start() < after.start():
            return f"{head[: before.start()]} {tail}", head[before.end() :]
        if not _ASKING.search(head):
            return tail, head
        cut = _last_wish(head)
        return f"{head[: len(head) - len(cut)]} {tail}", cut
    if before is not None:
        return stretch[: before.start()], stretch[before.end() :]
    return stretch, ""


def _last_wish(head: str) -> str:
    """The fewest words at the end of a stretch that ask for something."""
    words = re.findall(r"\S+\s*", head)
    for count in range(1, min(MOST_WORDS, len(words)) + 1):
        cut = "".join(words[-count:])
        if parts_of(cut):
            return cut
    return ""


def parts_of(text: str) -> tuple[str, ...]:
    """What a stretch likes, as parts of criteria: ``languages:mr``, ``age:25-30``."""
    return tuple(_parts(dict(sought(text, now=_WHEN, tz="UTC").entities), text))


def _parts(found: Mapping[str, Any], text: str) -> list[str]:
    codes, _ = said.languages(_many(found.get("languages")))
    own = worded(text)
    slugs = dict.fromkeys((*own.skills, *(skill_slug(one) or "" for one in _many(found.get("skills")))))
    out = [f"languages:{code}" for code in codes]
    out += [f"skills:{slug}" for slug in slugs if slug and slug not in own.without]
    if found.get("city"):
        out.append(f"city:{said.city(str(found['city']))}")
    for name, key in (("age", "playing_age"), ("height", "height_cm")):
        span = found.get(key) or {}
        if span:
            out.append(f"{name}:{span.get('min') or ''}-{span.get('max') or ''}")
    # "If she rides" asks for riding; "women preferred" for women.
    return out or [f"gender:{one}" for one in said.genders(_many(found.get("gender")))]


def _many(value: Any) -> tuple[str, ...]:
    if value in (None, ""):
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)
