"""A yes with a price ("approve Riya at 75k a day"), shown with what it comes to before it counts."""

from __future__ import annotations

from pydantic import Field

from core.casting.approvals.decisions import Decide, decide_review
from core.casting.approvals.matter import Matter, given
from core.casting.offers import queries as offers
from core.casting.offers.model import PER
from core.casting.offers.proposing import MOST_PAISE
from core.casting.offers.weighing import weigh
from core.conversation.drafts import Draft, Option, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext


class Priced(Arguments):
    """``version``: how often the review had been decided when this was shown."""

    review: int
    version: int
    paise: int = Field(gt=0, le=MOST_PAISE)
    unit: str = "day"
    days: int = 0
    terms: str = ""


async def confirm(ctx: ToolContext, matter: Matter, paise: int, unit: str, days: int, terms: str) -> Result:
    """What the terms come to and what is left of the role's budget; nothing is decided yet."""
    days = days or (matter.role.shoot_days or 0 if unit in PER else 0)
    weighed = await weigh(ctx.tx, ctx.org_id, matter.role, matter.talent, paise, unit, days, terms)
    shown = {"review": matter.review.id, "version": matter.review.version, "paise": paise, "unit": unit}
    options = (
        Option(
            ctx.words("approvals-choice-priced"),
            "approve_priced",
            {**shown, "days": days, "terms": terms},
            "primary",
            means="yes",
        ),
        Option(ctx.words("approvals-leave"), "leave_it", means="no"),
    )
    head = ctx.words("approvals-priced", name=matter.name, role=matter.role.name)
    focus = {"role_id": matter.role.id, "project_id": matter.role.project_id}
    data = {"decided": [], "over_paise": weighed.over}
    return Result(
        Draft(f"{head}\n{weighed.say(ctx.words)}", options=options), focus=focus, data=data, private=True
    )


async def approve_priced(ctx: ToolContext, args: Priced) -> Result:
    """The decision and the draft of the offer are one change; sending it is a step of its own."""
    [matter] = await given(ctx, [args.review])
    decided = await decide_review(
        ctx, Decide(reviews=(args.review,), decision="approve", version=args.version)
    )
    if not decided.data.get("decided"):
        return decided
    made = await offers.add(
        ctx.tx,
        ctx.org_id,
        matter.role.id,
        matter.talent.id,
        paise=args.paise,
        unit=args.unit,
        days=args.days,
        terms=args.terms,
        state="draft",
        by=ctx.person.id,
        now=ctx.now,
    )
    options = (
        Option(ctx.words("offers-send"), "send_offer", {"offer": made.id}, "primary"),
        Option(ctx.words("offers-leave"), "void_offer", {"offer": made.id}),
    )
    text = ctx.words("offers-drafted", name=matter.talent.name, role=matter.role.name, version=made.version)
    offered = Result(Draft(text, options=options))
    return Result(merged([decided, offered]), focus=decided.focus, data=decided.data, private=True)
