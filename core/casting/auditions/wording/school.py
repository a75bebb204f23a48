"""When a child has lessons: hours as they were told ("8-14 Mon-Fri", "school till 2"), laid over days."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from core.casting.auditions.model import ZONE, Span
from core.understanding.shapes import Sought

STARTS = time(8)
"""When lessons begin, if only their end was said."""
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_BETWEEN = Sought(rf"({_DAY})\s*(?:-|–|to|se)\s*({_DAY})")
_ONE = Sought(rf"\b({_DAY})\b")
_CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?"
_HOURS = Sought(rf"{_CLOCK}\s*(?:-|–|to|till|until|se)\s*{_CLOCK}")
_UNTIL = Sought(
    rf"(?:till|until|upto|up to|ends?\s+at|over\s+(?:at|by))\s+{_CLOCK}|{_CLOCK}\s*(?:baje\s*)?tak\b",
)
SCHOOL_DAYS = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class Lessons:
    """``days``: 0 is Monday. From ``starts`` to ``ends`` on each of them, in the place's own clock."""

    starts: time
    ends: time
    days: frozenset[int] = SCHOOL_DAYS


@lru_cache(maxsize=1024)
def read(said: str) -> Lessons | None:
    """None when no hours are said: then nothing is known that a slot could be in the way of."""
    days = _days(said)
    hours = _HOURS.search(said)
    if hours is not None:
        first, last = _clock(*hours.group(1, 2, 3)), _clock(*hours.group(4, 5, 6), after_noon=True)
        return Lessons(first, last, days) if first is not None and last is not None and first < last else None
    until = _UNTIL.search(said)
    if until is None:
        return None
    end = _clock(*(until.group(1, 2, 3) if until[1] else until.group(4, 5, 6)), after_noon=True)
    return Lessons(STARTS, end, days) if end is not None and end > STARTS else None


def spans(said: str, days: Iterable[date], free: Collection[date] = ()) -> list[Span]:
    """Lessons on some days; none on ``free`` ones (holidays)."""
    lessons, zone = read(said), ZoneInfo(ZONE)
    if lessons is None:
        return []
    return [
        Span(datetime.combine(day, lessons.starts, zone), datetime.combine(day, lessons.ends, zone))
        for day in days
        if day.weekday() in lessons.days and day not in free
    ]


def _days(said: str) -> frozenset[int]:
    between = _BETWEEN.search(said)
    if between is not None:
        first, last = (_DAYS.index(one[:3].lower()) for one in between.groups())
        return frozenset((first + n) % 7 for n in range((last - first) % 7 + 1))
    named = frozenset(_DAYS.index(one[:3].lower()) for one in _ONE.findall(said))
    return named or SCHOOL_DAYS


def _clock(hour: str, minute: str | None, half: str | None, *, after_noon: bool = False) -> time | None:
    """A bare hour of lessons' end up to six is in the afternoon; their beginning is in the morning."""
    value = int(hour)
    if half and half.lower() == "pm" and value < 12:
        value += 12
    elif half and half.lower() == "am" and value == 12:
        value = 0
    elif not half and after_noon and 1 <= value <= 6:
        value += 12
    minutes = int(minute or 0)
    return time(value, minutes) if value < 24 and minutes < 60 else None
