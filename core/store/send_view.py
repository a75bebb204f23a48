"""Collects, at send time, what the gate weighs for one outbox row."""

from __future__ import annotations

from datetime import datetime

from core.gate import TIMED, Decision, Facts, decide
from core.messages import Address
from core.people import STAFF
from core.store import conversations, persons, quiet
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
        )
    )
