"""A yes to being kept for future castings, apart from the yes to one project."""

from __future__ import annotations

from core.casting.consent import agreement, queries
from core.casting.talent import queries as directory
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected

FUTURE = "future_castings"


class Whom(Arguments):
    """``talent``: the profile that is to be kept."""

    talent: int


async def keep_for_others(ctx: ToolContext, args: Whom) -> Result:
    """Word for word what was agreed to, by whom; a second tap changes nothing."""
    one = await directory.get(ctx.tx, args.talent)
    owner = None if one is None else one.guardian_id if one.is_minor else one.person_id
    if one is None or owner != ctx.person.id:
        raise Rejected("auditions-not-yours")
    own = "no" if one.is_minor else "yes"
    house = ctx.house or ctx.words("consent-our-house")
    text = ctx.words("consent-keeping", own=own, name=one.first_name, house=house)
    if not await queries.agreed(ctx.tx, ctx.person.id, FUTURE):
        await agreement.keep(ctx, FUTURE, text, yes=True)
    return Result(Draft(text))
