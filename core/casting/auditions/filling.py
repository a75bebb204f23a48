"""Who gets which time of several days: as many people as can be, in the list's order where it matters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from core.casting.auditions.clashes import TRAVEL, Booking, Wish, same_place
from core.casting.auditions.model import Span, within


def times(frames: Iterable[Span], minutes: int, pauses: Sequence[Span] = ()) -> list[Span]:
    """Slots one after the other in each frame, none touching a pause, by start."""
    length = timedelta(minutes=minutes)
    found: list[Span] = []
    for frame in sorted(frames, key=lambda one: one.start):
        at = max(frame.start, found[-1].end) if found else frame.start
        while at + length <= frame.end:
            slot = Span(at, at + length)
            hit = [pause.end for pause in pauses if pause.overlaps(slot)]
            if hit:
                at = max(hit)
                continue
            found.append(slot)
            at = slot.end
    return found


class Grid:
    """The times of an order, and which of them something speaks against, as bits: bit ``n`` is time ``n``."""

    def __init__(self, slots: Sequence[Span]) -> None:
        self._slots = slots
        self._outside: dict[time, int] = {}
        self._starts = [slot.start for slot in slots]
        self._ends = [slot.end for slot in slots]
        self.every = (1 << len(slots)) - 1

    def touched(self, start: datetime, end: datetime) -> int:
        """The times that share a moment with a span."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return 0 if last <= first else (1 << last) - (1 << first)

    def outside(self, opens: time, closes: time) -> int:
        """The times outside a day's hours: the same for everybody, so each is looked at once."""
        if opens not in self._outside:
            self._outside[opens] = sum(
                1 << n for n, slot in enumerate(self._slots) if not within(slot, opens, closes)
            )
        return self._outside[opens]

    def against(self, wish: Wish, own: Iterable[Booking], taken: Iterable[Span]) -> int:
        """The times at which somebody cannot be asked to come: the same as ``clashes.find`` says of each
        time, but for the room's part. ``own``: their other auditions; ``taken``: when they are busy."""
        found = 0
        for booking in own:
            if _again(wish, booking):
                return self.every
            span = booking.span
            near = timedelta(0) if same_place(booking.place, wish.place) else TRAVEL
            found |= self.touched(span.start - near, span.end + near)
        for one in taken:
            found |= self.touched(one.start, one.end)
        return found


def _again(wish: Wish, booking: Booking) -> bool:
    return wish.role_id is not None and (booking.role_id, booking.round) == (wish.role_id, wish.round)


def assign(possible: Sequence[int], room: Sequence[int]) -> list[int | None]:
    """A time for as many people as can be. ``possible``: of each person, as bits; ``room``: how many people
    each time holds.

    Everybody takes their earliest time in the given order; who finds none left takes one that another can
    give up for a time that suits them too. Nobody more could be placed in any other way.
    """
    left, open_ = list(room), sum(1 << n for n, count in enumerate(room) if count > 0)
    given: list[int | None] = [None] * len(possible)
    holders: list[list[int]] = [[] for _ in room]
    for person, mask in enumerate(possible):
        free = mask & open_
        if free:
            path = [(person, _lowest(free))]
        else:
            path = _way(person, possible, open_, holders)
        for one, to in reversed(path):
            before = given[one]
            if before is not None:
                holders[before].remove(one)
            holders[to].append(one)
            given[one] = to
        if path:
            last = path[-1][1]
            left[last] -= 1
            if not left[last]:
                open_ &= ~(1 << last)
    return given


def _way(
    person: int, possible: Sequence[int], open_: int, holders: Sequence[Sequence[int]]
) -> list[tuple[int, int]]:
    """The shortest row of moves that gives somebody a time, each to the time the next one leaves; empty for
    none."""
    came: dict[int, tuple[int, int | None]] = {}
    unseen, queue = possible[person], []
    for n in _bits(unseen):
        came[n] = (person, None)
        queue.append(n)
    seen = unseen
    for at in queue:
        for holder in holders[at]:
            new = possible[holder] & ~seen
            if not new:
                continue
            goal = new & open_
            for n in _bits(new):
                came[n] = (holder, at)
                queue.append(n)
            seen |= new
            if goal:
                return _back(_lowest(goal), came)
    return []


def _back(goal: int, came: dict[int, tuple[int, int | None]]) -> list[tuple[int, int]]:
    path: list[tuple[int, int]] = []
    at: int | None = goal
    while at is not None:
        who, before = came[at]
        path.append((who, at))
        at = before
    return path[::-1]


def _lowest(bits: int) -> int:
    return (bits & -bits).bit_length() - 1


def _bits(bits: int) -> Iterable[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
