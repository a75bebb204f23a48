"""Notices to a guardian that wait for a yes or a no."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from core.people import Person
from core.store.database import Tx
from core.store.schema import choice, question


async def notices(tx: Tx, person: Person, now: datetime) -> list[int]:
    """The children that open notices are about, the newest first."""
    query = (
        select(choice.c.arguments)
        .join(question, question.c.id == choice.c.question_id)
        .where(
            question.c.org_id == person.org_id,
            question.c.person_id == person.id,
            question.c.status == "open",
            choice.c.tool == "guardian_answers",
            choice.c.expires_at > now,
        )
        .order_by(question.c.id.desc())
    )
    return list(dict.fromkeys(int(row["arguments"]["talent"]) for row in await tx.rows(query)))
