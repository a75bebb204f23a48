"""The writes every tool shares: move a slot, record an answer, plan its reminders, tell its person."""

from __future__ import annotations

from typing import Any

from core.casting.auditions import enclosures, queries
from core.casting.auditions.letters import Letter
from core.casting.auditions.model import Rsvp, Session, Slot, Span
from core.casting.auditions.remembering import (
    REMINDER,
    drop_reminders,
    remind,
    remind_all,
    reminder_key,
    subject,
)
from core.casting.resources.model import Track
from core.casting.talent.model import Talent, recipient
from core.conversation.desk import Desk, Told
from core.conversation.tools import ToolContext
from core.messages import Purpose

UNANSWERED = "audition_request_unanswered"
REACHED = frozenset({"queued", "repeated"})
"""What a telling can become that needs no telephone call."""


def invite_key(slot: Slot) -> str:
    """One invitation for each time a slot ever had."""
    return f"invite/{slot.id}/v{slot.version}"


async def tell(desk: Desk, slot: Slot, letter: Letter, *, key: str, purpose: Purpose = "notice") -> Told:
    """Write to the slot's person; whatever is not read before the start is worthless after it."""
    return await desk.tell(
        slot.recipient_id,
        letter.make,
        key=key,
        purpose=purpose,
        template=letter.template,
        expires_at=slot.ends_at,
    )


async def answer(ctx: ToolContext, slot: Slot, rsvp: Rsvp, **values: Any) -> Slot:
    """Record what somebody said about a slot, and plan its reminders anew."""
    changed = await queries.change_slot(
        ctx.tx,
        slot,
        rsvp=rsvp,
        revision=slot.revision + 1,
        answered_by=ctx.person.id,
        answered_at=ctx.now,
        **values,
    )
    await settled(ctx, changed)
    return changed


async def settled(ctx: ToolContext, slot: Slot) -> None:
    """A slot stands as it is now: its reminders, and what its yes brings."""
    await remind(ctx.tx, ctx.org_id, slot, ctx.now)
    if slot.rsvp == "confirmed":
        await enclosures.confirmed(ctx, slot)


async def move(
    ctx: ToolContext,
    session: Session,
    slot: Slot,
    to: Span,
    talent: Talent,
    rsvp: Rsvp,
    track: Track | None = None,
) -> Slot:
    """Give a slot another time, and another room if ``track`` says so: a new version, so that buttons and
    reminders of the old one are void."""
    changed = await put(ctx, session, slot, to, talent, rsvp, track)
    await close_request(ctx, slot, "replaced")
    await settled(ctx, changed)
    return changed


async def put(
    ctx: ToolContext,
    session: Session,
    slot: Slot,
    to: Span,
    talent: Talent,
    rsvp: Rsvp,
    track: Track | None = None,
) -> Slot:
    """The first half of ``move``, for many at once; what they waited for and their reminders are still to be
    settled."""
    track = track or Track(slot.room, slot.reader)
    changed = await queries.change_slot(
        ctx.tx,
        slot,
        starts_at=to.start,
        ends_at=to.end,
        version=slot.version + 1,
        revision=slot.revision + 1,
        rsvp=rsvp,
        recipient_id=recipient(talent) or slot.recipient_id,
        attendance="",
        late_min=0,
        invited_at=ctx.now,
        room=track.room,
        reader=track.reader,
    )
    if to.start < session.starts_at or to.end > session.ends_at:
        starts, ends = min(session.starts_at, to.start), max(session.ends_at, to.end)
        await queries.change_session(ctx.tx, session.id, starts_at=starts, ends_at=ends)
    return changed


async def close_request(ctx: ToolContext, slot: Slot, status: str) -> None:
    """Whatever the slot's person was waiting for is settled by what happened since."""
    waiting = await queries.open_request(ctx.tx, slot.id)
    if waiting is not None:
        values = {"status": status, "decided_by": ctx.person.id, "decided_at": ctx.now}
        await queries.change_request(ctx.tx, waiting.id, **values)


async def close_questions(ctx: ToolContext, slot: Slot) -> None:
    """What the slot's person was asked about it is settled: a later "ok" or "haan" answers none of it. Its
    buttons still say how things stand."""
    if slot.recipient_id is not None:
        await ctx.desk.unask(slot.recipient_id, _ANSWERS, {"slot": slot.id})


_ANSWERS = ("confirm_audition", "request_other_time", "decline_audition")
__all__ = [
    "REACHED",
    "REMINDER",
    "UNANSWERED",
    "answer",
    "close_questions",
    "close_request",
    "drop_reminders",
    "invite_key",
    "move",
    "put",
    "remind",
    "remind_all",
    "reminder_key",
    "settled",
    "subject",
    "tell",
]
