"""Times of a session: what speaks against one of them, and which are still free."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from core.casting.auditions import clashes, queries
from core.casting.auditions.clashes import Clash, Wish
from core.casting.auditions.model import Session, Slot, Span
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.store.database import Tx

SOONEST = timedelta(hours=1)
"""A free time nearer than this helps nobody who has to travel."""
BEYOND = timedelta(hours=3)
"""How far past its end a session is looked at for a free time."""
_TAKEN = frozenset({"room", "twice", "guardian"})


class Moment(Protocol):
    """What a look at the rows needs: a tool call and a due notice both have it."""

    @property
    def tx(self) -> Tx: ...

    @property
    def org_id(self) -> str: ...

    @property
    def now(self) -> datetime: ...


async def against(ctx: Moment, session: Session, slot: Slot, talent: Talent, span: Span) -> tuple[Clash, ...]:
    """Every reason against a slot being at a time, as the rows are in this transaction."""
    booked = await queries.bookings(ctx.tx, ctx.org_id, [talent.id], session.place, span)
    known = (await talents.spans(ctx.tx, [talent.id], span.start))[talent.id]
    return clashes.find(wish(session, slot, talent, span), booked, known)


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
    booked = await queries.bookings(
        ctx.tx, ctx.org_id, [talent.id], session.place, Span(session.starts_at, until)
    )
    known = (await talents.spans(ctx.tx, [talent.id], session.starts_at))[talent.id]
    found: list[Span] = []
    span = Span(session.starts_at, session.starts_at + length)
    while span.end <= until:
        possible = span.start >= ctx.now + SOONEST and span.start != slot.starts_at
        if possible and not clashes.find(wish(session, slot, talent, span), booked, known):
            found.append(span)
        span = Span(span.end, span.end + length)
    if near is not None:
        found.sort(key=lambda one: abs(one.start - near))
    return found[:most]


def wish(session: Session, slot: Slot, talent: Talent, span: Span) -> Wish:
    """A slot looked at for another time."""
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
    )
