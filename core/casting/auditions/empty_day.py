"""A day on which nobody is called: what is next, and which lists have still to be scheduled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from core.casting.auditions import counters
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import when
from core.casting.lists import queries as lists
from core.casting.projects.references import visible_roles
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft
from core.conversation.tools import ToolContext
from core.people import CASTING

MOST_LISTS = 6


async def told(ctx: ToolContext, day: datetime, ahead: Sequence[Slot], role: str = "") -> Draft:
    """``ahead``: the auditions after now that were asked about, by time; ``role``: whose."""
    lines = [ctx.words("auditions-list-none-then", day=ctx.words.day(day), **await _next(ctx, ahead))]
    waiting = await _unscheduled(ctx, role) if ctx.person.role in CASTING else []
    if waiting:
        said = [
            ctx.words("auditions-day-list", role=name, count=count) for name, count in waiting[:MOST_LISTS]
        ]
        lines.append(ctx.words("auditions-day-unscheduled", lists=ctx.words.names(said), role=waiting[0][0]))
    elif ctx.person.role in CASTING:
        lines.append(ctx.words("auditions-day-how"))
    return Draft("\n".join(lines))


async def _next(ctx: ToolContext, ahead: Sequence[Slot]) -> dict[str, str]:
    who = await talents.get(ctx.tx, ahead[0].talent_id) if ahead else None
    if who is None:
        return {"when": "none", "name": ""}
    return {"when": when(ctx.words, ahead[0].starts_at), "name": who.name}


async def _unscheduled(ctx: ToolContext, role: str) -> list[tuple[str, int]]:
    """The roles with people on their shortlist none of whom has an audition."""
    roles = [one for one in await visible_roles(ctx) if not role or one.name == role]
    ids = [one.id for one in roles]
    listed = await lists.count_by_role(ctx.tx, ids)
    invited = await counters.invited(ctx.tx, ids)
    return [(one.name, listed[one.id]) for one in roles if listed.get(one.id) and not invited.get(one.id)]
