"""Cards that nobody has decided."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.approvals import queries
from core.casting.attention.model import Waits
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.conversation.tools import ToolContext
from core.people import CASTING


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """For whoever decides the cards themselves, for casting how many the producers still have. Where one
    person decides for a role, nobody else is told that it waits for them."""
    if not roles:
        return []
    open_ones = [one for one in await queries.of_roles(ctx.tx, list(roles)) if one.open]
    casting = ctx.person.role in CASTING
    mine = [one for one in open_ones if casting or roles[one.role_id].approver_id in (None, ctx.person.id)]
    people = await directory.many(ctx.tx, [one.talent_id for one in mine])
    names = tuple(short_name(people[one.talent_id].name) for one in mine if one.talent_id in people)
    if not names:
        return []
    key, rank = ("approvals-wait-producers", 3) if casting else ("approvals-wait-decisions", 2)
    return [Waits(rank, key, {"names": names, "count": len(names)})]
