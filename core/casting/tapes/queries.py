"""Rows of self-tape requests. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, String, Table, and_, bindparam, or_, select, update

from core.casting.talent.queries import talent
from core.casting.tapes.model import Status, Tape
from core.store.database import Row, Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

tape_table = Table(
    "tape",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("asked_of", Id, ForeignKey("person.id"), nullable=False),
    Column("asked_by", Id, ForeignKey("person.id"), nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("status", String(16), nullable=False),
    Column("received_at", Utc, nullable=True),
    Column("media", Json, nullable=False, default=dict),
    Column("how", String(400), nullable=False, default="", server_default=""),
)
Index("ix_tape_role", tape_table.c.role_id)
Index("ix_tape_talent", tape_table.c.talent_id)


_WAITED_FOR = (
    select(tape_table.c.due_at)
    .join(talent, talent.c.id == tape_table.c.talent_id)
    .where(
        tape_table.c.org_id == bindparam("org"),
        tape_table.c.status == "asked",
        or_(
            talent.c.agent_id == bindparam("me"),
            talent.c.guardian_id == bindparam("me"),
            and_(talent.c.person_id == bindparam("me"), talent.c.is_minor.is_(False)),
        ),
    )
    .order_by(tape_table.c.due_at)
    .limit(1)
)
"""Of everybody somebody speaks for; never of a child alone."""


async def waited_for(tx: Tx, org: str, person_id: int) -> datetime | None:
    """Until when the next self-tape is waited for that somebody may send. Late ones still are."""
    due: datetime | None = await tx.scalar(_WAITED_FOR, {"org": org, "me": person_id})
    return due


def _tape(row: Row) -> Tape:
    return Tape(**{name: row[name] for name in Tape.__dataclass_fields__})


async def add(tx: Tx, **values: Any) -> Tape:
    """A new request; one that is still open for the same person and role is replaced by it."""
    await tx.execute(
        update(tape_table)
        .where(tape_table.c.role_id == values["role_id"], tape_table.c.talent_id == values["talent_id"])
        .where(tape_table.c.status == "asked")
        .values(status="replaced")
    )
    made = tape_table.insert().values(status="asked", media={}, **values).returning(*tape_table.c)
    return _tape(dict((await tx.execute(made)).mappings().one()))


async def get(tx: Tx, org: str, tape_id: int) -> Tape | None:
    """One request."""
    row = await tx.row(select(tape_table).where(tape_table.c.org_id == org, tape_table.c.id == tape_id))
    return None if row is None else _tape(row)


async def of_talents(tx: Tx, org: str, talent_ids: Collection[int]) -> list[Tape]:
    """What was asked of these people, the newest first; without what was replaced."""
    query = select(tape_table).where(
        tape_table.c.org_id == org,
        tape_table.c.talent_id.in_(sorted(set(talent_ids))),
        tape_table.c.status != "replaced",
    )
    return [_tape(row) for row in await tx.rows(query.order_by(tape_table.c.id.desc()))]


async def of_roles(tx: Tx, role_ids: Collection[int]) -> list[Tape]:
    """What was asked for these roles, in order; without what was replaced."""
    query = select(tape_table).where(
        tape_table.c.role_id.in_(sorted(set(role_ids))), tape_table.c.status != "replaced"
    )
    return [_tape(row) for row in await tx.rows(query.order_by(tape_table.c.id))]


async def receive(tx: Tx, tape: Tape, media: Mapping[str, Any], now: datetime) -> None:
    """A tape has come; a newer one takes its place, and is to be judged again."""
    values = {"status": "received", "media": dict(media), "received_at": now}
    await tx.execute(update(tape_table).where(tape_table.c.id == tape.id).values(**values))


async def again(tx: Tx, tape: Tape, due: datetime, fault: str) -> Tape:
    """What came is kept, and another one is waited for."""
    values = {"status": "asked", "due_at": due, "media": {**tape.media, "fault": fault}}
    result = await tx.execute(
        update(tape_table).where(tape_table.c.id == tape.id).values(**values).returning(*tape_table.c)
    )
    return _tape(dict(result.mappings().one()))


async def settle(tx: Tx, tape: Tape, status: Status) -> None:
    """Judge it."""
    await tx.execute(update(tape_table).where(tape_table.c.id == tape.id).values(status=status))


async def move(tx: Tx, tape: Tape, due: datetime) -> Tape | None:
    """Another deadline; None when it was moved or has come since it was read."""
    result = await tx.execute(
        update(tape_table)
        .where(tape_table.c.id == tape.id, tape_table.c.status == "asked")
        .where(tape_table.c.due_at == tape.due_at)
        .values(due_at=due)
        .returning(*tape_table.c)
    )
    row = result.mappings().first()
    return None if row is None else _tape(dict(row))
