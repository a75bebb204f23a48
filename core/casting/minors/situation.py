"""Whether a guardian is asked for their agreement: then "haan, sehmati hai" is the answer to that."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.minors.asked_of import notices
from core.casting.minors.model import ASKED
from core.people import Person
from core.store.database import Tx


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Only for guardians."""
    if person.role != "guardian":
        return {}
    return {"raw": {ASKED: True}} if await notices(tx, person, now) else {}
