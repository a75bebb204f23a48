"""What of a message is about days: not its questions, and each person's own part of it. No rows here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.casting.calendars.model import says
from core.casting.talent.names import alike
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

_SENTENCE = re.compile(r"(?<=[.!।\n])\s+|(?<=[?？])\s*|\n+")
_ASKS = Sought(
    r"(?<!\w)(?:kya|kyaa|kaun\w*|kon\w*|kab|kahan?|kidhar|kaise|kitn[aei]|kis(?:ke|ki|ka|ko|ne|se)?|kyu+n?|what|which|when|where"
    r"|who|whom|whose|how|why)(?=\s+\w)|(?:क्या|कौन\S*|कब|कहाँ|कहां|कैसे|कितन\S*|किस\S*|क्यों)(?=\s+\S)"
)
_OF_ANOTHER = Sought(
    r"\W*(?:(?:hi|hello|hey|btw|and|aur|ok)[\s,]+)*(?:(?:is|are|was|will)\s+(?!(?:that|it|this|there|my|mine|the|be|do|not|also|only|surely|definitely|try|come|get|confirm|still)\b)"
    r"[^\W\d_]+(?:\s+[^\W\d_]+)?\s+(?:be\s+)?(?:free|available|avail|busy)(?!\w)"
    r"|(?:kya\s+)?(?!(?:main|mai|mein|me|hum|ham|my|i)\b)[^\W\d_]{3,}\s+(?:kab|kaun\s*se\s+din)\s+(?:free|khaa?li|available)(?!\w))"
)
"""Asked whether somebody else is free."""
_CLAUSE = Sought(r"\s*[,;।\n]\s*|\s*\.\s+|\s+(?:and|aur|but|lekin|और|लेकिन)\s+")
_FIRST = re.compile(r"^\W*(?P<who>[^\W\d_][^\W\d_]{2,20})(?=['’\s])")
_NO_NAMES = listed("""
    free busy only sirf but par rest baaki both all dono sab they she main mai mein hum from till until
    after before uske iske then phir fir between available booked blocked shoot shooting exam exams
    travelling also bhi not nahi nahin mon tue wed thu fri sat sun monday tuesday wednesday thursday
    friday saturday sunday jan feb mar apr may june july aug sept sep oct nov dec january february march
    april august september october november december kal parso next agle agla this tomorrow today aaj
    namaste namaskar hello sorry please school wapas lekin magar warna otherwise except
    """)


def questions(text: str) -> str:
    """The sentences of a text that ask something, when others beside them do not; else nothing."""
    asked = [one for one in _sentences(text) if _question(one)]
    return " ".join(asked) if len(asked) < len(_sentences(text)) else ""


def statements(text: str) -> str:
    """A text without those; a text that only asks stays whole."""
    told = [one for one in _sentences(text) if not _question(one)]
    return " ".join(told) or text


def only_asks(text: str) -> bool:
    """Whether all of it is asked: ``Tara ke kaunse din busy likhe hai?``, ``is Simran free tomorrow`` state
    no day."""
    said = _sentences(text)
    return bool(said) and all(
        (_question(one) and _ASKS.search(one)) or _OF_ANOTHER.match(one) for one in said
    )


def _sentences(text: str) -> list[str]:
    return [one.strip() for one in _SENTENCE.split(text) if one.strip()]


def _question(sentence: str) -> bool:
    return sentence.endswith(("?", "？"))


def by_person(text: str, known: Sequence[str]) -> list[tuple[str, str]]:
    """``arshdeep busy till 10 dec, deepika free from 1st``: whose days each part is about, by its first
    word. Nothing where fewer than two people are named so; ``known``: names there are."""
    parts: list[tuple[str, str]] = []
    for clause in filter(None, _CLAUSE.split(text)):
        who = _named(clause, known)
        if who:
            parts.append((who, clause[clause.find(who) + len(who) :]))
        elif parts:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]}, {clause}")
        elif says(clause) is not None:
            return []
    several = len({who.casefold() for who, _ in parts}) > 1
    return parts if several and all(says(rest) for _, rest in parts) else []


def _named(clause: str, known: Sequence[str]) -> str:
    """The word in front of a clause that says somebody's days, where it can only be a name."""
    found = _FIRST.match(clause)
    if found is None or says(found["who"]) is not None:
        return ""
    who = found["who"]
    if any(alike(who, name) for name in known):
        return who
    plain = who.casefold() not in _NO_NAMES
    return who if plain and says(clause) is not None and re.search(r"\d", clause) else ""
