"""Days and hours as they were said, laid out as spans of time on each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions.model import Span
from core.casting.auditions.wording import durations, times
from core.casting.auditions.wording.clauses import USUAL_BREAK, cut
from core.understanding import times as named_times
from core.understanding.shapes import Sought

HALF_A_DAY = timedelta(hours=12)
MIDDAY = time(12)
SUNDAY = 6


def days(said: Iterable[str], now: datetime, zone: str, *, later: bool = False) -> list[date]:
    """Every day that is named, a range of days whole, each once and in order; in the speaker's zone. A week
    is Monday to Saturday. ``later``: "Friday" on a Friday is the next one; else it names no day."""
    local, found = now.astimezone(ZoneInfo(zone)), set()
    for phrase in said:
        exact = times.read(phrase, now, zone) if phrase[:4].isdecimal() else None
        if exact is not None:
            found.add(exact.start.astimezone(ZoneInfo(zone)).date())
            continue
        for one in named_times(" ".join(phrase.split()), local):
            if one.start is None and one.choices and later:
                found.add(one.choices[-1].date())
            if one.start is None or not one.own_day:
                continue
            first, last = one.start.date(), (one.phrase.end or one.start).date()
            whole = one.phrase.precision in ("day", "week")
            every = [first + timedelta(days=n) for n in range((last - first).days + 1 if whole else 1)]
            found |= {day for day in every if one.phrase.precision != "week" or day.weekday() != SUNDAY}
    return sorted(found)


def hours(said: str, day: date, zone: str) -> Span | None:
    """``10-6``, ``10 am to 6 pm``, ``subah 10 se sham 6``: on one day; None for anything else."""
    pair = cut(said).hours
    return None if pair is None else between(pair, day, zone)


def between(pair: tuple[str, str], day: date, zone: str) -> Span | None:
    """From one clock time to another; the end is after the beginning, so 9 to 9 ends in the evening."""
    first, last = _at(pair[0], day, zone), _at(pair[1], day, zone)
    if first is None or last is None:
        return None
    if last <= first and not _HALF_SAID.search(pair[1]):
        last += HALF_A_DAY
    return Span(first, last) if first < last else None


_HALF_SAID = Sought(r"\b\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b|morning|subah|सुबह")
"""Which half of the day an end lies in is said: it is not for the desk to pick the other one."""


def backwards(said: str, day: date, zone: str) -> bool:
    """Whether hours end before they begin, as "11 am to 10 am" do."""
    pair = cut(said).hours
    ends = None if pair is None else (_at(pair[0], day, zone), _at(pair[1], day, zone))
    return ends is not None and None not in ends and between(pair or ("", ""), day, zone) is None


def pauses(said: Sequence[tuple[str, str]], on: Iterable[date], zone: str) -> tuple[Span, ...]:
    """Breaks on each of the days; an end of ``+45`` is a length in minutes."""
    found = []
    for day in on:
        for first, last in said:
            start = _at(first, day, zone)
            if start is None:
                continue
            if last.startswith("+") or not last:
                length = durations.minutes(last[1:], bare=True) or USUAL_BREAK
                found.append(Span(start, start + timedelta(minutes=length)))
                continue
            span = between((first, last), day, zone)
            found += [] if span is None else [span]
    return tuple(found)


def _at(said: str, day: date, zone: str) -> datetime | None:
    morning, noon = (datetime.combine(day, at, ZoneInfo(zone)) for at in (time(0), MIDDAY))
    named = times.read(said, morning, zone, about=noon)
    return None if named is None or named.whole_day else named.start.astimezone(UTC)
