"""Rows of avail checks."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, String, Table, Text, select, update

from core.casting.avails.model import NAMELESS, Check, Status
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

check_table = Table(
    "avail_check",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("asked_of", Id, ForeignKey("person.id"), nullable=False),
    Column("asked_by", Id, ForeignKey("person.id"), nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("status", String(24), nullable=False),
    Column("note", Text, nullable=False, default=""),
    Column("answered_by", Id, nullable=True),
    Column("answered_at", Utc, nullable=True),
)
Index("ix_avail_check_asked", check_table.c.asked_of, check_table.c.status)
Index("ix_avail_check_talent", check_table.c.talent_id)


def _check(row: Row) -> Check:
    return Check(**{name: row[name] for name in Check.__dataclass_fields__})


async def add(tx: Tx, **values: Any) -> Check:
    """A new question; an open one about the same person and role is replaced by it."""
    await tx.execute(
        update(check_table)
        .where(check_table.c.role_id == values["role_id"], check_table.c.talent_id == values["talent_id"])
        .where(check_table.c.status == "open")
        .values(status="replaced")
    )
    row = {"status": "open", "note": "", **values}
    result = await tx.execute(check_table.insert().values(**row).returning(check_table))
    return _check(dict(result.mappings().one()))


async def get(tx: Tx, org: str, check_id: int) -> Check | None:
    """One question."""
    row = await tx.row(select(check_table).where(check_table.c.org_id == org, check_table.c.id == check_id))
    return None if row is None else _check(row)


async def asked_of(tx: Tx, person_id: int, after: datetime) -> list[Check]:
    """What somebody still has to answer about dates that are not over, the newest first."""
    query = select(check_table).where(
        check_table.c.asked_of == person_id,
        check_table.c.status == "open",
        check_table.c.ends_at > after,
    )
    return [_check(row) for row in await tx.rows(query.order_by(check_table.c.id.desc()))]


async def about(tx: Tx, org: str, talent_ids: Collection[int]) -> list[Check]:
    """Every question about these people, the newest first."""
    query = select(check_table).where(
        check_table.c.org_id == org, check_table.c.talent_id.in_(sorted(set(talent_ids)))
    )
    return [_check(row) for row in await tx.rows(query.order_by(check_table.c.id.desc()))]


async def newest(tx: Tx, org: str, role_ids: Collection[int]) -> list[Check]:
    """The newest question about each person for each of these roles, in the order they were asked."""
    query = select(check_table).where(
        check_table.c.org_id == org,
        check_table.c.role_id.in_(sorted(set(role_ids))),
        check_table.c.status != "replaced",
    )
    rows = await tx.rows(query.order_by(check_table.c.id))
    return list({(row["role_id"], row["talent_id"]): _check(row) for row in rows}.values())


async def last_by(tx: Tx, org: str, asker: int, since: datetime) -> Check | None:
    """What somebody asked last, since a moment."""
    query = select(check_table).where(
        check_table.c.org_id == org, check_table.c.asked_by == asker, check_table.c.asked_at >= since
    )
    row = await tx.row(query.order_by(check_table.c.id.desc()).limit(1))
    return None if row is None else _check(row)


async def answered_last(tx: Tx, person_id: int, since: datetime, now: datetime) -> Check | None:
    """What somebody answered last since a moment, of days that are still ahead."""
    query = select(check_table).where(
        check_table.c.answered_by == person_id,
        check_table.c.answered_at >= since,
        check_table.c.ends_at > now,
    )
    row = await tx.row(query.order_by(check_table.c.answered_at.desc(), check_table.c.id.desc()).limit(1))
    return None if row is None else _check(row)


async def settle(
    tx: Tx, seen: Check, status: Status, *, note: str = "", by: int | None = None, now: datetime | None = None
) -> bool:
    """Record an answer or that none came; False when it was settled since it was read."""
    result = await tx.execute(
        update(check_table)
        .where(check_table.c.id == seen.id, check_table.c.status == seen.status)
        .values(
            status=status, note=NAMELESS + note if seen.nameless else note, answered_by=by, answered_at=now
        )
        .returning(check_table.c.id)
    )
    return result.one_or_none() is not None
