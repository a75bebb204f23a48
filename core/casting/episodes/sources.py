"""Where an answer about earlier decisions has it from. Being asked is what makes a recall a used one."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.episodes.tools import readable
from core.conversation.remembered import FOCUS
from core.conversation.tools import ToolContext
from core.memory.uses import used
from core.store import persons


async def behind(ctx: ToolContext) -> Sequence[str]:
    """Who did what when, for each episode of the last answer that may still be read."""
    told = (ctx.focus.get(FOCUS) or {}).get("episodes", ())
    if not told:
        return []
    found = {one.source: one for one in await readable(ctx)}
    lines = []
    for one in (found[source] for source in told if source in found):
        await used(ctx.tx, ctx.person, one.source, one.at, one.stability, one.valence, ctx.now)
        by = await persons.get(ctx.tx, one.by) if one.by else None
        kind = ctx.words("episodes-source", kind=one.source.split("/")[0])
        day = ctx.words.time(one.at)
        values = {"about": one.talent, "kind": kind, "day": day}
        if by is None:
            lines.append(ctx.words("episodes-because-nobody", **values))
        else:
            lines.append(ctx.words("episodes-because", who=by.first_name, **values))
    return lines
