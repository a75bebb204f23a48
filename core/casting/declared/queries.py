"""Rows of sealed statements. Nothing here commits, and nothing here opens one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Column, ForeignKey, PrimaryKeyConstraint, String, Table, Text, delete, select

from core.casting.declared.model import Kind
from core.casting.lists.queries import list_entry, talent_list
from core.casting.projects.queries import role_table
from core.casting.talent.queries import talent
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id

PER_LIST = 500

declared = Table(
    "talent_declared",
    metadata,
    org_id(),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("sealed", Text, nullable=False),
    Column("said_at", Utc, nullable=False),
    PrimaryKeyConstraint("talent_id", "kind"),
)
"""``sealed``: the words, which only the vault opens."""


async def keep(tx: Tx, org: str, talent_id: int, kind: Kind, sealed: str, now: datetime) -> None:
    """The newest statement of a kind takes the place of the one before."""
    await remove(tx, talent_id, (kind,))
    values = {"org_id": org, "talent_id": talent_id, "kind": kind, "sealed": sealed, "said_at": now}
    await tx.execute(declared.insert().values(**values))


async def remove(tx: Tx, talent_id: int, kinds: Collection[str] = ()) -> int:
    """Some kinds, or all; how many there were."""
    gone = delete(declared).where(declared.c.talent_id == talent_id)
    gone = gone.where(declared.c.kind.in_(sorted(kinds))) if kinds else gone
    return (await tx.execute(gone)).rowcount


async def of(tx: Tx, talent_id: int) -> list[Row]:
    """What somebody said of themselves, sealed, by kind."""
    query = select(declared).where(declared.c.talent_id == talent_id)
    return await tx.rows(query.order_by(declared.c.kind))


async def of_many(tx: Tx, org: str, talent_ids: Collection[int]) -> list[Row]:
    """The same of several people, without saying whose each is."""
    found: list[Row] = []
    wanted = sorted(talent_ids)
    for start in range(0, len(wanted), PER_LIST):
        some = wanted[start : start + PER_LIST]
        query = select(declared).where(declared.c.org_id == org, declared.c.talent_id.in_(some))
        found += await tx.rows(query)
    return found


async def concerned(tx: Tx, org: str, project_id: int) -> set[int]:
    """Whoever a project has to do with: on a list of one of its roles, or asked, seen or booked for one."""
    roles = select(role_table.c.id).where(role_table.c.org_id == org, role_table.c.project_id == project_id)
    listed = (
        select(list_entry.c.talent_id)
        .join(talent_list, talent_list.c.id == list_entry.c.list_id)
        .where(talent_list.c.role_id.in_(roles), list_entry.c.removed_at.is_(None))
    )
    found = {row["talent_id"] for row in await tx.rows(listed)}
    for table in metadata.tables.values():
        if "talent_id" in table.c and "role_id" in table.c:
            query = select(table.c.talent_id).where(table.c.role_id.in_(roles)).distinct()
            found |= {row["talent_id"] for row in await tx.rows(query)}
    there = select(talent.c.id).where(talent.c.org_id == org, talent.c.deleted_at.is_(None))
    return found & {row["id"] for row in await tx.rows(there)}
