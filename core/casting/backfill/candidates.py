"""Who waits for a time: the role's shortlist in its order, without those who have one or said no."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from core.casting.auditions import openings, queries
from core.casting.auditions.model import Session, Slot, Span
from core.casting.auditions.openings import Moment
from core.casting.backfill import queries as rows
from core.casting.lists import queries as lists
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, recipient
from core.conversation.desk import Desk


@dataclass(frozen=True, slots=True)
class Gap:
    """A time that became free, and the session it is in."""

    session: Session
    slot: Slot

    @property
    def span(self) -> Span:
        """The time."""
        return Span(self.slot.starts_at, self.slot.ends_at)


async def waiting(ctx: Moment, desk: Desk, gap: Gap, most: int | None = None) -> list[Talent]:
    """In the order of the list, the first ``most`` of them; only people who can be written to and whom
    nothing keeps away."""
    if gap.session.role_id is None:
        return []
    found = await lists.for_role(ctx.tx, ctx.org_id, gap.session.role_id)
    entries = [] if found is None else await lists.entries(ctx.tx, found.id)
    people = await talents.many(ctx.tx, [one.talent_id for one in entries])
    asked = {one.talent_id for one in await rows.of_slot(ctx.tx, gap.slot.id)}
    out: list[Talent] = []
    for one in people.values():
        if most is not None and len(out) >= most:
            break
        if one.id in asked or await keeps_away(ctx, desk, gap, one):
            continue
        out.append(one)
    return out


Why = Literal["", "has", "unreached", "busy"]


async def keeps_away(ctx: Moment, desk: Desk, gap: Gap, one: Talent) -> Why:
    """Why a time is not for somebody: it was theirs or they have one, no message reaches them, or something
    speaks against it; empty for nothing."""
    if one.id == gap.slot.talent_id or await _has_one(ctx, gap, one):
        return "has"
    reader = recipient(one)
    if reader is None or await desk.reach(reader) is None:
        return "unreached"
    # Looked at as a booking of their own: nobody's slot is left out of the clashes.
    wish = replace(gap.slot, id=0, talent_id=one.id, recipient_id=reader)
    return "busy" if await openings.against(ctx, gap.session, wish, one, gap.span) else ""


async def _has_one(ctx: Moment, gap: Gap, talent: Talent) -> bool:
    """A time for this role already, or a no to this session."""
    for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[talent.id]):
        session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
        if session is not None and session.role_id == gap.session.role_id:
            return True
    return False
