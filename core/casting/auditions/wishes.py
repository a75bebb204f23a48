"""``approve Simran's request``: what the team says to a wish for another time, by the name of who has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import decisions, queries
from core.casting.auditions.arguments import DecisionArguments
from core.casting.auditions.model import Slot, TimeRequest
from core.casting.talent import queries as talents
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Answer(Arguments):
    """``people``: whose wish; empty for the only one there is. ``agreed``: they get the time they want."""

    people: tuple[str, ...] = Field(default=(), max_length=10)
    agreed: bool


async def answer_wish(ctx: ToolContext, args: Answer) -> Result:
    """As the button under the wish does. Raises Rejected where nobody meant waits for an answer."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "answer_wish", args.model_dump(mode="json"), "people")
    found = await _open(ctx, {one.id for one in people})
    if not found:
        names = ctx.words.names([one.name for one in people])
        raise Rejected("auditions-wish-none", names=names or "none")
    if len(found) > 1:
        known = await talents.many(ctx.tx, [slot.talent_id for slot, _ in found])
        options = tuple(
            Option(
                f"{known[slot.talent_id].name} · {ctx.words.time(wish.wanted_at)}",
                "answer_time_request",
                {"request": wish.id, "to": wish.wanted_at.isoformat() if args.agreed else None},
            )
            for slot, wish in found[:10]
        )
        return Result(Draft(ctx.words("auditions-wish-which"), options=options))
    wish = found[0][1]
    return await decisions.decide(
        ctx, DecisionArguments(request=wish.id, to=wish.wanted_at if args.agreed else None)
    )


async def _open(ctx: ToolContext, talent_ids: set[int]) -> list[tuple[Slot, TimeRequest]]:
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=talent_ids or None)
    wishes = await queries.wanted(ctx.tx, [slot.id for slot in slots])
    return [(slot, wishes[slot.id]) for slot in slots if slot.id in wishes]


_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,60}?)"
_WISH = (
    r"(?:(?:time\s+|slot\s+|reschedul\w+\s+)?(?:change\s+)?(?:request|wish)|(?:new|other|requested)\s+time|time\s+change|reschedule|reschedul\w+"
    r"|रिक्वेस्ट|अनुरोध)"
)
_AFTER = r"(?:\s+(?:for|to)\s+(?:another|a\s+different|a\s+new|the\s+new|her|his|their)\s+(?:time|slot))?"
_DO = r"(?:\s+(?:karo|kar\s*do|kar\s*dena|kardo|do|de\s*do|lo|len[aei]|करो|कर\s*दो|दो|लो))?"
_YES = r"(?:approve|accept|allow|grant|okay|ok|agree\s+(?:to|with)|say\s+yes\s+to|confirm|go\s+with)"
_NO = (
    r"(?:decline|reject|refuse|deny|turn\s+down|say\s+no\s+to|don['’]?t\s+(?:allow|accept|approve)|disallow)"
)
_YES_HI = r"(?:approve|accept|manz?oo?r|maan|ok|allow|haan|मंज़ूर|मंजूर|मान|स्वीकार|अप्रूव|हाँ)"
_NO_HI = r"(?:reject|decline|mana|na|nahi|inkaar|refuse|मना|रिजेक्ट|अस्वीकार)"
_FORMS = shapes(
    rf"(?:(?P<yes>{_YES})|{_NO})\s+(?:the\s+|that\s+|this\s+|her\s+|his\s+|their\s+)?{_WISH}(?:\s+(?:of|from|by)\s+{_WHO})?{_AFTER}",
    rf"(?:(?P<yes>{_YES})|{_NO})\s+(?:the\s+)?{_WHO}['’]?s?\s+{_WISH}{_AFTER}",
    rf"{_WHO}\s+(?:ki|ka|ke|की|का|के)\s+{_WISH}\s+(?:ko\s+)?(?:(?P<yes>{_YES_HI})|{_NO_HI}){_DO}",
    before=r"\W*(?:(?:please|pls|ok|okay|yes|haan|no|nahi|and)[\s,]+)?",
    after=r"(?:[\s,]+(?:please|pls|then|now))?[\s.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of the casting office alone."""
    if context.writer not in CASTING:
        return None
    found = next(iter(_FORMS.all_of(composed(text))), None)
    if found is None:
        return None
    said = found.groupdict()
    who = (said.get("who") or "").strip()
    return {"people": (who,) if who else (), "agreed": bool(said.get("yes"))}
