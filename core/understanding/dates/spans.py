"""Weeks, weekends and months as they are said, and parts of them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.understanding.dates import arithmetic as a
from core.understanding.dates.days import span
from core.understanding.dates.scene import Item, Scene
from core.understanding.dates.scene import value as _value
from core.understanding.dates.vocabulary import ORDINAL_WEEKS
from core.understanding.vocabulary import words


def week(scene: Scene, match: re.Match[str]) -> Item | None:
    """This, next or last week, Monday to Sunday."""
    monday = scene.today - timedelta(days=scene.today.weekday())
    shift = {"x": 7, "l": -7, "i": 0}[match[0][0]]
    start = monday + timedelta(days=shift)
    end = start + timedelta(days=6)
    start = max(start, scene.today) if shift == 0 else start
    return Item("days", match.start(), match.end() - 1, days=(start, end), precision="week")


def after_next(scene: Scene, match: re.Match[str]) -> Item | None:
    """``next to next week``, ``the month after next``."""
    if match[0][1] == "@" and scene.units[match.start() + 1].text != "after":
        return None
    unit = match[0][-1] if match[0][0] == "x" else match[0][0]
    if unit == "Y":
        first = a.add_months(scene.today, 2)
        days = (first, a.month_end(first.year, first.month))
        return Item("days", match.start(), match.end() - 1, days=days, precision="month")
    monday = scene.today + timedelta(days=14 - scene.today.weekday())
    first, precision = (monday + timedelta(days=5), "day") if unit == "Z" else (monday, "week")
    days = (first, monday + timedelta(days=6))
    return Item("days", match.start(), match.end() - 1, days=days, precision=precision)


def weekend(scene: Scene, match: re.Match[str]) -> Item | None:
    """Saturday and Sunday."""
    saturday = scene.today + timedelta(days=(5 - scene.today.weekday()) % 7)
    if scene.today.weekday() == 6:
        saturday = scene.today + timedelta(days=6)
    if match[0][0] == "x":
        saturday = scene.today + timedelta(days=7 - scene.today.weekday() + 5)
    if match[0][0] == "l":
        saturday -= timedelta(days=7)
    days = (saturday, saturday + timedelta(days=1))
    return Item("days", match.start(), match.end() - 1, days=days)


def month(scene: Scene, match: re.Match[str]) -> Item | None:
    """This, next or last month."""
    shift = {"x": 1, "l": -1, "i": 0}[match[0][0]]
    first = a.add_months(scene.today, shift)
    start = max(first, scene.today) if shift == 0 else first
    days = (start, a.month_end(first.year, first.month))
    return Item("days", match.start(), match.end() - 1, days=days, precision="month")


def _year_of(scene: Scene, month: int, past: bool) -> int:
    if past:
        return scene.today.year if month <= scene.today.month else scene.today.year - 1
    return scene.today.year if month >= scene.today.month else scene.today.year + 1


_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_MONTH_CUES = words("""
    in to since around of all during throughout this entire whole full till until by from next mid early
    late poora poore
    """)
_MONTH_FOLLOWERS = words("me mein main tak se ke ka ki end में तक से के का की mai")


def named_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """A bare month is a span of days, where the words beside it make a time of it."""
    first_word = scene.units[match.start()].first
    before = scene.words[first_word - 1].text if first_word else ""
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    if before == "of" and first_word > 1 and scene.words[first_word - 2].text == "rest":
        return None
    if before not in _MONTH_CUES and after not in _MONTH_FOLLOWERS and not _value(scene, match, "y"):
        return None
    month = _value(scene, match, "m")
    year = _value(scene, match, "y") or _year_of(scene, month, scene.past(match.start()))
    first, last = _THIRDS.get(before, (1, 31))
    end = min(date(year, month, 1) + timedelta(days=last - 1), a.month_end(year, month))
    start = date(year, month, first)
    if end < scene.today and not scene.past(match.start()):
        start, end = date(year + 1, month, first), a.month_end(year + 1, month)
        end = min(date(year + 1, month, 1) + timedelta(days=last - 1), end)
    elif before != "from":
        start = max(start, scene.today) if end >= scene.today else start
    days = (start, end)
    return Item("days", match.start(), match.end() - 1, days=days, precision="month")


def months(scene: Scene, match: re.Match[str]) -> Item | None:
    """``Jan-Feb``."""
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    year = _year_of(scene, first, past=False)
    end = a.month_end(year + (1 if last < first else 0), last)
    return span(match, date(year, first, 1), end, "month")


def month_end(scene: Scene, match: re.Match[str]) -> Item | None:
    """The last day of a month."""
    month = _value(scene, match, "m") if "m" in match.groupdict() else None
    month = month or scene.today.month
    end = a.month_end(_year_of(scene, month, past=False), month)
    return Item("day", match.start(), match.end() - 1, days=(end,))


def week_of_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``first week of December``."""
    unit = scene.units[match.start("which")]
    which = ORDINAL_WEEKS.get(unit.text)
    if which is None:
        which = unit.value - 1 if unit.kind == "o" and unit.value <= 4 else None
    if which is None:
        return None
    month = _value(scene, match, "m")
    item = _week_of(match, which, date(_year_of(scene, month, past=False), month, 1))
    over = item.days[1] < scene.today and not scene.past(match.end() - 1)
    return _week_of(match, which, date(item.days[0].year + 1, month, 1)) if over else item


def _week_of(match: re.Match[str], which: int, first: date) -> Item:
    """Week ``which`` of the month that starts at ``first``, from 0; -1: its last seven days."""
    last = a.month_end(first.year, first.month)
    monday = first - timedelta(days=first.weekday())
    start = last - timedelta(days=6) if which < 0 else max(first, monday + timedelta(days=7 * which))
    end = last if which < 0 else min(last, start + timedelta(days=6 - start.weekday()))
    return Item("days", match.start(), match.end() - 1, days=(start, end))
