"""Offers that nobody has settled yet, for whoever closes a project."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.offers import queries
from core.casting.offers.model import OPEN
from core.store.database import Tx


async def still_open(tx: Tx, role_ids: Sequence[int]) -> int:
    """How many people have an offer for these roles that is drafted, sent or countered."""
    found = await queries.of_roles(tx, role_ids) if role_ids else []
    newest = {(one.role_id, one.talent_id): one for one in found}
    return sum(one.state in OPEN for one in newest.values())
