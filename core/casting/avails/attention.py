"""Questions about dates that are open."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.avails import queries
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.conversation.tools import ToolContext
from core.people import CASTING


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """Asked and not answered."""
    if ctx.person.role not in CASTING or not roles:
        return []
    asked = await queries.newest(ctx.tx, ctx.org_id, list(roles))
    waiting = [one for one in asked if one.status == "open" and one.ends_at > ctx.now]
    people = await directory.many(ctx.tx, [one.talent_id for one in waiting])
    names = tuple(short_name(people[one.talent_id].name) for one in waiting if one.talent_id in people)
    return [Waits(3, "avails-wait", {"names": names, "count": len(names)})] if names else []
