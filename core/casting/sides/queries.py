"""Rows of sides and of who was sent them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

sides_table = Table(
    "sides",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=True),
    Column("title", String(120), nullable=False),
    Column("pages", Text, nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
)

sent_table = Table(
    "sides_sent",
    metadata,
    row_id(),
    org_id(),
    Column("sides_id", Id, ForeignKey("sides.id", ondelete="CASCADE"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("sent_to", Id, ForeignKey("person.id"), nullable=False),
    Column("sent_by", Id, ForeignKey("person.id"), nullable=False),
    Column("sent_at", Utc, nullable=False),
    Column("times", Integer, nullable=False),
)
Index("ix_sides_sent_talent", sent_table.c.talent_id)


async def add(tx: Tx, org: str, role_id: int | None, title: str, pages: str, by: int, now: datetime) -> int:
    """New pages; their id."""
    values = {"org_id": org, "role_id": role_id, "title": title[:120], "pages": pages, "made_by": by}
    made = await tx.execute(sides_table.insert().values(**values, made_at=now).returning(sides_table.c.id))
    return int(made.scalar_one())


async def get(tx: Tx, org: str, sides_id: int) -> Row | None:
    """One set of pages."""
    return await tx.row(select(sides_table).where(sides_table.c.org_id == org, sides_table.c.id == sides_id))


async def newest(tx: Tx, org: str, role_id: int) -> Row | None:
    """The pages that were last used for a role."""
    query = select(sides_table).where(sides_table.c.org_id == org, sides_table.c.role_id == role_id)
    return await tx.row(query.order_by(sides_table.c.id.desc()).limit(1))


async def sent_for(tx: Tx, role_id: int) -> list[int]:
    """Who was sent pages for a role, in the order they were first sent."""
    query = (
        select(sent_table.c.talent_id)
        .join(sides_table, sides_table.c.id == sent_table.c.sides_id)
        .where(sides_table.c.role_id == role_id)
        .order_by(sent_table.c.id)
    )
    return list(dict.fromkeys(row["talent_id"] for row in await tx.rows(query)))


async def sent_of(tx: Tx, talent_ids: list[int]) -> list[Row]:
    """What these people were sent, the newest first."""
    query = (
        select(sent_table, sides_table.c.title, sides_table.c.pages, sides_table.c.role_id)
        .join(sides_table, sides_table.c.id == sent_table.c.sides_id)
        .where(sent_table.c.talent_id.in_(sorted(talent_ids)))
    )
    return await tx.rows(query.order_by(sent_table.c.sent_at.desc(), sent_table.c.id.desc()))


async def has(tx: Tx, sides_id: int, talent_id: int) -> bool:
    """Whether somebody was sent these pages before."""
    same = (sent_table.c.sides_id == sides_id, sent_table.c.talent_id == talent_id)
    return await tx.row(select(sent_table.c.id).where(*same)) is not None


async def note_sent(
    tx: Tx, org: str, sides_id: int, talent_id: int, to: int, by: int, now: datetime
) -> tuple[int, int]:
    """Record a sending; its row's id and which one it is."""
    again = (
        update(sent_table)
        .where(sent_table.c.sides_id == sides_id, sent_table.c.talent_id == talent_id)
        .values(times=sent_table.c.times + 1, sent_at=now, sent_to=to, sent_by=by)
        .returning(sent_table.c.id, sent_table.c.times)
    )
    there = (await tx.execute(again)).mappings().one_or_none()
    if there is not None:
        return int(there["id"]), int(there["times"])
    values = {"org_id": org, "sides_id": sides_id, "talent_id": talent_id, "sent_to": to, "sent_by": by}
    made = await tx.execute(
        sent_table.insert().values(**values, sent_at=now, times=1).returning(sent_table.c.id)
    )
    return int(made.scalar_one()), 1
