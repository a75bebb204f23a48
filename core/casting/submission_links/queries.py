"""Rows of submission links. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, select, update

from core.casting.submission_links.model import MOST_TAKEN, SubmissionLink
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

submission_link = Table(
    "submission_link",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("stopped_at", Utc, nullable=True),
    Column("taken", Integer, nullable=False, default=0),
)
Index("ix_submission_link_role", submission_link.c.role_id)


def _link(row: Row) -> SubmissionLink:
    return SubmissionLink(**{field.name: row[field.name] for field in fields(SubmissionLink)})


async def add(
    tx: Tx, org: str, role_id: int, *, zone: str, by: int, now: datetime, until: datetime
) -> SubmissionLink:
    """A new link; those made before go on."""
    values = {"org_id": org, "role_id": role_id, "zone": zone, "made_by": by, "made_at": now, "until": until}
    made = submission_link.insert().values(**values, taken=0).returning(*submission_link.c)
    return _link(dict((await tx.execute(made)).mappings().one()))


async def get(tx: Tx, link_id: int) -> SubmissionLink | None:
    """One link by id, whether it holds or not."""
    row = await tx.row(select(submission_link).where(submission_link.c.id == link_id))
    return None if row is None else _link(row)


async def live(tx: Tx, role_ids: Collection[int], now: datetime) -> list[SubmissionLink]:
    """The links of these roles that hold, the oldest first."""
    query = select(submission_link).where(
        submission_link.c.role_id.in_(sorted(role_ids)),
        submission_link.c.stopped_at.is_(None),
        submission_link.c.until > now,
    )
    return [_link(row) for row in await tx.rows(query.order_by(submission_link.c.id))]


async def stop(tx: Tx, ids: Collection[int], now: datetime) -> int:
    """End links at once; how many held until now."""
    result = await tx.execute(
        update(submission_link)
        .where(submission_link.c.id.in_(sorted(ids)), submission_link.c.stopped_at.is_(None))
        .values(stopped_at=now)
        .returning(submission_link.c.id)
    )
    return len(result.all())


async def take(tx: Tx, link_id: int) -> bool:
    """Count one more person; False when the link has taken as many as it may."""
    one = update(submission_link).where(submission_link.c.id == link_id, submission_link.c.taken < MOST_TAKEN)
    done = await tx.execute(one.values(taken=submission_link.c.taken + 1).returning(submission_link.c.id))
    return bool(done.all())
