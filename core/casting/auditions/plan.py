"""A session before it is written: who reads when, what speaks against it, who can be written to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from core.casting.auditions import public_days, seating
from core.casting.auditions.clashes import Clash
from core.casting.auditions.doubts import doubted
from core.casting.auditions.model import Span, fingerprint
from core.casting.auditions.order import Order
from core.casting.auditions.seating import Seat
from core.casting.lists import queries as lists
from core.casting.resources.model import WHOLE, Track
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.conversation.desk import Desk, Told
from core.people import Person
from core.store import persons
from core.store.database import Tx

HALF_HOUR = 30
FEW = 3
"""Looking for another start is only worth it for this many people; more have too many reasons."""


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a plan. ``span`` None: no time was left. ``channel`` empty: to be called, because
    of ``unreached`` (``opted_out`` or ``no_channel``). ``passed``: the producers said no to them for this
    role; staff may have their reasons to see them all the same. ``instead``: a later time that would do."""

    talent: Talent
    recipient: Person | None
    span: Span | None
    clashes: tuple[Clash, ...]
    channel: str = ""
    unreached: str = ""
    passed: bool = False
    track: Track = WHOLE
    instead: datetime | None = None

    @property
    def clear(self) -> bool:
        """Whether nothing speaks against it."""
        return self.span is not None and not self.clashes

    @property
    def possible(self) -> bool:
        """Whether staff may go over what speaks against it."""
        return self.span is not None and not any(clash.hard for clash in self.clashes)


@dataclass(frozen=True, slots=True)
class Plan:
    """An order laid out over time. ``holidays``: days of it with what each is called."""

    order: Order
    lines: tuple[Line, ...]
    tracks: tuple[Track, ...] = (WHOLE,)
    holidays: tuple[date, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Names everything that matters in what was shown: people, times, clashes, reach, place."""
        order = self.order
        head = (order.place, order.round, order.minutes, order.role_id, order.project_id)
        tracks = [(track.room, track.reader) for track in self.tracks]
        return fingerprint([head, tracks, order.per_slot, *(_shown(line) for line in self.lines)])

    def chosen(self, *, anyway: bool) -> list[Line]:
        """Whom a Send reaches: those without a clash, or with ``anyway`` all who can come at all."""
        return [line for line in self.lines if (line.possible if anyway else line.clear)]

    @property
    def starts(self) -> datetime:
        """When the first slot starts: the order's start, or else where people have times of their own."""
        if not self.order.pinned:
            return self.order.start
        return min(
            (line.span.start for line in self.lines if line.span is not None), default=self.order.start
        )

    @property
    def ends(self) -> datetime:
        """When the last slot ends."""
        return max((line.span.end for line in self.lines if line.span is not None), default=self.order.start)


def _shown(line: Line) -> tuple[Any, ...]:
    at = None if line.span is None else (line.span.start.isoformat(), line.span.end.isoformat())
    kinds = [(clash.kind, str(clash.at or "")) for clash in line.clashes]
    who = 0 if line.recipient is None else line.recipient.id
    where = (line.track.room, line.track.reader)
    return (line.talent.id, at, kinds, who, line.unreached, line.passed, *where)


async def make(tx: Tx, desk: Desk, org: str, order: Order) -> Plan:
    """Lay an order out over what is known at this moment. Reads only."""
    everybody = await people(tx, order)
    holidays = public_days.names(order.days, order.place)
    ground = await seating.look(tx, org, order, everybody)
    tracks = seating.tracks(order, ground)
    seats = seating.seats(order, everybody, ground, tracks)
    passed = await doubted(tx, order.role_id)
    readers = [one for one in (recipient(talent) for talent in everybody) if one is not None]
    known, ways = await persons.many(tx, readers), await desk.reach_all(readers)
    lines = [
        replace(_line(one, seat, known, ways), passed=one.id in passed)
        for one, seat in zip(everybody, seats, strict=True)
    ]
    return Plan(order, tuple(lines), tracks, tuple(holidays))


async def alternatives(tx: Tx, desk: Desk, org: str, order: Order, now: datetime) -> list[datetime]:
    """Up to two other starts at which all of a few people can come: later that day, earlier that
    day, or at the same time tomorrow."""
    steps = [timedelta(minutes=HALF_HOUR * n) for n in range(1, 17)]
    moves = [*steps, *(-step for step in steps), timedelta(days=1), timedelta(days=2)]
    found: list[datetime] = []
    for move in moves:
        start = order.start + move
        if start <= now:
            continue
        other = await make(tx, desk, org, replace(order, start=start, end=None, frames=(), pinned=()))
        if all(line.clear for line in other.lines):
            found.append(start)
        if len(found) == 2:
            break
    return found


async def people(tx: Tx, order: Order) -> list[Talent]:
    """Who an order is about, as its list is now."""
    ids: Sequence[int] = order.talents
    if order.list_id is not None:
        ids = [entry.talent_id for entry in await lists.entries(tx, order.list_id)]
    found = list((await talents.many(tx, ids)).values())
    if order.city:
        found = [one for one in found if one.city.casefold() == order.city.casefold()]
    return found[: order.count] if order.count else found


def _line(one: Talent, seat: Seat, known: dict[int, Person], ways: dict[int, Told]) -> Line:
    reader = known.get(recipient(one) or 0)
    line = Line(one, reader, seat.span, seat.clashes, track=seat.track, instead=seat.instead)
    if reader is None:
        return replace(line, unreached="no_channel")
    way = ways[reader.id]
    return replace(line, channel=way.channel, unreached="" if way.channel else way.status)
