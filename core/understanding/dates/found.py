"""What the search for times hands back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.understanding.meaning import DatePhrase


@dataclass(frozen=True, slots=True)
class Found:
    """A time with its place in the text.

    ``first`` and ``last`` are word positions. ``choices`` are the readings to offer when one cannot be
    picked; then ``phrase`` has neither start nor end. ``about``: ``date`` or ``time``.
    ``kind``: ``time`` has a clock time, ``range`` an end, ``after`` counts from now.
    ``deadline``: said with by, till, tak. ``own_day``: the day was said with it, not inferred.
    """

    phrase: DatePhrase
    first: int
    last: int
    kind: Literal["day", "time", "range", "part", "after"]
    choices: tuple[datetime, ...] = ()
    about: str = ""
    deadline: bool = False
    own_day: bool = True

    @property
    def start(self) -> datetime | None:
        return self.phrase.start
