"""What is true around a message: a self-tape is waited for from who writes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.auditions.parties import spoken_for
from core.casting.tapes import queries
from core.people import OUTSIDE, Person
from core.store.database import Tx

DUE = "tape_due"
"""In what else is known: until when; of several the first."""


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """Late ones are still waited for."""
    if person.role not in OUTSIDE:
        return {}
    own = [one.id for one in await spoken_for(tx, person)]
    asked = [one for one in await queries.of_talents(tx, person.org_id, own) if one.status == "asked"]
    return {"raw": {DUE: min(one.due_at for one in asked)}} if asked else {}
