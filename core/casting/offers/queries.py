"""Rows of offers: every version stays."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace as replaced
from datetime import datetime
from typing import Any

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
    select,
    update,
)

from core.casting.offers.model import OPEN, Offer, State, standing_of
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

offer_table = Table(
    "offer",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("paise", Id, nullable=False),
    Column("unit", String(16), nullable=False, default="day"),
    Column("days", Integer, nullable=False, default=0),
    Column("terms", Text, nullable=False, default=""),
    Column("state", String(16), nullable=False),
    Column("theirs", Boolean, nullable=False, default=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("answer_by", Utc, nullable=True),
    UniqueConstraint("role_id", "talent_id", "version"),
)
Index("ix_offer_talent", offer_table.c.talent_id)


def _offer(row: Row) -> Offer:
    return Offer(**{name: row[name] for name in Offer.__dataclass_fields__})


async def add(
    tx: Tx,
    org: str,
    role_id: int,
    talent_id: int,
    *,
    paise: int,
    unit: str,
    days: int,
    terms: str,
    state: State,
    by: int,
    now: datetime,
    theirs: bool = False,
) -> Offer:
    """The next version. A draft takes the place of a draft only: what went out stands until it is sent. Any
    other takes the place of all that is open."""
    last = await newest(tx, role_id, talent_id)
    await _end(tx, role_id, talent_id, ("draft",) if state == "draft" else sorted(OPEN))
    values: dict[str, Any] = {"org_id": org, "role_id": role_id, "talent_id": talent_id, "made_by": by}
    values |= {"paise": paise, "unit": unit, "days": days, "terms": terms, "state": state, "made_at": now}
    if state == "draft" and last is not None and last.state in OPEN and (last.answer_by or now) > now:
        values["answer_by"] = last.answer_by  # the time they were given holds for the terms in its place
    values |= {"theirs": theirs, "version": 1 if last is None else last.version + 1}
    result = await tx.execute(offer_table.insert().values(**values).returning(offer_table))
    return _offer(dict(result.mappings().one()))


async def get(tx: Tx, org: str, offer_id: int) -> Offer | None:
    """One version."""
    row = await tx.row(select(offer_table).where(offer_table.c.org_id == org, offer_table.c.id == offer_id))
    return None if row is None else _offer(row)


async def newest(tx: Tx, role_id: int, talent_id: int) -> Offer | None:
    """The last version for one person and role."""
    found = await versions(tx, role_id, talent_id)
    return found[-1] if found else None


async def stands(tx: Tx, role_id: int, talent_id: int) -> Offer | None:
    """The version that counts for one person and role: a draft only where nothing went out."""
    found = standing_of(await versions(tx, role_id, talent_id))
    return found[0] if found else None


async def versions(tx: Tx, role_id: int, talent_id: int) -> list[Offer]:
    """Every version, the first one first."""
    query = select(offer_table).where(offer_table.c.role_id == role_id, offer_table.c.talent_id == talent_id)
    return [_offer(row) for row in await tx.rows(query.order_by(offer_table.c.version))]


async def of_roles(tx: Tx, role_ids: Collection[int]) -> list[Offer]:
    """Every version for these roles."""
    query = select(offer_table).where(offer_table.c.role_id.in_(sorted(set(role_ids))))
    return [_offer(row) for row in await tx.rows(query.order_by(offer_table.c.id))]


async def of_talents(tx: Tx, talent_ids: Collection[int]) -> list[Offer]:
    """Every version for these people, the newest first."""
    query = select(offer_table).where(offer_table.c.talent_id.in_(sorted(set(talent_ids))))
    return [_offer(row) for row in await tx.rows(query.order_by(offer_table.c.id.desc()))]


async def history(tx: Tx, org: str) -> list[Offer]:
    """The house's accepted deals."""
    query = select(offer_table).where(offer_table.c.org_id == org, offer_table.c.state == "accepted")
    return [_offer(row) for row in await tx.rows(query.order_by(offer_table.c.id))]


async def settle(tx: Tx, seen: Offer, state: State) -> bool:
    """Change a version's state; False when it changed since it was read."""
    result = await tx.execute(
        update(offer_table)
        .where(offer_table.c.id == seen.id, offer_table.c.state == seen.state)
        .values(state=state)
        .returning(offer_table.c.id)
    )
    return result.one_or_none() is not None


async def give_time(tx: Tx, seen: Offer, until: datetime) -> Offer:
    """Set until when an answer is asked for."""
    await tx.execute(update(offer_table).where(offer_table.c.id == seen.id).values(answer_by=until))
    return replaced(seen, answer_by=until)


async def void(tx: Tx, role_id: int, talent_id: int) -> Offer | None:
    """Whatever is open for one person and role ends; what it was, None when nothing was open."""
    ended = await _end(tx, role_id, talent_id, sorted(OPEN))
    return next((one for one in ended if one.state != "draft"), ended[0] if ended else None)


async def replace(tx: Tx, by: Offer) -> Offer | None:
    """Whatever else is open beside a version that went out or was agreed ends; the one that was out."""
    ended = await _end(tx, by.role_id, by.talent_id, sorted(OPEN), but=by.id)
    return next((one for one in ended if one.state != "draft"), None)


async def _end(tx: Tx, role_id: int, talent_id: int, states: Collection[str], but: int = 0) -> list[Offer]:
    found = [one for one in await versions(tx, role_id, talent_id) if one.state in states and one.id != but]
    return [one for one in found if await settle(tx, one, "void")]
