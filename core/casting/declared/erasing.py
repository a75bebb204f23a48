"""What an erasure takes of this feature."""

from __future__ import annotations

from core.casting.declared import queries
from core.store.database import Tx


async def erase_talent(tx: Tx, talent_id: int) -> None:
    """Every sealed statement."""
    await queries.remove(tx, talent_id)
