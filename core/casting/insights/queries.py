"""The rows that patterns are counted from: sessions, decisions and steps of the last half year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from core.casting.auditions.queries import session
from core.casting.episodes.queries import episodes
from core.casting.insights.model import PERIOD, Finding, Session, local, of_decisions, of_oneself, of_sessions
from core.memory import actions
from core.memory.procedures import usual
from core.people import Person
from core.store.database import Tx

LATEST = 500


async def findings(
    tx: Tx, person: Person, projects: Sequence[int], now: datetime, *, own: bool
) -> list[Finding]:
    """What the rows of these projects show, and with ``own`` what the person's own steps do."""
    held = session.c
    query = select(held.id, held.starts_at, held.place).where(
        held.org_id == person.org_id,
        held.project_id.in_(projects),
        held.status == "on",
        held.starts_at >= now - PERIOD,
    )
    rows = await tx.rows(query.order_by(held.starts_at.desc()).limit(LATEST))
    held_then = [Session(row["id"], local(row["starts_at"], person.timezone), row["place"]) for row in rows]
    happened = [one for one in await episodes(tx, person.org_id, projects, now) if one.at >= now - PERIOD]
    found = [*of_sessions(held_then), *of_decisions(happened)]
    if own:
        done = await actions.done_lately(tx, person)
        found += of_oneself(done, await actions.offered(tx, person), usual(done, now))
    return found
