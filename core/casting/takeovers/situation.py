"""Whom the writer talks to in the desk's place: "Riya: ..." is then said to Riya."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.takeovers import answers
from core.casting.takeovers.orders import TALKING_TO
from core.people import CASTING, Person
from core.store import handovers, persons
from core.store.database import Tx


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Names only, and only for the casting office."""
    if person.role not in CASTING:
        return {}
    raw = dict(await answers.lately(tx, person.org_id, now))
    held = await handovers.held_by(tx, person.id, now)
    if held:
        known = await persons.many(tx, [row["person_id"] for row in held])
        raw[TALKING_TO] = tuple(one.name for one in known.values())
    return {"raw": raw} if raw else {}
