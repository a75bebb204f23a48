"""Collects, at send time, what the gate weighs for one outbox row."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from core.gate import SPOKEN, TIMED, Decision, Facts, decide
from core.messages import Address
from core.people import STAFF, Person
from core.store import conversations, handovers, outbox, persons, quiet
from core.store.database import Row, Tx


async def judge(tx: Tx, row: Row, now: datetime, window_h: int) -> Decision:
    """Repeat the checks made when the row was planned, with what is true now."""
    address = Address.parse(row["body"]["address"])
    conversation = await conversations.get(tx, row["conversation_key"])
    who = await persons.get(tx, row["person_id"]) if row["person_id"] else None
    ways = await persons.reaches(tx, who.id) if who else []
    here = next((way for way in ways if (way.channel, way.chat) == (address.channel, address.chat)), None)
    stranger = None if here else await persons.identity_of(tx, address.channel, address.chat)
    waits = who is not None and row["purpose"] not in TIMED
    return decide(
        Facts(
            purpose=row["purpose"],
            now=now,
            expires_at=row["expires_at"],
            opted_out=any(way.opted_out for way in ways) or bool(stranger and stranger["opted_out_at"]),
            unreachable=bool(here and here.unreachable)
            or bool(stranger and stranger["status"] in ("unreachable", "suspended")),
            shared_chat=here is None and stranger is None,
            staff=bool(who and who.role in STAFF),
            timezone=who.timezone if who else "Asia/Kolkata",
            window_h=window_h,
            last_inbound_at=conversation["last_inbound_at"] if conversation else None,
            has_template=row["body"]["template"] is not None,
            quiet=await quiet.of(tx, who.id) if who is not None and waits else None,
            with_colleague_until=await _led(tx, who, row, now),
            unasked_today=await _unasked(tx, who, row, now),
            together=await _together(tx, who, row),
        )
    )


async def _led(tx: Tx, who: Person | None, row: Row, now: datetime) -> datetime | None:
    """Until when a colleague talks to the reader in the desk's place."""
    if who is None or who.role in STAFF or row["purpose"] in SPOKEN:
        return None
    case = await handovers.active(tx, who.id, now)
    return None if case is None else case["until"]


async def _together(tx: Tx, who: Person | None, row: Row) -> bool:
    """Whether this is news for a colleague who reads them together; what asks something is no news."""
    if who is None or who.role not in STAFF or row["purpose"] != "notice" or row["edits"]:
        return False
    if row["body"].get("choices") or any(card.get("choices") for card in row["body"].get("cards") or ()):
        return False
    return await quiet.reads_together(tx, who.id)


async def _unasked(tx: Tx, who: Person | None, row: Row, now: datetime) -> int:
    """How much of the kind of this message the reader has had today; -1 where it does not count."""
    if who is None or who.role not in COUNTED or not outbox.unasked(row):
        return -1
    local = now.astimezone(ZoneInfo(who.timezone))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    return await outbox.unasked_since(tx, who.id, midnight, row["id"])


COUNTED = frozenset({"talent", "guardian"})
"""Whose day is kept quiet; an agent works here."""
