"""What was asked about a child's dates and waits for the guardian's yes."""

from __future__ import annotations

from datetime import datetime

from core.casting.avails import queries
from core.casting.avails.model import last_day
from core.casting.projects import queries as projects
from core.casting.talent.model import Talent
from core.store.database import Tx


async def end(tx: Tx, child: Talent, now: datetime) -> None:
    """Nobody has to answer any more."""
    for one in await queries.about(tx, child.org_id, [child.id]):
        if one.status == "open" and one.ends_at > now:
            await queries.settle(tx, one, "replaced", now=now)


async def awaiting(tx: Tx, child: Talent, now: datetime) -> list[tuple[str, str, dict[str, object]]]:
    """Open questions about days that are still ahead; see the tapes' for what is in one."""
    asked = await queries.about(tx, child.org_id, [child.id])
    found = [one for one in asked if one.status == "open" and one.ends_at > now]
    named = await projects.role_names(tx, [one.role_id for one in found])
    return [
        (
            f"avail/{one.id}",
            "avails-awaiting",
            {
                "role": "none" if one.nameless else named[one.role_id],
                "first": one.starts_at,
                "last": last_day(one.ends_at),
            },
        )
        for one in found
    ]
