"""The auditions' columns in a project's status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select

from core.casting.auditions.queries import session, slot
from core.casting.projects.counters import Counter
from core.store.database import Tx


async def invited(tx: Tx, role_ids: Sequence[int]) -> Mapping[int, int]:
    """How many people have an audition for each role that they did not turn down."""
    return await _count(tx, role_ids, ("invited", "seen", "confirmed", "change_requested"))


async def confirmed(tx: Tx, role_ids: Sequence[int]) -> Mapping[int, int]:
    """How many of them said yes."""
    return await _count(tx, role_ids, ("confirmed",))


async def _count(tx: Tx, role_ids: Sequence[int], answers: Sequence[str]) -> Mapping[int, int]:
    query = (
        select(session.c.role_id, func.count(slot.c.talent_id.distinct()).label("count"))
        .join(slot, slot.c.session_id == session.c.id)
        .where(session.c.role_id.in_(role_ids), slot.c.status == "on", slot.c.rsvp.in_(answers))
        .group_by(session.c.role_id)
    )
    return {row["role_id"]: row["count"] for row in await tx.rows(query)}


COUNTERS = (
    Counter("invited", 20, "auditions-count-invited", invited),
    Counter("confirmed", 21, "auditions-count-confirmed", confirmed),
)
