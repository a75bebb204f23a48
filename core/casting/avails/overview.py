"""``Who hasn't replied about dates?``: what was asked about people's days, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.avails import keeping, queries
from core.casting.avails.answering import day_by_day
from core.casting.avails.letters import dates
from core.casting.avails.model import Check
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import Span, Talent, short_name
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST = 40
_SHOWN = ("open", "free", "partly", "first_refusal", "hold", "busy", "expired")


class About(Arguments):
    """``role``: empty for every role. ``waiting``: only those who have not answered."""

    role: str = ""
    waiting: bool = False


async def avail_answers(ctx: ToolContext, args: About) -> Result:
    """The newest question about each person and role, those who have not answered first. Raises Rejected when
    nothing was asked."""
    role = await find_role(ctx, args.role) if args.role else None
    roles = {one.id: one for one in ([role] if role is not None else await visible_roles(ctx))}
    asked = await queries.newest(ctx.tx, ctx.org_id, list(roles))
    people = await directory.many(ctx.tx, [one.talent_id for one in asked])
    asked = [one for one in asked if one.talent_id in people][:MOST]
    if not asked:
        raise Rejected("avails-none-asked")
    waiting = [one for one in asked if one.status == "open" and one.ends_at > ctx.now]
    shown = waiting if args.waiting else asked
    if not shown:
        return Result(Draft(ctx.words("avails-all-answered", count=len(asked))))
    said = await keeping.answered(ctx.tx, [one.id for one in shown])
    lines = [ctx.words("avails-overview", count=len(asked), waiting=len(waiting))]
    ordered = list[Talent]()
    for status in _SHOWN:
        some = [one for one in shown if one.status == status]
        if some:
            named = {key: one.name for key, one in roles.items()}
            lines.append(_line(ctx, status, some, people, named, said))
            ordered += [people[one.talent_id] for one in some]
    options = tuple(
        Option(
            ctx.words("avails-again-name", name=people[one.talent_id].first_name),
            "ask_avail_again",
            {"check": one.id},
        )
        for one in waiting[:3]
        if ctx.person.role in CASTING
    )
    facts = {people[one.talent_id].name: one.status for one in shown}
    return Result(
        Draft("\n".join(lines), options=options), focus={"people": focus_people(ordered)}, data=facts
    )


def _line(
    ctx: ToolContext,
    status: str,
    some: Sequence[Check],
    people: Mapping[int, Talent],
    roles: Mapping[int, str],
    answered: Mapping[int, Sequence[Span]],
) -> str:
    said = [f"{_one(ctx, one, people, roles)}{_told(ctx, one, answered[one.id])}" for one in some]
    return ctx.words("avails-overview-line", status=status, people=", ".join(said))


def _one(ctx: ToolContext, one: Check, people: Mapping[int, Talent], roles: Mapping[int, str]) -> str:
    return ctx.words(
        "avails-overview-one",
        name=short_name(people[one.talent_id].name),
        dates=dates(ctx.words, one.starts_at, one.ends_at),
        role="none" if one.nameless else roles[one.role_id],
    )


def _told(ctx: ToolContext, one: Check, said: Sequence[Span]) -> str:
    """What was said of each day; of who is not sure yet, their words."""
    if one.status == "partly" and said:
        return f": {day_by_day(ctx.words, said)}"
    if one.status != "open" or not said:
        return ""
    return f": {ctx.words('avails-not-sure', note=said[0].note or 'none')}"


_THING = (
    r"(?:(?:about|on|for|to|with)\s+)?(?:(?:the|their|our|any|my)\s+)*"
    r"(?:avail(?:abilit(?:y|ies)|s)?(?:\s+checks?)?|dates?(?:\s+checks?)?|date\s+(?:question|enquir\w*))"
)
_FOR = r"(?:\s+(?:for|of|on)\s+(?:the\s+)?(?P<role>[^\W\d_][^?!:,]{0,40}?))?"
_ROLE = r"(?P<role>[^\W\d_][^?!:,]{0,40}?)"
_NOT = (
    r"(?:hasn[’']?t|has\s+not|haven[’']?t|have\s+not|didn[’']?t|did\s+not|is\s+yet\s+to|are\s+yet\s+to|never)"
)
_SAID = (
    r"(?:repl(?:ied|y)|answer(?:ed)?|respond(?:ed)?|confirm(?:ed)?|given|give|sent|send|told"
    r"|come\s+back|got\s+back)"
)
_OPEN = r"(?:pending|open|outstanding|awaited|unanswered)"
_WHO = r"(?:kis\s*ne|kin\s*ho?ne)"
_DID_NOT = r"(?:abhi\s+tak\s+)?nahi+n?\s+(?:batay[ai]|batai|di|diya|bheji)(?:\s+hai)?"
_WAITING = shapes(
    rf"who(?:\s+all)?\s+{_NOT}\s+(?:yet\s+)?{_SAID}(?:\s+us)?(?:\s+yet)?\s+{_THING}(?:\s+yet)?{_FOR}",
    rf"(?:(?:whose|which|what|any|show(?:\s+me)?|list)\s+)?{_THING}{_FOR}\s+(?:are|is)?\s*(?:still\s+)?{_OPEN}",
    rf"(?:(?:any|show(?:\s+me)?|list)\s+)?(?:the\s+)?{_OPEN}\s+{_THING}{_FOR}",
    rf"(?:{_ROLE}\s+(?:ke|ki|ka)\s+)?(?:dates?|avails?)\s+{_WHO}\s+{_DID_NOT}",
    rf"{_WHO}\s+(?:abhi\s+tak\s+)?(?:apni\s+)?(?:dates?|avails?)\s+{_DID_NOT}",
    r"kiski\s+(?:dates?|avails?)\s+(?:pending|baa?ki)(?:\s+(?:hai|hain))?",
    r"(?:किसने|किन्होंने)\s+(?:अभी\s+तक\s+)?(?:डेट(?:्स)?|तारीख़?(?:ें)?)\s+नहीं\s+(?:बताई|दी)(?:\s+(?:है|हैं))?",
)
_ANSWERS = shapes(
    rf"(?:any\s+)?(?:news|word|update|answers?|repl(?:y|ies))\s+(?:on|about|to)\s+{_THING}{_FOR}",
    rf"(?:show|list|see|give)?\s*(?:me\s+)?(?:the\s+)?{_THING}\s+(?:status|answers?|repl(?:y|ies)|results?|board){_FOR}",
    rf"(?:status|state)\s+of\s+(?:the\s+)?{_THING}{_FOR}",
    rf"(?:who(?:\s+all)?|what)\s+(?:has\s+|have\s+|did\s+(?:they|people)\s+)?{_SAID}\s+{_THING}{_FOR}",
    rf"{_ROLE}\s+(?:ke|ki)\s+(?:avails?|dates?)\s+(?:ka\s+)?(?:status|haal|jawab)(?:\s+(?:batao|dikhao|kya\s+hai))?",
)


@beside(_WAITING, _ANSWERS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a role there is, or none."""
    said = composed(text).strip(" .?!।")
    for forms, waiting in ((_WAITING, True), (_ANSWERS, False)):
        for found in forms.all_of(said):
            named = (found.groupdict().get("role") or "").strip()
            known = whose_name(named, context.known_roles) if named else ()
            if not named or len(known) == 1:
                return {"role": known[0] if known else "", "waiting": waiting}
    return None
