"""Rows of lists. An entry that is taken off keeps its row, so that the next person can be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    select,
)

from core.casting.lists.model import Entry, Removal, TalentList
from core.casting.talent.queries import talent
from core.store import live_boards
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

talent_list = Table(
    "talent_list",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("kind", String(16), nullable=False, default="shortlist"),
    Column("version", Integer, nullable=False, default=0),
    UniqueConstraint("role_id", "kind"),
)

list_entry = Table(
    "list_entry",
    metadata,
    Column("list_id", Id, ForeignKey("talent_list.id", ondelete="CASCADE"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("added_by", Id, ForeignKey("person.id"), nullable=False),
    Column("added_at", Utc, nullable=False),
    Column("removed_by", Id, ForeignKey("person.id"), nullable=True),
    Column("removed_at", Utc, nullable=True),
    PrimaryKeyConstraint("list_id", "talent_id"),
)
Index("ix_list_entry_talent", list_entry.c.talent_id)


def _list(row: Row) -> TalentList:
    return TalentList(row["id"], row["org_id"], row["role_id"], row["kind"], row["version"])


def _entry(row: Row) -> Entry:
    return Entry(row["talent_id"], row["position"], row["added_by"], row["added_at"])


async def get(tx: Tx, list_id: int) -> TalentList | None:
    """One list by id."""
    row = await tx.row(select(talent_list).where(talent_list.c.id == list_id))
    return None if row is None else _list(row)


_FOR_ROLE = select(talent_list).where(
    talent_list.c.org_id == bindparam("org"),
    talent_list.c.role_id == bindparam("role"),
    talent_list.c.kind == bindparam("kind"),
)


async def for_role(
    tx: Tx, org: str, role_id: int, kind: str = "shortlist", create: bool = False
) -> TalentList | None:
    """A role's list; made when ``create`` is set, else None when there is none."""
    key = {"org": org, "role": role_id, "kind": kind}
    row = await tx.row(_FOR_ROLE, key)
    if row is None and create:
        values = {"org_id": org, "role_id": role_id, "kind": kind, "version": 0}
        await tx.insert_once(talent_list, values)
        row = await tx.row(_FOR_ROLE, key)
    return None if row is None else _list(row)


async def for_org(tx: Tx, org: str, kind: str = "shortlist") -> list[TalentList]:
    """Every list of a kind, by id."""
    query = select(talent_list).where(talent_list.c.org_id == org, talent_list.c.kind == kind)
    return [_list(row) for row in await tx.rows(query.order_by(talent_list.c.id))]


async def holding(tx: Tx, talent_ids: Sequence[int]) -> list[TalentList]:
    """The lists that any of these people is on, by id."""
    on = select(list_entry.c.list_id).where(
        list_entry.c.talent_id.in_(talent_ids), list_entry.c.removed_at.is_(None)
    )
    query = select(talent_list).where(talent_list.c.id.in_(on)).order_by(talent_list.c.id)
    return [_list(row) for row in await tx.rows(query)]


_ENTRIES = (
    select(list_entry)
    .where(list_entry.c.list_id == bindparam("list"), list_entry.c.removed_at.is_(None))
    .order_by(list_entry.c.position, list_entry.c.added_at, list_entry.c.talent_id)
)


async def entries(tx: Tx, list_id: int) -> list[Entry]:
    """Who is on a list, in its order."""
    return [_entry(row) for row in await tx.rows(_ENTRIES, {"list": list_id})]


_NAMES = (
    select(talent.c.name)
    .join(list_entry, list_entry.c.talent_id == talent.c.id)
    .where(talent.c.org_id == bindparam("org"), list_entry.c.removed_at.is_(None))
    .order_by(list_entry.c.added_at.desc(), talent.c.id)
    .limit(bindparam("most", type_=Integer))
)


async def names(tx: Tx, org: str, most: int) -> list[str]:
    """Who is on any of an organisation's lists, whoever was put on one last first."""
    rows = await tx.rows(_NAMES, {"org": org, "most": most})
    return list(dict.fromkeys(str(row["name"]) for row in rows))


async def removals(tx: Tx, list_id: int, talent_ids: Sequence[int]) -> dict[int, Removal]:
    """Which of these people were on the list and were taken off."""
    query = select(list_entry).where(
        list_entry.c.list_id == list_id,
        list_entry.c.talent_id.in_(talent_ids),
        list_entry.c.removed_at.is_not(None),
    )
    return {
        row["talent_id"]: Removal(row["talent_id"], row["removed_by"], row["removed_at"])
        for row in await tx.rows(query)
    }


async def lock(tx: Tx, list_id: int) -> TalentList:
    """Take a change's turn: two changes of one list happen one after the other, each with a version
    of its own. Call it before looking at the entries."""
    result = await tx.execute(
        talent_list.update()
        .where(talent_list.c.id == list_id)
        .values(version=talent_list.c.version + 1)
        .returning(*talent_list.c)
    )
    return _list(dict(result.mappings().one()))


async def put(tx: Tx, list_id: int, talent_ids: Sequence[int], by: int, now: datetime) -> None:
    """Add people at the end, in the given order; who was taken off comes back at the end."""
    last = await tx.scalar(
        select(func.max(list_entry.c.position)).where(
            list_entry.c.list_id == list_id, list_entry.c.removed_at.is_(None)
        )
    )
    for offset, talent_id in enumerate(talent_ids, 1):
        await put_at(tx, list_id, talent_id, int(last or 0) + offset, by, now)


async def put_at(tx: Tx, list_id: int, talent_id: int, position: int, by: int, now: datetime) -> None:
    """Add one person at a position (a removal taken back); others keep theirs."""
    values = {"position": position, "added_by": by, "added_at": now, "removed_by": None, "removed_at": None}
    await live_boards.touch(tx, _role_of(list_id), now)
    key = {"list_id": list_id, "talent_id": talent_id}
    if not await tx.insert_once(list_entry, {**key, **values}):
        await tx.execute(
            list_entry.update()
            .where(list_entry.c.list_id == list_id, list_entry.c.talent_id == talent_id)
            .values(**values)
        )


async def arrange(tx: Tx, list_id: int, talent_ids: Sequence[int], now: datetime) -> None:
    """Let a list stand in this order."""
    await live_boards.touch(tx, _role_of(list_id), now)
    for position, talent_id in enumerate(talent_ids, 1):
        one = (list_entry.c.list_id == list_id) & (list_entry.c.talent_id == talent_id)
        await tx.execute(list_entry.update().where(one).values(position=position))


def _role_of(list_id: int) -> Any:
    return select(talent_list.c.role_id).where(talent_list.c.id == list_id).scalar_subquery()


async def take(tx: Tx, list_id: int, talent_ids: Sequence[int], by: int, now: datetime) -> None:
    """Take people off; others keep their order."""
    await live_boards.touch(tx, _role_of(list_id), now)
    await tx.execute(
        list_entry.update()
        .where(list_entry.c.list_id == list_id, list_entry.c.talent_id.in_(talent_ids))
        .where(list_entry.c.removed_at.is_(None))
        .values(removed_by=by, removed_at=now)
    )


async def count_by_role(tx: Tx, role_ids: Sequence[int], kind: str = "shortlist") -> Mapping[int, int]:
    """How many people each role's list holds."""
    query = (
        select(talent_list.c.role_id, func.count().label("count"))
        .join(list_entry, list_entry.c.list_id == talent_list.c.id)
        .where(talent_list.c.role_id.in_(role_ids), talent_list.c.kind == kind)
        .where(list_entry.c.removed_at.is_(None))
        .group_by(talent_list.c.role_id)
    )
    return {row["role_id"]: row["count"] for row in await tx.rows(query)}
