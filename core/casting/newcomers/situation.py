"""What is true around a message: people who were typed here wait for a yes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.newcomers.previewed import waiting
from core.casting.talent.references import WAITING
from core.people import CASTING, Person
from core.store.database import Tx


async def situation(_tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Their names, so that what is said of one of them is understood."""
    found = waiting(focus, now) if person.role in CASTING else {}
    return {"raw": {WAITING: tuple(found["names"])}} if found else {}
