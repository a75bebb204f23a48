"""What a scheduling order says of rooms, readers, people per slot, breaks and hours: English, Hinglish,
Devanagari. Each is cut out of the text, so that the rest is read as any other order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from core.casting.auditions.model import MAX_PER_SLOT
from core.casting.auditions.wording import durations
from core.casting.resources.counting import NUMBER, number
from core.casting.resources.model import MOST, reader_name, room_name
from core.understanding.shapes import Sought

ALL = "all"
USUAL_BREAK = 30
"""Minutes of a break whose end nobody said."""
_AND = r"\s*(?:,|&|/|\s(?:and|aur|और)\s)\s*"
_DAY_PART = r"(?:subah|savere|dopahar|shaam|sham|raat|morning|noon|evening|सुबह|दोपहर|शाम|रात)"
_CLOCK = rf"(?:(?:{_DAY_PART})\s+(?:ke\s+)?)?\d{{1,2}}(?:[:.]\d{{2}})?(?:\s*(?:am|pm|a\.m\.|p\.m\.|baje|बजे))?"
_TO = r"\s*(?:-|–|—|\s(?:to|till|until|se|upto|and|से)\s)\s*"
_TILL = r"(?:\s*(?:baje|tak|ke\s+beech(?:\s+mein)?|बजे|तक|के\s+बीच(?:\s+में)?))*"
_NOT_HOURS = (
    r"(?!\s*(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|min|m\b|saal|sal|yrs?|years?|days?|din|"
    r"hafte|weeks?|log|people|actors?|per|a\s+slot|ki\s|ka\s|k\b|l\b|%|/|साल|मिनट|लोग|जन|फर|नव|दिस))"
)
_MONTH = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*"
_AFTER_MONTH = Sought(rf"(?<!\d)(?<!\d\s)(?<!th\s){_MONTH}$")
"""``Nov 23-25`` are days; in ``25 Nov 10-6`` the month has its day already."""
_ROOM = r"(?:rooms?|kamr(?:a|e|o|on)|कमर(?:ा|े|ों))"
_IN = r"(?:\s+(?:mein|me|में))?"
_BREAKS = Sought(
    r"(?:,?\s*(?:and\s+|with\s+(?:an?\s+)?|aur\s+|और\s+)?)"
    r"(?:lunch|tea|chai|coffee|dinner|khan[ae]|लंच|चाय|खाना)(?:\s+(?:ka\s+|का\s+)?(?:break|ब्रेक))?"
    rf"\s*(?:from|at|between|:|ka|@)?\s*(?P<first>{_CLOCK})(?:{_TO}(?P<last>{_CLOCK}){_TILL})?"
    r"(?:\s*(?:for\s+)?(?P<length>\d{1,3}\s*(?:min\w*|m\b|मिनट)))?"
    r"|(?:,?\s*(?:and\s+|with\s+(?:an?\s+)?|aur\s+)?)(?:break|ब्रेक)\s*(?:from|at|between|:)?\s*"
    rf"(?P<first2>{_CLOCK}){_TO}(?P<last2>{_CLOCK}){_TILL}"
)
_HOURS = Sought(
    rf"(?:,?\s*(?:from\s+|between\s+)?)(?<![\d:./-])(?P<first>{_CLOCK}){_TO}(?P<last>{_CLOCK})(?![\d:./]|\s*[-–]\s*\d)"
    rf"{_NOT_HOURS}{_TILL}"
)
_COUNTED = Sought(
    rf"(?:,?\s*(?:in|across|over|with|and|aur|using|on)?\s*)(?<!\w)(?P<count>{NUMBER})\s+(?:parallel\s+|alag\s+)?{_ROOM}(?!\w)"
    rf"{_IN}(?:\s+(?:in\s+parallel|side\s+by\s+side|ek\s+saath))?"
)
_ONE_ROOM = r"(?:[A-Za-z]|\d{1,2})"
_NAMED = Sought(
    rf"(?:,?\s*(?:in|across|over|with|and|aur|using)?\s*)(?<!\w)(?:the\s+)?{_ROOM}\s+(?P<names>{_ONE_ROOM}(?:{_AND}{_ONE_ROOM})*)(?!\w){_IN}"
)
_WORD = r"[^\W\d_](?:[^\W\d_]|[\u0900-\u0963])+"
_NO_NAME = r"(?!(?:at|in|on|from|mein|me|with|per|each|all|and|aur|har|kal|tmrw|tomorrow)\b)"
_NAME = rf"{_NO_NAME}{_WORD}(?-i:\s+[A-Z][a-z]+)?"
_READERS = Sought(
    rf"(?:,?\s*(?:with|and|aur)?\s*)(?<!\w)(?:the\s+|our\s+)?(?:readers?|रीडर)\s*(?::|=|(?:is|are|will\s+be|hai|honge|hoga)\s)?\s*"
    rf"(?P<names>{_NAME}(?:{_AND}{_NAME})*)(?:\s+(?:ke\s+saath|hoga|hogi|honge|के\s+साथ))?"
    rf"|(?:,?\s*)(?<!\w)(?:with\s+)?(?P<before>{_NAME}(?:{_AND}{_NAME})*)\s+(?:as\s+(?:the\s+)?readers?|reading\b|reader\s+(?:hoga|hogi|honge|rahega|rahegi)|padhega|padhegi|padhenge)"
)
_EVERY_READER = Sought(
    r"(?:,?\s*)(?:with\s+(?:(?:all\s+)?(?:our\s+|the\s+)?readers|a\s+reader\s+(?:each|in\s+each(?:\s+room)?|per\s+room))|readers?\s+(?:ke|के)\s+(?:saath|साथ))(?!\s*[:=])"
)
_PEOPLE = r"(?:people|persons?|log|logon|actors?|actresses|ladkiyan|ladke|girls|boys|talents?|लोग)"
_PER_SLOT = Sought(
    rf"(?:,?\s*(?:with\s+|in\s+|aur\s+|and\s+)?)(?<!\w)(?:"
    rf"(?:{NUMBER}\s*(?:-|–|to|se)\s*)?(?P<per>{NUMBER})\s+(?:{_PEOPLE}\s+)?(?:per|(?:in\s+)?(?:a|each|every|one))\s+(?:slot|turn|time\s*slot)"
    rf"|(?:{NUMBER}\s*(?:-|–|to|se)\s*)?(?P<time>{NUMBER})\s+(?:{_PEOPLE}\s+)?(?:at\s+(?:a|one)\s+time|ek\s+saath|saath\s+mein|एक\s+साथ)"
    rf"|(?:in\s+)?groups?\s+of\s+(?:{NUMBER}\s*(?:-|–|to)\s*)?(?P<group>{NUMBER})"
    rf"|(?P<pairs>in\s+pairs|pairs\s+mein|jodi\s+mein|do\s+do\s+karke|दो\s+दो\s+करके)"
    rf"|(?:har|ek|each|हर|एक)\s+(?:slot|स्लॉट)\s+(?:mein|me|में)\s+(?:{NUMBER}\s*(?:-|–|to|se)\s*)?(?P<har>{NUMBER})(?:\s+{_PEOPLE})?"
    r")(?!\w)"
)
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")


@dataclass(frozen=True, slots=True)
class Clauses:
    """What was cut out, and the ``rest``. ``breaks``, ``hours``: clock times as said. 0: not said."""

    rest: str
    breaks: tuple[tuple[str, str], ...] = ()
    hours: tuple[str, str] | None = None
    side_by_side: int = 0
    rooms: tuple[str, ...] = ()
    readers: tuple[str, ...] = field(default=())
    per_slot: int = 0

    @property
    def any(self) -> bool:
        """Whether anything was cut out."""
        return bool(
            self.breaks or self.hours or self.side_by_side or self.rooms or self.readers or self.per_slot
        )


def cut(text: str) -> Clauses:
    """Takes a text apart; it may hold none of it."""
    rest = " ".join(text.translate(_DIGITS).split())
    rest, breaks = _breaks(rest)
    rest, per_slot = _per_slot(rest)
    rest, hours = _hours(rest)
    rest, side_by_side, rooms = _rooms(rest)
    rest, readers = _readers(rest)
    rest = re.sub(r"\s*,(?:\s*,)*", ",", " ".join(rest.split())).strip(" ,")
    return Clauses(rest, breaks, hours, side_by_side, rooms, readers, per_slot)


def _breaks(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    found = []
    for match in _BREAKS.finditer(text):
        first = match["first"] or match["first2"]
        last = match["last"] or match["last2"] or ""
        length = durations.minutes(match["length"] or "") or USUAL_BREAK
        found.append((first, last or f"+{length}"))
    return _BREAKS.sub(" ", text), tuple(found)


def _hours(text: str) -> tuple[str, tuple[str, str] | None]:
    """The first span of clock times that is no span of days ("23-25 Nov")."""
    for match in _HOURS.finditer(text):
        if _AFTER_MONTH.search(text[: match.start("first")]):
            continue
        return f"{text[: match.start()]} {text[match.end() :]}", (match["first"], match["last"])
    return text, None


def _rooms(text: str) -> tuple[str, int, tuple[str, ...]]:
    named = _NAMED.search(text)
    if named is not None:
        rooms = tuple(room_name(one) for one in re.split(_AND, named["names"]) if one.strip())
        return f"{text[: named.start()]} {text[named.end() :]}", 0, rooms[:MOST]
    counted = _COUNTED.search(text)
    count = number(counted["count"]) if counted is not None else None
    if counted is None or not count or count > MOST:
        return text, 0, ()
    return f"{text[: counted.start()]} {text[counted.end() :]}", count, ()


def _readers(text: str) -> tuple[str, tuple[str, ...]]:
    every = _EVERY_READER.search(text)
    if every is not None:
        return f"{text[: every.start()]} {text[every.end() :]}", (ALL,)
    match = _READERS.search(text)
    if match is None:
        return text, ()
    names = tuple(
        reader_name(one) for one in re.split(_AND, match["names"] or match["before"]) if one.strip()
    )
    return f"{text[: match.start()]} {text[match.end() :]}", names[:MOST]


def _per_slot(text: str) -> tuple[str, int]:
    match = _PER_SLOT.search(text)
    if match is None:
        return text, 0
    said = match["per"] or match["time"] or match["group"] or match["har"]
    count = 2 if match["pairs"] else number(said or "") or 0
    if not 1 <= count <= MAX_PER_SLOT:
        return text, 0
    return f"{text[: match.start()]} {text[match.end() :]}", count
