"""Which offers for a child wait for the guardian's yes."""

from __future__ import annotations

from datetime import datetime

from core.casting.offers import queries
from core.casting.offers.model import OPEN, standing_of
from core.casting.projects import queries as projects
from core.casting.talent.model import Talent
from core.store.database import Tx


async def end(tx: Tx, child: Talent, now: datetime) -> None:
    """Whatever is on offer is off."""
    for role_id in {one.role_id for one in await queries.of_talents(tx, [child.id]) if one.state in OPEN}:
        await queries.void(tx, role_id, child.id)


async def awaiting(tx: Tx, child: Talent, now: datetime) -> list[tuple[str, str, dict[str, object]]]:
    """The newest version for each role, while it is open; see the tapes' for what is in one."""
    stand = standing_of(await queries.of_talents(tx, [child.id]))
    found = [one for one in stand if one.state in OPEN]
    named = await projects.role_names(tx, [one.role_id for one in found])
    return [(f"offer/{one.id}", "offers-awaiting", {"role": named[one.role_id]}) for one in found]
