"""Whom a message names only to set them aside: "approve Simran, not Amrita", "Amrita nahi Simran ko", "2 ki
jagah 4". What is wanted is wanted of the others alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection
from dataclasses import replace

from core.conversation.excepting import BUT, WHO, LeftOut, people_of
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought, composed
from core.understanding.vocabulary import words as listed

_INTENTS = listed("""
    shortlist.add shortlist.remove shortlist.share approval.decide vote.cast status.set audition.schedule
    audition.reschedule audition.confirm avail.request selftape.request sides.send
    """)
_READ_AS = "shortlist.add"
_END = r"(?![\w\u0900-\u0963])"
_WHO = r"(?:the\s+)?(?P<who>[^\s,.;:!?।]+(?:\s+[^\s,.;:!?।]+)?)"
_ONE = r"(?P<who>[^\s,.;:!?।]+)"
_ASIDE = tuple(
    Sought(unicodedata.normalize("NFC", one))
    for one in (
        rf"(?:(?:and|but|aur)\s+)?(?<!\w)(?:not|instead\s+of|rather\s+than|in\s+place\s+of)\s+{_WHO}{_END}",
        rf"(?:(?:and|but|aur)\s+)?(?<!\w)(?:not|instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:the\s+)?{_ONE}{_END}",
        rf"(?<![\w\u0900-\u0963]){_WHO}\s+(?:ki\s+jagah|ke\s+(?:badle|bajaa?y)|की\s+जगह|के\s+(?:बदले|बजाय)){_END}",
        rf"(?<![\w\u0900-\u0963]){_ONE}\s+(?:ki\s+jagah|ke\s+(?:badle|bajaa?y)|की\s+जगह|के\s+(?:बदले|बजाय)){_END}",
        rf"(?<![\w\u0900-\u0963]){_WHO}\s+(?:ko\s+|को\s+)?(?:nahi+n?|नहीं){_END}",
        rf"(?<![\w\u0900-\u0963]){_ONE}\s+(?:(?:wali|wala|ko|को)\s+)?(?:nahi+n?|नहीं){_END}",
    )
)
Read = Callable[[str, str], Meaning]


def split(text: str, named: Collection[str], read: Read) -> LeftOut | None:
    """Who is set aside and the message without them; None where nobody is. ``named``: whom the message names
    at all, as far as that is known already."""
    said = composed(text)
    for pattern in _ASIDE:
        for found in pattern.finditer(said):
            who = found["who"]
            if who.casefold() in named or people_of(read(who, _READ_AS)):
                return LeftOut(who, " ".join(f"{said[: found.start()]} {said[found.end() :]}".split()))
    return None


def is_all(text: str) -> bool:
    """Whether a text does nothing but set somebody aside."""
    return any(pattern.fullmatch(composed(text).strip(" ,.;!।")) for pattern in _ASIDE)


def apart(own: Meaning, intent: str, text: str, read: Read) -> Meaning:
    """The meaning of a wish without those it sets aside. ``read``: what a text says, its intent known. More
    than one such word leaves open who is meant, and everything as it was."""
    people = people_of(own)
    if intent not in _INTENTS or len(people) == 1 or any(one.startswith(BUT) for one in people):
        return own
    named = {one.casefold() for one in people}
    aside = split(text, named, read)
    if aside is None or split(aside.kept, named, read) is not None:
        return own
    kept = read(aside.kept, intent)
    if not people_of(kept):
        return own
    mine = {name: value for name, value in own.entities.items() if name not in (*WHO, "decision", "reason")}
    return replace(own, entities={**mine, **kept.entities})
