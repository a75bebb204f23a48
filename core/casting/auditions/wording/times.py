"""Times as people or a model give them: ISO, or words that are read against what is talked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.understanding import times
from core.understanding.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Named:
    """A time somebody named. ``whole_day``: only the day was said; ``start`` is its midnight then.
    ``end``: of a range, else None. Both are UTC except for a whole day, which keeps its zone.
    ``bare``: a clock time without a day; the day in ``start`` is only a guess."""

    start: datetime
    end: datetime | None = None
    whole_day: bool = False
    bare: bool = False

    def at(self, clock: datetime) -> datetime:
        """The day that was named at another time's clock, or the named time itself."""
        if not self.whole_day:
            return self.start
        zone = self.start.tzinfo
        return datetime.combine(self.start.date(), clock.astimezone(zone).time(), tzinfo=zone).astimezone(UTC)

    def day(self, zone: str) -> tuple[datetime, datetime]:
        """The half-open UTC range that was named: the range, or the whole day the start lies on."""
        if self.end is not None and not self.whole_day:
            return self.start, self.end
        first = datetime.combine(self.start.astimezone(ZoneInfo(zone)).date(), time(0), ZoneInfo(zone))
        end = first + timedelta(days=1) if self.end is None else self.end
        return first.astimezone(UTC), end.astimezone(UTC)


def read(text: str, now: datetime, zone: str, about: datetime | None = None) -> Named | None:
    """The first time in a text; None when there is none, or when it cannot be told which is meant.

    ``zone``: the speaker's. ``about``: gives its day to a bare "5 pm".
    """
    text = " ".join(text.split())
    if not text:
        return None
    local = ZoneInfo(zone)
    exact = _iso(text, local)
    if exact is not None:
        return exact
    beside = None if about is None else about.astimezone(local)
    found = times(text, now.astimezone(local), about=beside)
    if not found or found[0].start is None:
        return None
    first = found[0].phrase
    if first.start is None:
        return None
    if first.precision == "minute":
        end = None if first.end is None else first.end.astimezone(UTC)
        return Named(first.start.astimezone(UTC), end, bare=not found[0].own_day)
    if found[0].kind == "part" and first.end is not None:
        return Named(first.start.astimezone(UTC), first.end.astimezone(UTC))
    return Named(first.start, first.end, whole_day=True)


def _iso(text: str, zone: ZoneInfo) -> Named | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    at = at if at.tzinfo is not None else at.replace(tzinfo=zone)
    whole = len(text) <= len("2026-11-21")
    return Named(at if whole else at.astimezone(UTC), whole_day=whole)


def spoken(meaning: Meaning, *names: str) -> str:
    """The words of the first of these entities that is a time, as written where the text has them.

    Words are better than the resolved value here: a bare "5 pm" takes its day from the audition it
    is about, which only the rows know.
    """
    for name in names:
        value = meaning.entities.get(name)
        if value is None:
            continue
        text = value.isoformat() if isinstance(value, datetime) else str(value)
        for phrase in meaning.dates:
            if phrase.start is not None and text[:16] == phrase.start.isoformat()[: len(text[:16])]:
                return phrase.phrase
        return text
    return ""


def first_phrase(meaning: Meaning) -> str:
    """The first resolved time of a message, in its words."""
    return next((one.phrase for one in meaning.dates if one.start is not None), "")


def text_of(value: Any) -> str:
    """An entity's value as text."""
    return value.isoformat() if isinstance(value, datetime) else str(value or "")


def window(entities: Mapping[str, Any], name: str) -> str:
    """One end of the window a message names, as text."""
    value = entities.get("window") or entities.get("date_range") or {}
    return text_of(value.get(name)) if isinstance(value, Mapping) else ""
