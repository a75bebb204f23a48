"""A decision that was meant for somebody else: it is taken back, and made about whom it was meant for."""

from __future__ import annotations

from core.casting.approvals import moving, queries
from core.casting.approvals.decisions import Decide, decide_review
from core.casting.approvals.matter import Matter, given, now_decided, visible
from core.casting.approvals.telling import refresh, tell_reopened
from core.casting.talent import names
from core.conversation.drafts import Draft, Option, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected


class Correcting(Arguments):
    """``review``: whose decision it was taken for. ``instead``: a name."""

    review: int
    instead: str


class Corrected(Arguments):
    """``back`` opens again as ``version`` stands; ``review`` is decided as it was."""

    back: int
    version: int
    review: int


async def correct_decision(ctx: ToolContext, args: Correcting) -> Result:
    """Shows what would be taken back and what would be recorded. Where the decision still waits for its
    reason, nothing has to be taken back."""
    [wrong] = await given(ctx, [args.review])
    right = await _instead(ctx, args.instead, wrong)
    mine = wrong.review.decided_by == ctx.person.id
    decision = wrong.review.decision
    if wrong.review.open or decision is None:
        return await decide_review(ctx, Decide(reviews=(right.review.id,), decision="pass"))
    if not mine:
        raise Rejected("approvals-not-your-word", name=wrong.name)
    words = ctx.words
    line = words("approvals-several-line", decision=decision, names=right.name)
    line = f"{line} – {wrong.review.reason}" if wrong.review.reason else line
    text = words("approvals-meant", lines=line, back=wrong.name)
    sure = {"back": wrong.review.id, "version": wrong.review.version, "review": right.review.id}
    options = (
        Option(words("approvals-meant-yes"), "record_correction", sure, "primary", means="yes"),
        Option(words("approvals-leave"), "leave_it", means="no"),
    )
    return Result(Draft(text, options=options))


async def record_correction(ctx: ToolContext, args: Corrected) -> Result:
    """Opens the one and decides the other. Raises Rejected where somebody decided in between."""
    [wrong] = await given(ctx, [args.back])
    decision, reason = wrong.review.decision, wrong.review.reason
    if wrong.review.version != args.version or decision is None:
        raise Rejected("approvals-gone")
    taken = await reopen(ctx, wrong)
    decided = await decide_review(
        ctx, Decide(reviews=(args.review,), decision=decision, reason=reason, asked=True, sure=True)
    )
    return Result(merged([taken, decided]), focus=decided.focus, data=decided.data)


async def reopen(ctx: ToolContext, matter: Matter) -> Result:
    """Nobody has decided about them any more: on the card, for casting, and on the ladder as far as this
    decision moved them."""
    review = await queries.reopen(ctx.tx, matter.review, ctx.person.id, ctx.now)
    if review is None:
        raise Rejected("approvals-gone")
    again = now_decided(matter, review, "")
    await moving.back(ctx, again)
    await refresh(ctx, again)
    await tell_reopened(ctx, again)
    return Result(Draft(ctx.words("approvals-reopened", name=matter.name, role=matter.role.name)))


async def _instead(ctx: ToolContext, said: str, wrong: Matter) -> Matter:
    here = [one for one in await visible(ctx) if one.role.id == wrong.role.id]
    found = [here[place] for place in names.best(said, [one.talent.name for one in here])]
    if len(found) != 1:
        raise Rejected("approvals-not-shown", name=said)
    return found[0]
