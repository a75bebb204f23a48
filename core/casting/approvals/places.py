"""Decisions by the place of a card: "approve 1 and 2", "pass on the third, too young", "pehle do approve".

Only for a producer to whom nothing is listed: the cards stand in the chat one under the other.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from core.understanding.entities.amounts import COUNTED, ORDINALS
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

MARK = "#"
"""Before the number of a card; a number without it counts a list that was shown."""
LAST = -1
"""The place of the last card."""
_LASTS = ["last", "final", "aakhri", "akhri", "aakhiri", "akhiri", "आखिरी", "आख़िरी"]
_PLACE = ORDINALS | {unicodedata.normalize("NFC", word): LAST for word in _LASTS}
_ONE = (
    rf"(?:#|no\.?\s*|number\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?|{'|'.join(sorted(_PLACE))})"
    r"(?![\w\u0900-\u0963])"
)
_AND = r"\s*(?:[,&]\s*(?:and\s+|aur\s+|और\s+)?|\s(?:and|aur|और)\s|\s)\s*"
_PLACES = (
    rf"(?:the\s+|card\s+)?(?:(?P<end>first|pehl[ei]|पहल[ेी]|{'|'.join(_LASTS)})\s+"
    rf"(?P<count>\d|{'|'.join(sorted(COUNTED))})(?!\w)"
    rf"|(?P<listed>{_ONE}(?:{_AND}(?:the\s+)?{_ONE}){{0,19}}))(?:\s+(?:one|ones|wal[aei]|card|cards))?"
)
_APPROVES = r"approved?|yes|ok(?:ay)?|haan|good|fine|final|done|अप्रूव|हाँ|हां|ठीक"
_PASSES = r"pass(?:ed)?(?:\s+on)?|reject(?:ed)?|no|nope|nahi+n?|पास|रिजेक्ट|नहीं"
_VERB = rf"(?P<verb>(?:{_APPROVES}|{_PASSES})(?![\w\u0900-\u0963]))"
_FIRST = r"(?P<verb>approved?|pass(?:ed)?(?:\s+on)?|reject(?:ed)?|(?:yes|no|ok)\s+(?:to|for)|अप्रूव|पास|रिजेक्ट)"
_END = r"(?:\s+(?:kar\s?do|karo|karein|please|pls|hai|कर\s?दो|करो|कीजिए|है))?"
_WHY = (
    r"(?:\s*[,:;–—-]\s*|\s+(?:because|since|as|kyunki|क्योंकि)\s+"
    r"|\s+(?=(?:she|he|they|her|his|looks?|too|very|lagt[ai]|bahut|वह|बहुत)\b))(?P<why>\S[\s\S]*)"
)
_SAYS_YES = Sought(rf"(?:{composed(_APPROVES)})(?![\w\u0900-\u0963])")
_FORMS = shapes(
    rf"{_FIRST}\s+{_PLACES}",
    rf"{_PLACES}\s+(?:(?:ko|को|is\s+an?|is|are)\s+)?{_VERB}",
    before=r"\W*",
    after=rf"{_END}(?:{_WHY})?[\s.!।]*",
)
_GROUPS = re.compile(r"\(\?P<\w+>")
_AHEAD = (
    rf"(?:(?:approve|pass|reject)\b|{_GROUPS.sub('(?:', _PLACES)}"
    rf"\s+(?:(?:is\s+an?|is|ko)\s+)?(?:{_APPROVES}|{_PASSES})(?!\w))"
)
_NEXT = rf"\s*[,;\n]\s*(?:and\s+|but\s+|aur\s+)?(?={_AHEAD})|\s+(?:and|but|aur)\s+(?={_AHEAD})"
_BARE = _GROUPS.sub("(?:", _PLACES)


def order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``, as far as people are named by the places of their cards and nothing else."""
    if context.writer != "producer" or not context.known_people or context.last_result:
        return None
    found = by_places(composed(text))
    if not found:
        return None
    each = [(place, decision, why) for places, decision, why in found for place in places]
    people, decisions, reasons = zip(*each, strict=True)
    return {"people": people, "decisions": decisions, **({"reasons": reasons} if any(reasons) else {})}


def by_places(said: str) -> list[tuple[list[str], str, str]]:
    """The places, the decision and the reason of each part of a text made of nothing else."""
    parts = [_read(one) for one in _parts(said)]
    found = [one for one in parts if one is not None]
    return found if len(found) == len(parts) else []


def _parts(text: str) -> list[str]:
    """A decision each: "1 aur 2 approve" is one, "1 ok, 2 pass" two."""
    out: list[str] = []
    for part in re.split(_NEXT, text, flags=re.IGNORECASE):
        bare = bool(out) and re.fullmatch(_BARE, out[-1], re.IGNORECASE) is not None
        out[-1:] = [f"{out[-1]}, {part}"] if bare else [*out[-1:], part]
    return out


def _read(text: str) -> tuple[list[str], str, str] | None:
    for found in _FORMS.all_of(text):
        decision = "approve" if _SAYS_YES.match(found["verb"]) else "pass"
        ends = at_the_ends(f"{found['end']} {found['count']}") if found["count"] else []
        numbers = ends or _listed(found["listed"] or "")
        return [f"{MARK}{number}" for number in numbers], decision, (found["why"] or "").strip(" .")
    return None


def at_the_ends(said: str) -> list[int]:
    """The places of ``first two`` and ``last 3``, those at the end counted from there (-1 is the last)."""
    end, _, many = said.casefold().partition(" ")
    count = int(many) if many.isdecimal() and len(many) == 1 else COUNTED.get(many, 0)
    if not count or not (end in _LASTS or re.fullmatch(r"first|pehl[ei]|पहल[ेी]", end)):
        return []
    return list(range(-count, 0)) if end in _LASTS else list(range(1, count + 1))


def _listed(listed: str) -> list[int]:
    return list(dict.fromkeys(_number(one[0]) for one in re.finditer(_ONE, listed, re.IGNORECASE)))


def place_of(word: str) -> int:
    """The place that one word names ("2", "#2", "2nd", "doosri", ``LAST``); 0 for any other word."""
    return _number(word) if re.fullmatch(_ONE, word, re.IGNORECASE) else 0


def _number(said: str) -> int:
    digits = re.search(r"\d+", said)
    if digits:
        return int(digits[0])
    word = said.split()[-1].casefold()
    return _PLACE.get(word) or COUNTED[word]
