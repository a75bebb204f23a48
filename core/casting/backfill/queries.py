"""Rows of offered times, and how long each is held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, String, Table, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

HOLD = timedelta(minutes=15)
SHORT_HOLD = timedelta(minutes=5)
NEAR = timedelta(hours=3)
"""Nearer to the start than this the hold is short."""
STOP = timedelta(minutes=60)
"""Nobody is asked to come within the hour."""

backfill_table = Table(
    "backfill",
    metadata,
    row_id(),
    org_id(),
    Column("session_id", Id, ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
    Column("slot_id", Id, ForeignKey("slot.id", ondelete="CASCADE"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("asked_by", Id, ForeignKey("person.id"), nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("status", String(16), nullable=False),
)
Index("ix_backfill_slot", backfill_table.c.slot_id, backfill_table.c.status)


@dataclass(frozen=True, slots=True)
class Offered:
    """A time offered to one person. ``slot_id``: whose time it was. ``status``: ``open``, ``taken``,
    ``passed``, ``lapsed``."""

    id: int
    org_id: str
    session_id: int
    slot_id: int
    talent_id: int
    starts_at: datetime
    ends_at: datetime
    asked_by: int
    asked_at: datetime
    until: datetime
    status: str


def hold(start: datetime, now: datetime) -> datetime:
    """Until when a time is kept for whoever is asked."""
    return now + (SHORT_HOLD if start - now < NEAR else HOLD)


def _offered(row: Row) -> Offered:
    return Offered(**{name: row[name] for name in Offered.__dataclass_fields__})


async def add(tx: Tx, **values: Any) -> Offered:
    """A new offer of a time."""
    result = await tx.execute(
        backfill_table.insert().values(status="open", **values).returning(backfill_table)
    )
    return _offered(dict(result.mappings().one()))


async def get(tx: Tx, org: str, offered_id: int) -> Offered | None:
    """One offer."""
    row = await tx.row(
        select(backfill_table).where(backfill_table.c.org_id == org, backfill_table.c.id == offered_id)
    )
    return None if row is None else _offered(row)


async def of_slot(tx: Tx, slot_id: int) -> list[Offered]:
    """Everybody who was offered a time, the first one first."""
    query = select(backfill_table).where(backfill_table.c.slot_id == slot_id)
    return [_offered(row) for row in await tx.rows(query.order_by(backfill_table.c.id))]


async def settle(tx: Tx, seen: Offered, status: str) -> bool:
    """Record an outcome; False when it was settled since it was read."""
    result = await tx.execute(
        update(backfill_table)
        .where(backfill_table.c.id == seen.id, backfill_table.c.status == "open")
        .values(status=status)
        .returning(backfill_table.c.id)
    )
    return result.one_or_none() is not None
