"""Before somebody is booked both sides have agreed on terms."""

from __future__ import annotations

from core.casting.offers import queries
from core.store.database import Tx


async def terms(tx: Tx, role_id: int, talent_id: int) -> str:
    """An offer, and a yes to it."""
    offer = await queries.stands(tx, role_id, talent_id)
    if offer is None:
        return "offers-missing"
    return "" if offer.state == "accepted" else "offers-missing-yes"


MISSING = terms
