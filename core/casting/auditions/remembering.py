"""What becomes due before an audition, as rows that always are what they should be now."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from core.casting.auditions import policy_rows, reminders
from core.casting.auditions.model import Slot
from core.store import persons
from core.store.database import Row, Tx
from core.store.schema import notice

REMINDER = "audition_reminder"
ZONE = "Asia/Kolkata"
_MANY = 300


def subject(slot_id: int) -> str:
    """What a slot's notices are about."""
    return f"slot/{slot_id}"


def reminder_key(slot: Slot, kind: str) -> str:
    """One reminder of each kind for each time a slot ever had."""
    return f"remind/{slot.id}/{slot.version}/{kind}"


async def drop_reminders(tx: Tx, slot_id: int, reason: str) -> None:
    """Take back what was planned for a slot and has not been sent."""
    await tx.execute(
        update(notice)
        .where(notice.c.subject == subject(slot_id), notice.c.status == "pending")
        .values(status="cancelled", reason=reason)
    )


async def remind(tx: Tx, org: str, slot: Slot, now: datetime) -> None:
    """The same for one slot."""
    await remind_all(tx, org, [slot], now)


async def remind_all(tx: Tx, org: str, slots: Sequence[Slot], now: datetime) -> None:
    """Make the planned reminders of slots what they should be now; running it again changes nothing.

    A row taken back for the same version (declined, then confirmed after all) comes back to life;
    one that was already announced never does.
    """
    for start in range(0, len(slots), _MANY):
        await _remind(tx, org, slots[start : start + _MANY], now)


async def _remind(tx: Tx, org: str, slots: Sequence[Slot], now: datetime) -> None:
    held = [slot for slot in slots if slot.held]
    readers = await persons.many(tx, sorted({slot.recipient_id for slot in held}))
    policies = await policy_rows.of_sessions(tx, {slot.session_id for slot in held})
    wanted: dict[str, Row] = {}
    for slot in held:
        reader = readers.get(slot.recipient_id)
        policy = reminders.rules(policies.get(slot.session_id, ())) or reminders.POLICY
        wanted |= _of(org, slot, now, ZONE if reader is None else reader.timezone, policy)
    await _drop_others(tx, [subject(slot.id) for slot in slots], wanted)
    known = await _known(tx, wanted)
    new = [values for key, values in wanted.items() if key not in known]
    if new:
        await tx.execute(notice.insert(), new)
    for key, values in wanted.items():
        if key in known and _differs(known[key], values):
            mine = update(notice).where(notice.c.key == key, notice.c.status.in_(("cancelled", "pending")))
            await tx.execute(mine.values(**values, reason=None))


def _of(org: str, slot: Slot, now: datetime, zone: str, policy: Any) -> dict[str, Row]:
    """Everything that is still to come of one slot, by key."""
    answered = slot.rsvp != "invited"
    every = reminders.plan(
        slot.starts_at, slot.invited_at or now, zone=zone, answered=answered, policy=policy
    )
    named = {"slot": slot.id, "version": slot.version}
    shared = {"org_id": org, "subject": subject(slot.id), "person_id": slot.recipient_id, "status": "pending"}
    found: dict[str, Row] = {}
    for one in every:
        if one.due_at > now:
            key = reminder_key(slot, one.kind)
            due = {"due_at": one.due_at, "expires_at": one.expires_at}
            found[key] = {
                "key": key,
                "kind": REMINDER,
                "arguments": {**named, "kind": one.kind},
                **due,
                **shared,
            }
    for kind, after, useful in reminders.DAY_OF if slot.rsvp == "confirmed" else ():
        # What happens when somebody who said yes does not come.
        if slot.starts_at + after > now:
            key = f"{kind}/{slot.id}/{slot.version}"
            due = {"due_at": slot.starts_at + after, "expires_at": slot.starts_at + useful}
            found[key] = {"key": key, "kind": kind, "arguments": dict(named), **due, **shared}
    return found


async def _drop_others(tx: Tx, subjects: Sequence[str], wanted: Collection[str]) -> None:
    mine = (notice.c.subject.in_(subjects), notice.c.status == "pending")
    rows = await tx.rows(select(notice.c.id, notice.c.key).where(*mine))
    gone = [row["id"] for row in rows if row["key"] not in wanted]
    if gone:
        dropped = update(notice).where(notice.c.id.in_(gone))
        await tx.execute(dropped.values(status="cancelled", reason="replanned"))


async def _known(tx: Tx, wanted: Collection[str]) -> dict[str, Row]:
    keys = sorted(wanted)
    found: dict[str, Row] = {}
    for start in range(0, len(keys), _MANY):
        query = select(notice).where(notice.c.key.in_(keys[start : start + _MANY]))
        found |= {row["key"]: row for row in await tx.rows(query)}
    return found


def _differs(row: Row, values: Row) -> bool:
    return any(row[name] != values[name] for name in ("status", "due_at", "expires_at", "person_id"))
