"""Who of the role's shortlist could take a time that was given up."""

from __future__ import annotations

from core.casting.auditions.model import Session, Slot
from core.casting.auditions.openings import Moment
from core.casting.backfill.candidates import Gap, waiting
from core.casting.backfill.queries import STOP
from core.casting.talent.model import Talent
from core.conversation.desk import Desk


async def first(ctx: Moment, desk: Desk, session: Session, slot: Slot, most: int) -> list[Talent]:
    """Nobody within the hour before it starts: then nobody is asked either."""
    if slot.starts_at - ctx.now < STOP:
        return []
    return await waiting(ctx, desk, Gap(session, slot), most)


WAITING = first
