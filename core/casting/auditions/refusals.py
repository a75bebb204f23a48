"""A child says no. Whatever a parent said before or says later, it stops (never against the child's will)."""

from __future__ import annotations

from core.casting.auditions import bookings, queries, staff
from core.casting.auditions.scene import load
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words


async def stop(ctx: ToolContext, child: Talent) -> Result:
    """Every audition ahead of the child is taken back; the team and the guardian are told. A slot that was
    taken back cannot be confirmed again."""
    await queries.guard(ctx.tx, ctx.org_id)
    slots = [one for one in await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[child.id]) if one.held]
    if not slots:
        raise Rejected("auditions-none-ahead")
    for one in slots:
        await bookings.close_request(ctx, one, "withdrawn")
        await queries.change_slot(ctx.tx, one, status="cancelled", rsvp="declined", revision=one.revision + 1)
        await bookings.drop_reminders(ctx.tx, one.id, "the child said no")
    name, count = child.name, len(slots)

    def team(words: Words) -> Draft:
        return Draft(words("minors-stopped-team", name=name, count=count))

    for session_id in dict.fromkeys(one.session_id for one in slots):
        session = await queries.get_session(ctx.tx, ctx.org_id, session_id)
        if session is not None:
            key = f"childno/{child.id}/{slots[0].id}/v{slots[0].version}"
            await staff.tell(ctx.desk, await load(ctx.tx, session), team, key=key)
            await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session_id)
    if child.guardian_id is not None:
        await ctx.desk.tell(
            child.guardian_id,
            lambda words: Draft(words("minors-stopped-guardian", name=name)),
            key=f"childno/{child.id}/{slots[0].id}/guardian",
        )
    return Result(Draft(ctx.words("minors-stopped")), data={"stopped": count})
