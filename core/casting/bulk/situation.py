"""Whether something is being sent right now: "stop" then means the sending."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.bulk import operations
from core.people import Person
from core.store.database import Tx


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For staff only: talent never hear of an operation."""
    if not person.staff:
        return {}
    row = await operations.newest(tx, person.org_id, statuses=("running", "paused"))
    return {"running_bulk": row is not None}
