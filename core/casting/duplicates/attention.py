"""Pairs of an import that may be one person."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.duplicates import queries
from core.casting.projects.model import Role
from core.conversation.tools import ToolContext
from core.people import CASTING


async def attention(ctx: ToolContext, _roles: Mapping[int, Role]) -> list[Waits]:
    """Can wait: nothing is merged without a word."""
    if ctx.person.role not in CASTING:
        return []
    found = await queries.next_open(ctx.tx, ctx.org_id)
    return [] if found is None else [Waits(4, "duplicates-wait")]
