"""From items to times: neighbours are joined, days are inherited, what is unclear becomes choices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from core.understanding.dates import arithmetic as a
from core.understanding.dates.found import Found
from core.understanding.dates.items import items
from core.understanding.dates.scene import Item, Scene
from core.understanding.dates.tense import mentions_past
from core.understanding.dates.units import units
from core.understanding.dates.vocabulary import CORRECTIONS, EACH, HABITS, RECURRING, SPANS
from core.understanding.dates.zones import in_their_zones
from core.understanding.meaning import DatePhrase, Precision
from core.understanding.shapes import Sought
from core.understanding.tokens import Reading

_GAP = frozenset("k,~@FBi")
_SENTENCE_ENDS = frozenset(".?!;।\n")
_SUGGESTED = {"morning": (10, 11), "afternoon": (14, 15), "evening": (17, 18), "night": (20, 21)}
"""Hours offered when a part of the day is not enough."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Items that are said in one breath and make one time."""

    day: Item | None
    clock: Item | None
    part: Item | None
    first: int
    last: int


def find(
    reading: Reading,
    now: datetime,
    *,
    about: datetime | None = None,
    masked: Sequence[tuple[int, int]] = (),
    loose: bool = False,
    past: bool = False,
) -> list[Found]:
    """Every time named in a text, in order.

    ``now`` is aware and in the sender's zone; ``about`` the time that is being talked about, from which a
    bare clock time takes its day. ``masked``: character spans that are something else. ``loose``: a bare
    number is a clock time (an answer to "when?"). ``past``: what is said lies behind us.
    """
    cut = units(reading, masked)
    if not any(unit.kind not in "_k,&-~i" for unit in cut):
        return []
    scene = Scene(cut, "".join(unit.kind for unit in cut), reading.words, now, about, loose, past)
    groups = _grouped(scene, items(scene))
    groups = groups if loose else _corrected(scene, groups)
    groups = [group for group in groups if not _recurs(scene, group)]
    behind = past or mentions_past(reading.words)
    days = {place: day for place, group in enumerate(groups) if (day := _own_day(group)) is not None}
    found = [_resolve(scene, groups, place, days, behind, reading) for place in range(len(groups))]
    return in_their_zones([each for each in found if each is not None], reading, now.tzinfo)


def _grouped(scene: Scene, found: list[Item]) -> list[_Group]:
    groups: list[_Group] = []
    for item in found:
        group = groups[-1] if groups else None
        joined = _join(group, item, scene) if group and _near(scene, group.last, item.first) else None
        if joined is not None:
            groups[-1] = joined
        else:
            groups.append(_single(item))
    return groups


def _single(item: Item) -> _Group:
    part = item if item.kind == "part" else None
    day = item if item.kind in ("day", "days", "after") else None
    clock = item if item.kind in ("time", "times") else None
    if item.kind == "day" and item.part:
        part = item
    return _Group(day, clock, part, item.first, item.last)


def _near(scene: Scene, last: int, first: int) -> bool:
    between = scene.classes[last + 1 : first]
    if "".join(between).count(",") and any(scene.units[spot].text == "." for spot in range(last + 1, first)):
        return False
    return len(between) <= 3 and all(kind in _GAP for kind in between)


def _join(group: _Group, item: Item, scene: Scene) -> _Group | None:
    new = _single(item)
    if new.day and group.day:
        day = _one_day(group.day, new.day)
        if day is None or (new.clock and group.clock):
            return None
        return _Group(day, group.clock or new.clock, group.part or new.part, group.first, item.last)
    if (new.clock and group.clock) or (new.part and group.part):
        return None
    if new.clock and group.part and not group.day and "," in scene.classes[group.last + 1 : item.first]:
        return None
    if group.day and group.day.kind == "after":
        if not (group.day.days and new.clock and not group.clock):
            return None
        # "in 2 days at 11": counted from now, it is a day like any other.
        group = replace(group, day=replace(group.day, kind="day", inside=False))
    if new.part and group.clock and not group.day and item.first - group.last > 3:
        return None
    return replace(
        group,
        day=group.day or new.day,
        clock=group.clock or new.clock,
        part=group.part or new.part,
        last=item.last,
    )


def _one_day(left: Item, right: Item) -> Item | None:
    """``Tue 24th`` and ``24 Nov, Tuesday`` are one day; when they contradict, both are offered."""
    named, exact = (left, right) if left.weekday is not None else (right, left)
    if named.weekday is None or exact.weekday is not None or exact.kind != "day":
        return None
    readings = exact.days or exact.choices
    fitting = tuple(day for day in readings if day.weekday() == named.weekday)
    if fitting:
        return replace(exact, days=fitting[:1], choices=())
    both = tuple(sorted({*readings[:1], *(named.days or named.choices)[:1]}))
    return replace(exact, days=(), choices=both)


def _corrected(scene: Scene, groups: list[_Group]) -> list[_Group]:
    """``4, sorry 5 pm`` and ``kal nahi parso``: only the last value counts."""
    out: list[_Group] = []
    for group in groups:
        if out and _corrects(scene, out[-1], group):
            before = out.pop()
            group = replace(group, day=group.day or before.day, part=group.part or before.part)
        out.append(group)
    return out


def _corrects(scene: Scene, before: _Group, group: _Group) -> bool:
    between = [unit.text for unit in scene.units[before.last + 1 : group.first]]
    if not 1 <= len(between) <= 5 or not all(text in CORRECTIONS for text in between):
        return False
    if not any(text not in (",", ".", "-") for text in between):
        return False
    same = (bool(before.clock) and bool(group.clock)) or (bool(before.day) and bool(group.day))
    return same and not (before.clock and group.day and not group.clock)


def _recurs(scene: Scene, group: _Group) -> bool:
    """Whether the sentence around a time makes it a schedule, not a date."""
    for step in (-1, 1):
        spot = group.first if step < 0 else group.last
        while 0 <= spot < len(scene.units):
            text = scene.units[spot].text
            if text in _SENTENCE_ENDS:
                break
            habit = text in HABITS and group.day is not None and group.day.weekday is not None
            if habit or text in RECURRING or (text in EACH and _repeats(scene, spot)):
                return True
            spot += step
    return False


def _repeats(scene: Scene, spot: int) -> bool:
    """``every Monday``, ``every other day``, ``har subah 9 baje``."""
    return any(kind in "wrpDWYZuN" for kind in scene.classes[spot + 1 : spot + 3])


def _own_day(group: _Group) -> date | None:
    return group.day.days[0] if group.day and group.day.days else None


def _inherited(groups: list[_Group], place: int, days: dict[int, date]) -> date | None:
    """The day said last before this clock time, else the next one said after it."""
    before = [spot for spot in days if spot < place]
    after = [spot for spot in days if spot > place]
    spot = max(before) if before else min(after) if after else None
    return None if spot is None else days[spot]


def _resolve(
    scene: Scene, groups: list[_Group], place: int, days: dict[int, date], behind: bool, reading: Reading
) -> Found | None:
    group = groups[place]
    phrase = reading.cut(scene.units[group.first].first, scene.units[group.last].last)
    deadline = _is_deadline(scene, group)
    make = _Maker(scene, group, phrase, deadline)
    kept = _SAME_TIME.search(reading.text)
    if kept and scene.about and group.day and not group.clock and group.day.kind in ("day", "days"):
        return make.same_time(scene.about, kept)
    if group.day and group.day.kind == "after":
        return make.after(group.day)
    if group.clock:
        day = _own_day(group)
        own = day is not None
        if group.day and group.day.choices:
            return make.clock_on_choices(group.day.choices)
        if day is None:
            day = _inherited(groups, place, days) or (scene.about.date() if scene.about else None)
        return make.clock(day, own=own, behind=behind)
    if group.day and group.day.choices:
        return make.unclear_days(group.day.choices)
    if group.part:
        day = _own_day(group) or _inherited(groups, place, days)
        return make.part_of(day, behind=behind)
    return make.days() if group.day else None


def _is_deadline(scene: Scene, group: _Group) -> bool:
    after = scene.classes[group.last + 1 : group.last + 3].replace("k", "")
    before = scene.classes[max(0, group.first - 2) : group.first]
    eod = group.clock is not None and scene.units[group.clock.last].kind == "e"
    return after.startswith("T") or before.endswith(("T", "Tk")) or eod


_SAME_TIME = Sought(r"\b(?:same|wahi|wohi|isi|usi)\s+(?:time|samay|waqt)\b\s*")


class _Maker:
    """Makes the found time of one group."""

    def __init__(self, scene: Scene, group: _Group, phrase: str, deadline: bool) -> None:
        self.scene = scene
        self.group = group
        self.phrase = phrase
        self.deadline = deadline
        self.first = scene.units[group.first].first
        self.last = scene.units[group.last].last

    def at(self, day: date, minutes: int = 0) -> datetime:
        """A moment in the sender's zone; ``minutes`` may run into the next day."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=self.scene.now.tzinfo)
        whole_days, rest = divmod(minutes, 24 * 60)
        return (midnight + timedelta(days=whole_days)).replace(hour=rest // 60, minute=rest % 60)

    def found(
        self,
        kind: Literal["day", "time", "range", "part", "after"],
        start: datetime | None,
        end: datetime | None = None,
        precision: Precision = "minute",
        choices: tuple[datetime, ...] = (),
        about: str = "",
        own: bool = True,
    ) -> Found:
        """The result with this group's place in the text."""
        phrase = DatePhrase(self.phrase, start, end, precision)
        return Found(phrase, self.first, self.last, kind, choices, about, self.deadline, own)

    def after(self, item: Item) -> Found:
        """A moment or day counted from now."""
        if item.moment is not None:
            return self.found("after", item.moment.replace(second=0, microsecond=0), own=not item.inside)
        return self.found("after", self.at(item.days[0]), precision="day", own=not item.inside)

    def same_time(self, about: datetime, kept: re.Match[str]) -> Found | None:
        """The clock time of what is talked about, on the day that is named."""
        item = self.group.day
        if item is None or not item.days:
            return None
        local = about.astimezone(self.scene.now.tzinfo)
        day = item.days[0]
        if item.precision == "week":
            day += timedelta(days=local.weekday())
        if kept.end() == self.scene.words[self.first].start:
            self.phrase = kept[0] + self.phrase
        return self.found("time", self.at(day, local.hour * 60 + local.minute))

    def minutes(self) -> list[int]:
        """The group's clock times as minutes of the day."""
        clock, part = self.group.clock, self.group.part
        assert clock is not None
        name = part.part if part else ""
        return [
            said_minutes if said == "exact" else a.clock(said_minutes, said, name)
            for said_minutes, said in zip(clock.minutes, clock.said, strict=True)
        ]

    def _half_unsaid(self) -> bool:
        """Whether the hour may be one of the morning or of the evening: no am, no pm, no part of the day."""
        clock = self.group.clock
        return clock is not None and not any(clock.said) and self.group.part is None

    def clock(self, day: date | None, *, own: bool, behind: bool) -> Found:
        """A clock time on a day; a time of today that is already gone becomes a question."""
        minutes = self.minutes()
        base = self.scene.today if day is None or (not behind and self._under_way(day)) else day
        start = self.at(base, minutes[0])
        if len(minutes) == 2:
            end = self.at(base, minutes[1])
            while end <= start:
                end += timedelta(hours=12)
            if end <= self.scene.now and base == self.scene.today and not behind:
                choices = (start + timedelta(days=1), start + timedelta(days=7))
                return self.found("range", None, choices=choices, about="time", own=own)
            return self.found("range", start, end, own=own)
        if start < self.scene.now and base == self.scene.today and not behind:
            later = self.at(base, minutes[0] + 12 * 60)
            evening = self._half_unsaid() and later.date() == base and later > self.scene.now
            options = [later] if evening else []
            options += [start + timedelta(days=1), start + timedelta(days=7)]
            return self.found("time", None, choices=tuple(options[:2]), about="time", own=own)
        return self.found("time", start, own=own)

    def _under_way(self, first: date) -> bool:
        """Whether days said with a clock time have begun: their first is behind us, not all of them."""
        item = self.group.day
        return item is not None and item.kind == "days" and first < self.scene.today <= item.days[-1]

    def clock_on_choices(self, days: tuple[date, ...]) -> Found:
        """A clock time on a day that is unclear."""
        minutes = self.minutes()
        moments = tuple(self.at(day, minutes[0]) for day in days)
        later = [moment for moment in moments if moment > self.scene.now]
        # A date of this year or the next has no reading a week on, as a weekday has.
        if len(later) < len(moments) and days[-1] - days[0] == timedelta(days=7):
            evening = moments[0] + timedelta(hours=12)
            today = evening > self.scene.now and evening.date() == moments[0].date()
            if today and self._half_unsaid():
                later.insert(0, evening)
            elif later:
                later.append(later[-1] + timedelta(days=7))
        options = tuple(later[:2]) if len(later) > 1 else moments
        return self.found("time", None, choices=options, about="date")

    def unclear_days(self, days: tuple[date, ...]) -> Found:
        """A day with two readings."""
        precision: Precision = "part" if self.group.part else "day"
        minutes = SPANS[self.group.part.part][0] if self.group.part else 0
        moments = tuple(self.at(day, minutes) for day in days)
        return self.found("day", None, precision=precision, choices=moments, about="date")

    def part_of(self, day: date | None, *, behind: bool) -> Found | None:
        """A part of a day; a night with a deadline ends that day, what is over today is asked about."""
        part = self.group.part
        assert part is not None
        base = day or (self.scene.about.date() if self.scene.about else self.scene.today)
        if part.part == "night" and self.deadline:
            return self.found("time", self.at(base, 23 * 60 + 59), own=day is not None)
        start, end = SPANS[part.part]
        if day is None and self.at(base, end) <= self.scene.now:
            return None
        if self.at(base, end) <= self.scene.now and not behind:
            later = tuple(self.at(self.scene.today + timedelta(days=days), start) for days in (1, 7))
            return self.found("time", None, precision="part", choices=later, about="date")
        hours = tuple(self.at(base, hour * 60) for hour in _SUGGESTED[part.part])
        return self.found(
            "part", self.at(base, start), self.at(base, end), "part", hours, "time", day is not None
        )

    def days(self) -> Found:
        """Whole days."""
        item = self.group.day
        assert item is not None
        if item.kind == "day":
            return self.found("day", self.at(item.days[0]), precision="day")
        precision: Precision = (
            "week" if item.precision == "week" else "month" if item.precision == "month" else "day"
        )
        return self.found("range", self.at(item.days[0]), self.at(item.days[1], 23 * 60 + 59), precision)
