"""When and where a project shoots: read from words, and said in a line."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from core.casting.projects.model import Project
from core.texts import Words
from core.understanding import times

LONGEST_SHOOT_DAYS = 1000
_YEAR = re.compile(r"\b20\d\d\b|[/.-]\d\d\b")


def shooting_days(said: str, now: datetime, timezone: str) -> tuple[date, date] | None:
    """First and last day; None for what names no days, or too many."""
    zone = ZoneInfo(timezone)
    found = [one for one in times(said, now.astimezone(zone)) if one.start is not None]
    if not found or found[0].start is None:
        return None
    first = found[0].start.astimezone(zone).date()
    end = found[0].phrase.end or (found[-1].start if len(found) > 1 else None)
    last = end.astimezone(zone).date() if end is not None else first
    if last < now.astimezone(zone).date() and not _YEAR.search(said):
        # A day without a year is the next one of its name, also where somebody speaks of it as settled.
        first, last = (one.replace(year=one.year + 1) for one in (first, last))
    if last < first or (last - first).days > LONGEST_SHOOT_DAYS:
        return None
    return first, last


def told(words: Words, made: Project, what: str = "other") -> str:
    """A project in a line: where and when it shoots. ``what`` changed: its state, its ``name``, or something
    that the line shows by itself."""
    return words(
        "projects-revised", project=made.name, days=span(made), place=made.place or "none", what=what
    )


def noted(words: Words, made: Project) -> str:
    """What is known of a project besides its name: kind, days, place."""
    days = span(made)
    parts = (made.kind, "" if days == "none" else words("projects-noted-days", days=days), made.place)
    return " · ".join(filter(None, parts))


def span(made: Project) -> str:
    """Its shooting days, ``none`` where nobody has said them."""
    if made.shoot_from is None:
        return "none"
    first, last = made.shoot_from, made.shoot_to or made.shoot_from
    return " – ".join(f"{one.day} {one:%b %Y}" for one in dict.fromkeys((first, last)))
