"""What the patterns of time read, and what they make of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.understanding.dates.tense import is_past
from core.understanding.dates.units import Unit
from core.understanding.tokens import Word


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


def value(scene: Scene, match: re.Match[str], group: str) -> Any:
    spot = match.start(group)
    return None if spot < 0 else scene.units[spot].value
