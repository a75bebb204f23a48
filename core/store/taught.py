"""What the desk did not understand, and what a team taught it to understand by a phrase."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint, delete, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

KEPT = timedelta(days=30)
"""As long as the messages themselves."""
MOST_PHRASE = 200

misunderstood = Table(
    "misunderstood",
    metadata,
    row_id(),
    org_id(),
    Column("phrase", String(MOST_PHRASE), nullable=False),
    Column("side", String(8), nullable=False),
    Column("said", Text, nullable=False),
    Column("person_id", Id, nullable=True),
    Column("times", Integer, nullable=False),
    Column("last_at", Utc, nullable=False),
    Column("settled_at", Utc, nullable=True),
    UniqueConstraint("org_id", "side", "phrase"),
)
"""``phrase``: what two spellings of one saying share. ``side``: ``staff`` or ``outside``. ``person_id``:
who said it last, so that it goes when they ask to be forgotten."""

taught = Table(
    "taught",
    metadata,
    row_id(),
    org_id(),
    Column("phrase", String(MOST_PHRASE), nullable=False),
    Column("side", String(8), nullable=False),
    Column("said", Text, nullable=False),
    Column("means", Text, nullable=False),
    Column("taught_by", Id, nullable=False),
    Column("taught_at", Utc, nullable=False),
    Column("forgotten_at", Utc, nullable=True),
)
"""``means``: the words that are read in place of the phrase."""
Index("ix_taught_org", taught.c.org_id, taught.c.phrase)


async def missed(
    tx: Tx, org: str, side: str, phrase: str, said: str, person_id: int | None, now: datetime
) -> None:
    """Count a message that was not understood."""
    mine = (
        misunderstood.c.org_id == org,
        misunderstood.c.side == side,
        misunderstood.c.phrase == phrase[:MOST_PHRASE],
    )
    values = {"said": said, "person_id": person_id, "last_at": now, "settled_at": None}
    key = {"org_id": org, "side": side, "phrase": phrase[:MOST_PHRASE]}
    if not await tx.insert_once(misunderstood, {**key, **values, "times": 1}):
        more = update(misunderstood).where(*mine)
        await tx.execute(more.values(**values, times=misunderstood.c.times + 1))


async def misses(tx: Tx, org: str, side: str, limit: int) -> list[Row]:
    """What was not understood and is not settled, the most frequent first."""
    query = select(misunderstood).where(
        misunderstood.c.org_id == org, misunderstood.c.side == side, misunderstood.c.settled_at.is_(None)
    )
    return await tx.rows(query.order_by(misunderstood.c.times.desc(), misunderstood.c.id.desc()).limit(limit))


async def teach(
    tx: Tx, org: str, side: str, phrase: str, said: str, means: str, by: int, now: datetime
) -> int:
    """From now on a phrase is read as other words; what it was taught before is forgotten."""
    key = phrase[:MOST_PHRASE]
    mine = (taught.c.org_id == org, taught.c.side == side, taught.c.phrase == key)
    await tx.execute(update(taught).where(*mine, taught.c.forgotten_at.is_(None)).values(forgotten_at=now))
    values = {"org_id": org, "side": side, "phrase": key, "said": said, "means": means}
    made = taught.insert().values(**values, taught_by=by, taught_at=now).returning(taught.c.id)
    taught_id = int((await tx.execute(made)).scalar_one())
    settled = update(misunderstood).where(misunderstood.c.org_id == org, misunderstood.c.side == side)
    await tx.execute(settled.where(misunderstood.c.phrase == key).values(settled_at=now))
    return taught_id


async def lessons(tx: Tx, org: str, side: str) -> list[Row]:
    """What was taught and is not forgotten, the oldest first."""
    query = select(taught).where(
        taught.c.org_id == org, taught.c.side == side, taught.c.forgotten_at.is_(None)
    )
    return await tx.rows(query.order_by(taught.c.id))


async def meaning_of(tx: Tx, org: str, side: str, phrase: str) -> str | None:
    """The words that stand for a phrase here; None when nobody taught any."""
    query = select(taught.c.means).where(
        taught.c.org_id == org,
        taught.c.side == side,
        taught.c.phrase == phrase[:MOST_PHRASE],
        taught.c.forgotten_at.is_(None),
    )
    found = await tx.scalar(query.order_by(taught.c.id.desc()).limit(1))
    return None if found is None else str(found)


async def forget(tx: Tx, taught_id: int, now: datetime) -> None:
    """A phrase is read as it was before it was taught."""
    await tx.execute(update(taught).where(taught.c.id == taught_id).values(forgotten_at=now))


async def expire(tx: Tx, now: datetime) -> int:
    """Drop misses that nobody has said for as long as messages are kept; how many."""
    old = delete(misunderstood).where(misunderstood.c.last_at < now - KEPT)
    return int((await tx.execute(old)).rowcount)


async def erase(tx: Tx, person_id: int) -> None:
    """Drop what somebody said and was not understood by."""
    await tx.execute(delete(misunderstood).where(misunderstood.c.person_id == person_id))
