"""Photos, reels and other material of a person: rows that name files in the file store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

Kind = Literal["headshot", "full", "profile", "showreel", "intro", "voice"]
MOST_KEPT = 30
"""Files of one person; an album is not a profile."""

table = Table(
    "talent_media",
    metadata,
    row_id(),
    org_id(),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("ref", String(128), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("mime", String(64), nullable=False),
    Column("size_bytes", Id, nullable=False),
    Column("width", Integer, nullable=True),
    Column("height", Integer, nullable=True),
    Column("leading", Boolean, nullable=False, default=False),
    Column("added_by", Id, nullable=False),
    Column("added_at", Utc, nullable=False),
    Column("removed_at", Utc, nullable=True),
)
"""``ref``: the file in the store. ``leading``: the one picture that stands for the person."""
Index("ix_talent_media_talent", table.c.talent_id)


async def add(tx: Tx, **values: Any) -> int:
    """One file; returns its id."""
    result = await tx.execute(table.insert().values(**values).returning(table.c.id))
    return int(result.scalar_one())


async def of(tx: Tx, talent_ids: Sequence[int], *kinds: str) -> list[Row]:
    """What is kept of people, the leading picture first, then the newest."""
    query = select(table).where(table.c.talent_id.in_(talent_ids), table.c.removed_at.is_(None))
    if kinds:
        query = query.where(table.c.kind.in_(kinds))
    return await tx.rows(query.order_by(table.c.talent_id, table.c.leading.desc(), table.c.id.desc()))


async def get(tx: Tx, media_id: int) -> Row | None:
    """One file by id, also one that was taken away."""
    return await tx.row(select(table).where(table.c.id == media_id))


async def same(tx: Tx, talent_id: int, sha256: str) -> Row | None:
    """The same bytes, sent before."""
    mine = (table.c.talent_id == talent_id, table.c.sha256 == sha256, table.c.removed_at.is_(None))
    return await tx.row(select(table).where(*mine))


async def lead_with(tx: Tx, talent_id: int, media_id: int | None) -> None:
    """Which picture stands for somebody; None: none."""
    mine = update(table).where(table.c.talent_id == talent_id)
    await tx.execute(mine.values(leading=table.c.id == (media_id or 0)))


async def take_away(tx: Tx, media_id: int, now: datetime | None) -> None:
    """Take a file away, or (None) put it back."""
    await tx.execute(update(table).where(table.c.id == media_id).values(removed_at=now, leading=False))


async def references(tx: Tx) -> set[str]:
    """Every file that a row still names: one that was taken away stays while it can be put back."""
    return {row["ref"] for row in await tx.rows(select(table.c.ref))}


async def erase(tx: Tx, talent_id: int) -> None:
    """Forget all of somebody's files; the store removes what no row names."""
    await tx.execute(table.delete().where(table.c.talent_id == talent_id))
