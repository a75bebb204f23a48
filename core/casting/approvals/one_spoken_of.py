"""Whom a producer means by a name, by "her", or by nothing where one person was just spoken of."""

from __future__ import annotations

from datetime import timedelta

from core.casting.approvals import queries
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import resolve
from core.conversation.tools import ToolContext

_LATELY = timedelta(hours=12)


async def one_spoken_of(ctx: ToolContext, said: str) -> Talent | None:
    """The person of a name; else whom the chat is about, else whom this person decided about last. Raises
    ``Ambiguous`` for a name that several have."""
    if said:
        found = await resolve(ctx, (said,))
        return found[0] if len(found) == 1 else None
    if isinstance(ctx.focus.get("person"), dict):
        return (await resolve(ctx, ("her",)))[0]
    mine = [one for one in await queries.by(ctx.tx, ctx.person.id, ctx.now - _LATELY) if one.decided_at]
    mine.sort(key=lambda one: (one.decided_at or ctx.now, one.id))
    if mine:
        return await directory.get(ctx.tx, mine[-1].talent_id)
    shown = ctx.focus.get("people") or ()
    return (await resolve(ctx, ("1",)))[0] if len(shown) == 1 else None
