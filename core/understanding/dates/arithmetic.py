"""Calendar arithmetic: weekdays, months, missing years, the hours of an audition day."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

_RECENT = timedelta(days=60)
"""A date this shortly past may be a slip or next year: both are offered."""


def weekday(today: date, number: int, *, next_week: bool = False, last: bool = False) -> date:
    """The coming weekday, never today; ``next_week``: that day of the week that starts next Monday."""
    if next_week:
        return today + timedelta(days=7 - today.weekday() + number)
    if last:
        return today - timedelta(days=(today.weekday() - number) % 7 or 7)
    return today + timedelta(days=(number - today.weekday()) % 7 or 7)


def valid(year: int, month: int, day: int) -> date | None:
    """The date, None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def add_months(first: date, months: int) -> date:
    """The first day of the month that lies ``months`` ahead."""
    total = first.year * 12 + first.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def without_year(today: date, month: int, day: int, *, past: bool) -> tuple[date, ...]:
    """Readings of a day and month: one when clear, two when only a question helps, none if no such day."""
    this, following, before = (valid(today.year + shift, month, day) for shift in (0, 1, -1))
    if past:
        found = this if this and this <= today else before
        return (found,) if found else ()
    if this and this >= today:
        return (this,)
    if this and following and today - this < _RECENT:
        return this, following
    return (following,) if following else ()


def without_month(today: date, day: int, *, past: bool) -> date | None:
    """The next such day of the month, or the last one when ``past``."""
    step = -1 if past else 1
    for months in range(13):
        first = add_months(today, step * months)
        found = valid(first.year, first.month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def clock(minutes: int, meridiem: str = "", part: str = "") -> int:
    """Minutes of the day for a time as said.

    Without am, pm or a part of the day an hour of 1 to 7 is afternoon and 8 to 12 is as said: the hours
    in which auditions are held. Midnight counts as 24:00.
    """
    hour, minute = divmod(minutes, 60)
    if hour > 12 or (hour == 0 and not meridiem):
        return minutes
    if meridiem:
        hour = hour % 12 + (12 if meridiem.startswith("p") else 0)
    elif part == "morning":
        hour = hour if hour != 12 else 12
    elif part in ("afternoon", "evening"):
        hour = hour % 12 + 12 if hour not in (10, 11) or part == "evening" else hour
    elif part == "night":
        hour = 24 if hour == 12 else hour + 12 if hour >= 6 else hour
    elif 1 <= hour <= 7:
        hour += 12
    return hour * 60 + minute
