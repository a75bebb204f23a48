"""What is true around a message: somebody's offer waits for their answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select

from core.people import OUTSIDE, Person
from core.store.database import Tx
from core.store.schema import choice, question


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """Money that is named while an offer is the newest open question answers the offer."""
    if person.role not in OUTSIDE:
        return {}
    query = select(question.c.id).where(
        question.c.org_id == person.org_id, question.c.person_id == person.id, question.c.status == "open"
    )
    newest = await tx.row(query.order_by(question.c.id.desc()).limit(1))
    if newest is None:
        return {}
    rows = await tx.rows(select(choice.c.tool).where(choice.c.question_id == newest["id"]))
    return {"pending": "offer"} if any(row["tool"] == "accept_offer" for row in rows) else {}
