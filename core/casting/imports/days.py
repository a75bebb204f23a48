"""Birth dates: in which order a file writes day and month, decided from all of its rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from core.casting.talent.values import OLDEST, Wrong, line

Order = Literal["dmy", "mdy"]
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_SHAPE = re.compile(r"(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})(?:[t ]\s*\d{1,2}:\d{2}.*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s,./-]*([a-z]{3,9})\.?[\s,./-]*'?(\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?[\s,./-]*(\d{1,2})(?:st|nd|rd|th)?[\s,./-]+'?(\d{4}|\d{2})")


@dataclass(slots=True)
class Evidence:
    """What a file's dates say about their order. ``unclear``: one that can be read both ways."""

    day_first: int = 0
    month_first: int = 0
    unclear: int = 0
    example: str = ""
    said: set[str] = field(default_factory=set)

    def weigh(self, cell: str) -> None:
        """Take one cell into account; anything that is no numeric date says nothing."""
        found = _SHAPE.fullmatch(line(cell).lower())
        if not found or len(found[1]) > 2:
            return
        first, second = int(found[1]), int(found[2])
        if first > 12 >= second:
            self.day_first += 1
        elif second > 12 >= first:
            self.month_first += 1
        elif first != second and first <= 12:
            self.unclear += 1
            self.example = self.example or line(cell)

    def order(self) -> Order | None:
        """The order, or None when it cannot be known; one that matters to no date is day first."""
        if len(self.said) == 1:
            return "dmy" if "dmy" in self.said else "mdy"
        if self.day_first and self.month_first and self.unclear:
            return None
        if self.month_first and not self.day_first:
            return "mdy"
        if self.day_first or not self.unclear:
            return "dmy"
        return None


def birth_date(cell: str, order: Order | None, today: date) -> date:
    """A day somebody was born on. Raises Wrong for no date, one to come and one too long ago."""
    said = line(cell).lower()
    parts = _parts(said, order)
    try:
        if parts is None:
            raise ValueError
        year = _year(parts[0], today)
        found = date(year, parts[1], parts[2])
    except ValueError as error:
        raise Wrong("imports-bad-date", value=_shown(cell)) from error
    if found > today or today.year - found.year > OLDEST:
        raise Wrong("imports-bad-birth", value=_shown(cell))
    return found


def last_day(cell: str, order: Order | None) -> date:
    """The last day of a paper. Raises Wrong for no date; a year of two digits is of this century."""
    parts = _parts(line(cell).lower(), order)
    try:
        if parts is None:
            raise ValueError
        year = int(parts[0]) if len(parts[0]) == 4 else 2000 + int(parts[0])
        return date(year, parts[1], parts[2])
    except ValueError as error:
        raise Wrong("imports-bad-date", value=_shown(cell)) from error


def _parts(said: str, order: Order | None) -> tuple[str, int, int] | None:
    """(year as written, month, day)."""
    if found := _SHAPE.fullmatch(said):
        first, second, third = found[1], int(found[2]), found[3]
        if len(first) == 4:
            return first, second, int(third[:2])
        if len(third) not in (2, 4) or len(first) > 2:
            return None
        one, two = int(first), second
        if max(one, two) <= 12 and one != two and order is None:
            return None
        # What only one order can mean is read so, in whatever order the others are.
        day_first = one > 12 or (two <= 12 and order != "mdy")
        return (third, two, one) if day_first else (third, one, two)
    if found := _DAY_FIRST.fullmatch(said):
        return _with_month(found[3], found[2], found[1])
    if found := _MONTH_FIRST.fullmatch(said):
        return _with_month(found[3], found[1], found[2])
    return None


def _with_month(year: str, month: str, day: str) -> tuple[str, int, int] | None:
    if month[:3] not in _MONTHS:
        return None
    return year, _MONTHS.index(month[:3]) + 1, int(day)


def _year(said: str, today: date) -> int:
    if len(said) == 4:
        return int(said)
    if len(said) != 2:
        raise ValueError(said)
    century = today.year // 100 * 100
    return century + int(said) if century + int(said) <= today.year else century - 100 + int(said)


def years(born: date, today: date) -> int:
    """Somebody's age on a day."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _shown(cell: str) -> str:
    said = line(cell)
    return said if len(said) <= 30 else said[:29] + "…"
