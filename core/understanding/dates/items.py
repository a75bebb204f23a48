"""Days and clock times as they are said: patterns over the classes of units."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from core.understanding.dates import arithmetic as a
from core.understanding.dates.tense import is_past
from core.understanding.dates.units import Unit
from core.understanding.dates.vocabulary import BOTH_WAYS, ORDINAL_WEEKS
from core.understanding.vocabulary import words
from core.understanding.words import Word


@dataclass(frozen=True, slots=True)
class Item:
    """One day, span of days, clock time, span of time or part of the day.

    ``days``: one or two dates; with ``choices`` the readings of a day that is unclear.
    ``minutes``: one or two minutes of the day as said; ``said`` their am/pm words.
    """

    kind: str
    first: int
    last: int
    days: tuple[date, ...] = ()
    choices: tuple[date, ...] = ()
    precision: str = "day"
    minutes: tuple[int, ...] = ()
    said: tuple[str, ...] = ()
    part: str = ""
    moment: datetime | None = None
    weekday: int | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What the patterns read: the units, their classes, the words, and when it is."""

    units: Sequence[Unit]
    classes: str
    words: Sequence[Word]
    now: datetime
    about: datetime | None
    loose: bool
    behind: bool

    @property
    def today(self) -> date:
        return self.now.date()

    def past(self, unit: int) -> bool:
        """Whether the verb nearest to a unit is past."""
        return is_past(self.words, self.units[unit].last)


Make = Callable[[Scene, "re.Match[str]"], Item | None]


def items(scene: Scene) -> list[Item]:
    """All items of a text from left to right, none overlapping, the longest reading at each place."""
    out: list[Item] = []
    place = 0
    while place < len(scene.classes):
        item = _best(scene, place) if scene.classes[place] in _STARTS else None
        if item is None:
            place += 1
        else:
            out.append(item)
            place = item.last + 1
    return out


def _best(scene: Scene, place: int) -> Item | None:
    best: Item | None = None
    for pattern, make in _PATTERNS:
        match = pattern.match(scene.classes, place)
        if match is None or (best is not None and match.end() - 1 <= best.last):
            continue
        item = make(scene, match)
        if item is not None and (best is None or item.last > best.last):
            best = item
    return best


def _value(scene: Scene, match: re.Match[str], group: str) -> Any:
    spot = match.start(group)
    return None if spot < 0 else scene.units[spot].value


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


def _day_month(scene: Scene, match: re.Match[str]) -> Item | None:
    day, month, year = (_value(scene, match, name) for name in ("d", "m", "y"))
    if not 1 <= day <= 31:
        return None
    if year:
        exact = a.valid(year, month, day)
        return _dated(scene, match, (exact,) if exact else (), day, month)
    readings = a.without_year(scene.today, month, day, past=scene.past(match.end() - 1))
    return _dated(scene, match, readings, day, month)


def _numeric_date(scene: Scene, match: re.Match[str]) -> Item | None:
    day, month, *year = scene.units[match.start()].value
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if year:
        exact = a.valid(year[0], month, day)
        return _dated(scene, match, (exact,) if exact else (), day, month)
    readings = a.without_year(scene.today, month, day, past=scene.past(match.end() - 1))
    return _dated(scene, match, readings, day, month)


def _span(match: re.Match[str], start: date | None, end: date | None, precision: str = "day") -> Item | None:
    if start is None or end is None:
        return None
    if end < start:
        end = a.valid(end.year + 1, end.month, end.day) or end
    return Item("days", match.start(), match.end() - 1, days=(start, end), precision=precision)


def _days_of_month(scene: Scene, match: re.Match[str]) -> Item | None:
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    if not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    second = _value(scene, match, "m") or _value(scene, match, "n")
    month = _value(scene, match, "n") or second
    year = _value(scene, match, "y")
    past = scene.past(match.end() - 1)
    if year:
        return _span(match, a.valid(year, month, first), a.valid(year, second, last))
    ends = a.without_year(scene.today, second, last, past=past)
    if len(ends) != 1:
        return None
    start = a.valid(ends[0].year - (1 if month > second else 0), month, first)
    return _span(match, start, ends[0])


def _near_month(scene: Scene, day: int, past: bool) -> date | None:
    """A day of the month that is talked about, else of the coming weeks."""
    if scene.about is not None and not past:
        return a.valid(scene.about.year, scene.about.month, day)
    return a.without_month(scene.today, day, past=past)


def _days_without_month(scene: Scene, match: re.Match[str]) -> Item | None:
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    certain = "o" in match[0] or "g" in match[0] or first > 12 or last > 12
    if not certain or not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    if "T" not in match[0] and "g" not in match[0] and "o" not in match[0]:
        return None
    start = _near_month(scene, first, scene.past(match.end() - 1))
    if start is None:
        return None
    end = a.valid(start.year, start.month, last)
    if last < first:
        following = a.add_months(start, 1)
        end = a.valid(following.year, following.month, last)
    return _trim(_span(match, start, end), match)


def _trim(item: Item | None, match: re.Match[str]) -> Item | None:
    """A closing ``tak`` belongs to the grammar, not to the phrase."""
    if item is None or not match[0].endswith("T"):
        return item
    return Item(item.kind, item.first, item.last - 1, days=item.days, precision=item.precision)


def _numeric_span(scene: Scene, match: re.Match[str]) -> Item | None:
    ends = [scene.units[spot].value for spot in (match.start(), match.end() - 1)]
    dates = []
    for day, month, *year in ends:
        if not (1 <= month <= 12):
            return None
        exact = a.valid(year[0], month, day) if year else None
        readings = (exact,) if exact else a.without_year(scene.today, month, day, past=False)
        dates.append(readings[0] if readings else None)
    return _span(match, dates[0], dates[1])


_ORDINAL_CUES = words("on till until by from the after before since to and & for between dated")
_ORDINAL_FOLLOWERS = words("w p r t T k - &")
_POSITION_WORDS = words("""
    wale wala wali walo one option girl boy actor actress person name profile option round class std
    standard floor number tape take slot naam candidate choice draft scene episode season time guy lady
    audition photo row place position hold refusal week half year standing bar baar wicket lane cross
    """)


def _ordinal(scene: Scene, match: re.Match[str]) -> Item | None:
    """``24th`` is a date only beside words of time: lists, classes and lanes have ordinals too."""
    spot = match.start()
    day = _value(scene, match, "d")
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    if after in _POSITION_WORDS or not 1 <= day <= 31:
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


def _day_before_clock(scene: Scene, match: re.Match[str]) -> Item | None:
    """``23 ko 4 baje``: the first number is a day."""
    if scene.units[match.end() - 1].text not in ("ko", "को"):
        return None
    found = _near_month(scene, _value(scene, match, "d"), False)
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def _of_next_month(scene: Scene, match: re.Match[str]) -> Item | None:
    first = a.add_months(scene.today, 1)
    found = a.valid(first.year, first.month, _value(scene, match, "d"))
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def _tarikh(scene: Scene, match: re.Match[str]) -> Item | None:
    day = _value(scene, match, "d")
    if not 1 <= day <= 31:
        return None
    if match[0].startswith("xY"):
        first = a.add_months(scene.today, 1)
        found = a.valid(first.year, first.month, day)
    else:
        found = _near_month(scene, day, scene.past(match.end() - 1))
    return Item("day", match.start(), match.end() - 1, days=(found,)) if found else None


def _weekday(scene: Scene, match: re.Match[str]) -> Item | None:
    number = _value(scene, match, "w")
    how = match["how"] or ""
    spot = match.start("w")
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


def _weekday_date(scene: Scene, match: re.Match[str]) -> Item | None:
    """``Sat 21``: the 21st, when that is a Saturday."""
    day, number = _value(scene, match, "d"), _value(scene, match, "w")
    found = _near_month(scene, day, False) if 12 < day <= 31 else None
    if found is None or found.weekday() != number:
        return None
    return Item("day", match.start(), match.end() - 1, days=(found,))


def _weekdays(scene: Scene, match: re.Match[str]) -> Item | None:
    start_number, end_number = _value(scene, match, "a"), _value(scene, match, "b")
    following = bool(match["how"])
    today = scene.today
    start = a.weekday(today, start_number, next_week=following)
    if start_number == today.weekday() and not following:
        start = today
    days = (end_number - start_number) % 7
    return _trim(_span(match, start, start + timedelta(days=days)), match)


def _relative(scene: Scene, match: re.Match[str]) -> Item | None:
    unit = scene.units[match.start()]
    shift = unit.value
    if unit.text in BOTH_WAYS and scene.past(match.start()):
        shift = -shift
    return Item("day", match.start(), match.start(), days=(scene.today + timedelta(days=shift),))


def _relatives(scene: Scene, match: re.Match[str]) -> Item | None:
    ends = []
    for name in ("a", "b"):
        unit = scene.units[match.start(name)]
        if unit.kind == "r":
            ends.append(scene.today + timedelta(days=unit.value))
        else:
            ends.append(a.weekday(scene.today, unit.value))
    return _trim(_span(match, ends[0], ends[1]), match) if ends[0] <= ends[1] else None


def _tonight(scene: Scene, match: re.Match[str]) -> Item | None:
    return Item("day", match.start(), match.end() - 1, days=(scene.today,), part="night")


def _week(scene: Scene, match: re.Match[str]) -> Item | None:
    monday = scene.today - timedelta(days=scene.today.weekday())
    shift = {"x": 7, "l": -7, "i": 0}[match[0][0]]
    start = monday + timedelta(days=shift)
    end = start + timedelta(days=6)
    start = max(start, scene.today) if shift == 0 else start
    return Item("days", match.start(), match.end() - 1, days=(start, end), precision="week")


def _weekend(scene: Scene, match: re.Match[str]) -> Item | None:
    saturday = scene.today + timedelta(days=(5 - scene.today.weekday()) % 7)
    if scene.today.weekday() == 6:
        saturday = scene.today + timedelta(days=6)
    if match[0][0] == "x":
        saturday = scene.today + timedelta(days=7 - scene.today.weekday() + 5)
    if match[0][0] == "l":
        saturday -= timedelta(days=7)
    days = (saturday, saturday + timedelta(days=1))
    return Item("days", match.start(), match.end() - 1, days=days)


def _month(scene: Scene, match: re.Match[str]) -> Item | None:
    shift = {"x": 1, "l": -1, "i": 0}[match[0][0]]
    first = a.add_months(scene.today, shift)
    start = max(first, scene.today) if shift == 0 else first
    days = (start, a.month_end(first.year, first.month))
    return Item("days", match.start(), match.end() - 1, days=days, precision="month")


def _year_of(scene: Scene, month: int, past: bool) -> int:
    if past:
        return scene.today.year if month <= scene.today.month else scene.today.year - 1
    return scene.today.year if month >= scene.today.month else scene.today.year + 1


_MONTH_CUES = words("""
    in of all during throughout this entire whole full till until by from next mid early late poora
    poore
    """)
_MONTH_FOLLOWERS = words("me mein main tak se ke ka ki end में तक से के का की mai")


def _named_month(scene: Scene, match: re.Match[str]) -> Item | None:
    """A bare month is a span of days, where the words beside it make a time of it."""
    first_word = scene.units[match.start()].first
    before = scene.words[first_word - 1].text if first_word else ""
    after = scene.units[match.end()].text if match.end() < len(scene.units) else ""
    if before not in _MONTH_CUES and after not in _MONTH_FOLLOWERS and not _value(scene, match, "y"):
        return None
    month = _value(scene, match, "m")
    year = _value(scene, match, "y") or _year_of(scene, month, scene.past(match.start()))
    start = max(date(year, month, 1), scene.today) if before not in ("from",) else date(year, month, 1)
    days = (start, a.month_end(year, month))
    return Item("days", match.start(), match.end() - 1, days=days, precision="month")


def _months(scene: Scene, match: re.Match[str]) -> Item | None:
    first, last = _value(scene, match, "a"), _value(scene, match, "b")
    year = _year_of(scene, first, past=False)
    end = a.month_end(year + (1 if last < first else 0), last)
    return _span(match, date(year, first, 1), end, "month")


def _month_end(scene: Scene, match: re.Match[str]) -> Item | None:
    month = _value(scene, match, "m") if "m" in match.groupdict() else None
    month = month or scene.today.month
    end = a.month_end(_year_of(scene, month, past=False), month)
    return Item("day", match.start(), match.end() - 1, days=(end,))


def _week_of_month(scene: Scene, match: re.Match[str]) -> Item | None:
    unit = scene.units[match.start()]
    which = ORDINAL_WEEKS.get(unit.text)
    if which is None:
        which = unit.value - 1 if unit.kind == "o" and unit.value <= 4 else None
    if which is None:
        return None
    month = _value(scene, match, "m")
    first = date(_year_of(scene, month, past=False), month, 1)
    last = a.month_end(first.year, month)
    monday = first - timedelta(days=first.weekday())
    start = (
        last - timedelta(days=last.weekday()) if which < 0 else max(first, monday + timedelta(days=7 * which))
    )
    end = min(last, start + timedelta(days=6 - start.weekday()))
    return Item("days", match.start(), match.end() - 1, days=(start, end))


def _part(scene: Scene, match: re.Match[str]) -> Item | None:
    unit = scene.units[match.start()]
    before = scene.words[unit.first - 1].text if unit.first else ""
    if before in {"good", "gud", "shubh", "शुभ"} or (unit.text == "eve" and before not in ("", "in", "the")):
        return None
    alone = not _beside_time(scene, match.start())
    if alone and not (before in _PART_CUES or _part_follower(scene, match.start())):
        return None
    return Item("part", match.start(), match.start(), part=unit.value)


_PART_CUES = words("the this by till until is in इस")
_PART_FOLLOWERS = words("ko me mein tak ke se tk free khali busy को में तक फ्री खाली")


def _part_follower(scene: Scene, spot: int) -> bool:
    return spot + 1 < len(scene.units) and scene.units[spot + 1].text in _PART_FOLLOWERS


def _beside_time(scene: Scene, spot: int) -> bool:
    before = scene.classes[max(0, spot - 3) : spot]
    after = scene.classes[spot + 1 : spot + 4]
    return bool(set(before + after) & set("wrsmogntfcab"))


def _clock_values(scene: Scene, match: re.Match[str]) -> Item | None:
    """A clock time: ``saade 5 baje``, ``4 pm``, ``17:00``, ``noon``."""
    classes, start = match[0], match.start()
    first, last = start, match.end() - 1
    units = scene.units
    lead = 1 if classes[0] == "@" else 0
    classes = classes[lead:]
    if classes[0] == "e":
        return Item("time", first, last, minutes=(19 * 60,), said=("exact",))
    if classes[0] in "NM" or classes == "nN":
        return Item(
            "time", first, last, minutes=(24 * 60 if classes[0] == "M" else 12 * 60,), said=("exact",)
        )
    said = next((units[spot].text for spot in range(first, last + 1) if units[spot].kind == "a"), "")
    if classes[0] == "d":
        minutes = 90 if units[first + lead].text[:2] in ("de", "डे") else 150
        return Item("time", first, last, minutes=(minutes,), said=(said,))
    number = next(
        (units[spot].value for spot in range(last, first - 1, -1) if units[spot].kind in "nctf"), None
    )
    if number is None:
        return None
    minutes_said = _as_minutes(units, first, last, number)
    return None if minutes_said is None else Item("time", first, last, minutes=(minutes_said,), said=(said,))


_QUARTERS = {
    **dict.fromkeys(words("saade sadhe saadhe sade साढ़े साढे"), 30),
    **dict.fromkeys(words("sava sawa savaa सवा"), 15),
    **dict.fromkeys(words("paune pone पौने"), -15),
}


def _as_minutes(units: Sequence[Unit], first: int, last: int, number: int) -> int | None:
    kinds = {units[spot].kind: units[spot].text for spot in range(first, last + 1)}
    if "t" in kinds:
        return number
    if "f" in kinds:
        hour, minute = divmod(number, 100)
        return hour * 60 + minute if hour < 24 and minute < 60 else None
    if number > 23:
        return None
    minutes = number * 60
    if "h" in kinds:
        return minutes + _QUARTERS[kinds["h"]]
    if "P" in kinds:
        return minutes + (30 if "H" in kinds else 15)
    if "Q" in kinds:
        return minutes - 15
    return minutes


def _said_of(scene: Scene, match: re.Match[str], group: str) -> tuple[int | None, str]:
    spot = match.start(group)
    unit = scene.units[spot]
    after = scene.units[spot + 1] if spot + 1 < len(scene.units) else unit
    said = after.text if after.kind == "a" else ""
    half = scene.units[spot - 1] if spot else unit
    first = spot - 1 if half.kind == "h" and spot - 1 >= match.start() else spot
    return _as_minutes(scene.units, first, spot, unit.value), said


def _clock_span(scene: Scene, match: re.Match[str]) -> Item | None:
    """``11 se 2``, ``3-5 pm``, ``1:30 to 2:15``: needs a sign that clock times are meant."""
    (start, said_start), (end, said_end) = (_said_of(scene, match, name) for name in ("a", "b"))
    if start is None or end is None:
        return None
    if scene.units[match.start("joint")].text in ("&", "and", "aur", "n", "or", "ya") and "B" not in match[0]:
        return None
    certain = any(kind in match[0] for kind in "tabB") or scene.loose
    beside_day = _beside_day(scene, match.start(), match.end() - 1)
    if not certain and not beside_day:
        return None
    if said_end and not said_start and start <= end and start < 13 * 60:
        said_start = said_end
    last = match.end() - 1
    while scene.classes[last] in "kB" and last > match.start("b"):
        last -= 1
    first = match.start() + (1 if scene.classes[match.start()] == "B" else 0)
    return Item("times", first, last, minutes=(start, end), said=(said_start, said_end))


def _beside_day(scene: Scene, first: int, last: int) -> bool:
    before = re.search(r"([wrsoDgmp]|[no]k?m)[k,@]{0,2}$", scene.classes[:first])
    after = re.match(r"[k,]{0,2}[wrsi]", scene.classes[last + 1 :])
    return bool(before or after)


def _bare_number(scene: Scene, match: re.Match[str]) -> Item | None:
    """A number alone is a time after ``at``, before ``tak``, beside a day, or where a time is expected."""
    spot = match.start("n")
    number = scene.units[spot].value
    if not 1 <= number <= 12 and scene.units[spot].kind != "f":
        return None
    minutes = _as_minutes(scene.units, spot, spot, number)
    if minutes is None:
        return None
    marked = match.end("n") - match.start() > 1 or match.end() > match.end("n")
    if scene.units[spot].kind == "c" and not match[0].startswith("@"):
        return None
    if scene.units[spot].kind == "f" and not (marked or _beside_day(scene, spot, spot)):
        return None
    if not (marked or scene.loose or _beside_day(scene, spot, spot)):
        return None
    if scene.units[spot].kind != "f" and number < 1:
        return None
    return Item("time", match.start() if match[0][0] == "@" else spot, spot, minutes=(minutes,), said=("",))


def _after(scene: Scene, match: re.Match[str]) -> Item | None:
    """``in 2 hours``, ``2 ghante baad``, ``3 din mein``."""
    number = _value(scene, match, "n") if match.start("n") >= 0 else None
    unit = scene.units[match.start("u")]
    if match[0][0] == "@" and scene.units[match.start()].text not in ("after", "post"):
        return None
    inside = "A" not in match[0] and match[0][0] != "@"
    if inside and not _says_in(scene, match):
        return None
    if number is None:
        number = 0.5
    if scene.units[max(0, match.start("u") - 1)].kind == "d":
        number = 1.5 if scene.units[match.start("u") - 1].text[:2] in ("de", "डे") else 2.5
    first, last = match.start(), match.end() - 1
    if unit.kind == "u":
        hours = unit.text[:2] not in ("mi", "मि")
        moment = scene.now + (timedelta(hours=number) if hours else timedelta(minutes=number))
        return Item("after", first, last, moment=moment, inside=inside)
    days = int(number * (7 if unit.kind == "W" else 1))
    return Item("after", first, last, days=(scene.today + timedelta(days=days),), inside=inside)


def _says_in(scene: Scene, match: re.Match[str]) -> bool:
    texts = {scene.units[match.start()].text, scene.units[match.end() - 1].text}
    return bool(texts & {"in", "me", "mein", "में"})


_PATTERNS: tuple[tuple[re.Pattern[str], Make], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (r"(?P<a>[no])k?(?P<n>m)?[-&](?P<b>[no])k?(?P<m>m),?(?P<y>y)?", _days_of_month),
        (r"(?P<n>m)(?P<a>[no])[-&](?P<m>m)?(?P<b>[no])(?![ab])(?P<y>y)?", _days_of_month),
        (r"(?P<a>[no])g?[-&](?P<b>[no])g?T?", _days_without_month),
        (r"s-s", _numeric_span),
        (r"(?P<d>[no])k?(?P<m>m),?(?P<y>y)?", _day_month),
        (r"(?P<m>m)(?P<d>[no])(?![ab]),?(?P<y>y)?", _day_month),
        (r"s", _numeric_date),
        (r"(?:xY)?k?(?P<d>[no])g", _tarikh),
        (r"(?P<d>o)", _ordinal),
        (r"(?P<d>n)k(?=h?[nctf]b)", _day_before_clock),
        (r"(?P<d>[no])k{0,2}xY", _of_next_month),
        (r"(?P<how>[xli])?(?P<w>w)", _weekday),
        (r"(?P<w>w)(?P<d>n)(?![ab~TkA:m])", _weekday_date),
        (r"(?P<how>x)Wk?(?P<w>w)", _weekday),
        (r"(?P<w>w),?k?(?P<how>x)W", _weekday),
        (r"(?P<how>x)?(?P<a>w)-(?P<b>w)T?", _weekdays),
        (r"r", _relative),
        (r"(?P<a>r)-(?P<b>[rw])T?", _relatives),
        (r"R", _tonight),
        (r"[xli]W", _week),
        (r"[xli]?Z", _weekend),
        (r"[xli]Y", _month),
        (r"(?P<m>m)(?P<y>y)?", _named_month),
        (r"(?P<a>m)-(?P<b>m)", _months),
        (r"(?:Ek{1,2}Y|EkiY|Yk?E)", _month_end),
        (r"Ek(?P<m>m)", _month_end),
        (r"(?P<m>m)k?E", _month_end),
        (r"[_ol]Wk?(?P<m>m)", _week_of_month),
        (r"p", _part),
        (r"@?(?:h[nc]b?|db|HP[nc]a?b?|QP[nc]a?b?|Q-[nc]a?b?|t~?a?b?|na|[nc]b|fb|nN|N|M|e)", _clock_values),
        (r"B?h?(?P<a>[ntc])a?b?(?P<joint>[-&])h?(?P<b>[ntc])a?b?k?B?", _clock_span),
        (r"@?(?P<n>n)(?:k?~+|k?A|T)", _bare_number),
        (r"[@T](?P<n>[ncf])(?![uDWYgm%])", _bare_number),
        (r"(?P<n>[nf])(?![uDWYg%])", _bare_number),
        (r"k?(?P<n>[nc])(?P<u>[uDW])k?A", _after),
        (r"k(?P<n>[nc])(?P<u>[uDW])", _after),
        (r"(?P<n>[nc])(?P<u>[uDW])k", _after),
        (r"(?:d)(?P<n>n)?(?P<u>[u])k?A", _after),
        (r"@(?P<n>[nc])(?P<u>[uDW])", _after),
        (r"k?H(?P<n>n)?_?(?P<u>u)k?A?", _after),
    )
)
_STARTS = frozenset("nocstfwmrRpxliWZYEeNMhdHQB@TkA_")
