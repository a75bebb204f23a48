"""Which role somebody is put forward for."""

from __future__ import annotations

from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import bare, find_role
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding.shapes import Sought

_POLITE = Sought(r"\b(?:your|the|role|part|please|pls)\b")


async def asked_for(ctx: ToolContext, said: str) -> Role | None:
    """The open role of that name that they may see; somebody from outside learns of no role they did
    not name. Raises Rejected where only agents put people forward."""
    if ctx.person.staff:
        return await find_role(ctx, said)
    if not said:
        return None
    among = [one for one in await projects.org_roles(ctx.tx, ctx.org_id) if one.open]
    by_id = [one for one in among if said == f"role:{one.id}"]
    found = next(iter(by_id or projects.matching(bare(_POLITE.sub(" ", said)), among)), None)
    if found is None or found.audience == "team":
        return None
    if found.audience == "agents" and ctx.person.role != "agent":
        raise Rejected("submissions-by-agents", role=found.name)
    return found
