"""Rows of the ladder: one standing for each person and role, and every change it ever had."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    func,
    select,
    update,
)

from core.casting.auditions.queries import session, slot
from core.casting.ladder.model import INTEREST, Standing, Status
from core.casting.lists.queries import list_entry, talent_list
from core.casting.projects.queries import role_table
from core.store import live_boards
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

standing_table = Table(
    "standing",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("status", String(24), nullable=False),
    Column("tag", String(4), nullable=False, default=""),
    Column("first_position", Boolean, nullable=False, default=False),
    Column("by", Id, ForeignKey("person.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("role_id", "talent_id"),
)
Index("ix_standing_talent", standing_table.c.talent_id)

standing_event = Table(
    "standing_event",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("was", String(24), nullable=False),
    Column("now", String(24), nullable=False),
    Column("by", Id, ForeignKey("person.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("reason", Text, nullable=False, default=""),
)
Index("ix_standing_event", standing_event.c.role_id, standing_event.c.talent_id)


def _standing(row: Row) -> Standing:
    return Standing(**{name: row[name] for name in Standing.__dataclass_fields__})


async def standing(tx: Tx, role_id: int, talent_id: int) -> Standing:
    """Where somebody stands: what was set, else what the shortlist and the auditions say."""
    row = await tx.row(
        select(standing_table).where(
            standing_table.c.role_id == role_id, standing_table.c.talent_id == talent_id
        )
    )
    if row is not None:
        return _standing(row)
    return Standing(role_id, talent_id, await _derived(tx, role_id, talent_id))


async def _derived(tx: Tx, role_id: int, talent_id: int) -> Status:
    invited = select(slot.c.id).join(session, session.c.id == slot.c.session_id)
    invited = invited.where(session.c.role_id == role_id, slot.c.talent_id == talent_id)
    if await tx.row(invited.where(slot.c.status == "on").limit(1)) is not None:
        return "under_consideration"
    on_list = select(list_entry.c.talent_id).join(talent_list, talent_list.c.id == list_entry.c.list_id)
    on_list = on_list.where(talent_list.c.role_id == role_id, list_entry.c.talent_id == talent_id)
    listed = await tx.row(on_list.where(list_entry.c.removed_at.is_(None)).limit(1))
    return "unviewed" if listed is None else "selected"


async def of_roles(tx: Tx, role_ids: Collection[int]) -> list[Standing]:
    """Every standing that was set for these roles, the last change first."""
    query = select(standing_table).where(standing_table.c.role_id.in_(sorted(set(role_ids))))
    return [_standing(row) for row in await tx.rows(query.order_by(standing_table.c.at.desc()))]


async def of_talent(tx: Tx, org: str, talent_ids: Collection[int]) -> list[Standing]:
    """Where these people stand for any role."""
    query = select(standing_table).where(
        standing_table.c.org_id == org, standing_table.c.talent_id.in_(sorted(set(talent_ids)))
    )
    return [_standing(row) for row in await tx.rows(query.order_by(standing_table.c.id))]


async def move(
    tx: Tx, org: str, before: Standing, status: Status, by: int, now: datetime, reason: str = ""
) -> Standing | None:
    """Put somebody on another rung; None when somebody else moved them since ``before`` was read."""
    event = {"org_id": org, "role_id": before.role_id, "talent_id": before.talent_id, "was": before.status}
    made = await _write(tx, org, before, {"status": status, "by": by, "at": now})
    if made is not None:
        await tx.execute(
            standing_event.insert().values(**event, now=status, by=by, at=now, reason=reason[:300])
        )
    return made


async def mark(tx: Tx, org: str, before: Standing, by: int, now: datetime, **values: Any) -> Standing | None:
    """Change a tag or the first position; None as for ``move``."""
    return await _write(tx, org, before, {"by": by, "at": now, **values})


async def _write(tx: Tx, org: str, before: Standing, values: dict[str, Any]) -> Standing | None:
    await live_boards.touch(tx, before.role_id, values["at"])
    if before.version == 0:
        fresh = {"org_id": org, "role_id": before.role_id, "talent_id": before.talent_id}
        whole = {"status": before.status, "tag": "", "first_position": False, "version": 1, **values}
        if not await tx.insert_once(standing_table, {**fresh, **whole}):
            return None
        return await standing(tx, before.role_id, before.talent_id)
    result = await tx.execute(
        update(standing_table)
        .where(
            standing_table.c.role_id == before.role_id,
            standing_table.c.talent_id == before.talent_id,
            standing_table.c.version == before.version,
        )
        .values(**values, version=before.version + 1)
        .returning(standing_table)
    )
    row = result.mappings().one_or_none()
    return None if row is None else _standing(dict(row))


async def history(tx: Tx, role_id: int, talent_id: int) -> list[Row]:
    """Every move of one person for one role, the first one first."""
    query = select(standing_event).where(
        standing_event.c.role_id == role_id, standing_event.c.talent_id == talent_id
    )
    return await tx.rows(query.order_by(standing_event.c.id))


async def roles_of(tx: Tx, org: str, talent_id: int) -> list[int]:
    """The roles somebody is looked at for: by standing or by shortlist, by id."""
    stands = select(standing_table.c.role_id).where(
        standing_table.c.org_id == org, standing_table.c.talent_id == talent_id
    )
    listed = (
        select(talent_list.c.role_id)
        .join(list_entry, list_entry.c.list_id == talent_list.c.id)
        .where(talent_list.c.org_id == org, list_entry.c.talent_id == talent_id)
        .where(list_entry.c.removed_at.is_(None))
    )
    return sorted({row["role_id"] for query in (stands, listed) for row in await tx.rows(query)})


async def competing(tx: Tx, org: str, role_id: int, talent_id: int) -> list[Standing]:
    """Who else is interested: standings that matter, for roles of other projects."""
    mine = select(role_table.c.project_id).where(role_table.c.id == role_id).scalar_subquery()
    query = (
        select(standing_table)
        .join(role_table, role_table.c.id == standing_table.c.role_id)
        .where(standing_table.c.org_id == org, standing_table.c.talent_id == talent_id)
        .where(standing_table.c.status.in_(sorted(INTEREST)), role_table.c.project_id != mine)
        .where(role_table.c.state != "archived")
    )
    return [_standing(row) for row in await tx.rows(query.order_by(standing_table.c.id))]


async def count(tx: Tx, role_ids: Sequence[int], status: Status) -> Mapping[int, int]:
    """How many people stand on a rung, for each role."""
    query = (
        select(standing_table.c.role_id, func.count().label("count"))
        .where(standing_table.c.role_id.in_(role_ids), standing_table.c.status == status)
        .group_by(standing_table.c.role_id)
    )
    return {cast("int", row["role_id"]): row["count"] for row in await tx.rows(query)}
