"""Before somebody is booked the producers have said yes."""

from __future__ import annotations

from core.casting.approvals import queries
from core.store.database import Tx


async def approval(tx: Tx, role_id: int, talent_id: int) -> str:
    """A yes to this person for this role."""
    reviews = await queries.of_roles(tx, [role_id])
    approved = any(one.talent_id == talent_id and one.decision == "approve" for one in reviews)
    return "" if approved else "approvals-missing"


MISSING = approval
