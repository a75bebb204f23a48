"""Who answers for a child: rows beside the profile's own ``guardian_id``, which is the one written to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    String,
    Table,
    select,
    update,
)

from core.casting.talent.queries import talent
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id

MOST = 2
"""Guardians of one child at a time."""
RELATIONS = (
    "mother",
    "father",
    "aunt",
    "uncle",
    "grandmother",
    "grandfather",
    "sister",
    "brother",
    "guardian",
)

table = Table(
    "talent_guardian",
    metadata,
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    org_id(),
    Column("relation", String(24), nullable=False),
    Column("id_checked_at", Utc, nullable=True),
    Column("verified_by", Id, nullable=True),
    Column("named_by", Id, nullable=True),
    Column("named_at", Utc, nullable=False),
    Column("ended_at", Utc, nullable=True),
    PrimaryKeyConstraint("talent_id", "person_id"),
)
"""``id_checked_at``, ``verified_by``: when and by whom their papers were seen."""
Index("ix_talent_guardian_person", table.c.person_id)


async def of(tx: Tx, talent_id: int) -> list[Row]:
    """Who answers for somebody now, in the order they were named."""
    query = select(table).where(table.c.talent_id == talent_id, table.c.ended_at.is_(None))
    return await tx.rows(query.order_by(table.c.named_at, table.c.person_id))


async def name(
    tx: Tx, org: str, talent_id: int, person_id: int, relation: str, by: int, now: datetime
) -> None:
    """Somebody answers for a child from now on; the first one is the one written to."""
    values = {"org_id": org, "relation": relation, "named_by": by, "named_at": now, "ended_at": None}
    key = {"talent_id": talent_id, "person_id": person_id}
    if not await tx.insert_once(table, {**key, **values}):
        await tx.execute(update(table).where(*_mine(talent_id, person_id)).values(**values))
    await _write_to_first(tx, talent_id)


async def end(tx: Tx, talent_id: int, person_id: int, now: datetime) -> None:
    """They answer for the child no longer."""
    await tx.execute(update(table).where(*_mine(talent_id, person_id)).values(ended_at=now))
    await _write_to_first(tx, talent_id)


async def erase(tx: Tx, talent_id: int) -> None:
    """Forget who answered for somebody."""
    await tx.execute(table.delete().where(table.c.talent_id == talent_id))


async def checked(tx: Tx, talent_id: int, person_id: int, by: int, now: datetime | None) -> None:
    """Their papers were seen by a member of the casting (None: that is taken back)."""
    values = {"id_checked_at": now, "verified_by": by if now is not None else None}
    await tx.execute(update(table).where(*_mine(talent_id, person_id)).values(**values))


async def _write_to_first(tx: Tx, talent_id: int) -> None:
    now_there = await of(tx, talent_id)
    first = now_there[0]["person_id"] if now_there else None
    await tx.execute(update(talent).where(talent.c.id == talent_id).values(guardian_id=first))


def _mine(talent_id: int, person_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return table.c.talent_id == talent_id, table.c.person_id == person_id
