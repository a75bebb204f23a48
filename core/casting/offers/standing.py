"""Offers as they stand, and what is done with one by its person's name: ``what offers are out?``, ``deal
memo for Amrita``, ``withdraw Amrita's offer``, ``accept Amrita's counter``, ``counter with 78k``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.offers import answering, enquiring, proposing, queries
from core.casting.offers.conditions import beside
from core.casting.offers.model import LIVE, OPEN, Offer, on_the_table, standing_of
from core.casting.offers.revising import revised, standing
from core.casting.offers.scene import deal, memo, money, reader
from core.casting.offers.situation import OFFER, people_of
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected

MOST = 20
SHOWN = ("countered", "sent", "draft", "accepted", "declined")
Deed = Literal["memo", "withdraw", "accept", "refuse", "counter", "send", "tell"]


class About(Arguments):
    """``role``: empty for every role."""

    role: str = ""


class Doing(Arguments):
    """``people``: whose offer; empty for the one talked about, else the only one that fits. ``deed``: what is
    done with it. ``paise``, ``unit``, ``days``, ``terms``: of a counter, as a draft takes them; ``said``: it
    in words. ``offer``: the one talked about."""

    people: tuple[str, ...] = Field(default=(), max_length=1)
    deed: Deed = "tell"
    paise: int = Field(default=0, ge=0, le=proposing.MOST_PAISE)
    unit: str = ""
    days: int = Field(default=0, ge=0, le=999)
    terms: str = Field(default="", max_length=400)
    said: str = Field(default="", max_length=400)
    offer: int = Field(default=0, ge=0)


async def list_offers(ctx: ToolContext, args: About) -> Result:
    """The newest version of each, those that wait for the office first; only to the one who asked. Raises
    Rejected when there is none."""
    role = await find_role(ctx, args.role) if args.role else None
    roles = {one.id: one for one in ([role] if role is not None else await visible_roles(ctx))}
    newest = on_the_table(await queries.of_roles(ctx.tx, list(roles)))
    people = await directory.many(ctx.tx, [one.talent_id for one in newest])
    shown = [one for state in SHOWN for one in newest if one.state == state and one.talent_id in people]
    if not shown:
        raise Rejected("offers-none-made")
    lines = [ctx.words("offers-list", count=len(shown))]
    for one in shown[:MOST]:
        facts = {"name": people[one.talent_id].name, "role": roles[one.role_id].name, "version": one.version}
        sum_ = money(ctx.words, one.paise, one.unit, one.days)
        lines.append(ctx.words("offers-list-line", state=_state(one), money=sum_, **facts))
    focus: dict[str, Any] = {"people": focus_people([people[one.talent_id] for one in shown[:MOST]])}
    focus |= _about([one for one in shown if one.state in OPEN], focus)
    return Result(Draft("\n".join(lines)), focus=focus, private=True)


def _about(still_open: Sequence[Offer], focus: Mapping[str, Any]) -> dict[str, Any]:
    """The offer that is talked about from here on, where there is only one."""
    return {OFFER: {"id": still_open[0].id, "people": people_of(focus)}} if len(still_open) == 1 else {}


def _state(one: Offer) -> str:
    return "theirs" if one.state == "countered" and one.theirs else one.state


async def do_with_offer(ctx: ToolContext, args: Doing) -> Result:
    """The same as the button would do, with the same rights. Raises Rejected where there is no such offer."""
    try:
        people = await resolve(ctx, args.people) if args.people else []
    except Ambiguous as error:
        return which(ctx.words, error, "do_with_offer", args.model_dump(mode="json"), "people")
    fitting = [
        one for one in await _fitting(ctx, args.deed, people) if not args.offer or one.id == args.offer
    ]
    if args.deed == "send" and not fitting and (stands := await _fitting(ctx, "tell", people)) and people:
        return await _told(ctx, stands[-1])
    if not fitting and args.deed == "memo" and (unagreed := await _about_memo(ctx, people)):
        return unagreed
    if not fitting:
        raise Rejected(
            _MISSING[args.deed], name=people[0].name if people else "-", named="yes" if people else "no"
        )
    if len({(one.role_id, one.talent_id) for one in fitting}) > 1:
        return await _which(ctx, args, fitting)
    one = fitting[0]
    if (
        args.deed in ("accept", "refuse", "withdraw", "counter", "send")
        and ctx.person.role not in proposing.SENDERS
    ):
        raise Rejected("offers-only-directors")
    if args.deed == "memo":
        return Result(Draft(memo(ctx.words, await deal(ctx.tx, one))), private=True)
    if args.deed == "tell":
        return await _told(ctx, *fitting)
    if args.deed == "counter":
        return await _countered(ctx, args, one)
    wanted = proposing.OfferId(offer=one.id)
    if args.deed == "send":
        return await proposing.send_offer(ctx, wanted)
    if args.deed == "withdraw":
        return await proposing.void_offer(ctx, wanted)
    if args.deed == "accept":
        return await answering.accept_offer(ctx, wanted)
    return await answering.decline_offer(ctx, wanted)


async def _about_memo(ctx: ToolContext, people: Sequence[Talent]) -> Result | None:
    """Without a deal the only open offer as it stands, with what is left to do; None where there is none or
    are several."""
    still_open = [one for one in await _fitting(ctx, "tell", people) if one.state in OPEN]
    if len({(one.role_id, one.talent_id) for one in still_open}) != 1:
        return None
    one = still_open[-1]
    about = await deal(ctx.tx, one)
    facts = {"name": about.talent.name, "role": about.role.name}
    sum_ = money(ctx.words, one.paise, one.unit, one.days)
    text = ctx.words("offers-memo-not-yet", state=_state(one), money=sum_, **facts)
    options: tuple[Option, ...] = ()
    if ctx.person.role in proposing.SENDERS and one.state == "draft":
        options = (Option(ctx.words("offers-send"), "send_offer", {"offer": one.id}, "primary"),)
    elif ctx.person.role in proposing.SENDERS and _state(one) == "theirs":
        options = (
            Option(ctx.words("offers-take"), "accept_offer", {"offer": one.id}, "primary"),
            Option(ctx.words("offers-refuse"), "decline_offer", {"offer": one.id}),
        )
    return Result(Draft(text, options=options), focus=_about([one], ctx.focus), private=True)


async def own_offers(ctx: ToolContext, _args: Arguments) -> Result:
    """The talent's side: the memo of what is agreed, the terms of what is open, to whoever negotiates."""
    theirs = {one.id: one for one in await mine(ctx)}
    newest = standing_of(await queries.of_talents(ctx.tx, list(theirs)))
    lines, options = [], list[Option]()
    for one in newest:
        about = await deal(ctx.tx, one)
        if one.state not in ("sent", "countered", "accepted"):
            continue
        if reader(about.talent) != ctx.person.id:
            lines.append(await enquiring.elsewhere(ctx, about))
            continue
        if one.state == "accepted":
            lines.append(memo(ctx.words, about))
            continue
        facts = {"name": about.talent.name, "role": about.role.name, "project": about.project.name}
        lines.append(ctx.words("offers-letter", **facts))
        lines.append(money(ctx.words, one.paise, one.unit, one.days))
        if one.terms:
            lines.append(ctx.words("offers-terms", terms=one.terms))
        lines.append(ctx.words("offers-own-state", state=_state(one)))
        options += [] if one.theirs else proposing.answers(ctx.words, one)
    if not lines:
        raise Rejected("offers-none-for-you")
    return Result(Draft("\n".join(lines), options=tuple(options[:9])), private=True)


class OwnAnswer(Arguments):
    """``yes`` to the offer that waits for them, or no. ``people``: whose, where they speak for several."""

    yes: bool
    people: tuple[str, ...] = Field(default=(), max_length=1)


async def answer_offer(ctx: ToolContext, args: OwnAnswer) -> Result:
    """The same as the button under the offer; of several it is asked which. Raises Rejected where none is."""
    theirs = {one.id: one for one in await mine(ctx) if reader(one) == ctx.person.id}
    newest = standing_of(await queries.of_talents(ctx.tx, list(theirs)))
    open_ones = [one for one in newest if one.state == "sent" and not one.theirs]
    if args.people:
        open_ones = [one for one in open_ones if f"talent:{one.talent_id}" in args.people]
    if not open_ones:
        if any(one.state == "accepted" for one in newest):
            return await own_offers(ctx, args)
        raise Rejected("offers-none-for-you")
    if len(open_ones) > 1:
        options = tuple(
            Option(
                theirs[one.talent_id].name,
                "answer_offer",
                {"yes": args.yes, "people": [f"talent:{one.talent_id}"]},
            )
            for one in open_ones[:8]
        )
        return Result(Draft(ctx.words("offers-which"), options=options), private=True)
    wanted = proposing.OfferId(offer=open_ones[0].id)
    return await (answering.accept_offer if args.yes else answering.decline_offer)(ctx, wanted)


_DECIDES = {
    **dict.fromkeys(("accept", "refuse", "withdraw", "counter"), "offers-only-directors"),
    "send": "offers-only-directors-send",
}
"""What an associate may not do, and what they read then."""
_MISSING = {
    "memo": "offers-no-memo",
    "withdraw": "offers-none-to-withdraw",
    "accept": "offers-no-counter",
    "refuse": "offers-no-counter",
    "counter": "offers-no-counter",
    "send": "offers-none-to-send",
    "tell": "offers-none-to-withdraw",
}


async def open_of(ctx: ToolContext, people: Sequence[Talent]) -> list[Offer]:
    """The open offers of somebody, or of all whom this person sees; an accepted one where none is open."""
    found = await _fitting(ctx, "tell", people)
    last = {(one.role_id, one.talent_id): one for one in sorted(found, key=lambda one: one.version)}
    still_open = [one for one in last.values() if one.state in OPEN]
    return still_open or (found if people else [])


async def _fitting(ctx: ToolContext, deed: Deed, people: Sequence[Talent]) -> list[Offer]:
    roles = [one.id for one in await visible_roles(ctx)]
    newest = on_the_table(await queries.of_roles(ctx.tx, roles))
    mine = {one.id for one in people}
    about = [one for one in newest if not mine or one.talent_id in mine]
    if deed == "memo":
        return [one for one in about if one.state == "accepted"]
    if deed == "withdraw":
        out = {(one.role_id, one.talent_id) for one in about if one.state in LIVE}
        drafts = [one for one in about if one.state == "draft" and (one.role_id, one.talent_id) not in out]
        return [one for one in about if one.state in LIVE] + drafts
    if deed == "send":
        return [one for one in about if one.state == "draft"]
    if deed in ("accept", "refuse", "counter"):
        return [one for one in about if one.state == "countered" and one.theirs]
    return [one for one in about if one.state != "void"]


async def _which(ctx: ToolContext, args: Doing, fitting: Sequence[Offer]) -> Result:
    people = await directory.many(ctx.tx, [one.talent_id for one in fitting])
    raw = args.model_dump(mode="json")
    options = tuple(
        Option(people[one.talent_id].name, "do_with_offer", {**raw, "people": [f"talent:{one.talent_id}"]})
        for one in fitting[:10]
        if one.talent_id in people
    )
    return Result(Draft(ctx.words("offers-which"), options=options), private=True)


async def _told(ctx: ToolContext, one: Offer, *drafts: Offer) -> Result:
    """What stands with them, and a draft that would take its place."""
    about = await deal(ctx.tx, one)
    facts = {"name": about.talent.name, "role": about.role.name}
    lines = []
    for each in (one, *drafts):
        sum_ = money(ctx.words, each.paise, each.unit, each.days)
        state = {"state": _state(each), "version": each.version}
        lines.append(ctx.words("offers-list-line", money=sum_, **state, **facts))
        lines += [ctx.words("offers-terms", terms=each.terms)] if each.terms else []
        lines += filter(None, [proposing.answer_by(ctx.words, each)] if each.state in OPEN else [])
    options: tuple[Option, ...] = ()
    if _state(one) == "theirs" and ctx.person.role in proposing.SENDERS:
        options = (
            Option(ctx.words("offers-take"), "accept_offer", {"offer": one.id}, "primary"),
            Option(ctx.words("offers-refuse"), "decline_offer", {"offer": one.id}),
        )
    about_now = _about([(one, *drafts)[-1]], ctx.focus)
    return Result(Draft("\n".join(lines), options=options), focus=about_now, private=True)


async def _countered(ctx: ToolContext, args: Doing, one: Offer) -> Result:
    """The next version: what is named anew takes the place of its like. Shown as a draft before it is
    sent."""
    about = await deal(ctx.tx, one)
    before = standing(one)
    now = revised(before, args.said, own_words=True).now if args.said else before
    unit = now.unit if args.unit in ("", "lump_sum") else args.unit
    terms = proposing.Terms(
        people=(f"talent:{about.talent.id}",),
        role=f"role:{about.role.id}",
        paise=now.paise if args.said else args.paise or now.paise,
        unit=unit,
        days=args.days or now.days,
        terms=now.terms if args.said else beside(one.terms, args.terms.split(",")),
    )
    return await proposing.draft_offer(ctx, terms)
