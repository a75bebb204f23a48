"""``add a 15 min break after the second``, ``pehli ke baad chai break``: a break by the turn it follows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.casting.auditions.wording import durations
from core.understanding.shapes import Sought, composed

USUAL = 15
"""Minutes of a break whose length nobody said."""
A_MEAL = 30
_MEAL = Sought(r"(?<!\w)(?:lunch|khana|dinner)(?!\w)|लंच|खाना")
_BREAK = Sought(
    r"(?<!\w)(?:(?:lunch|tea|chai|coffee|dinner|khane?\s*ka|short|small|chota|chhota)\s+)?(?:breaks?|gaps?|breather|pause|buffer)(?!\w)"
    r"|(?<!\w)(?:chai|tea|lunch|coffee|khana)(?!\w)(?=.*(?:after|baad|के\s+बाद))"
    r"|(?:after|baad|के\s+बाद).*(?<!\w)(?:chai|tea|lunch|coffee|khana)(?!\w)|ब्रेक|गैप"
)
_ORDINALS = {
    "first": 1, "1st": 1, "pehl": 1, "pahl": 1, "पहल": 1, "second": 2, "2nd": 2, "doosr": 2, "dusr": 2,
    "दूसर": 2,
    "third": 3, "3rd": 3, "teesr": 3, "tisr": 3, "तीसर": 3, "fourth": 4, "4th": 4, "chauth": 4, "चौथ": 4,
    "fifth": 5, "5th": 5, "paanchv": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8,
}  # fmt: skip
_COUNTS = {
    "one": 1, "ek": 1, "two": 2, "do": 2, "three": 3, "teen": 3, "four": 4, "char": 4, "chaar": 4, "five": 5,
    "paanch": 5, "panch": 5, "six": 6, "eight": 8, "ten": 10, "एक": 1, "दो": 2, "तीन": 3, "चार": 4,
}  # fmt: skip
_WHERE = r"(?P<where>[^\W\d_][\w\u0900-\u0963'’ ]{0,40}?|\d{1,2}(?:st|nd|rd|th)?(?:\s+[^\W\d_]+)?)"
_AFTER = Sought(
    composed(
        rf"(?:after|following)\s+(?:the\s+)?(?:every\s+|each\s+)?{_WHERE}(?=\s*$|\s*[,.;]|\s+(?:add|give|keep|put|of|ke|ka|please|pls|\d))"
        rf"|(?P<before>[^\W\d_][\w\u0900-\u0963]{{1,20}}(?:\s+(?:wali|wale|wala|audition|slot|logo|logon|log))?|\d{{1,2}})\s+(?:ke|के)\s+(?:baad|बाद)"
    )
)
_LAST = frozenset(("last", "aakhri", "akhri", "आख़िरी", "आखिरी"))
_TURN = frozenset(
    ("audition", "auditions", "slot", "slots", "person", "one", "actor", "girl", "boy", "turn", "ek")
)
BEHIND_ALL = 1000
_EVERY = Sought(r"(?<!\w)(?:every|each|har|हर)(?!\w)")


@dataclass(frozen=True, slots=True)
class Pause:
    """``after``: how many turns, or a name; 0 and empty where nothing of that was said. ``every``: again
    after as many."""

    minutes: int
    after: int = 0
    name: str = ""
    every: bool = False


def pause(said: str) -> Pause | None:
    """None for a text that speaks of no break, or says its clock times."""
    text = composed(said)
    if _BREAK.search(text) is None or re.search(r"\d\s*(?::\d\d|am\b|pm\b|baje|बजे)", text, re.IGNORECASE):
        return None
    minutes = durations.minutes(text) or (A_MEAL if _MEAL.search(text) else USUAL)
    found = _AFTER.search(durations.without(text))
    if found is None:
        return Pause(minutes)
    words = (found["where"] or found["before"] or "").casefold().strip().split()
    every = _EVERY.search(text) is not None
    if _LAST.intersection(words):
        return Pause(minutes, BEHIND_ALL)
    for word in words:
        number = int(digits[0]) if (digits := re.match(r"\d+", word)) else _COUNTS.get(word, 0)
        number = number or next((n for stem, n in _ORDINALS.items() if word.startswith(stem)), 0)
        if number:
            return Pause(minutes, number, every=every)
    if every and _TURN.intersection(words):
        return Pause(minutes, 1, every=True)
    return Pause(minutes, name=" ".join(words), every=every)
