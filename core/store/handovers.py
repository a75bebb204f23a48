"""Rows of who waits for a person, and which colleague talks to somebody in the desk's place.

One row is one case: somebody asks (``asked_at``), a colleague takes it (``owner_id``, ``until``), it is
closed. A case that nobody asked for begins with the taking.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Table, Text, bindparam, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, outbox, row_id

HELD_FOR = timedelta(hours=4)
"""After so long without a word between the two the desk answers again by itself."""
WAITS = "with a colleague"
"""Why a message of the desk waits."""

handover = Table(
    "handover",
    metadata,
    row_id(),
    org_id(),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("about", Text, nullable=False, default=""),
    Column("asked_at", Utc, nullable=True),
    Column("owner_id", Id, ForeignKey("person.id"), nullable=True),
    Column("taken_at", Utc, nullable=True),
    Column("until", Utc, nullable=True),
    Column("closed_at", Utc, nullable=True),
)
Index("ix_handover_person", handover.c.person_id)
Index("ix_handover_open", handover.c.org_id, handover.c.closed_at)

_ACTIVE = (
    select(handover)
    .where(
        handover.c.person_id == bindparam("person"),
        handover.c.closed_at.is_(None),
        handover.c.owner_id.is_not(None),
        handover.c.until > bindparam("now", type_=Utc()),
    )
    .order_by(handover.c.id.desc())
    .limit(1)
)

_HELD = (
    select(handover)
    .where(
        handover.c.owner_id == bindparam("owner"),
        handover.c.closed_at.is_(None),
        handover.c.until > bindparam("now", type_=Utc()),
    )
    .order_by(handover.c.until.desc(), handover.c.id.desc())
)

_OPEN = (
    select(handover)
    .where(handover.c.org_id == bindparam("org"), handover.c.closed_at.is_(None))
    .order_by(handover.c.id)
)


async def active(tx: Tx, person_id: int, now: datetime) -> Row | None:
    """The case of somebody whom a colleague talks to now."""
    return await tx.row(_ACTIVE, {"person": person_id, "now": now})


async def open_case(tx: Tx, person_id: int) -> Row | None:
    """The case of somebody that nobody closed, the newest."""
    query = select(handover).where(handover.c.person_id == person_id, handover.c.closed_at.is_(None))
    return await tx.row(query.order_by(handover.c.id.desc()).limit(1))


async def open_cases(tx: Tx, org: str) -> list[Row]:
    """Every case that nobody closed, who waits longest first."""
    return await tx.rows(_OPEN, {"org": org})


async def held_by(tx: Tx, owner_id: int, now: datetime) -> list[Row]:
    """Whom a colleague talks to now, the latest first."""
    return await tx.rows(_HELD, {"owner": owner_id, "now": now})


async def ask(tx: Tx, org: str, person_id: int, about: str, now: datetime) -> Row:
    """Somebody asks for a person. Asking again while the case is open changes nothing."""
    there = await open_case(tx, person_id)
    if there is not None:
        return there
    return await _add(tx, org_id=org, person_id=person_id, about=about[:300], asked_at=now)


async def heard(tx: Tx, org: str, person_id: int, said: str, now: datetime) -> None:
    """Somebody's words went to the team: they wait for an answer. Where they wait already the words are kept
    beside the case, as one that is closed."""
    there = await ask(tx, org, person_id, said, now)
    if there["asked_at"] != now or there["about"] != said[:300]:
        await note(tx, org, person_id, said, now)


async def note(tx: Tx, org: str, person_id: int, said: str, now: datetime) -> None:
    """Words that the team read and nobody waits for an answer to."""
    if said.strip():
        await _add(tx, org_id=org, person_id=person_id, about=said[:300], asked_at=now, closed_at=now)


async def newest_words(tx: Tx, person_ids: Sequence[int]) -> Row | None:
    """What any of them said last to the team, as ``about``, and when."""
    query = select(handover).where(handover.c.person_id.in_(person_ids), handover.c.about != "")
    query = query.where(handover.c.asked_at.is_not(None))
    return await tx.row(query.order_by(handover.c.asked_at.desc(), handover.c.id.desc()).limit(1))


async def take(tx: Tx, org: str, person_id: int, owner_id: int, now: datetime) -> Row:
    """A colleague talks to somebody from now on, whoever did before."""
    there = await open_case(tx, person_id) or await _add(tx, org_id=org, person_id=person_id, about="")
    values = {"owner_id": owner_id, "taken_at": now, "until": now + HELD_FOR}
    await tx.execute(update(handover).where(handover.c.id == there["id"]).values(**values))
    return {**there, **values}


async def go_on(tx: Tx, case_id: int, now: datetime) -> None:
    """A word between the two: the desk stays silent for longer."""
    await tx.execute(update(handover).where(handover.c.id == case_id).values(until=now + HELD_FOR))


async def close(tx: Tx, case_id: int, person_id: int, now: datetime) -> None:
    """The desk speaks again; what waited for it may leave."""
    await tx.execute(update(handover).where(handover.c.id == case_id).values(closed_at=now))
    await tx.execute(
        update(outbox)
        .where(outbox.c.person_id == person_id, outbox.c.status == "pending", outbox.c.reason == WAITS)
        .values(not_before=None, reason=None)
    )


async def forget(tx: Tx, person_id: int) -> None:
    """Nothing is left of what somebody wanted a person for."""
    await tx.execute(update(handover).where(handover.c.person_id == person_id).values(about=""))


async def _add(tx: Tx, **values: Any) -> Row:
    made = await tx.execute(handover.insert().values(**values).returning(handover))
    return dict(made.mappings().one())
