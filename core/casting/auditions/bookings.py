"""The writes every tool shares: move a slot, record an answer, plan its reminders, tell its person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import update

from core.casting.auditions import policy_rows, queries, reminders
from core.casting.auditions.letters import Letter
from core.casting.auditions.model import Rsvp, Session, Slot, Span
from core.casting.resources.model import Track
from core.casting.talent.model import Talent, recipient
from core.conversation.desk import Desk, Told
from core.conversation.tools import ToolContext
from core.messages import Purpose
from core.store import persons
from core.store.database import Tx
from core.store.schema import notice

REMINDER = "audition_reminder"
UNANSWERED = "audition_request_unanswered"
REACHED = frozenset({"queued", "repeated"})
"""What a telling can become that needs no telephone call."""


def subject(slot_id: int) -> str:
    """What a slot's notices are about."""
    return f"slot/{slot_id}"


def invite_key(slot: Slot) -> str:
    """One invitation for each time a slot ever had."""
    return f"invite/{slot.id}/v{slot.version}"


def reminder_key(slot: Slot, kind: str) -> str:
    """One reminder of each kind for each time a slot ever had."""
    return f"remind/{slot.id}/{slot.version}/{kind}"


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
    await remind(ctx.tx, ctx.org_id, changed, ctx.now)
    return changed


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
    await close_request(ctx, slot, "replaced")
    await remind(ctx.tx, ctx.org_id, changed, ctx.now)
    return changed


async def close_request(ctx: ToolContext, slot: Slot, status: str) -> None:
    """Whatever the slot's person was waiting for is settled by what happened since."""
    waiting = await queries.open_request(ctx.tx, slot.id)
    if waiting is not None:
        values = {"status": status, "decided_by": ctx.person.id, "decided_at": ctx.now}
        await queries.change_request(ctx.tx, waiting.id, **values)


async def drop_reminders(tx: Tx, slot_id: int, reason: str) -> None:
    """Take back what was planned for a slot and has not been sent."""
    await tx.execute(
        update(notice)
        .where(notice.c.subject == subject(slot_id), notice.c.status == "pending")
        .values(status="cancelled", reason=reason)
    )


async def remind(tx: Tx, org: str, slot: Slot, now: datetime) -> None:
    """Make the planned reminders of a slot what they should be now; running it again changes nothing.

    A row taken back for the same version (declined, then confirmed after all) comes back to life;
    one that was already announced never does.
    """
    await drop_reminders(tx, slot.id, "replanned")
    if not slot.held:
        return
    reader = await persons.get(tx, slot.recipient_id)
    zone = "Asia/Kolkata" if reader is None else reader.timezone
    booked_at = slot.invited_at or now
    own = reminders.rules(await policy_rows.hours_for(tx, slot.session_id))
    policy, answered = own or reminders.POLICY, slot.rsvp != "invited"
    for one in reminders.plan(slot.starts_at, booked_at, zone=zone, answered=answered, policy=policy):
        if one.due_at > now:
            await _plan(tx, org, slot, one)
    if slot.rsvp == "confirmed":
        await _plan_day_of(tx, org, slot, now)


async def _plan_day_of(tx: Tx, org: str, slot: Slot, now: datetime) -> None:
    """What happens when somebody who said yes does not come."""
    for kind, due, useful in reminders.DAY_OF:
        values = {
            "kind": kind,
            "subject": subject(slot.id),
            "person_id": slot.recipient_id,
            "arguments": {"slot": slot.id, "version": slot.version},
            "due_at": slot.starts_at + due,
            "expires_at": slot.starts_at + useful,
            "status": "pending",
        }
        if slot.starts_at + due > now:
            await _put(tx, org, f"{kind}/{slot.id}/{slot.version}", values)


async def _plan(tx: Tx, org: str, slot: Slot, one: reminders.Planned) -> None:
    values = {
        "kind": REMINDER,
        "subject": subject(slot.id),
        "person_id": slot.recipient_id,
        "arguments": {"slot": slot.id, "version": slot.version, "kind": one.kind},
        "due_at": one.due_at,
        "expires_at": one.expires_at,
        "status": "pending",
    }
    await _put(tx, org, reminder_key(slot, one.kind), values)


async def _put(tx: Tx, org: str, key: str, values: dict[str, Any]) -> None:
    if not await tx.insert_once(notice, {"org_id": org, "key": key, **values}):
        await tx.execute(
            update(notice)
            .where(notice.c.key == key, notice.c.status == "cancelled")
            .values(**values, reason=None)
        )
