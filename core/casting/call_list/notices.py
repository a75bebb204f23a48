"""One message to the casting office for everybody who has to be called, not one each."""

from __future__ import annotations

from core.casting.call_list import queries
from core.casting.call_list.listing import announced
from core.conversation.notices import NoticeContext
from core.people import CASTING
from core.store import persons
from core.store.fallback import CALL_LIST


async def tell(ctx: NoticeContext) -> str:
    """Urgent: it goes out whatever the channel's window, each colleague on their own channel."""
    rows = await queries.pending(ctx.tx, ctx.row)
    if not rows:
        return queries.TOGETHER
    found = await queries.calls(ctx.tx, rows, ctx.now)
    await queries.told_together(ctx.tx, rows[1:])
    if not found:
        return "nobody to call any more"
    for colleague in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        key = f"{ctx.row['key']}/{colleague.id}"
        await ctx.desk.tell(colleague.id, lambda words: announced(words, found), key=key, purpose="alert")
    return ""


NOTICES = {CALL_LIST: tell}
