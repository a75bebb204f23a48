"""What all orders about the ladder are made of: people, a role, and the words around an order."""

from __future__ import annotations

from typing import Any

from core.understanding.shapes import Shapes, Sought, composed

# One stretch, taken apart afterwards: names within names would be tried in every way there is.
PEOPLE = r"(?P<people>[^\W_][^?!:]{0,300}?)"
_LIYE = r"(?:ke\s+liye|k\s+liye|ke\s+lie|के\s+लिए|के\s+लिये)"
ROLE = rf"(?:\s+(?:for|in|as)\s+(?P<role>[^?!:,]{{1,40}}?)|\s+(?P<role_hi>[^?!:,]{{1,40}}?)\s+{_LIYE})?"
_SOFTLY = r"(?:please|pls|yaar|yar|na|ji|abhi|now|too|bhi|then|यार|जी|भी|अभी)"
END = rf"(?:\s*,?\s+{_SOFTLY})*[\s.!।]*(?:please|pls)?\s*"
_NO = r"(?:no|nope|nahi+n?|नहीं)(?=\s*,|\s+(?:wait|actually|ruko|sirf|just|put|make|keep|move)(?!\w))"
BEFORE = (
    rf"(?:(?:{_NO}|ok(?:ay)?|and|aur|also|so|now|just|haan|arre|acc?hh?a|actually|wait|ruko|sirf|only"
    r"|और|हाँ|अच्छा|सिर्फ)[\s,]+)*"
)
"""What an order begins with; "no, put her on backup" takes another one back."""
_FIRST_THE_ROLE = Sought(rf"(?P<role>[^?!:,]{{1,40}}?)\s+{_LIYE}\s+(?P<people>\S.*)")
_AND = Sought(r"\s*(?:,|&|\+|\band\b|\baur\b|(?<=\s)n(?=\s)|(?<!\w)और(?!\w))\s*")
_COMMON = """
i we you they he it main mein hum aap woh wo is are was has have who what when which how why where please my
next show put move mark set add remove send find pin make hold book lock release note for call ask tell
schedule shortlist pass drop reject veto share untag message invite replace swap keep give take change
dont don't do not mat nahi nahin never no should could would can kya kaun kab kisko if agar jab unless when
backup standby pencil refusal avail pinned booked released passed on off approve call message
to from with of tag because coz since list line scene hata hatao nikal ka ki ke ko se pe par
का की के को से पर मत नहीं अगर जब क्या कौन कब किसको टैग
"""
_NOT_NAMES = frozenset(composed(_COMMON).split())
"""Words that no person is called: a sentence with one of them is no order about people."""
_PLEASE = Sought(r"\b(?:please|pls|plz|kindly)\b")
MOST_PEOPLE = 10
_NAME_CHARS = 60


def whole(text: str, patterns: Shapes) -> dict[str, Any] | None:
    """What the first pattern that reads the whole text finds: people as a list, a role; None where it finds
    none, or names that nobody has."""
    said = " ".join(_PLEASE.sub(" ", text).split())
    for match in patterns.all_of(said):
        found = {name: value for name, value in match.groupdict().items() if value}
        if "role_hi" in found:
            found["role"] = found.pop("role_hi")
        if "people" not in found:
            return found
        first = _FIRST_THE_ROLE.fullmatch(found["people"])
        if first is not None and "role" not in found:
            found |= first.groupdict()
        if _reasoned(found["people"]):
            continue
        people = named(found["people"])
        if people:
            return {**found, "people": people}
    return None


def named(said: str) -> list[str]:
    """The names that people are listed by; none where one of them can be no name."""
    people = [one.strip() for one in _AND.split(said) if one and one.strip()]
    return people if len(people) <= MOST_PEOPLE and all(map(_a_name, people)) else []


def _a_name(said: str) -> bool:
    words = said.casefold().split()
    return len(words) <= 4 and len(said) <= _NAME_CHARS and not set(words) & _NOT_NAMES


def _reasoned(said: str) -> bool:
    """``Simran, too young``: what follows the comma is several small words, which no second name is."""
    rest = said.split(",")[1:]
    return any(len(one.split()) > 1 and one == one.lower() for one in rest)
