"""A yes to being kept for future castings, apart from the yes to one project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.consent import agreement, queries
from core.casting.talent import queries as directory
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

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


_CONSENT = r"(?:consent|permission|agreement|yes)"
_OTHERS = (
    r"(?:other|future|more|any\s+other|further)\s+(?:castings?|projects?|roles?|auditions?|films?|jobs?)"
)
_DOS = r"(?:doosr[ie]|dusr[ie]|aage\s+ki|baaki|aur)\s+(?:casting|castings|project|projects|role|roles)"
_WITHDRAWS = shapes(
    rf"(?:i\s+(?:want\s+to\s+|would\s+like\s+to\s+|hereby\s+)?)?(?:take\s+back|withdraw|revoke)\s+(?:my\s+|the\s+)?{_CONSENT}(?:\s+(?:for|to)\s+(?:{_OTHERS}|.{{1,40}}))?",
    rf"(?:please\s+)?(?:do\s+not|don['’]?t|stop)\s+(?:keep(?:ing)?|consider(?:ing)?|stor(?:e|ing))\s+(?:me|my\s+(?:data|profile|details))\s+(?:for|in)\s+{_OTHERS}",
    r"(?:mujhe\s+|main?\s+|mai\s+)?(?:apni\s+|meri\s+)?(?:consent|permission|ijaa?zat|manzoori|anumati|sahmati)\s+(?:wapas|vapas)"
    r"\s*(?:leni|lena|leti|leta|le\s+rah[ai]|lo|le\s?lo)(?:\s+(?:hai|hun?|hoon|chahti|chahta))*",
    rf"(?:mujhe\s+|mera\s+naam\s+)?{_DOS}\s+(?:ke\s+liye|mein|me)\s+(?:mat|nahi)\s+(?:rakh\w*|rakho|yaad\s+karo|poochh?o)",
    r"(?:मुझे\s+|मैं\s+)?(?:अपनी\s+)?(?:सहमति|अनुमति|इजाज़त|इजाजत|मंज़ूरी)\s+वापस\s+(?:लेनी|लेना|लेती|लेता|ले\s+रही|ले\s+रहा|लो)(?:\s+(?:है|हूँ|हूं|चाहती|चाहता))*",
    after=r"(?:\s+(?:please|pls))?[\s.!।]*",
)


@beside(_WITHDRAWS)
def withdraws(text: str, context: Context) -> Mapping[str, Any] | None:
    """``I withdraw my consent for future castings``, ``consent wapas leni hai``: by talent; a guardian's is
    about the child."""
    return {} if context.writer == "talent" and _WITHDRAWS.of(composed(text)) else None


async def not_for_others(ctx: ToolContext, _args: Nothing) -> Result:
    """What was agreed to beyond the present project ends at once and is kept as withdrawn; what else can be
    ended is one tap away, each by itself."""
    words, name = ctx.words, ctx.person.name
    text = words("consent-not-kept", house=ctx.house or words("consent-our-house"))
    await agreement.keep(ctx, FUTURE, text, yes=False)

    def make(said: Words) -> Draft:
        return Draft(said("consent-not-kept-told", name=name))

    for one in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        await ctx.desk.tell(one.id, make, key=f"not-kept/{ctx.person.id}/{ctx.inbound_id}/{one.id}")
    options = (
        Option(words("consent-choice-stop"), "opt_out", {}),
        Option(words("consent-choice-erase"), "erase_me", {}, "danger"),
    )
    return Result(Draft(text, options=options))
