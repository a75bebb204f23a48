"""A hold that ran out."""

from __future__ import annotations

from core.casting.backfill import queries
from core.casting.backfill.offering import LAPSED, go_on
from core.conversation.notices import Announce, NoticeContext


async def lapsed(ctx: NoticeContext) -> str:
    """The next one is asked."""
    one = await queries.get(ctx.tx, ctx.org_id, int(ctx.row["arguments"]["offered"]))
    if one is None or not await queries.settle(ctx.tx, one, "lapsed"):
        return "answered"
    await go_on(ctx, one)
    return ""


NOTICES: dict[str, Announce] = {LAPSED: lapsed}
