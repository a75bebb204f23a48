"""Rows of a project's own reminder policy: how many hours before an audition its people are reminded."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Column, ForeignKey, Table, UniqueConstraint, select, update

from core.casting.auditions.queries import session
from core.store.database import Tx
from core.store.schema import Id, Json, metadata, org_id, row_id

reminder_policy = Table(
    "reminder_policy",
    metadata,
    row_id(),
    org_id(),
    Column("project_id", Id, ForeignKey("project.id"), nullable=False),
    Column("hours", Json, nullable=False),
    UniqueConstraint("project_id"),
)


async def hours_of(tx: Tx, project_id: int) -> tuple[int, ...]:
    """A project's own hours, the earliest first; empty: as everywhere."""
    row = await tx.row(select(reminder_policy).where(reminder_policy.c.project_id == project_id))
    return () if row is None else tuple(row["hours"])


async def of_sessions(tx: Tx, session_ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    """The same for the projects of some sessions, by session; those without are left out."""
    query = select(session.c.id, reminder_policy.c.hours).join(
        reminder_policy, session.c.project_id == reminder_policy.c.project_id
    )
    rows = await tx.rows(query.where(session.c.id.in_(sorted(session_ids))))
    return {row["id"]: tuple(row["hours"]) for row in rows}


async def put(tx: Tx, org: str, project_id: int, hours: Sequence[int]) -> None:
    """The newest policy counts; none is as everywhere."""
    values = {"org_id": org, "project_id": project_id, "hours": list(hours)}
    if not await tx.insert_once(reminder_policy, values):
        mine = update(reminder_policy).where(reminder_policy.c.project_id == project_id)
        await tx.execute(mine.values(hours=list(hours)))
