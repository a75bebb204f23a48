"""Somebody was asked about dates: gives "haan", "not till 14th" and "1st refusal" their meaning."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.avails import queries
from core.casting.avails.also import asking
from core.casting.avails.correcting import recent_days
from core.casting.avails.model import ZONE
from core.casting.avails.several import SEVERAL
from core.people import OUTSIDE, Person
from core.store import conversations
from core.store.database import Tx


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """The newest question about dates, unless something else was asked since; for casting whom they ask."""
    if person.role not in OUTSIDE:
        return await asking(person, focus, now)
    waiting = await queries.asked_of(tx, person.id, now)
    raw = {} if waiting else dict(await recent_days(tx, person, now))
    raw |= {SEVERAL: True} if len({one.talent_id for one in waiting}) > 1 else {}
    several: dict[str, Any] = {"raw": raw} if raw else {}
    if not waiting or not await _newest_is_ours(tx, person):
        return several
    return {**several, "pending": "availability", "pending_about": waiting[0].starts_at.astimezone(ZONE)}


async def _newest_is_ours(tx: Tx, person: Person) -> bool:
    newest = await conversations.newest_asked(tx, person.org_id, person.id)
    return newest is not None and any(one["tool"] == "report_avail" for one in newest[1])
