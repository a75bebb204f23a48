"""A session before it is written: who reads when, what speaks against it, who can be written to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from core.casting.auditions import clashes, queries
from core.casting.auditions.clashes import Booking, Clash, Wish
from core.casting.auditions.doubts import doubted
from core.casting.auditions.model import Round, Span, fingerprint, lay_out, together
from core.casting.lists import queries as lists
from core.casting.talent import queries as talents
from core.casting.talent.model import Span as Known
from core.casting.talent.model import Talent, recipient
from core.conversation.desk import Desk
from core.people import Person
from core.store import persons
from core.store.database import Tx

HALF_HOUR = 30
FEW = 3
"""Looking for another start is only worth it for this many people; more have too many reasons."""


@dataclass(frozen=True, slots=True)
class Order:
    """What staff asked for, resolved: the people are those of a list (as it is when looked at), or
    named ones. ``breaks``: nobody reads then. ``count``, ``city``: only some of the list."""

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


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a plan. ``span`` None: no time was left. ``channel`` empty: to be called, because
    of ``unreached`` (``opted_out`` or ``no_channel``). ``passed``: the producers said no to them for this
    role; staff may have their reasons to see them all the same."""

    talent: Talent
    recipient: Person | None
    span: Span | None
    clashes: tuple[Clash, ...]
    channel: str = ""
    unreached: str = ""
    passed: bool = False

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
    """An order laid out over time."""

    order: Order
    lines: tuple[Line, ...]

    @property
    def fingerprint(self) -> str:
        """Names everything that matters in what was shown: people, times, clashes, reach, place."""
        order = self.order
        head = (order.place, order.round, order.minutes, order.role_id, order.project_id)
        return fingerprint([head, *(_shown(line) for line in self.lines)])

    def chosen(self, *, anyway: bool) -> list[Line]:
        """Whom a Send reaches: those without a clash, or with ``anyway`` all who can come at all."""
        return [line for line in self.lines if (line.possible if anyway else line.clear)]

    @property
    def ends(self) -> datetime:
        """When the last slot ends."""
        return max((line.span.end for line in self.lines if line.span is not None), default=self.order.start)


def _shown(line: Line) -> tuple[Any, ...]:
    at = None if line.span is None else (line.span.start.isoformat(), line.span.end.isoformat())
    kinds = [(clash.kind, str(clash.at or "")) for clash in line.clashes]
    who = 0 if line.recipient is None else line.recipient.id
    return (line.talent.id, at, kinds, who, line.unreached, line.passed)


async def make(tx: Tx, desk: Desk, org: str, order: Order) -> Plan:
    """Lay an order out over what is known at this moment. Reads only."""
    people = await _people(tx, order)
    at_once = together(order.round)
    spans: list[Span | None] = list(
        lay_out(order.start, order.minutes, len(people), breaks=order.breaks, end=order.end, at_once=at_once)
    )
    spans += [None] * (len(people) - len(spans))
    ids = [one.id for one in people]
    known = await talents.spans(tx, ids, order.start)
    last = max((span.end for span in spans if span is not None), default=order.start)
    booked = await queries.bookings(tx, org, ids, order.place, Span(order.start, last))
    passed = await doubted(tx, order.role_id)
    lines = []
    for one, span in zip(people, spans, strict=True):
        against = _against(order, one, span, booked, known[one.id])
        line = await _line(tx, desk, one, span, against)
        lines.append(replace(line, passed=one.id in passed))
    return Plan(order, tuple(lines))


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
        other = await make(tx, desk, org, replace(order, start=start, end=None))
        if all(line.clear for line in other.lines):
            found.append(start)
        if len(found) == 2:
            break
    return found


async def _people(tx: Tx, order: Order) -> list[Talent]:
    ids: Sequence[int] = order.talents
    if order.list_id is not None:
        ids = [entry.talent_id for entry in await lists.entries(tx, order.list_id)]
    people = list((await talents.many(tx, ids)).values())
    if order.city:
        people = [one for one in people if one.city.casefold() == order.city.casefold()]
    return people[: order.count] if order.count else people


def _against(
    order: Order, one: Talent, span: Span | None, booked: Sequence[Booking], known: Sequence[Known]
) -> tuple[Clash, ...]:
    if span is None:
        return (Clash("no_time"),)
    wish = Wish(
        one.id,
        span,
        order.place,
        order.role_id,
        order.round,
        minor=one.is_minor,
        guarded=recipient(one) is not None,
        at_once=together(order.round),
    )
    return clashes.find(wish, booked, known)


async def _line(tx: Tx, desk: Desk, one: Talent, span: Span | None, against: tuple[Clash, ...]) -> Line:
    reader_id = recipient(one)
    reader = None if reader_id is None else await persons.get(tx, reader_id)
    if reader is None:
        return Line(one, None, span, against, unreached="no_channel")
    way = await desk.reach(reader.id)
    if way is not None:
        return Line(one, reader, span, against, channel=way.channel)
    opted_out = any(way.opted_out for way in await persons.reaches(tx, reader.id))
    return Line(one, reader, span, against, unreached="opted_out" if opted_out else "no_channel")
