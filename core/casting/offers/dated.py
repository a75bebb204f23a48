"""The days that terms name: ``4-7 Dec``, ``28 nov se 3 dec``, without a year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.understanding.shapes import END, Sought

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HINDI = {
    "जन": 1, "फर": 2, "फ़र": 2, "मार्च": 3, "अप्रै": 4, "मई": 5, "जून": 6, "जुला": 7, "अग": 8, "सित": 9, "अक्": 10,
    "नव": 11, "दिस": 12,
}  # fmt: skip
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|जन\w*|फ़?र\S*|मार्च|अप्रै\S*|मई|जून|जुला\S*|अग\S*|सित\S*|अक्\S*|नव\S*|दिस\S*)"
)
_DAY = r"(?<![\w₹.:/-])(?P<{0}>[12]?\d|3[01])(?:st|nd|rd|th)?"
_TO = r"\s*(?:-|–|—|to|till|until|tak|se|through|thru|से)\s*"
_SPAN = Sought(
    rf"{_DAY.format('d1')}\s*(?P<m1>{_MONTH}(?!\w))?{_TO}(?P<d2>[12]?\d|3[01])(?:st|nd|rd|th)?"
    rf"(?!\d|\s*(?:days?|din|hrs?|hours?|k\b|l\b|lakh|am|pm|baje|%))(?:\s*(?P<m2>{_MONTH}(?!\w)))?(?:\s+(?:tak|तक))?"
)
_ONE = Sought(rf"{_DAY.format('d1')}\s*(?P<m1>{_MONTH})(?!\w)")
_MONTH_FIRST = Sought(
    rf"(?<!\w)(?P<m1>{_MONTH})\s+(?P<d1>[12]?\d|3[01])(?:st|nd|rd|th)?"
    rf"(?:{_TO}(?P<d2>[12]?\d|3[01])(?:st|nd|rd|th)?)?(?!\w|[.:/]\d|\s*(?:{_MONTH}(?!\w)|k\b|lakh))"
)
_FROM = Sought(
    r"(?:\b(?:starting|starts?|beginning|begins?|w\.?e\.?f\.?)(?:\s+(?:from|on))?|\bfrom)\s+(?:the\s+)?$"
)
_ON = Sought(
    rf"\s*(?:(?:onwards?|se|से)(?:\s+(?:start|shuru|chalu|शुरू))?|(?:se\s+)?(?:start|shuru|शुरू)){END}"
    rf"(?:\s+(?:hoga|hogi|karenge|karo|kar\s*do|rakho|hai|होगा|करो|रखो|है){END})?"
)
"""Before or after a day: it is the first one, and nothing is said of the last."""
_YEAR = 2001
"""Any that has no 29 February: the days of one shoot are counted, not placed in a calendar."""


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both worked; ``start`` and ``end``: where it stands in the text. ``begins``:
    only the first day is known."""

    first: date
    last: date
    start: int = 0
    end: int = 0
    begins: bool = False

    @property
    def count(self) -> int:
        """How many days that is; 0 where nobody said."""
        return 0 if self.begins else (self.last - self.first).days + 1

    def said(self) -> str:
        """As it stands in terms."""
        if self.begins:
            return f"from {self.first.day} {self.first:%b}"
        if self.first == self.last:
            return f"{self.first.day} {self.first:%b}"
        if self.first.month == self.last.month:
            return f"{self.first.day}-{self.last.day} {self.last:%b}"
        return f"{self.first.day} {self.first:%b} - {self.last.day} {self.last:%b}"

    def without(self, gone: Days) -> Days:
        """What is left when days at one of its ends are not possible; as it is for any other."""
        if gone.first <= self.first <= gone.last < self.last:
            return replace(self, first=gone.last + timedelta(1))
        if self.first < gone.first <= self.last <= gone.last:
            return replace(self, last=gone.first - timedelta(1))
        return self


def spans(text: str, month: int = 0) -> list[Days]:
    """The days that are named, in their order. ``month``: that of what stood before, for ``4-7``; without
    one, days with no month are none."""
    found: list[Days] = []
    for forms in (_SPAN, _ONE, _MONTH_FIRST):
        for match in forms.finditer(text):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            parts = match.groupdict()
            last = _month(parts.get("m2")) or _month(parts["m1"]) or month
            first = _month(parts["m1"]) or last
            if not last:
                continue
            day = parts.get("d2") or parts["d1"]
            made = _days(int(parts["d1"]), first, int(day), last)
            if made is not None:
                found.append(_begun(replace(made, start=match.start(), end=match.end()), text))
    return sorted(found, key=lambda one: one.start)


def _begun(days: Days, text: str) -> Days:
    """With ``from`` or ``se`` around a single day, which then is the first of them."""
    before, after = _FROM.search(text[: days.start]), _ON.match(text, days.end)
    if days.first != days.last or (before is None and after is None):
        return days
    start = days.start if before is None else before.start()
    return replace(days, start=start, end=days.end if after is None else after.end(), begins=True)


def begun(terms: str, said: str) -> str:
    """Terms in which a day is the first one where that was said: ``from 10 dec``."""
    for one in (each for each in spans(said) if each.begins):
        kept = [part.strip() for part in terms.split(",") if part.strip()]
        there = [part for part in kept if (found := spans(part)) and found[0].first == one.first]
        terms = ", ".join([*(part for part in kept if part not in there), one.said()])
    return terms


def _days(first: int, of: int, last: int, until: int) -> Days | None:
    try:
        begin = date(_YEAR, of, first)
        end = date(_YEAR + (until < of), until, last)
    except ValueError:
        return None
    return Days(begin, end) if begin <= end else None


def _month(said: str | None) -> int:
    if not said:
        return 0
    name = said.casefold()
    latin = next((place for place, one in enumerate(_MONTHS, 1) if name.startswith(one)), 0)
    return latin or next((place for start, place in _HINDI.items() if name.startswith(start)), 0)
