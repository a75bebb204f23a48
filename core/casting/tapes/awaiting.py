"""What of a child's self-tapes waits for the guardian's yes."""

from __future__ import annotations

from datetime import datetime

from core.casting.projects import queries as projects
from core.casting.talent.model import Talent
from core.casting.tapes import queries
from core.store.database import Tx


async def end(tx: Tx, child: Talent, now: datetime) -> None:
    """Nobody has to send anything any more."""
    for one in await queries.of_talents(tx, child.org_id, [child.id]):
        if one.status == "asked" and one.due_at > now:
            await queries.settle(tx, one, "replaced")


async def awaiting(tx: Tx, child: Talent, now: datetime) -> list[tuple[str, str, dict[str, object]]]:
    """Requests that are open and not too late: each one's subject of reminders, its text, its facts."""
    asked = await queries.of_talents(tx, child.org_id, [child.id])
    found = [one for one in asked if one.status == "asked" and one.due_at > now]
    named = await projects.role_names(tx, [one.role_id for one in found])
    return [
        (f"tape/{one.id}", "tapes-awaiting", {"role": named[one.role_id], "due": one.due_at}) for one in found
    ]
