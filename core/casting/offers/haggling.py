"""A figure or an answer that the talent's side says in passing: shown with what it would come to, and done
with one yes. Nobody's word is taken for a contract by guessing."""

from __future__ import annotations

from dataclasses import replace

from pydantic import Field

from core.casting.offers.enquiring import answered_by, elsewhere, out
from core.casting.offers.model import Offer
from core.casting.offers.revising import LEAST, MOST, likewise, revised, standing
from core.casting.offers.scene import Deal, deal, money
from core.casting.offers.showing import stood, terms_shown
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import sums


class Figure(Arguments):
    """``figure``: as it was said, ``80`` or ``1.2l``. ``more``: what stands beside it. ``offer``: the one a
    choice was made for."""

    figure: str = Field(max_length=12)
    more: str = Field(default="", max_length=200)
    offer: int = Field(default=0, ge=0)


class Passed(Arguments):
    """``yes`` or no to the offer. ``people``: whose, as they were called. ``offer``: the one meant."""

    yes: bool
    people: tuple[str, ...] = Field(default=(), max_length=1)
    offer: int = Field(default=0, ge=0)


async def figure_for_offer(ctx: ToolContext, args: Figure) -> Result:
    """Read in the offer's measure: 80 beside ₹60,000 a day is ₹80,000. The same sum is a yes."""
    found = answered_by(ctx, await out(ctx))
    found = [pair for pair in found if not args.offer or pair[0].id == args.offer]
    if not found:
        raise Rejected("offers-none-open")
    if len(found) > 1:
        return await _which(ctx, found, "figure_for_offer", args)
    one = found[0][0]
    about, paise = await deal(ctx.tx, one), _paise(args.figure, one.paise)
    if not LEAST * one.paise <= paise <= MOST * one.paise:
        ask = Ask("text", ctx.words("offers-about-counter"), "counter_offer", {"offer": one.id}, slot="said")
        return Result(Draft(ctx.words("offers-which-terms", name=about.talent.name), ask=ask), private=True)
    now = revised(standing(one), args.more, own_words=True).now
    if (paise, now.terms, now.days) == (one.paise, one.terms, one.days) and not one.theirs:
        return _shown(ctx, about, yes=True)
    return terms_shown(ctx, about, replace(now, paise=paise))


class Spoken(Arguments):
    """``said``: terms in words. ``goes_on``: they change those that were shown just now. ``offer``: the one a
    choice was made for."""

    said: str = Field(max_length=300)
    goes_on: bool = False
    offer: int = Field(default=0, ge=0)


async def terms_for_offer(ctx: ToolContext, args: Spoken) -> Result:
    """What is named takes the place of its like; the rest stays as it was offered."""
    found = answered_by(ctx, await out(ctx))
    found = [pair for pair in found if not args.offer or pair[0].id == args.offer]
    if not found:
        raise Rejected("offers-none-open")
    if len(found) > 1:
        said = args.said.casefold().split()
        found = [pair for pair in found if pair[1].first_name.casefold() in said] or found
    if len(found) > 1:
        return await _which(ctx, found, "terms_for_offer", args)
    about = await deal(ctx.tx, found[0][0])
    read = revised(stood(ctx, about) if args.goes_on else standing(about.offer), args.said, own_words=True)
    if not LEAST * about.offer.paise <= read.now.paise <= MOST * about.offer.paise:
        ask = {"offer": about.offer.id}
        asked = Ask("text", ctx.words("offers-about-counter"), "counter_offer", ask, slot="said")
        return Result(Draft(ctx.words("offers-which-terms", name=about.talent.name), ask=asked), private=True)
    return terms_shown(ctx, about, read.now)


def _paise(figure: str, before: int) -> int:
    found = sums(figure)
    return int(found[0]["amount_minor"]) if found else likewise(figure, before)


async def answer_passed_on(ctx: ToolContext, args: Passed) -> Result:
    """What it would settle, with the way to settle it. Somebody whose agent answers is told so; an agent who
    names somebody without an offer is told that."""
    every = [pair for pair in await out(ctx) if not args.offer or pair[0].id == args.offer]
    if args.people:
        named = [(one, each) for one, each in every if any(alike(name, each.name) for name in args.people)]
        if not named and ctx.person.role == "agent":
            raise Rejected("offers-none-for-them", name=args.people[0])
        every = named or every
    found = answered_by(ctx, every)
    if not found and every:
        about = await deal(ctx.tx, every[0][0])
        return Result(Draft(await elsewhere(ctx, about)), private=True)
    if not found:
        raise Rejected("offers-none-for-you")
    if len(found) > 1:
        return await _which(ctx, found, "pass_on_answer", args)
    if found[0][0].theirs:
        about = await deal(ctx.tx, found[0][0])
        return Result(
            Draft(ctx.words("offers-own-state", state="theirs")), private=True, data={"offer": about.offer.id}
        )
    return _shown(ctx, await deal(ctx.tx, found[0][0]), yes=args.yes)


def _shown(ctx: ToolContext, about: Deal, *, yes: bool) -> Result:
    one, words = about.offer, ctx.words
    facts = {"name": about.talent.name, "role": about.role.name}
    sum_ = money(words, one.paise, one.unit, one.days)
    own = "yes" if about.talent.person_id == ctx.person.id else "no"
    lines = [words("offers-accept-ask" if yes else "offers-decline-ask", money=sum_, own=own, **facts)]
    lines += [words("offers-terms", terms=one.terms)] if one.terms else []
    tool, style = ("accept_offer", "primary") if yes else ("decline_offer", "danger")
    label = words("offers-choice-accept" if yes else "offers-choice-decline")
    options = (
        Option(label, tool, {"offer": one.id}, "primary" if style == "primary" else "danger", means="yes"),
        Option(words("offers-choice-counter"), "counter_offer", {"offer": one.id}),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    ask = Ask(about=words("offers-about-answer"))
    return Result(Draft("\n".join(lines), options=options, ask=ask), private=True)


async def _which(
    ctx: ToolContext, found: list[tuple[Offer, Talent]], tool: str, args: Figure | Passed | Spoken
) -> Result:
    raw, options = args.model_dump(mode="json"), list[Option]()
    for one, talent in found[:8]:
        role = (await deal(ctx.tx, one)).role.name
        options.append(Option(f"{talent.name}, {role}", tool, {**raw, "offer": one.id}))
    return Result(Draft(ctx.words("offers-which"), options=tuple(options)), private=True)
