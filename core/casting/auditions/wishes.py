"""``approve Simran's request``: what the team says to a wish for another time, by the name of who has it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.auditions import changes, decisions, queries
from core.casting.auditions.arguments import DecisionArguments, RescheduleArguments
from core.casting.auditions.model import Slot, TimeRequest
from core.casting.auditions.wording import named, times
from core.casting.auditions.wording.spoken_times import TIME, marked
from core.casting.talent import queries as talents
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes


class Answer(Arguments):
    """``people``: whose wish; empty for the only one there is. ``agreed``: they get the time they want.
    ``at``: the time they are given, as said, which may be another one."""

    people: tuple[str, ...] = Field(default=(), max_length=10)
    agreed: bool
    at: str = Field(default="", max_length=200)


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
    slot, wish = found[0]
    if args.at and not _same_clock(ctx, args.at, wish):
        # Another time than they asked for is a move like any other, which says what speaks against it.
        return await changes.reschedule(
            ctx, RescheduleArguments(slot=slot.id, version=slot.version, to=args.at)
        )
    to = wish.wanted_at if args.agreed else None
    return await decisions.decide(ctx, DecisionArguments(request=wish.id, to=to))


def _same_clock(ctx: ToolContext, said: str, wish: TimeRequest) -> bool:
    found = times.read(said, ctx.now, ctx.person.timezone, about=wish.wanted_at)
    if found is None:
        return False
    apart = abs(found.at(wish.wanted_at) - wish.wanted_at)
    return apart == timedelta(0) or (apart == timedelta(hours=12) and "m" not in said.casefold())


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


_HER = r"(?:us(?:ko|e)|unko|isko|her|him|them|उसको|उसे|उनको)"
_GRANTS = shapes(
    rf"(?:(?:{_HER}|(?P<who>{named.ONE})(?:\s*(?:ko|को))?)\s+)?(?:(?P<at>{TIME})(?:\s+(?:pe|par|ka|wala|पर))?\s+)?(?:de\s*do|dedo|dena|de\s+dete\s+hai+n?|दे\s*दो)"
    rf"(?:\s+(?:{_HER}|(?P<who_2>{named.ONE})(?:\s*(?:ko|को))?))?(?:\s+(?P<at_2>{TIME}))?(?:\s+(?:pe|par|ka|wala))?",
    rf"(?:give|let)\s+(?:{_HER}|(?P<who>{named.ONE}))(?:\s+(?:have|come\s+at))?\s+(?:the\s+)?(?P<at>{TIME})(?:\s+slot)?",
    before=r"\W*(?:(?:ok(?:ay)?|yes|haan|theek\s+hai|thik\s+hai|chalo|acha|achha|sure|fine|then|toh?)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|then|now|yaar|ji|na))*[\s.!।]*",
)
"""``ok de do usko 3 baje``: a time is given to somebody who asked for it."""


def _grants(text: str, context: Context) -> Mapping[str, Any] | None:
    found = named.read(text, named.ahead(context))
    form = marked(found.form)
    if len(found.people) > 1 or "?" in text:
        return None
    match = _GRANTS.of(form.form)
    if match is None:
        return None
    at = match["at"] or match.groupdict().get("at_2") or ""
    if not at:
        return None
    return {"people": found.people, "agreed": True, "at": form.time(at)}


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of the casting office alone."""
    if context.writer not in CASTING:
        return None
    found = next(iter(_FORMS.all_of(composed(text))), None)
    if found is None:
        return _grants(text, context) if context.raw.get(named.WISHES) else None
    said = found.groupdict()
    who = (said.get("who") or "").strip()
    return {"people": (who,) if who else (), "agreed": bool(said.get("yes"))}
