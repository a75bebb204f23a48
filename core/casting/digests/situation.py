"""A schedule was set just now: "mon wed fri" then changes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.casting.digests import queries
from core.casting.digests.orders import SET_LATELY
from core.people import Person
from core.store.database import Tx

LATELY = timedelta(minutes=15)


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For the team, who alone have schedules."""
    if not person.staff:
        return {}
    rows = await queries.mine(tx, person.id)
    return {"raw": {SET_LATELY: True}} if any(row["made_at"] > now - LATELY for row in rows) else {}
