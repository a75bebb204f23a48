"""What an erasure takes of this feature."""

from __future__ import annotations

from datetime import datetime

from core.casting.declared import queries
from core.casting.talent.model import Talent
from core.store.database import Tx


async def erase_talent(tx: Tx, one: Talent, _now: datetime) -> None:
    """Every sealed statement."""
    await queries.remove(tx, one.id)
