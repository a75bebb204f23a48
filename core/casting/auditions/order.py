"""What staff asked to be scheduled, resolved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions.model import ZONE, Round, Span


@dataclass(frozen=True, slots=True)
class Order:
    """What staff asked for, resolved: the people are those of a list (as it is when looked at), or
    named ones. ``breaks``: nobody reads then. ``count``, ``city``: only some of the list.

    ``frames``: on each day from when to when; then everybody gets a time that suits them, else they read one
    after the other from ``start``. ``rooms``: by name; without any ``side_by_side`` of the place's own.
    ``readers``: one for each room. ``per_slot``: how many people read at once in a room.
    ``pinned``: by talent, the starts that were given to them by name; the others read around them.
    """

    project_id: int
    role_id: int | None
    start: datetime
    minutes: int
    place: str
    round: Round
    end: datetime | None = None
    list_id: int | None = None
    talents: tuple[int, ...] = ()
    count: int | None = None
    city: str = ""
    breaks: tuple[Span, ...] = ()
    frames: tuple[Span, ...] = ()
    rooms: tuple[str, ...] = ()
    side_by_side: int = 1
    readers: tuple[str, ...] = ()
    per_slot: int = 1
    pinned: tuple[tuple[int, datetime], ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """The days it lies on, in the place's own clock."""
        starts = [frame.start for frame in self.frames] or [self.start]
        return tuple(dict.fromkeys(one.astimezone(ZoneInfo(ZONE)).date() for one in starts))

    @property
    def begins(self) -> datetime:
        """The earliest time that was said."""
        return min([self.start, *(at for _, at in self.pinned)])

    def on(self, days: Sequence[date]) -> Order:
        """The same hours and breaks on other days."""
        first = self.frames[0]
        steps = [timedelta(days=(day - self.days[0]).days) for day in days]
        frames = tuple(Span(first.start + one, first.end + one) for one in steps)
        of_a_day = [one for one in self.breaks if first.start <= one.start < first.end]
        breaks = tuple(Span(pause.start + one, pause.end + one) for one in steps for pause in of_a_day)
        pinned = tuple((one, at + steps[0]) for one, at in self.pinned) if len(steps) == 1 else ()
        return replace(self, start=frames[0].start, frames=frames, breaks=breaks, pinned=pinned)

    def shifted(self, by: timedelta) -> Order:
        """The same later, or earlier: breaks stay where they are within a day."""
        whole_days = by % timedelta(days=1) == timedelta(0)
        moved = tuple(Span(one.start + by, one.end + by) for one in self.frames)
        breaks = (
            tuple(Span(one.start + by, one.end + by) for one in self.breaks) if whole_days else self.breaks
        )
        end = None if self.end is None else self.end + by
        pinned = tuple((one, at + by) for one, at in self.pinned)
        return replace(self, start=self.start + by, end=end, frames=moved, breaks=breaks, pinned=pinned)
