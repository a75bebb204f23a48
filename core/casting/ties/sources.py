"""The rows behind the last answer about ties, read again: what has gone since is not told."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.ties.model import Tie, Web
from core.casting.ties.readable import web_around
from core.casting.ties.whom import FOCUS as ABOUT
from core.conversation.remembered import FOCUS
from core.conversation.tools import ToolContext
from core.people import CASTING
from core.store import persons


async def behind(ctx: ToolContext) -> Sequence[str]:
    """Each tie of the last answer with the row it stands in, who made it and when."""
    told = (ctx.focus.get(FOCUS) or {}).get("ties", ())
    if not told or ctx.person.role not in CASTING:
        return []
    web = await web_around(ctx, [str(one) for one in ctx.focus.get(ABOUT) or ()])
    ties = {named(tie): tie for tie in web.ties}
    return [await _line(ctx, web, ties[name]) for name in told if name in ties]


def named(tie: Tie) -> str:
    """How a tie is known again: one row may tie several."""
    return f"{tie.source} {tie.one} {tie.other}"


async def _line(ctx: ToolContext, web: Web, tie: Tie) -> str:
    ends = {"one": web.nodes[tie.one].name, "other": web.nodes[tie.other].name}
    values = {**ends, "kind": ctx.words("ties-source", kind=tie.source.split("/")[0])}
    if tie.at is None:
        return ctx.words("ties-because", **values)
    values["day"] = ctx.words.time(tie.at)
    by = await persons.get(ctx.tx, tie.by) if tie.by else None
    if by is None:
        return ctx.words("ties-because-dated", **values)
    return ctx.words("ties-because-by", **values, who=by.first_name)
