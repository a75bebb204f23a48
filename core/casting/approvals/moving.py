"""What the named approver's word does on the ladder: a yes pins, a no passes; an engagement stays."""

from __future__ import annotations

from core.casting.approvals import votes
from core.casting.approvals.matter import Matter
from core.casting.ladder import queries as ladder
from core.casting.ladder.model import COMMITTING, Status, legal
from core.casting.ladder.scene import announce_competition, place, rung
from core.conversation.tools import ToolContext

_TO: dict[str, Status] = {"approve": "pinned", "pass": "passed"}


async def apply(ctx: ToolContext, matter: Matter) -> Status | None:
    """The rung somebody was moved to; None where nobody is named, or they stand there or higher."""
    who = await votes.approver(ctx.tx, matter.role)
    to = _TO.get(matter.review.decision or "")
    if who is None or who.id != ctx.person.id or to is None:
        return None
    at = await place(ctx, matter.talent, matter.role)
    was = at.standing.status
    if was == to or was in COMMITTING or not legal(was, to):
        return None
    reason = matter.review.reason
    made = await ladder.move(ctx.tx, ctx.org_id, at.standing, to, ctx.person.id, ctx.now, reason)
    if made is None:
        return None
    if to == "pinned":
        await announce_competition(ctx, at)
    return to


async def back(ctx: ToolContext, matter: Matter) -> None:
    """Off the rung that this person's decision moved somebody to, if nobody moved them since."""
    moves = await ladder.history(ctx.tx, matter.role.id, matter.talent.id)
    now = await ladder.standing(ctx.tx, matter.role.id, matter.talent.id)
    last = moves[-1] if moves else None
    if last is not None and last["by"] == ctx.person.id and last["now"] == now.status in _TO.values():
        await ladder.move(ctx.tx, ctx.org_id, now, last["was"], ctx.person.id, ctx.now, "undo")


def said(ctx: ToolContext, to: Status | None) -> str:
    """``Now pinned.``"""
    return "" if to is None else ctx.words("approvals-moved", status=rung(ctx.words, to))
