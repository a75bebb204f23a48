"""What is true around a message: a self-tape is waited for from who writes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.tapes import queries
from core.people import OUTSIDE, Person
from core.store.database import Tx

DUE = "tape_due"
"""In what else is known: until when; of several the first."""


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """Late ones are still waited for."""
    if person.role not in OUTSIDE:
        return {}
    due = await queries.waited_for(tx, person.org_id, person.id)
    return {} if due is None else {"raw": {DUE: due}}
