"""Rows of sessions, slots and requests for another time. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    select,
    text,
    update,
)

from core.casting.auditions.clashes import TRAVEL, Booking, same_place
from core.casting.auditions.model import Session, Slot, Span, TimeRequest
from core.casting.resources.model import Track, plain
from core.casting.talent.queries import talent
from core.store import live_boards
from core.store.database import Row, Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

session = Table(
    "session",
    metadata,
    row_id(),
    org_id(),
    Column("key", String(128), nullable=False),
    Column("project_id", Id, nullable=False),
    Column("role_id", Id, nullable=True),
    Column("round", String(24), nullable=False),
    Column("place", Text, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("status", String(16), nullable=False, default="on"),
    Column("board", String(512), nullable=False, default=""),
    Column("board_revision", Integer, nullable=False, default=0),
    Column("tracks", Json, nullable=False, default=list),
    Column("per_slot", Integer, nullable=False, default=1),
    Column("created_by", Id, nullable=False),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("org_id", "key"),
)
Index("ix_session_starts", session.c.org_id, session.c.starts_at)

slot = Table(
    "slot",
    metadata,
    row_id(),
    org_id(),
    Column("session_id", Id, ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
    Column("talent_id", Id, nullable=False),
    Column("recipient_id", Id, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("revision", Integer, nullable=False, default=0),
    Column("status", String(16), nullable=False, default="on"),
    Column("rsvp", String(24), nullable=False, default="invited"),
    Column("requests", Integer, nullable=False, default=0),
    Column("attendance", String(24), nullable=False, default=""),
    Column("late_min", Integer, nullable=False, default=0),
    Column("arrived_at", Utc, nullable=True),
    Column("arrival", Integer, nullable=True),
    Column("told", String(16), nullable=False, default=""),
    Column("invited_at", Utc, nullable=True),
    Column("answered_by", Id, nullable=True),
    Column("answered_at", Utc, nullable=True),
    Column("room", String(80), nullable=False, default=""),
    Column("reader", String(80), nullable=False, default=""),
)
_HELD = text("status = 'on' AND rsvp <> 'declined'")
Index(
    "uq_slot_talent_start",
    slot.c.talent_id,
    slot.c.starts_at,
    unique=True,
    sqlite_where=_HELD,
)
Index("ix_slot_session", slot.c.session_id, slot.c.starts_at)
Index("ix_slot_times", slot.c.org_id, slot.c.starts_at)

time_request = Table(
    "time_request",
    metadata,
    row_id(),
    org_id(),
    Column("slot_id", Id, ForeignKey("slot.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("asked_by", Id, nullable=False),
    Column("asked_at", Utc, nullable=False),
    Column("wanted_at", Utc, nullable=False),
    Column("status", String(16), nullable=False, default="open"),
    Column("decided_by", Id, nullable=True),
    Column("decided_at", Utc, nullable=True),
    Column("copies", Json, nullable=False, default=list),
)
Index("ix_time_request_slot", time_request.c.slot_id)


async def guard(tx: Tx, org: str) -> None:
    """Let one booking transaction of an organisation run at a time.

    SQLite has one writer anyway; PostgreSQL holds an advisory lock until the commit, so that two
    nodes cannot both find the same time free.
    """
    if tx.dialect == "postgresql":
        await tx.execute(text("SELECT pg_advisory_xact_lock(hashtext(:key))"), {"key": f"auditions/{org}"})


def _session(row: Row) -> Session:
    values = {name: row[name] for name in Session.__dataclass_fields__}
    return Session(**{**values, "tracks": tuple(Track(room, reader) for room, reader in row["tracks"])})


def _slot(row: Row) -> Slot:
    return Slot(**{name: row[name] for name in Slot.__dataclass_fields__})


def _request(row: Row) -> TimeRequest:
    values = {name: row[name] for name in TimeRequest.__dataclass_fields__}
    return TimeRequest(**{**values, "copies": tuple((key, where) for key, where in row["copies"])})


async def add_session(tx: Tx, **values: Any) -> Session:
    """A new session."""
    result = await tx.execute(session.insert().values(**values).returning(session))
    return _session(dict(result.mappings().one()))


async def by_key(tx: Tx, org: str, key: str) -> Session | None:
    """The session that was written for one preview."""
    row = await tx.row(select(session).where(session.c.org_id == org, session.c.key == key))
    return None if row is None else _session(row)


async def get_session(tx: Tx, org: str, session_id: int) -> Session | None:
    """One session."""
    row = await tx.row(select(session).where(session.c.org_id == org, session.c.id == session_id))
    return None if row is None else _session(row)


async def sessions(tx: Tx, ids: Collection[int]) -> dict[int, Session]:
    """Several sessions by id."""
    rows = await tx.rows(select(session).where(session.c.id.in_(sorted(set(ids)))))
    return {row["id"]: _session(row) for row in rows}


async def change_session(tx: Tx, session_id: int, **values: Any) -> None:
    """Update one session."""
    await tx.execute(update(session).where(session.c.id == session_id).values(**values))


async def add_slot(tx: Tx, **values: Any) -> Slot:
    """A new slot; whoever gets it stands elsewhere on the boards of its role."""
    if values.get("invited_at") is not None:
        of_it = select(session.c.role_id).where(session.c.id == values["session_id"]).scalar_subquery()
        await live_boards.touch(tx, of_it, values["invited_at"])
    result = await tx.execute(slot.insert().values(**values).returning(slot))
    return _slot(dict(result.mappings().one()))


async def get_slot(tx: Tx, org: str, slot_id: int) -> Slot | None:
    """One slot."""
    row = await tx.row(select(slot).where(slot.c.org_id == org, slot.c.id == slot_id))
    return None if row is None else _slot(row)


async def slots(tx: Tx, session_id: int) -> list[Slot]:
    """Every slot of a session that was not taken back, by time."""
    query = select(slot).where(slot.c.session_id == session_id, slot.c.status == "on")
    return [_slot(row) for row in await tx.rows(query.order_by(slot.c.starts_at, slot.c.id))]


async def change_slot(tx: Tx, before: Slot, **values: Any) -> Slot:
    """Update one slot that is still as ``before`` says; the new value.

    The caller read ``before`` in this transaction, so a miss means a second writer and fails it.
    """
    result = await tx.execute(
        update(slot)
        .where(slot.c.id == before.id, slot.c.version == before.version, slot.c.revision == before.revision)
        .values(**values)
        .returning(slot)
    )
    return _slot(dict(result.mappings().one()))


async def ahead(
    tx: Tx,
    org: str,
    since: datetime,
    *,
    until: datetime | None = None,
    talents: Collection[int] | None = None,
) -> list[Slot]:
    """Slots that end after ``since`` and start before ``until``, by time; of some talents or of all."""
    query = select(slot).where(slot.c.org_id == org, slot.c.status == "on", slot.c.ends_at > since)
    if until is not None:
        query = query.where(slot.c.starts_at < until)
    if talents is not None:
        query = query.where(slot.c.talent_id.in_(sorted(set(talents))))
    return [_slot(row) for row in await tx.rows(query.order_by(slot.c.starts_at, slot.c.id))]


_NAMES_AHEAD = (
    select(talent.c.name)
    .join(slot, slot.c.talent_id == talent.c.id)
    .where(
        slot.c.org_id == bindparam("org"),
        slot.c.status == "on",
        slot.c.ends_at > bindparam("since", type_=Utc),
    )
    .order_by(slot.c.starts_at, slot.c.id)
    .limit(bindparam("most", type_=Integer))
)


async def names_ahead(tx: Tx, org: str, since: datetime, most: int) -> tuple[str, ...]:
    """Whose slots end after ``since``, those first whose turn comes first."""
    rows = await tx.rows(_NAMES_AHEAD, {"org": org, "since": since, "most": most})
    return tuple(dict.fromkeys(row["name"] for row in rows))


async def bookings(
    tx: Tx, org: str, talents: Collection[int], place: str, span: Span, readers: Collection[str] = ()
) -> list[Booking]:
    """What already stands near a span: the talents' own auditions, those in the same place, and those with
    one of the readers anywhere.

    Own ones of the next weeks come too, because a second audition for one role is worth a question.
    """
    query = (
        select(
            slot.c.id,
            slot.c.session_id,
            slot.c.talent_id,
            slot.c.starts_at,
            slot.c.ends_at,
            slot.c.room,
            slot.c.reader,
            session.c.role_id,
            session.c.round,
            session.c.place,
        )
        .join(session, session.c.id == slot.c.session_id)
        .where(slot.c.org_id == org, slot.c.status == "on", slot.c.rsvp != "declined")
        .where(slot.c.ends_at > span.start - timedelta(days=1), slot.c.starts_at < span.end + _SAME_ROLE)
        .order_by(slot.c.starts_at, slot.c.id)
    )
    around = Span(span.start - TRAVEL, span.end + TRAVEL)
    known, reading, found = set(talents), {plain(one) for one in readers if one}, []
    for row in await tx.rows(query):
        when = Span(row["starts_at"], row["ends_at"])
        beside = when.overlaps(around) and (
            same_place(row["place"], place) or (row["reader"] and plain(row["reader"]) in reading)
        )
        if row["talent_id"] in known or beside:
            found.append(
                Booking(
                    row["id"],
                    row["session_id"],
                    row["talent_id"],
                    row["role_id"],
                    row["round"],
                    row["place"],
                    when,
                    row["room"],
                    row["reader"],
                )
            )
    return found


_SAME_ROLE = timedelta(days=14)


async def add_request(tx: Tx, **values: Any) -> TimeRequest:
    """A new request for another time."""
    result = await tx.execute(time_request.insert().values(**values).returning(time_request))
    return _request(dict(result.mappings().one()))


async def get_request(tx: Tx, org: str, request_id: int) -> TimeRequest | None:
    """One request."""
    query = select(time_request).where(time_request.c.org_id == org, time_request.c.id == request_id)
    row = await tx.row(query)
    return None if row is None else _request(row)


async def open_request(tx: Tx, slot_id: int) -> TimeRequest | None:
    """What a slot's person is waiting for, if anything."""
    query = select(time_request).where(time_request.c.slot_id == slot_id, time_request.c.status == "open")
    row = await tx.row(query.order_by(time_request.c.id.desc()))
    return None if row is None else _request(row)


async def change_request(tx: Tx, request_id: int, **values: Any) -> None:
    """Update one request."""
    await tx.execute(update(time_request).where(time_request.c.id == request_id).values(**values))


async def wanted(tx: Tx, slot_ids: Sequence[int]) -> dict[int, TimeRequest]:
    """The open request of each slot that has one."""
    query = select(time_request).where(time_request.c.slot_id.in_(slot_ids), time_request.c.status == "open")
    return {row["slot_id"]: _request(row) for row in await tx.rows(query.order_by(time_request.c.id))}


_ANY_WISH = (
    select(time_request.c.id)
    .join(slot, slot.c.id == time_request.c.slot_id)
    .where(time_request.c.org_id == bindparam("org"), time_request.c.status == "open")
    .where(slot.c.ends_at > bindparam("now", type_=Utc()))
    .limit(1)
)


async def any_wish(tx: Tx, org: str, now: datetime) -> bool:
    """Whether anybody with a slot ahead waits for another time."""
    return await tx.row(_ANY_WISH, {"org": org, "now": now}) is not None
