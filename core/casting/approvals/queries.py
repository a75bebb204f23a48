"""Rows of reviews, of who decided what and when, and of notes. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime

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
    func,
    select,
    update,
)

from core.casting.approvals.model import Copy, Event, Note, Review
from core.store.database import Row, Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

review_table = Table(
    "review",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=False),
    Column("list_id", Id, ForeignKey("talent_list.id"), nullable=True),
    Column("shared_by", Id, ForeignKey("person.id"), nullable=False),
    Column("shared_at", Utc, nullable=False),
    Column("version", Integer, nullable=False, default=0),
    Column("decision", String(16), nullable=True),
    Column("decided_by", Id, ForeignKey("person.id"), nullable=True),
    Column("decided_at", Utc, nullable=True),
    Column("reason", Text, nullable=False, default=""),
    Column("copies", Json, nullable=False, default=list),
    UniqueConstraint("role_id", "talent_id"),
)
Index("ix_review_talent", review_table.c.talent_id)

review_event = Table(
    "review_event",
    metadata,
    row_id(),
    org_id(),
    Column("review_id", Id, ForeignKey("review.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("at", Utc, nullable=False),
    Column("decision", String(16), nullable=False, default=""),
    Column("text", Text, nullable=False, default=""),
)
Index("ix_review_event_review", review_event.c.review_id)

note_table = Table(
    "note",
    metadata,
    row_id(),
    org_id(),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=False),
    Column("review_id", Id, ForeignKey("review.id", ondelete="SET NULL"), nullable=True),
    Column("author_id", Id, ForeignKey("person.id"), nullable=True),
    Column("visibility", String(16), nullable=False),
    Column("body", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("withdrawn_at", Utc, nullable=True),
)
Index("ix_note_talent", note_table.c.talent_id)


def _review(row: Row) -> Review:
    values = {field.name: row[field.name] for field in fields(Review)}
    return Review(**{**values, "copies": tuple(Copy(**copy) for copy in row["copies"])})


def _note(row: Row) -> Note:
    return Note(**{field.name: row[field.name] for field in fields(Note)})


async def put_before(
    tx: Tx, org: str, role_id: int, talent_id: int, *, list_id: int | None, by: int, now: datetime
) -> tuple[Review, bool]:
    """The review of a person for a role, made when there is none; True when this call made it."""
    values = {
        "org_id": org,
        "role_id": role_id,
        "talent_id": talent_id,
        "list_id": list_id,
        "shared_by": by,
        "shared_at": now,
        "version": 0,
        "reason": "",
        "copies": [],
    }
    made = await tx.insert_once(review_table, values)
    row = await tx.row(
        select(review_table).where(review_table.c.role_id == role_id, review_table.c.talent_id == talent_id)
    )
    if row is None:
        raise LookupError(f"review of {talent_id} for {role_id}")
    return _review(row), made


async def set_copies(tx: Tx, review_id: int, copies: Sequence[Copy]) -> None:
    """Remember where a person's card stands, so that it can be edited there."""
    values = [asdict(copy) for copy in copies]
    await tx.execute(update(review_table).where(review_table.c.id == review_id).values(copies=values))


async def reviews(tx: Tx, org: str, ids: Sequence[int]) -> list[Review]:
    """Several reviews of an organisation, in the order asked for."""
    query = select(review_table).where(review_table.c.org_id == org, review_table.c.id.in_(ids))
    found = {row["id"]: _review(row) for row in await tx.rows(query)}
    return [found[one] for one in dict.fromkeys(ids) if one in found]


async def of_roles(tx: Tx, role_ids: Collection[int]) -> list[Review]:
    """Everybody who is or was before the producers for these roles, in order of sharing."""
    query = select(review_table).where(review_table.c.role_id.in_(sorted(set(role_ids))))
    return [_review(row) for row in await tx.rows(query.order_by(review_table.c.id))]


_DECIDED_BY = (
    select(review_table)
    .where(
        review_table.c.decided_by == bindparam("me"),
        review_table.c.decided_at >= bindparam("since", type_=Utc),
    )
    .order_by(review_table.c.decided_at.desc(), review_table.c.id.desc())
)


async def by(tx: Tx, person_id: int, since: datetime) -> list[Review]:
    """What somebody decided since then, the newest first."""
    rows = await tx.rows(_DECIDED_BY, {"me": person_id, "since": since})
    return [_review(row) for row in rows]


async def decide(
    tx: Tx, seen: Review, decision: str, by: int, now: datetime, reason: str = ""
) -> Review | None:
    """Record a decision by somebody who saw ``seen``; None when somebody else was faster."""
    result = await tx.execute(
        update(review_table)
        .where(review_table.c.id == seen.id, review_table.c.version == seen.version)
        .values(version=seen.version + 1, decision=decision, decided_by=by, decided_at=now, reason=reason)
        .returning(*review_table.c)
    )
    row = result.mappings().first()
    if row is None:
        return None
    kind = "change" if seen.version else "decision"
    await add_event(tx, seen.org_id, Event(seen.id, kind, by, now, decision, reason))
    return _review(dict(row))


async def reopen(tx: Tx, seen: Review, by: int, now: datetime) -> Review | None:
    """Take a decision back for somebody who saw ``seen``; None when somebody decided since."""
    result = await tx.execute(
        update(review_table)
        .where(review_table.c.id == seen.id, review_table.c.version == seen.version)
        .values(version=seen.version + 1, decision=None, decided_by=None, decided_at=None, reason="")
        .returning(*review_table.c)
    )
    row = result.mappings().first()
    if row is None:
        return None
    await add_event(tx, seen.org_id, Event(seen.id, "reopened", by, now, seen.decision or ""))
    return _review(dict(row))


async def add_event(tx: Tx, org: str, event: Event) -> None:
    """One more line of a review's history."""
    await tx.execute(review_event.insert().values(org_id=org, **asdict(event)))


async def events(tx: Tx, review_id: int) -> list[Event]:
    """What was decided, changed and voted, oldest first."""
    query = select(review_event).where(review_event.c.review_id == review_id).order_by(review_event.c.id)
    return [Event(**{field.name: row[field.name] for field in fields(Event)}) for row in await tx.rows(query)]


async def add_note(
    tx: Tx,
    org: str,
    talent_id: int,
    body: str,
    *,
    author: int,
    visibility: str,
    now: datetime,
    review_id: int | None = None,
) -> int:
    """Write a note; returns its id."""
    values = {"org_id": org, "talent_id": talent_id, "author_id": author, "visibility": visibility}
    more = {"body": body, "made_at": now, "review_id": review_id}
    result = await tx.execute(note_table.insert().values(**values, **more).returning(note_table.c.id))
    return int(result.scalar_one())


async def withdraw_note(tx: Tx, note_id: int, author: int, now: datetime | None) -> bool:
    """Take one's own note back, or put it back where no time is given; False when there is none."""
    gone = note_table.c.withdrawn_at
    result = await tx.execute(
        update(note_table)
        .where(note_table.c.id == note_id, note_table.c.author_id == author)
        .where(gone.is_(None) if now is not None else gone.is_not(None))
        .values(withdrawn_at=now)
    )
    return result.rowcount == 1


async def reword_note(tx: Tx, note_id: int, author: int, body: str) -> bool:
    """Other words for one's own note; False when there is none."""
    mine = update(note_table).where(note_table.c.id == note_id, note_table.c.author_id == author)
    result = await tx.execute(mine.where(note_table.c.withdrawn_at.is_(None)).values(body=body))
    return result.rowcount == 1


async def notes_by_id(tx: Tx, org: str, ids: Sequence[int]) -> list[Note]:
    """Notes that are there, the newest first."""
    query = select(note_table).where(note_table.c.id.in_(ids), note_table.c.org_id == org)
    query = query.where(note_table.c.withdrawn_at.is_(None)).order_by(note_table.c.id.desc())
    return [_note(row) for row in await tx.rows(query)] if ids else []


async def notes(tx: Tx, talent_id: int) -> list[Note]:
    """Notes on a person, newest first. Who may read them is ``model.may_read``."""
    query = select(note_table).where(note_table.c.talent_id == talent_id, note_table.c.withdrawn_at.is_(None))
    return [_note(row) for row in await tx.rows(query.order_by(note_table.c.id.desc()))]


async def notes_by(tx: Tx, org: str, author: int, most: int) -> list[Note]:
    """The newest notes that somebody wrote, about whomever."""
    own = (note_table.c.org_id == org, note_table.c.author_id == author, note_table.c.withdrawn_at.is_(None))
    query = select(note_table).where(*own).order_by(note_table.c.id.desc()).limit(most)
    return [_note(row) for row in await tx.rows(query)]


async def count_by_role(tx: Tx, role_ids: Sequence[int], decision: str | None = None) -> Mapping[int, int]:
    """How many people were put before the producers per role; ``decision``: only those decided so."""
    query = (
        select(review_table.c.role_id, func.count().label("count"))
        .where(review_table.c.role_id.in_(role_ids))
        .group_by(review_table.c.role_id)
    )
    if decision is not None:
        query = query.where(review_table.c.decision == decision)
    return {row["role_id"]: row["count"] for row in await tx.rows(query)}
