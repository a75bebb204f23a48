"""Sums that are asked for: ``whats amrita's rate and total for 35 days``, and of a counter that waits ``how
much over would that put us``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.offers import queries
from core.casting.offers.model import LIVE, Offer, standing_of
from core.casting.offers.scene import Deal, deal, money
from core.casting.projects.references import visible_roles
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_LONGEST = 120
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_RATE = r"(?:rates?|fees?|charges?|price|quote|paise|रेट|फीस|फ़ीस)"
_SUM = r"(?:total|sum|cost|amount|kitna|kitne|how\s+much|टोटल|कुल|कितना|कितने)"
_DAYS = r"(?P<days>\d{1,3})\s*(?:days?|din|dino|दिन|दिनों)"
_IS = (
    r"(?:\s+(?:hai|hain|h|hoga|hogi|honge|ho\s+jayega|banega|aayega|padega"
    r"|lagega|batao|bata\s*do|kya|है|होगा|बनेगा|पड़ेगा))*"
)
_SUMS = shapes(
    rf"(?:what(?:['’]?s|\s+is|\s+are|\s+would\s+be)?\s+)?(?:the\s+)?{_WHO}(?:['’]s|s)?\s+{_RATE}\s*(?:,|and|&|\+|n|aur)?\s*(?:the\s+|what(?:['’]?s|\s+is)\s+the\s+)?{_SUM}?\s+(?:for|x|over|at)\s+{_DAYS}",
    rf"(?:what(?:['’]?s|\s+is|\s+would\s+be)?\s+)?(?:the\s+)?{_SUM}\s+(?:will|would|does|do|is)?\s*(?:it\s+)?(?:for\s+)?{_WHO}\s+(?:cost\s+|come\s+to\s+|be\s+)?(?:us\s+)?(?:for|x|over)\s+{_DAYS}",
    rf"{_WHO}\s+(?:ka|ki|ke|का|की|के)\s+(?:{_RATE}{_IS}\s*(?:,|and|aur|और)?\s*)?(?:aur\s+)?{_DAYS}\s*(?:ka|ke|ki|का|के)?\s*(?:liye\s+)?(?:{_RATE}\s+)?{_SUM}(?:\s+{_SUM})?{_IS}",
    rf"{_DAYS}\s+(?:ka|ke|का|के)\s+(?:liye\s+)?{_WHO}\s+(?:ka|ki|ke|का|की|के)?\s*(?:{_RATE}\s+)?{_SUM}(?:\s+{_SUM})?{_IS}",
    rf"{_WHO}\s+for\s+{_DAYS}\s*[,:-]?\s*{_SUM}{_IS}",
    before=r"\W*(?:(?:ok|and|so|aur|acha|achha|btw|pls|please|tell\s+me)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|in\s+all|altogether|come\s+to|total))*[\s.!?।]*",
)
_THAT = (
    r"(?:that|this|it|(?:the|her|his|their|this|that|[^\W\d_]{2,20}['’]s)\s+counter(?:[\s-]*offer)?"
    r"|those\s+terms)"
)
_OVER = shapes(
    rf"(?:by\s+)?how\s+much\s+(?:over|under|above)(?:\s+(?:the\s+)?budget)?\s+(?:would|will|does|do|are|is)\s+(?:we\s+(?:be|go)\s+)?(?:with\s+|at\s+)?{_THAT}(?:\s+(?:put|take|make|bring|leave|be)(?:\s+us)?)?",
    rf"how\s+much\s+(?:over|under|above)(?:\s+(?:the\s+)?budget)?\s+(?:would|will|are)\s+we(?:\s+(?:be|go))?\s+(?:with|at|on)\s+{_THAT}",
    rf"(?:would|will|does|do)\s+{_THAT}\s+(?:put|take|bring|make|push|leave)\s+us\s+(?:over|above|within|under)(?:\s+(?:the\s+)?budget)?(?:\s+by\s+how\s+much)?",
    rf"(?:would|will|is)\s+{_THAT}\s+(?:be\s+|go\s+)?(?:over|above|within|under)\s+(?:the\s+|our\s+)?budget",
    rf"(?:are|would)\s+we\s+(?:be\s+)?(?:over|within|under)\s+(?:the\s+)?budget\s+(?:with|at|on)\s+{_THAT}",
    rf"what\s+(?:would|will|does)\s+{_THAT}\s+do\s+to\s+(?:the|our)\s+budget",
    r"(?:is|iss|us|counter)\s*(?:se|ke\s+saath|mein|me)\s+(?:hum\s+)?(?:budget\s+)?(?:se\s+)?kitna\s+(?:over|upar|zyada)(?:\s+(?:ja|ho)\w*)?(?:\s+(?:jayenge|jayega|hoga|honge|hai))*",
    r"(?:budget\s+(?:se\s+)?)?kitna\s+(?:over|upar|zyada)\s+(?:ho|ja)\w*(?:\s+(?:jayega|jayenge|hai))?(?:\s+(?:is|iss|us)\s*(?:se|counter\s+se))?",
    r"(?:इससे|इसके\s+साथ|काउंटर\s+से)\s+(?:बजट\s+(?:से\s+)?)?कितना\s+(?:ऊपर|ज़्यादा|ज्यादा|ओवर)(?:\s+\S+){0,2}",
    before=r"\W*(?:(?:ok|and|so|aur|acha|achha|hmm|but|lekin|wait)[\s,]+)*",
    after=r"(?:\s+(?:then|by|now|toh?|if\s+we\s+accept|budget))*[\s.!?।]*",
)


class Times(Arguments):
    """``people``: whose rate. ``days``: how often it is paid."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    days: int = Field(ge=1, le=999)


class Counted(Arguments):
    """``offer``: the counter that is meant; 0 for the only one that waits."""

    offer: int = Field(default=0, ge=0)


@beside(_SUMS)
def sum_asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``amrita ka 35 din ka total``: of the team, about one person by name."""
    if context.writer not in STAFF or len(text) > _LONGEST:
        return None
    for found in _SUMS.all_of(composed(text)):
        who = found["who"].strip()
        if len(who.split()) <= 3:
            return {"people": (who,), "days": int(found["days"])}
    return None


@beside(_OVER)
def over_asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``how much over would that put us``."""
    asks = context.writer in STAFF and len(text) <= _LONGEST and _OVER.of(composed(text))
    return {} if asks else None


async def rate_for_days(ctx: ToolContext, args: Times) -> Result:
    """What somebody asks, times the days; beside it what they were offered. Raises Rejected where neither is
    on file."""
    try:
        [talent] = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "rate_for_days", args.model_dump(mode="json"), "people")
    seen = {one.id: one for one in await visible_roles(ctx)}
    stand = standing_of(await queries.of_talents(ctx.tx, [talent.id]))
    offered = [one for one in stand if one.role_id in seen and one.state in (*LIVE, "accepted")]
    words, lines = ctx.words, list[str]()
    if talent.rate is not None:
        sum_ = money(words, talent.rate.paise, talent.rate.unit, args.days)
        lines.append(words("offers-sum-asked", name=talent.name, money=sum_))
    for one in offered:
        about = {"role": seen[one.role_id].name, "state": "theirs" if one.theirs else one.state}
        sum_ = money(words, one.paise, one.unit, args.days)
        lines.append(words("offers-sum-offered", name=talent.first_name, money=sum_, **about))
    if not lines:
        raise Rejected("offers-sum-unknown", name=talent.name)
    return Result(Draft("\n".join(lines)), private=True)


async def over_with_counter(ctx: ToolContext, args: Counted) -> Result:
    """The role's money as if the counter were accepted, beside what is agreed; what is only out is named and
    not counted. Raises Rejected where no counter waits."""
    roles = [one.id for one in await visible_roles(ctx)]
    every = standing_of(await queries.of_roles(ctx.tx, roles))
    waits = [one for one in every if one.state == "countered" and one.theirs]
    if args.offer:
        waits = [one for one in waits if one.id == args.offer]
    if not waits:
        raise Rejected("offers-no-counter", name="-", named="no")
    lines = [_said(ctx, await deal(ctx.tx, one), every) for one in waits[:8]]
    return Result(Draft("\n".join(lines)), private=True)


def _said(ctx: ToolContext, about: Deal, every: list[Offer]) -> str:
    words, counter, role = ctx.words, about.offer, about.role
    others = [one for one in every if one.role_id == role.id and one.talent_id != counter.talent_id]
    agreed = sum(one.total for one in others if one.state == "accepted")
    out = sum(one.total for one in others if one.state in LIVE)
    whole = None if role.budget_paise is None else role.budget_paise * max(role.shoot_days or 1, 1)
    at = agreed + counter.total
    facts = {"name": about.talent.name, "role": role.name, "at": words.money(at)}
    if whole is None:
        text = words("offers-with-counter-alone", **facts)
    else:
        by = words.money(abs(whole - at))
        over = "yes" if at > whole else "no"
        text = words("offers-with-counter", by=by, over=over, whole=words.money(whole), **facts)
    return f"{text} {words('offers-with-counter-out', out=words.money(out))}" if out else text
