"""Cards that nobody has decided, and what a veto left standing."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.approvals import queries
from core.casting.attention.model import Waits
from core.casting.auditions import queries as auditions
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
    every = await queries.of_roles(ctx.tx, list(roles))
    open_ones = [one for one in every if one.open]
    casting = ctx.person.role in CASTING
    vetoed = {(one.role_id, one.talent_id) for one in every if one.decision == "veto"}
    found = await _vetoed(ctx, vetoed) if casting and vetoed else []
    mine = [one for one in open_ones if casting or roles[one.role_id].approver_id in (None, ctx.person.id)]
    people = await directory.many(ctx.tx, [one.talent_id for one in mine])
    names = tuple(short_name(people[one.talent_id].name) for one in mine if one.talent_id in people)
    if not names:
        return found
    key, rank = ("approvals-wait-producers", 3) if casting else ("approvals-wait-decisions", 2)
    return [*found, Waits(rank, key, {"names": names, "count": len(names)})]


async def _vetoed(ctx: ToolContext, vetoed: set[tuple[int, int]]) -> list[Waits]:
    """Who was vetoed and is still asked to come."""
    slots = [one for one in await auditions.ahead(ctx.tx, ctx.org_id, ctx.now) if one.held]
    sessions = await auditions.sessions(ctx.tx, [one.session_id for one in slots])
    ids = [one.talent_id for one in slots if (sessions[one.session_id].role_id, one.talent_id) in vetoed]
    people = await directory.many(ctx.tx, ids)
    names = tuple(short_name(one.name) for one in people.values())
    return [Waits(1, "approvals-wait-vetoed", {"names": names, "count": len(names)})] if names else []
