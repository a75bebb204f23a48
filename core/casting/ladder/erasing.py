"""What an erasure takes of this feature."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.casting.ladder import queries
from core.casting.talent.model import Talent
from core.store import live_boards
from core.store.database import Tx


async def erase_talent(tx: Tx, one: Talent, now: datetime) -> None:
    """A board that lives in a shared chat does not show them a moment longer."""
    for role_id in await queries.roles_of(tx, one.org_id, one.id):
        await live_boards.touch(tx, role_id, now, within=timedelta(0))
