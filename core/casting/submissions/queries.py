"""Rows of who was put forward for which role."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, Text, UniqueConstraint, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

NOTE_CHARS = 300

submission_table = Table(
    "submission",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("by", Id, ForeignKey("person.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("note", Text, nullable=False),
    Column("status", String(16), nullable=False),
    UniqueConstraint("role_id", "talent_id"),
)


async def put(tx: Tx, org: str, role_id: int, talent_id: int, by: int, note: str, now: datetime) -> bool:
    """Put somebody forward; False when they are already."""
    values = {"org_id": org, "role_id": role_id, "talent_id": talent_id, "by": by, "at": now}
    if await tx.insert_once(submission_table, {**values, "note": note, "status": "open"}):
        return True
    again = update(submission_table).where(
        submission_table.c.role_id == role_id,
        submission_table.c.talent_id == talent_id,
        submission_table.c.status == "withdrawn",
    )
    done = await tx.execute(
        again.values(by=by, at=now, note=note, status="open").returning(submission_table.c.id)
    )
    return bool(done.all())


async def withdraw(tx: Tx, role_id: int, talent_ids: Collection[int], by: int) -> int:
    """Take people back whom this person put forward; how many."""
    done = await tx.execute(
        update(submission_table)
        .where(submission_table.c.role_id == role_id, submission_table.c.by == by)
        .where(submission_table.c.talent_id.in_(sorted(talent_ids)), submission_table.c.status == "open")
        .values(status="withdrawn")
        .returning(submission_table.c.id)
    )
    return len(done.all())


async def roles_of(tx: Tx, talent_id: int) -> list[int]:
    """The roles that somebody is put forward for."""
    query = select(submission_table.c.role_id).where(
        submission_table.c.talent_id == talent_id, submission_table.c.status == "open"
    )
    return [row["role_id"] for row in await tx.rows(query.order_by(submission_table.c.id))]


async def withdraw_all(tx: Tx, role_id: int, talent_id: int) -> None:
    """Take somebody back, whoever put them forward."""
    await tx.execute(
        update(submission_table)
        .where(submission_table.c.role_id == role_id, submission_table.c.talent_id == talent_id)
        .values(status="withdrawn")
    )


async def of_roles(tx: Tx, role_ids: Collection[int]) -> list[Row]:
    """Who is put forward for these roles and not taken back, the newest first."""
    query = select(submission_table).where(
        submission_table.c.role_id.in_(sorted(role_ids)), submission_table.c.status == "open"
    )
    return await tx.rows(query.order_by(submission_table.c.at.desc(), submission_table.c.id.desc()))
