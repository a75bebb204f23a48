"""Times of a session: what speaks against one of them, and which are still free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from core.casting.auditions import clashes, pauses, public_days, queries
from core.casting.auditions.clashes import Booking, Clash, Wish
from core.casting.auditions.model import ZONE, Session, Slot, Span
from core.casting.auditions.wording import school
from core.casting.resources.model import Track
from core.casting.talent import queries as talents
from core.casting.talent.model import Span as Known
from core.casting.talent.model import Talent, recipient
from core.store.database import Tx

SOONEST = timedelta(hours=1)
"""A free time nearer than this helps nobody who has to travel."""
BEYOND = timedelta(hours=3)
"""How far past its end a session is looked at for a free time."""
_TAKEN = frozenset({"room", "same_room", "reader", "twice", "guardian"})


class Moment(Protocol):
    """What a look at the rows needs: a tool call and a due notice both have it."""

    @property
    def tx(self) -> Tx: ...

    @property
    def org_id(self) -> str: ...

    @property
    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Around:
    """What a slot of a session could meet at another time."""

    booked: Sequence[Booking]
    known: Sequence[Known]
    lessons: Sequence[Span]
    pauses: Sequence[Span]

    def of(self, wish: Wish) -> tuple[Clash, ...]:
        """Every reason against one time in one room."""
        return clashes.find(wish, self.booked, self.known, school=self.lessons, pauses=self.pauses)


async def around(ctx: Moment, session: Session, talent: Talent, span: Span) -> Around:
    """What is known near a span, as the rows are in this transaction."""
    readers = [track.reader for track in session.tracks]
    return Around(
        await queries.bookings(ctx.tx, ctx.org_id, [talent.id], session.place, span, readers),
        (await talents.spans(ctx.tx, [talent.id], span.start))[talent.id],
        lessons(talent, session.place, span),
        await pauses.of_session(ctx.tx, session.id),
    )


def lessons(talent: Talent, place: str, span: Span) -> list[Span]:
    """When a child is at school in a span of time; nothing for anybody else, nor on holidays."""
    said = talent.details.childhood.school if talent.is_minor and talent.details.childhood else ""
    if not said:
        return []
    zone = ZoneInfo(ZONE)
    first, last = span.start.astimezone(zone).date(), span.end.astimezone(zone).date()
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return school.spans(said, days, public_days.names(days, place))


async def against(ctx: Moment, session: Session, slot: Slot, talent: Talent, span: Span) -> tuple[Clash, ...]:
    """Every reason against a slot being at a time, in whichever room of its session suits best."""
    return (await best(ctx, session, slot, talent, span))[1]


async def best(
    ctx: Moment, session: Session, slot: Slot, talent: Talent, span: Span
) -> tuple[Track, tuple[Clash, ...]]:
    """Where a slot would be at a time: its own room if that is free, else another of the session; and every
    reason against it."""
    return _best(await around(ctx, session, talent, span), session, slot, talent, span)


def _best(
    near: Around, session: Session, slot: Slot, talent: Talent, span: Span
) -> tuple[Track, tuple[Clash, ...]]:
    own = Track(slot.room, slot.reader)
    found = [(one, near.of(wish(session, slot, talent, span, one))) for one in (own, *session.tracks)]
    return next((one for one in found if not taken(one[1])), found[0])


def taken(found: tuple[Clash, ...]) -> bool:
    """Whether somebody else has the room then, or the talent cannot be there at all."""
    return any(clash.kind in _TAKEN for clash in found)


async def free(
    ctx: Moment, session: Session, slot: Slot, talent: Talent, *, most: int, near: datetime | None = None
) -> list[Span]:
    """Times of a session that nothing speaks against, by time, or the nearest to ``near`` first.

    Looks an hour ahead at the earliest and a little past the session's end at the latest.
    """
    length = slot.ends_at - slot.starts_at
    until = session.ends_at + BEYOND
    known = await around(ctx, session, talent, Span(session.starts_at, until))
    found: list[Span] = []
    span = Span(session.starts_at, session.starts_at + length)
    while span.end <= until:
        possible = span.start >= ctx.now + SOONEST and span.start != slot.starts_at
        if possible and not _best(known, session, slot, talent, span)[1]:
            found.append(span)
        span = Span(span.end, span.end + length)
    if near is not None:
        found.sort(key=lambda one: abs(one.start - near))
    return found[:most]


def wish(session: Session, slot: Slot, talent: Talent, span: Span, track: Track | None = None) -> Wish:
    """A slot looked at for another time, in its own room or in another."""
    track = track or Track(slot.room, slot.reader)
    return Wish(
        talent.id,
        span,
        session.place,
        session.role_id,
        session.round,
        minor=talent.is_minor,
        guarded=recipient(talent) is not None,
        session_id=session.id,
        slot_id=slot.id,
        at_once=session.together,
        room=track.room,
        reader=track.reader,
        per_slot=session.per_slot,
    )
