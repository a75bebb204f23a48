"""Somebody else among those who are shown: "navjot ko bhi daalo", "add Navjot", "Jasleen ki jagah Navjot",
"replace Jasleen with Navjot". Who that is, is looked up by whoever shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from core.understanding import picked, times, unusual
from core.understanding.shapes import Shapes, Sought, composed, shapes

_WHO = r"(?P<who>[^\W\d_][^?!:;\d]{1,60}?)"
_OLD = r"(?P<old>[^\W\d_][^?!:;\d]{1,60}?)"
_KO = r"(?:\s+(?:ko|को))?"
_TOO = r"(?:\s+(?:too|also|bhi|as\s+well|भी))?"
_DO = (
    r"(?:daalo|dalo|da+l\s*(?:do|lo)|add\s*(?:karo|kar\s*(?:do|lo)|kardo|krdo)?|jodo|jod\s*do|rakho|rakh\s*(?:do|lo)"
    r"|bulao|bula\s*(?:lo|do)|lo|le\s*lo|le\s*aao|include\s*(?:karo|kar\s*do)?|invite\s*(?:karo|kar\s*do)?|shamil\s+karo"
    r"|डालो|डाल\s*दो|जोड़ो|जोड़\s*दो|रखो|रख\s*दो|बुलाओ|बुला\s*लो|ले\s*लो)"
)
_END = (
    r"(?:\s+(?:(?:at|in|to)\s+(?:the\s+)?(?:end|last)|last\s+(?:me|mein)|aakhir\s+(?:me|mein)|(?:to"
    r"|in)\s+(?:this|it|the\s+(?:session|schedule|preview))|isme|ismein|इसमें))?"
)
_HERE = r"(?:(?:isme(?:in)?|is\s+me(?:in)?|yahan|here|इसमें)\s+)?"
_BEFORE = (
    r"\W*(?:(?:and|aur|but|par|also|ok(?:ay)?|no|nahi+n?|haan|yes|then|phir|so|please|pls|arre?|ab"
    r"|actually|और)[\s,]+)*"
)
_AFTER = r"(?:[\s,]+(?:please|pls|na|yaar|instead|then|now))*[\s.!।]*"


def _forms(*forms: str) -> Shapes:
    return shapes(*forms, before=_BEFORE, after=_AFTER)


_INSTEAD = _forms(
    rf"(?:replace|swap|exchange|switch)\s+{_OLD}\s+(?:with|by|for)\s+{_WHO}",
    rf"{_OLD}\s+(?:ki|ke|की|के)\s+(?:jagah|jageh|jgah|badle|bajaye?|जगह|बदले)(?:\s+(?:pe|par|me))?\s+{_WHO}{_KO}(?:\s+{_DO})?",
    rf"{_WHO}{_KO}\s+{_OLD}\s+(?:ki|ke|की|के)\s+(?:jagah|jageh|jgah|badle|bajaye?|जगह|बदले)(?:\s+(?:pe|par|me))?(?:\s+{_DO})?",
    rf"(?:put|take|get|use|have|keep|call|bring)?\s*{_WHO}\s+(?:instead\s+of|in\s+place\s+of|rather\s+than|not)\s+{_OLD}",
    rf"{_OLD}\s+(?:nahi+n?|nhi|नहीं)[\s,]+{_WHO}{_KO}(?:\s+{_DO})?",
    rf"{_OLD}\s+out[\s,]+(?:and\s+)?{_WHO}\s+in",
    rf"not\s+{_OLD}[\s,]+(?:but\s+)?{_WHO}",
)
_MORE = _forms(
    rf"{_HERE}(?:add|include|bring\s+in|also\s+(?:call|invite|add|take)|put\s+in)\s+(?:in\s+)?{_WHO}{_TOO}{_END}",
    rf"{_HERE}{_WHO}{_KO}{_TOO}{_END}\s+{_DO}",
    rf"{_WHO}{_KO}\s+(?:bhi|भी)",
)
_BROUGHT = Sought(r"\b(?:add|include|jod\w*|bhi|also|too|shamil)\b|भी|जोड़")
_LONGEST = 90
_ANY_DAY = datetime(2026, 1, 5, 10, tzinfo=UTC)
"""Whether a word names a day does not depend on the day."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """``who``: names as they were said, of nobody who is shown. ``instead``: the position of somebody whose
    place they take; None: they come last. ``swap``: two who are shown change places. ``there``: whoever was
    to be brought in is shown already."""

    who: tuple[str, ...] = ()
    instead: int | None = None
    swap: tuple[int, int] | None = None
    there: tuple[int, ...] = ()


def newcomer(said: str, names: Sequence[str]) -> Newcomer | None:
    """None for words that bring nobody in."""
    text = composed(said)
    if len(text) > _LONGEST or not names:
        return None
    for found in _INSTEAD.all_of(text):
        old, new = _places(found["old"], names), _places(found["who"], names)
        if len(old) == 1 and len(new) == 1 and old != new:
            return Newcomer(swap=(old[0], new[0]))
        if len(old) == 1 and not new and (who := _named(found["who"])):
            return Newcomer(who, old[0])
    for found in _MORE.all_of(text):
        places = _places(found["who"], names)
        if places and _BROUGHT.search(text):
            return Newcomer(there=tuple(places))
        if not places and (who := _named(found["who"])):
            return Newcomer(who)
    return None


def _named(said: str) -> tuple[str, ...]:
    """Names in a row; empty where a word of it is no name."""
    parts = [
        one for one in composed(said).replace("&", ",").replace(" and ", ",").replace(" aur ", ",").split(",")
    ]
    who = tuple(one.strip() for one in parts if one.strip())
    rare = {word.casefold() for word in unusual(said)}
    good = all(
        1 <= len(one.split()) <= 3
        and all(word.casefold() in rare or word[:1].isupper() for word in one.split())
        for one in who
    )
    return who if who and good and not times(said, _ANY_DAY) else ()


def _places(said: str, names: Sequence[str]) -> list[int]:
    return [one - 1 for one in picked(said, names) if 1 <= one <= len(names)]
