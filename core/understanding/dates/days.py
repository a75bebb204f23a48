"""Days as they are said: dates, weekdays, spans, weeks and months."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from core.understanding.dates import arithmetic as a
from core.understanding.dates.scene import Item, Scene
from core.understanding.dates.scene import value as _value
from core.understanding.dates.vocabulary import BOTH_WAYS
from core.understanding.vocabulary import words


def _dated(scene: Scene, match: re.Match[str], readings: Sequence[date], day: int, month: int) -> Item:
    first, last = match.start(), match.end() - 1
    if len(readings) == 1:
        return Item("day", first, last, days=(readings[0],))
    if readings:
        return Item("day", first, last, choices=tuple(readings))
    near = a.month_end(scene.today.year, month) if 1 <= month <= 12 else scene.today
    if near < scene.today:
        near = a.month_end(scene.today.year + 1, month)
    return Item("day", first, last, choices=(near, near + timedelta(days=1)))


def day_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``5 Dec``, ``Dec 5 2026``."""
    day, month, year = (_value(scene, match, name) for name in ("d", "m", "y"))
    if not 1 <= day <= 31:
        return None
    if year:
        exact = a.valid(year, month, day)
        return _dated(scene, match, (exact,) if exact else (), day, month)
    readings = a.without_year(scene.today, month, day, past=scene.past(match.end() - 1))
    return _dated(scene, match, readings, day, month)


def spoken_day_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``bees December``; the small words that are also verbs and articles do not count."""
    return None if scene.units[match.start()].text in _NOT_A_DAY else day_month(scene, match)


_NOT_A_DAY = words("do ek one a an to")


def numeric_date(scene: Scene, match: re.Match[str]) -> Item | None:
    """``5/12``, day first."""
    day, month, *year = scene.units[match.start()].value
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if year:
        exact = a.valid(year[0], month, day)
        return _dated(scene, match, (exact,) if exact else (), day, month)
    readings = a.without_year(scene.today, month, day, past=scene.past(match.end() - 1))
    return _dated(scene, match, readings, day, month)


def listed_day(scene: Scene, match: re.Match[str]) -> Item | None:
    """``10, 12 and 15 Dec``: each day has the month that ends the list."""
    day, month = _value(scene, match, "d"), scene.units[match.end("list")].value
    if not 1 <= day <= 31:
        return None
    readings = a.without_year(scene.today, month, day, past=scene.past(match.end("list")))
    spot = match.start("d")
    made = _dated(scene, match, readings, day, month)
    return Item(made.kind, spot, spot, days=made.days, choices=made.choices)


def run_of_days(scene: Scene, match: re.Match[str]) -> Item | None:
    """``14 15 Dec``, ``10, 11 and 12 Dec``: days in a row."""
    days = [unit.value for unit in scene.units[match.start() : match.start("m")] if unit.kind in "no"]
    if not all(1 <= day <= 31 for day in days) or any(b != a + 1 for a, b in pairwise(days)):
        return None
    ends = a.without_year(scene.today, _value(scene, match, "m"), days[-1], past=scene.past(match.end() - 1))
    if len(ends) != 1:
        return None
    return span(match, a.valid(ends[0].year, ends[0].month, days[0]), ends[0])


def span(match: re.Match[str], start: date | None, end: date | None, precision: str = "day") -> Item | None:
    """From ``start`` to ``end``; an end before its start is next year's."""
    if start is None or end is None:
        return None
    if end < start:
        end = a.valid(end.year + 1, end.month, end.day) or end
    return Item("days", match.start(), match.end() - 1, days=(start, end), precision=precision)


def days_of_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``10-28 Jan``, ``28 Dec - 3 Jan``."""
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    if not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    second = _value(scene, match, "m") or _value(scene, match, "n")
    month = _value(scene, match, "n") or second
    year = _value(scene, match, "y")
    past = scene.past(match.end() - 1)
    if year:
        return span(match, a.valid(year, month, first), a.valid(year, second, last))
    ends = a.without_year(scene.today, second, last, past=past)
    if len(ends) == 2:
        starts = [a.valid(end.year - (1 if month > second else 0), month, first) for end in ends]
        known = tuple(start for start in starts if start is not None)
        return Item("day", match.start(), match.end() - 1, choices=known) if len(known) == 2 else None
    if not ends:
        return None
    start = a.valid(ends[0].year - (1 if month > second else 0), month, first)
    return span(match, start, ends[0])


def _near_month(scene: Scene, day: int, past: bool) -> date | None:
    """A day of the month that is talked about, unless it is over, else of the coming weeks."""
    if scene.about is not None and not past:
        there = a.valid(scene.about.year, scene.about.month, day)
        if there is None or there >= scene.today:
            return there
    return a.without_month(scene.today, day, past=past)


def days_without_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``23 se 27 tak``: days, where they cannot be hours."""
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    certain = "o" in match[0] or "g" in match[0] or first > 12 or last > 12
    if not certain or not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    talked_about = scene.about is not None and min(first, last) > 12
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    marked = talked_about or after in ("ko", "को") or any(kind in match[0] for kind in "Tgo")
    if not marked:
        return None
    start = _near_month(scene, first, scene.past(match.end() - 1))
    if start is None:
        return None
    end = a.valid(start.year, start.month, last)
    if last < first:
        following = a.add_months(start, 1)
        end = a.valid(following.year, following.month, last)
    return _trim(span(match, start, end), match)


def _trim(item: Item | None, match: re.Match[str]) -> Item | None:
    """A closing ``tak`` belongs to the grammar, not to the phrase."""
    if item is None or not match[0].endswith("T"):
        return item
    return Item(item.kind, item.first, item.last - 1, days=item.days, precision=item.precision)


def numeric_span(scene: Scene, match: re.Match[str]) -> Item | None:
    """``1/12 - 5/12``."""
    ends = [scene.units[spot].value for spot in (match.start(), match.end() - 1)]
    dates = []
    for day, month, *year in ends:
        if not (1 <= month <= 12):
            return None
        exact = a.valid(year[0], month, day) if year else None
        readings = (exact,) if exact else a.without_year(scene.today, month, day, past=False)
        dates.append(readings[0] if readings else None)
    return span(match, dates[0], dates[1])


_ORDINAL_CUES = words("on till until by from the after before since to and & for between dated")
_POSITION_WORDS = words("""
    wale wala wali walo one option girl boy actor actress person name profile option round class std
    standard floor number tape take slot naam candidate choice draft scene episode season time guy lady
    audition photo row place position hold refusal week half year standing bar baar wicket lane cross
    """)


def ordinal(scene: Scene, match: re.Match[str]) -> Item | None:
    """``24th`` is a date only beside words of time: lists, classes and lanes have ordinals too."""
    spot = match.start()
    day = _value(scene, match, "d")
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    # "st" or "th" without a number in front says no day.
    if not isinstance(day, int) or after in _POSITION_WORDS or not 1 <= day <= 31:
        return None
    before = scene.words[scene.units[spot].first - 1].text if scene.units[spot].first else ""
    following = scene.classes[match.end() : match.end() + 1]
    after_next = scene.units[match.end() + 1].text if match.end() + 1 < len(scene.units) else ""
    hindi_ok = after in {"ko", "tak", "se", "tk", "को", "तक", "से"} and after_next not in _POSITION_WORDS
    cue = before in _ORDINAL_CUES or hindi_ok or scene.classes[max(0, spot - 1) : spot] in ("w", "t")
    inherits = scene.about is not None and after not in {"ka", "ki", "ke"}
    if not (cue or following in ("t", "@") or inherits or "g" in match[0] or (following == "n" and day > 12)):
        return None
    found = _near_month(scene, day, scene.past(spot))
    return Item("day", spot, match.end() - 1, days=(found,)) if found else None


def day_before_clock(scene: Scene, match: re.Match[str]) -> Item | None:
    """``23 ko 4 baje``: the first number is a day."""
    if scene.units[match.end() - 1].text not in ("ko", "को"):
        return None
    found = _near_month(scene, _value(scene, match, "d"), False)
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def counted_from(scene: Scene, match: re.Match[str]) -> Item | None:
    """``aaj se 3 din``: that many days from then on; with ``baad`` the day after them."""
    unit, number = scene.units[match.start("r")], _value(scene, match, "n")
    start = scene.today + timedelta(days=unit.value)
    if not 1 <= number <= 90 or unit.value < 0:
        return None
    if match["after"]:
        return Item("day", match.start(), match.end() - 1, days=(start + timedelta(days=number),))
    return _trim(span(match, start, start + timedelta(days=number - 1)), match)


def week_from(scene: Scene, match: re.Match[str]) -> Item | None:
    """``a week from Monday``, ``two weeks from tomorrow``."""
    if scene.units[match.start("d") - 1].text != "from":
        return None
    unit, number = scene.units[match.start("d")], _value(scene, match, "n")
    first = (
        scene.today + timedelta(days=unit.value) if unit.kind == "r" else a.weekday(scene.today, unit.value)
    )
    return Item("day", match.start(), match.end() - 1, days=(first + timedelta(days=7 * number),))


def of_next_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """``5th of next month``."""
    first = a.add_months(scene.today, 1)
    found = a.valid(first.year, first.month, _value(scene, match, "d"))
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def tarikh(scene: Scene, match: re.Match[str]) -> Item | None:
    """``25 tarikh``."""
    day = _value(scene, match, "d")
    if not 1 <= day <= 31:
        return None
    if match[0].startswith("xY"):
        first = a.add_months(scene.today, 1)
        found = a.valid(first.year, first.month, day)
    else:
        found = _near_month(scene, day, scene.past(match.end() - 1))
    missing = a.valid(scene.today.year, scene.today.month, day) is None and scene.about is None
    if missing and not match[0].startswith("xY") and not scene.past(match.end() - 1):
        last = a.month_end(scene.today.year, scene.today.month)
        later = a.without_month(scene.today, day, past=False)
        choices = (last, later) if later else (last, last + timedelta(days=1))
        return Item("day", match.start(), match.end() - 1, choices=choices)
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def weekday(scene: Scene, match: re.Match[str]) -> Item | None:
    """A weekday; one that is today's has two readings."""
    number = _value(scene, match, "w")
    how = match["how"] or ""
    today = scene.today
    first, last = match.start(), match.end() - 1
    if "x" in how or "W" in match[0]:
        upcoming = (
            scene.units[match.start("how")].text in {"coming", "upcoming", "aanewale"} if how else False
        )
        day = a.weekday(today, number, next_week=not upcoming)
        return Item("day", first, last, days=(day,), weekday=number)
    if "l" in how:
        return Item("day", first, last, days=(a.weekday(today, number, last=True),), weekday=number)
    if number == today.weekday():
        return Item("day", first, last, choices=(today, today + timedelta(days=7)), weekday=number)
    past = scene.behind and not how
    return Item("day", first, last, days=(a.weekday(today, number, last=past),), weekday=number)


def weekday_after_next(scene: Scene, match: re.Match[str]) -> Item | None:
    """``next to next Friday``, ``the Friday after next``: a week after next Friday."""
    if match["v"] is not None and scene.units[match.end() - 2].text != "after":
        return None
    number = _value(scene, match, "w" if match["v"] is None else "v")
    day = a.weekday(scene.today, number, next_week=True) + timedelta(days=7)
    return Item("day", match.start(), match.end() - 1, days=(day,), weekday=number)


_COUNTED = words("""
    min mins minute minutes mnt mint minat people persons log
    girls boys actors slots hours hrs hour each per k
    मिनट लोग
    """)
"""What is counted by the number before it, which is no day then: ``tuesday 15 min each``."""


def weekday_date(scene: Scene, match: re.Match[str]) -> Item | None:
    """``Sat 21``: the 21st, when that is a Saturday and counts nothing."""
    day, number = _value(scene, match, "d"), _value(scene, match, "w")
    found = _near_month(scene, day, False) if 12 < day <= 31 else None
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    if found is None or found.weekday() != number or after in _COUNTED:
        return None
    return Item("day", match.start(), match.end() - 1, days=(found,))


def weekdays(scene: Scene, match: re.Match[str]) -> Item | None:
    """``mon to wed``."""
    start_number, end_number = _value(scene, match, "a"), _value(scene, match, "b")
    following = bool(match["how"])
    today = scene.today
    start = a.weekday(today, start_number, next_week=following)
    if start_number == today.weekday() and not following:
        start = today
    days = (end_number - start_number) % 7
    return _trim(span(match, start, start + timedelta(days=days)), match)


DAY_BEGINS = 4
"""Before this hour "tomorrow" is said of two days."""


def relative(scene: Scene, match: re.Match[str]) -> Item | None:
    """``kal``, ``today``, ``parso``."""
    unit = scene.units[match.start()]
    shift = unit.value
    if unit.text in BOTH_WAYS and scene.past(match.start()):
        shift = -shift
    day = scene.today + timedelta(days=shift)
    if shift > 0 and scene.now.hour < DAY_BEGINS:
        # Ten past midnight: who is still awake may mean the day that has begun, or the one after.
        return Item("day", match.start(), match.start(), choices=(day - timedelta(days=1), day))
    return Item("day", match.start(), match.start(), days=(day,))


def relatives(scene: Scene, match: re.Match[str]) -> Item | None:
    """``aaj se kal tak``."""
    ends = []
    for name in ("a", "b"):
        unit = scene.units[match.start(name)]
        if unit.kind == "r":
            ends.append(scene.today + timedelta(days=unit.value))
        else:
            ends.append(a.weekday(scene.today, unit.value))
    return _trim(span(match, ends[0], ends[1]), match) if ends[0] <= ends[1] else None


def tonight(scene: Scene, match: re.Match[str]) -> Item | None:
    """Today, in the night."""
    return Item("day", match.start(), match.end() - 1, days=(scene.today,), part="night")
