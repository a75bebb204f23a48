"""The rows behind the last patterns that were told, as they stand now."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from core.casting.auditions.queries import session
from core.casting.episodes.tools import line, readable
from core.casting.insights.model import STEPS
from core.casting.projects import queries as projects
from core.conversation.remembered import FOCUS
from core.conversation.tools import ToolContext
from core.memory import actions
from core.people import CASTING


async def behind(ctx: ToolContext) -> Sequence[str]:
    """Each session and decision that was counted and may still be read."""
    told = [str(one) for one in (ctx.focus.get(FOCUS) or {}).get("insights", ())]
    if not told or ctx.person.role not in CASTING:
        return []
    sessions = await _sessions(ctx, [int(one.split("/")[1]) for one in told if one.startswith("session/")])
    episodes = {one.source: one for one in await readable(ctx)}
    lines = [*sessions, *(line(ctx, episodes[one]) for one in told if one in episodes)]
    if STEPS in told and not ctx.group:
        done = await actions.done_lately(ctx.tx, ctx.person)
        lines += [ctx.words("insights-own", count=len(done), day=ctx.words.day(done[0].at))] if done else []
    return lines


async def _sessions(ctx: ToolContext, ids: Sequence[int]) -> list[str]:
    seen = [one.id for one in await projects.visible(ctx.tx, ctx.person)]
    held = session.c
    query = select(held.starts_at, held.place).where(held.id.in_(ids), held.project_id.in_(seen))
    rows = await ctx.tx.rows(query.order_by(held.starts_at.desc()))
    return [
        ctx.words("insights-session", time=ctx.words.time(row["starts_at"]), place=row["place"])
        for row in rows
    ]
