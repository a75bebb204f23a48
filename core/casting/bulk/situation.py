"""Whether something is being sent right now: "stop" then means the sending. Who is on a list: words for one
of them are told from words for a colleague."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.bulk import operations
from core.casting.lists import queries as lists
from core.casting.lists.model import LISTED
from core.people import CASTING, Person
from core.store.database import Tx

SPOKEN_OF = "spoken_of"
"""The one person whom this chat is about."""
SENT = "sent_to_many"
"""Beside the context: whether this chat has sent a message through the desk: "it" may be that."""
MOST_NAMES = 200


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """For staff only: talent never hear of an operation."""
    if not person.staff:
        return {}
    row = await operations.newest(tx, person.org_id, statuses=("running", "paused"))
    listed = await lists.names(tx, person.org_id, MOST_NAMES) if person.role in CASTING else ()
    one = focus.get("person")
    spoken = {SPOKEN_OF: one.get("id")} if isinstance(one, Mapping) else {}
    sent = focus.get("operation_id") is not None
    return {"running_bulk": row is not None, "raw": {LISTED: tuple(listed), SENT: sent, **spoken}}
