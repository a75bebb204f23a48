"""Whom the producers passed on, and whom they approved."""

from __future__ import annotations

from core.casting.approvals import queries
from core.store.database import Tx


async def passed(tx: Tx, role_id: int) -> set[int]:
    """Those whose last decision for this role was no."""
    reviews = await queries.of_roles(tx, [role_id])
    return {one.talent_id for one in reviews if one.decision in ("pass", "veto")}


async def approved(tx: Tx, role_id: int) -> set[int]:
    """Those whose last decision for this role was yes."""
    reviews = await queries.of_roles(tx, [role_id])
    return {one.talent_id for one in reviews if one.decision == "approve"}


DOUBTED, APPROVED = passed, approved
