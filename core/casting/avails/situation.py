"""Somebody was asked about dates: gives "haan", "not till 14th" and "1st refusal" their meaning."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from core.casting.avails import queries
from core.casting.avails.model import ZONE
from core.casting.avails.several import SEVERAL
from core.people import OUTSIDE, Person
from core.store.database import Tx
from core.store.schema import choice, question


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """The newest question about dates, unless something else was asked since."""
    if person.role not in OUTSIDE:
        return {}
    waiting = await queries.asked_of(tx, person.id, now)
    several: dict[str, Any] = {"raw": {SEVERAL: True}} if len({one.talent_id for one in waiting}) > 1 else {}
    if not waiting or not await _newest_is_ours(tx, person):
        return several
    return {**several, "pending": "availability", "pending_about": waiting[0].starts_at.astimezone(ZONE)}


async def _newest_is_ours(tx: Tx, person: Person) -> bool:
    query = select(question.c.id).where(
        question.c.org_id == person.org_id, question.c.person_id == person.id, question.c.status == "open"
    )
    newest = await tx.row(query.order_by(question.c.id.desc()).limit(1))
    if newest is None:
        return False
    rows = await tx.rows(select(choice.c.tool).where(choice.c.question_id == newest["id"]))
    return any(row["tool"] == "report_avail" for row in rows)
