"""What waits for a reader, as lines."""

from __future__ import annotations

from typing import Any

from core.casting.attention.model import Waits
from core.casting.projects.references import visible_roles
from core.conversation.tools import ToolContext
from core.features import parts

MOST_NAMES = 5


async def every(ctx: ToolContext) -> list[Waits]:
    """Only what this person may see and do something about; the most pressing first."""
    roles = {one.id: one for one in await visible_roles(ctx)}
    waits: list[Waits] = []
    for feature in parts("core.casting", "attention"):
        waits += await feature.attention(ctx, roles)
    return sorted(waits, key=lambda one: one.rank)


def line(ctx: ToolContext, one: Waits) -> str:
    """One thing that waits, with what to type."""
    return f"• {ctx.words(one.key, **{name: _shown(ctx, value) for name, value in one.facts.items()})}"


async def waiting(ctx: ToolContext) -> list[str]:
    """All of it, in the reader's words."""
    return [line(ctx, one) for one in await every(ctx)]


def _shown(ctx: ToolContext, value: Any) -> Any:
    """Names are listed in the reader's language, the first few of them."""
    return ctx.words.names(list(value), most=MOST_NAMES) if isinstance(value, tuple | list) else value
