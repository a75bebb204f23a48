"""What an erasure takes of this feature."""

from __future__ import annotations

from datetime import datetime

from core.casting.media import queries
from core.casting.talent.model import Talent
from core.store.database import Tx


async def erase_talent(tx: Tx, one: Talent, _now: datetime) -> None:
    """Every photo and video, with its file."""
    await queries.erase(tx, one.id)
