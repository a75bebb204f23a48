"""Who reads when, where and with whom: an order laid over the people's time, the rooms and the readers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from core.casting.auditions import clashes, openings, queries
from core.casting.auditions.clashes import Booking, Clash, Wish, same_place
from core.casting.auditions.filling import Grid, assign, times
from core.casting.auditions.model import (
    CLOSES,
    MINOR_CLOSES,
    MINOR_OPENS,
    OPENS,
    Span,
    lay_out,
    together,
)
from core.casting.auditions.order import Order
from core.casting.resources import queries as resources
from core.casting.resources.model import WHOLE, Track, numbered, pair, same
from core.casting.talent import queries as talents
from core.casting.talent.model import Span as Known
from core.casting.talent.model import Talent, recipient
from core.store.database import Tx

LATER = timedelta(days=7)
"""How far past the last day somebody who does not fit is looked for a time."""
MOST_INSTEAD = 8
"""More people who do not fit need another day, not each a time of their own."""


Given = tuple[Span, Track]


@dataclass(frozen=True, slots=True)
class Seat:
    """What one person was given. ``span`` None: nothing, because of ``clashes``; ``instead`` would do."""

    span: Span | None
    track: Track = WHOLE
    clashes: tuple[Clash, ...] = ()
    instead: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """What is known around an order. ``own``: auditions of each person; ``here``: of the place and of the
    readers; ``known``: what people said of their time; ``lessons``: of each child; ``rooms``: the place's."""

    own: dict[int, list[Booking]]
    here: list[Booking]
    known: dict[int, list[Known]]
    lessons: dict[int, list[Span]]
    rooms: tuple[str, ...] = field(default=())


async def look(tx: Tx, org: str, order: Order, people: Sequence[Talent]) -> Ground:
    """Reads what matters to an order, in a few statements for any number of people."""
    ids = [one.id for one in people]
    last = _last(order, len(people))
    booked = await queries.bookings(tx, org, ids, order.place, Span(order.start, last), order.readers)
    own: dict[int, list[Booking]] = {one: [] for one in ids}
    for booking in booked:
        if booking.talent_id in own:
            own[booking.talent_id].append(booking)
    rooms = await resources.of(tx, org, "room", place=order.place)
    known = await talents.spans(tx, ids, order.start)
    span = Span(order.start, last)
    lessons = {one.id: openings.lessons(one, order.place, span) for one in people if one.is_minor}
    return Ground(own, booked, known, lessons, tuple(one.name for one in rooms))


def _last(order: Order, people: int) -> datetime:
    if order.frames:
        return max(frame.end for frame in order.frames) + LATER
    turn = timedelta(minutes=order.minutes)
    pinned = max((at + turn for _, at in order.pinned), default=order.start)
    pauses = sum((pause.end - pause.start for pause in order.breaks), timedelta())
    last = order.start + turn * max(people, 1) + pauses
    # Whoever was given a time of their own may push the others behind it.
    return max(last + turn * 2 * len(order.pinned), pinned)


def tracks(order: Order, ground: Ground) -> tuple[Track, ...]:
    """The rooms used side by side, the least taken first, each with its reader."""
    rooms = order.rooms
    if not rooms and ground.rooms:
        whole = _whole(order)
        used = {
            room: sum(
                _takes(one, order.place, Track(room)) and one.span.overlaps(whole) for one in ground.here
            )
            for room in ground.rooms
        }
        rooms = tuple(sorted(ground.rooms, key=lambda room: used[room])[: order.side_by_side])
    elif not rooms and order.side_by_side > 1:
        rooms = numbered(order.side_by_side)
    return pair(rooms, order.readers)


def _whole(order: Order) -> Span:
    if order.frames:
        return Span(order.frames[0].start, order.frames[-1].end)
    return Span(order.start, order.end or order.start + timedelta(minutes=order.minutes))


def turns_of(order: Order, people: int) -> list[Span]:
    """The turns that so many people take, in order."""
    beside = max(1, (len(order.rooms) or order.side_by_side) * order.per_slot)
    turns = -(-people // beside)
    if order.frames:
        return times(order.frames, order.minutes, order.breaks)[:turns]
    return lay_out(order.start, order.minutes, turns, breaks=order.breaks, end=order.end)


def seats(order: Order, people: Sequence[Talent], ground: Ground, rows: Sequence[Track]) -> list[Seat]:
    """One seat for each person, in the same order: first those whose time was said by name."""
    fixed = _fixed(order, people, rows)
    others = [one for one in people if one.id not in fixed]
    used = list(fixed.values())
    lay = _filled if order.frames else _row
    laid = iter(lay(order, others, ground, rows, used))
    return [_at(order, one, fixed[one.id], ground) if one.id in fixed else next(laid) for one in people]


def _row(
    order: Order, people: Sequence[Talent], ground: Ground, rows: Sequence[Track], used: Sequence[Given]
) -> list[Seat]:
    """One after the other, in the order of the list; what speaks against a time is said, not avoided."""
    places = _places(order, len(people), rows, used)
    late = Seat(None, clashes=(Clash("no_time"),))
    return [_at(order, one, places[n], ground) if n < len(places) else late for n, one in enumerate(people)]


def _at(order: Order, one: Talent, given: Given, ground: Ground) -> Seat:
    span, track = given
    others = [*ground.own[one.id], *(each for each in ground.here if each.talent_id != one.id)]
    lessons = ground.lessons.get(one.id, ())
    against = clashes.find(_wish(order, one, span, track), others, ground.known[one.id], school=lessons)
    return Seat(span, track, against)


def _fixed(order: Order, people: Sequence[Talent], rows: Sequence[Track]) -> dict[int, Given]:
    """Whoever was given a time by name, each in a room that no other of them has then."""
    at = {} if together(order.round) else dict(order.pinned)
    length = timedelta(minutes=order.minutes)
    found: dict[int, Given] = {}
    for one in people:
        if one.id not in at:
            continue
        span = Span(at[one.id], at[one.id] + length)
        taken = [track for other, track in found.values() if other.overlaps(span)]
        found[one.id] = span, next((row for row in rows if row not in taken), rows[0])
    return found


def _places(order: Order, people: int, rows: Sequence[Track], used: Sequence[Given]) -> list[Given]:
    """The turns of the others, by time and then by room."""
    if together(order.round):
        spans = lay_out(order.start, order.minutes, 1, breaks=order.breaks, end=order.end)
        return [(span, rows[0]) for span in spans] * people
    turns = -(-people // order.per_slot)
    found: list[tuple[datetime, int, Span]] = []
    for place, row in enumerate(rows):
        pauses = [*order.breaks, *(span for span, track in used if track == row)]
        spans = lay_out(order.start, order.minutes, turns, breaks=pauses, end=order.end)
        found += [(span.start, place, span) for span in spans]
    found.sort(key=lambda one: one[:2])
    return [(span, rows[place]) for _, place, span in found for _ in range(order.per_slot)]


def _wish(order: Order, one: Talent, span: Span, track: Track = WHOLE) -> Wish:
    return Wish(
        one.id,
        span,
        order.place,
        order.role_id,
        order.round,
        minor=one.is_minor,
        guarded=recipient(one) is not None,
        at_once=together(order.round),
        room=track.room,
        reader=track.reader,
        per_slot=order.per_slot,
    )


def _filled(
    order: Order, people: Sequence[Talent], ground: Ground, rows: Sequence[Track], used: Sequence[Given]
) -> list[Seat]:
    """Everybody at a time that suits them, as many people as can be."""
    slots = times(order.frames, order.minutes, order.breaks)
    grid, free = Grid(slots), []
    for row in rows:
        taken = _taken(order, grid, ground.here, row)
        for span in (span for span, track in used if track == row):
            taken |= grid.touched(span.start, span.end)
        free.append(grid.every & ~taken)
    possible = [grid.every & ~_against(order, grid, one, ground) for one in people]
    holds = [order.per_slot * sum(mask >> n & 1 for mask in free) for n in range(len(slots))]
    given = assign(possible, holds)
    seats_of: dict[int, int] = {}
    found, left = [], MOST_INSTEAD
    for one, mask, at in zip(people, possible, given, strict=True):
        if at is None:
            blocked = not mask
            reasons = _reasons(order, one, ground) if blocked else (Clash("no_time"),)
            instead = _instead(order, one, ground, rows) if blocked and left > 0 else None
            left -= blocked
            found.append(Seat(None, clashes=reasons, instead=instead))
            continue
        place = seats_of[at] = seats_of.get(at, -1) + 1
        open_rows = [row for row, bits in zip(rows, free, strict=True) if bits >> at & 1]
        found.append(Seat(slots[at], open_rows[place // order.per_slot]))
    return found


def _taken(order: Order, grid: Grid, here: Iterable[Booking], row: Track) -> int:
    found = 0
    for booking in here:
        if _takes(booking, order.place, row):
            found |= grid.touched(booking.span.start, booking.span.end)
    return found


def _takes(booking: Booking, place: str, row: Track) -> bool:
    """Whether an audition that stands takes a room, or its reader, for its time."""
    if row.reader and same(booking.reader, row.reader):
        return True
    return same_place(booking.place, place) and (
        not booking.room or not row.room or same(booking.room, row.room)
    )


def _against(order: Order, grid: Grid, one: Talent, ground: Ground) -> int:
    if one.is_minor and recipient(one) is None:
        return grid.every
    opens, closes = (MINOR_OPENS, MINOR_CLOSES) if one.is_minor else (OPENS, CLOSES)
    found = grid.outside(opens, closes)
    busy = [Span(known.start, known.end) for known in ground.known[one.id] if known.kind != "free"]
    taken = [*busy, *ground.lessons.get(one.id, ())]
    return found | grid.against(_wish(order, one, order.frames[0]), ground.own[one.id], taken)


def _reasons(order: Order, one: Talent, ground: Ground) -> tuple[Clash, ...]:
    """Why none of the times suits somebody: each kind of reason once, the earliest of it."""
    found: dict[tuple[str, str], Clash] = {}
    for frame in order.frames:
        wish = _wish(order, one, frame)
        lessons = ground.lessons.get(one.id, ())
        for clash in clashes.find(wish, ground.own[one.id], ground.known[one.id], school=lessons):
            found.setdefault((clash.kind, clash.what), clash)
    # A day that is longer than a child's hours keeps nobody away who is busy in them.
    told = [clash for clash in found.values() if clash.kind != "minor_hours"] or list(found.values())
    return tuple(told) or (Clash("no_time"),)


def _instead(order: Order, one: Talent, ground: Ground, rows: Sequence[Track]) -> datetime | None:
    """The first time in the same hours of the next days that nothing speaks against."""
    last = max(order.frames, key=lambda frame: frame.start)
    frames = [
        Span(last.start + timedelta(days=n), last.end + timedelta(days=n)) for n in range(1, LATER.days + 1)
    ]
    slots = times(frames, order.minutes)
    grid = Grid(slots)
    free = grid.every & ~_against(order, grid, one, ground)
    somewhere = 0
    for row in rows:
        somewhere |= grid.every & ~_taken(order, grid, ground.here, row)
    bits = free & somewhere
    return slots[(bits & -bits).bit_length() - 1].start if bits else None
