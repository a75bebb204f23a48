"""Patterns on request: counted when somebody asks, within what they may see."""

from __future__ import annotations

from typing import Any

from core.casting.insights import orders, queries
from core.casting.insights.telling import line
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.conversation.drafts import Draft, Option, Result
from core.conversation.remembered import FOCUS
from core.conversation.tools import Nothing, Tool, ToolContext
from core.errors import Rejected
from core.memory import privacy
from core.people import CASTING
from core.store import rooms

SOURCES_KEPT = 12


async def show_insights(ctx: ToolContext, _args: Nothing) -> Result:
    """Each pattern with its count; in a shared chat of its own project, and nothing of the person's own."""
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        raise Rejected("memory-is-off")
    seen = [one.id for one in await projects.visible(ctx.tx, ctx.person)]
    if ctx.group:
        here = await rooms.rooms_at(ctx.tx, [ctx.address.conversation])
        seen = [one for one in seen if room(one) in here]
    found = await queries.findings(ctx.tx, ctx.person, seen, ctx.now, own=not ctx.group)
    if not found:
        return Result(Draft(ctx.words("insights-none")), focus={FOCUS: None}, off_record=True, private=True)
    lines = [f"· {line(ctx.words, one)}" for one in found]
    text = "\n".join([ctx.words("insights-head"), *lines])
    sources = list(dict.fromkeys(source for one in found for source in one.sources))[:SOURCES_KEPT]
    options = (Option(ctx.words("memory-why"), "why_this", {}),) if sources else ()
    focus: dict[str, Any] = {FOCUS: {"insights": sources} if sources else None}
    data = {"insights": [line(ctx.words, one) for one in found]}
    return Result(Draft(text, options=options), focus=focus, data=data, off_record=True, private=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_insights",
        "Patterns in how the team works, as counts: usual days and places, reasons for passes, own habits.",
        Nothing,
        show_insights,
        CASTING,
        order=orders.asking,
    ),
)
