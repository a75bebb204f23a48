"""Self-tapes that came and were not judged."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.casting.tapes import queries
from core.conversation.tools import ToolContext
from core.people import CASTING


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """To be looked at."""
    if ctx.person.role not in CASTING or not roles:
        return []
    come = [one for one in await queries.of_roles(ctx.tx, list(roles)) if one.status == "received"]
    people = await directory.many(ctx.tx, [one.talent_id for one in come])
    names = tuple(short_name(people[one.talent_id].name) for one in come if one.talent_id in people)
    return [Waits(2, "tapes-wait", {"names": names, "count": len(names)})] if names else []
