"""Rows of a project's own reminder policy: how many hours before an audition its people are reminded."""

from __future__ import annotations

from collections.abc import Sequence

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


async def hours_for(tx: Tx, session_id: int) -> tuple[int, ...]:
    """The same for the project of a session."""
    query = select(reminder_policy).join(session, session.c.project_id == reminder_policy.c.project_id)
    row = await tx.row(query.where(session.c.id == session_id))
    return () if row is None else tuple(row["hours"])


async def put(tx: Tx, org: str, project_id: int, hours: Sequence[int]) -> None:
    """The newest policy counts; none is as everywhere."""
    values = {"org_id": org, "project_id": project_id, "hours": list(hours)}
    if not await tx.insert_once(reminder_policy, values):
        mine = update(reminder_policy).where(reminder_policy.c.project_id == project_id)
        await tx.execute(mine.values(hours=list(hours)))
