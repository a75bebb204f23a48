"""People who were put forward and are on no list of the role yet."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.lists import queries as lists
from core.casting.projects.model import Role
from core.casting.submissions import queries
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.conversation.tools import ToolContext
from core.people import CASTING


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """To be looked at."""
    if ctx.person.role not in CASTING or not roles:
        return []
    rows = await queries.of_roles(ctx.tx, list(roles))
    on: set[tuple[int, int]] = set()
    for role_id in {row["role_id"] for row in rows}:
        found = await lists.for_role(ctx.tx, ctx.org_id, role_id)
        entries = [] if found is None else await lists.entries(ctx.tx, found.id)
        on |= {(role_id, entry.talent_id) for entry in entries}
    new = [row["talent_id"] for row in rows if (row["role_id"], row["talent_id"]) not in on]
    people = await directory.many(ctx.tx, new)
    names = tuple(short_name(people[one].name) for one in new if one in people)
    return [Waits(2, "submissions-wait", {"names": names, "count": len(names)})] if names else []
