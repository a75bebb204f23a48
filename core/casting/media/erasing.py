"""What an erasure takes of this feature."""

from __future__ import annotations

from core.casting.media import queries
from core.store.database import Tx


async def erase_talent(tx: Tx, talent_id: int) -> None:
    """Every photo and video, with its file."""
    await queries.erase(tx, talent_id)
