"""Collects, at send time, what the gate weighs for one outbox row."""

from __future__ import annotations

from datetime import datetime

from core.gate import Decision, Facts, decide
from core.messages import Address
from core.people import STAFF
from core.store import conversations, persons
from core.store.database import Row, Tx


async def judge(tx: Tx, row: Row, now: datetime, window_h: int) -> Decision:
    """Repeat the checks made when the row was planned, with what is true now."""
    address = Address.parse(row["body"]["address"])
    conversation = await conversations.get(tx, row["conversation_key"])
    who = await persons.get(tx, row["person_id"]) if row["person_id"] else None
    identity = await persons.identity_of(tx, address.channel, address.chat)
    ways = await persons.reaches(tx, who.id) if who else []
    return decide(
        Facts(
            purpose=row["purpose"],
            now=now,
            expires_at=row["expires_at"],
            opted_out=any(way.opted_out for way in ways) or bool(identity and identity["opted_out_at"]),
            unreachable=bool(identity and identity["status"] in ("unreachable", "suspended")),
            shared_chat=identity is None,
            staff=bool(who and who.role in STAFF),
            timezone=who.timezone if who else "Asia/Kolkata",
            window_h=window_h,
            last_inbound_at=conversation["last_inbound_at"] if conversation else None,
            has_template=row["body"]["template"] is not None,
        )
    )
