"""People around the talent, by name: colleagues, agents, guardians."""

from __future__ import annotations

from collections.abc import Collection

from core.casting.talent import names
from core.conversation.tools import ToolContext
from core.people import Person, Role
from core.store import persons


async def called(ctx: ToolContext, said: str, roles: Collection[Role]) -> Person | None:
    """Whoever of these roles is called so, if there is one and one only."""
    among = await persons.with_roles(ctx.tx, ctx.org_id, sorted(roles))
    found = names.best(said, [one.name for one in among])
    return among[found[0]] if len(found) == 1 else None
