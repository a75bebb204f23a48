"""Whom the producers passed on."""

from __future__ import annotations

from core.casting.approvals import queries
from core.store.database import Tx


async def passed(tx: Tx, role_id: int) -> set[int]:
    """Those whose last decision for this role was no."""
    reviews = await queries.of_roles(tx, [role_id])
    return {one.talent_id for one in reviews if one.decision in ("pass", "veto")}


DOUBTED = passed
