"""Whether a reminder was set just now: "change it to 7" means it then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.reminding.setting import LAST_SET
from core.conversation.spoken_last import spoken_of
from core.people import Person
from core.store.database import Tx

SPOKEN_OF = "reminder_just_set"
"""Beside the context: whether the last thing done here was to set a reminder."""


async def situation(_tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For staff only: others have buttons for what they set."""
    last = spoken_of(focus, LAST_SET, now) if person.staff else None
    return {} if last is None else {"raw": {SPOKEN_OF: True}}
