"""People who asked for a person and have nobody yet."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.projects.model import Role
from core.conversation.tools import ToolContext
from core.people import CASTING
from core.store import handovers, persons


async def attention(ctx: ToolContext, _roles: Mapping[int, Role]) -> list[Waits]:
    """The longest first."""
    if ctx.person.role not in CASTING:
        return []
    cases = [row for row in await handovers.open_cases(ctx.tx, ctx.org_id) if row["owner_id"] is None]
    known = await persons.many(ctx.tx, [row["person_id"] for row in cases])
    names = tuple(known[row["person_id"]].first_name for row in cases if row["person_id"] in known)
    return [Waits(1, "takeovers-wait", {"names": names, "count": len(names)})] if names else []
