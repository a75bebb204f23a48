"""Who is out of the running for a role, and who is engaged for it, by the rung where casting put them."""

from __future__ import annotations

from core.casting.ladder import queries
from core.casting.ladder.model import COMMITTING, OVER
from core.store.database import Tx


async def over(tx: Tx, role_id: int) -> set[int]:
    """Those whom casting passed on or released."""
    return {one.talent_id for one in await queries.of_roles(tx, [role_id]) if one.status in OVER}


async def engaged(tx: Tx, role_id: int) -> set[int]:
    """Those who are held or booked."""
    return {one.talent_id for one in await queries.of_roles(tx, [role_id]) if one.status in COMMITTING}


DOUBTED, APPROVED = over, engaged
