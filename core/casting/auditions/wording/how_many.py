"""``how many did we approach for Meera and how many said yes``, ``kitnon ko bulaya, kitne aa rahe``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_LEAD = (
    r"\W*(?:(?:so|and|ok|okay|hey|please|pls|tell\s+me|batao|acc?ha|aur|by\s+the\s+way|btw|total"
    r"|till\s+now)[\s,]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:so\s+far|till\s+now|yet|in\s+all|in\s+total|total|overall|ab\s+tak|abhi\s+tak|batao"
    r"|bata\s*do|please|pls|na|yaar|अब\s+तक|बताओ))*[\s.?!।]*"
)
_ROLE = (
    r"(?:\s+(?:for|in|on|to)\s+(?:the\s+)?(?P<role>[^\W\d_][^?!:,\d]{0,40}?)(?:['’]s)?(?:\s+(?:role|part"
    r"|auditions?|list))?)?"
)
_ROLE_HI = r"(?:(?P<role>[^\W\d_][^?!:,\d]{0,40}?)\s+(?:ke\s+liye|ke|mein|me|pe|ka|के\s+लिए|में)\s+)?"
_ASKED = (
    r"(?:approach(?:ed)?|call(?:ed)?(?:\s+in)?|invit(?:e|ed)|reach(?:ed)?(?:\s+out\s+to)?|contact(?:ed)?"
    r"|ask(?:ed)?)"
)
_YES = (
    r"(?:said\s+(?:yes|no|ok|haan)|(?:have\s+)?(?:confirmed|agreed|accepted|declined|refused|replied"
    r"|answered|responded)"
    r"|are\s+coming|(?:are\s+)?confirmed|coming|didn['’]?t\s+(?:reply|answer|respond)"
    r"|have\s+not\s+(?:replied|answered))"
)
_PEOPLE = r"(?:\s+(?:people|actors|girls|boys|women|men|talents?|of\s+them))?"
_AND = rf"(?:\s*(?:,|and|aur|&)+\s*(?:how\s+many{_PEOPLE}\s+)?{_YES}(?:\s+(?:yes|no|them))?)"
_BULAYA = (
    r"(?:bula?y?a|bulaye|invite\s+k\w+|call\s+k\w+|approach\s+k\w+|contact\s+k\w+|pucha"
    r"|poocha)(?:\s+(?:hai|h|tha|gaya))?(?:\s+(?:hum\s*ne|humne))?"
)
_AA = (
    r"(?:(?:log\s+)?(?:aa\s*rah[eai]|aayenge|aa\s+rhe)(?:\s+(?:hain?|h))?|(?:ne\s+)?(?:haan|yes|ok|na"
    r"|mana|no)\s+(?:bol\w*|kah\w*|ki\w*)(?:\s+(?:hai|h))?"
    r"|(?:ne\s+)?confirm(?:ed)?(?:\s+(?:k\w+|hain?|hue))*)"
)
_KITNE = r"(?:kitno+n?|kitne|kitni|kitne\s+logo+n?|kitne\s+log)"
_FORMS = shapes(
    rf"how\s+many{_PEOPLE}\s+(?:did|have|had)\s+(?:we|i|you|the\s+desk)\s+{_ASKED}{_ROLE}{_AND}*",
    rf"how\s+many{_PEOPLE}\s+(?:were|are|have\s+been|got)\s+(?:approached|called|invited|contacted"
    rf"|asked){_ROLE}{_AND}*",
    rf"how\s+many{_PEOPLE}\s+{_YES}{_ROLE}(?:\s*(?:,|and|out\s+of)+\s*how\s+many(?:\s+(?:did\s+we|were"
    rf"|we))*\s*{_ASKED}?)?",
    rf"{_ROLE_HI}{_KITNE}(?:\s+ko)?\s+{_BULAYA}(?:\s*(?:,|aur|and)*\s*(?:(?:us|un)\s*(?:me"
    rf"|mein)\s*se\s+)?{_KITNE}\s+{_AA})*",
    rf"{_ROLE_HI}{_KITNE}\s+{_AA}",
    rf"{_ROLE_HI}(?:कितनों|कितने\s+लोगों|कितने)\s*(?:को)?\s+(?:बुलाया|पूछा)(?:\s+(?:है|था"
    rf"|गया))?(?:\s*(?:,|और)*\s*कितने(?:ं)?\s+(?:लोग\s+)?(?:आ\s*रहे|हाँ\s+बोले|आएँगे|आएंगे)(?:\s+हैं)?)*",
    rf"{_ROLE_HI}कितने\s+(?:लोग\s+)?(?:आ\s*रहे|आएँगे|आएंगे)(?:\s+हैं)?",
    before=_LEAD,
    after=_TAIL,
)


@beside(_FORMS)
def counting(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of a role that is named, the one talked about, or all; None for a name that no role has."""
    if context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        role = (found["role"] or "").strip()
        known = whose_name(role, context.known_roles) if role else ()
        if role and len(known) != 1:
            continue
        return {"role": known[0] if role else ""}
    return None
