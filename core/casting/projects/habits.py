"""Which project somebody always means, where they said so and a message leaves it open."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.projects.model import Project
from core.casting.talent import names
from core.conversation.tools import ToolContext
from core.memory import facts


async def usual_project(ctx: ToolContext, among: Sequence[Project]) -> Project | None:
    """The one named by the newest such habit, while it is active; in a shared chat the team's habit."""
    known = await facts.known(ctx.tx, ctx.person, kind="project", shared_only=ctx.group)
    active = [one for one in among if one.state == "active"]
    if not known or not active:
        return None
    found = names.best(str(known[0].value["project"]), [one.name for one in active])
    return active[found[0]] if len(found) == 1 else None
