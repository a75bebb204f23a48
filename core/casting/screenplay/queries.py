"""Rows of scripts: the newest of a project counts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Table, delete, select

from core.casting.screenplay.model import Scene
from core.store.database import Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

script_table = Table(
    "script",
    metadata,
    row_id(),
    org_id(),
    Column("project_id", Id, ForeignKey("project.id"), nullable=False),
    Column("scenes", Json, nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
)
Index("ix_script_project", script_table.c.project_id)


async def add(tx: Tx, org: str, project_id: int, scenes: list[Scene], by: int, now: datetime) -> int:
    """A new version; its id."""
    values = {"org_id": org, "project_id": project_id, "scenes": [one.stored() for one in scenes]}
    made = await tx.execute(
        script_table.insert().values(**values, made_by=by, made_at=now).returning(script_table.c.id)
    )
    return int(made.scalar_one())


async def drop(tx: Tx, org: str, script_id: int) -> None:
    """One version; the one before counts again."""
    await tx.execute(delete(script_table).where(script_table.c.org_id == org, script_table.c.id == script_id))


async def newest(tx: Tx, project_id: int) -> list[Scene]:
    """The scenes as they stand; empty when no script was read."""
    query = select(script_table.c.scenes).where(script_table.c.project_id == project_id)
    row = await tx.row(query.order_by(script_table.c.id.desc()).limit(1))
    if row is None:
        return []
    return [Scene(one["number"], one["heading"], one["lines"], one["text"]) for one in row["scenes"]]
