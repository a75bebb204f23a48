"""``Change the venue to Versova``, ``auditions ab Versova mein honge``: only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import telling
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_VENUE = r"(?:venue|location|place|address|studio|jagah|जगह|लोकेशन|वेन्यू)"
_TO = r"(?P<place>[^?!:]{2,120}?)"
_OF = (
    r"(?:\s+(?:of|for)\s+(?:the\s+)?(?P<role>[^?!:,\d]{1,40}?)(?:['’]s)?"
    r"(?:\s+(?:auditions?|session|callbacks?|list))?)?"
)
_SET = r"(?:please\s+|pls\s+)?(?:change|move|shift|update|switch|set)"
_SESSIONS = (
    r"(?:(?:the\s+|all\s+|tomorrow['’]?s\s+|today['’]?s\s+|kal\s+ke\s+|aaj\s+ke\s+)*"
    r"(?:(?P<whose>[^?!:,\d]{1,30}?)(?:['’]s|\s+ke|\s+ka)?\s+)?(?:auditions?|session|callbacks?|ऑडिशन))"
)
_MOVED = (
    r"(?:is\s+now|has\s+changed\s+to|has\s+moved\s+to|moved\s+to|changes\s+to|changed\s+to|is\s+changed\s+to)"
)
_DO_HI = (
    r"(?:kar\s*(?:do|dena|diya\s+hai)|karo|rakho|rakh\s*do|hai|hoga|honge|karte\s+hain|karenge|le\s+jao"
    r"|कर\s*दो|करो|रखो|है|होगा|होंगे)"
)
_FORMS = shapes(
    rf"{_SET}\s+(?:the\s+)?{_VENUE}{_OF}\s+(?:to|as)\s+{_TO}",
    rf"{_SET}\s+(?:the\s+)?(?P<role>[^?!:,\d]{{1,30}}?)(?:['’]s)?\s+(?:audition\s+)?{_VENUE}\s+(?:to|as)\s+{_TO}",
    rf"(?:new|changed)\s+{_VENUE}{_OF}\s*(?:is|:|-|–)?\s+{_TO}",
    rf"(?:the\s+)?{_VENUE}{_OF}\s+{_MOVED}\s*:?\s+{_TO}",
    rf"{_VENUE}\s+change\s*[:–-]\s*{_TO}",
    rf"{_SET}\s+{_SESSIONS}\s+(?:to|over\s+to)\s+(?:the\s+)?(?:venue\s+|studio\s+)?{_TO}",
    rf"{_SESSIONS}\s+(?:are|is|will\s+be)\s+(?:now\s+)?(?:at|in)\s+{_TO}(?:\s+(?:now|instead))?",
    rf"{_VENUE}\s+(?:badal\s+(?:ke|kar)\s+|ab\s+|अब\s+|बदल\s+(?:के|कर)\s+)?{_TO}\s+{_DO_HI}",
    rf"{_SESSIONS}\s+(?:ab\s+|अब\s+)?{_TO}\s+(?:mein|me|pe|par|में|पर)\s+(?:shift\s+)?{_DO_HI}",
    before=r"\W*(?:(?:ok|so|please|pls|and|urgent|update)[\s,:]+)*",
    after=r"(?:[\s,]+(?:please|pls|now|instead))*[\s.!।]*",
)
_TIME = Sought(
    r"\d{1,2}\s*(?:[:.]\d{2}\s*)?(?:am|pm|baje|बजे)\b|\b(?:today|tomorrow|tmrw|kal|aaj|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|morning|evening|noon|later|earlier|min(?:utes?)?|hours?)\b",
)


_ASKED = Sought(
    r"^(?:kahan?|kaha+n|kidhar|kya|kaun\s*s[aei]|konsi?|where|what|which|कहाँ|कहां|किधर|क्या|कौन)(?!\w)"
    r"|(?<!\w)(?:kahan?|kidhar|kya|कहाँ|कहां|किधर|क्या)$"
)
"""``location kahan hai`` asks."""


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """A place, which is no time and no person; those who are invited are told anyway, with words for them if
    there are any."""
    said, note = telling.cut(text)
    for found in _FORMS.all_of(composed(said)):
        groups = found.groupdict()
        place = (groups.get("place") or "").strip(" ,.\"'“”")
        if (
            not place
            or _ASKED.search(place)
            or _TIME.search(place)
            or whose_name(place, context.known_people)
        ):
            continue
        named = (groups.get("role") or groups.get("whose") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if named and len(known) != 1 and named.casefold() not in _ANY:
            continue
        return {"place": place, "role": known[0] if known else "", **({"note": note} if note else {})}
    return None


_ANY = frozenset(
    ("the", "all", "tomorrow", "today", "kal ke", "aaj ke", "our", "audition", "auditions", "session")
)
