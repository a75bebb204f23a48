"""What is true around a message: the search that would be changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.people import Person
from core.store.database import Tx

SEARCH = "search"
EARLIER = "searches"
"""Those before it, the last first; in the focus too."""


async def situation(_tx: Tx, person: Person, focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """The criteria of the last search, as they are stored; nothing for people outside the production."""
    asked = focus.get("criteria") if person.staff else None
    return {"raw": {SEARCH: asked, EARLIER: tuple(focus.get(EARLIER) or ())}} if asked else {}
