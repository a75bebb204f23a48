"""What the talent's side says to an offer, and what the office then decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.ladder.model import ENGAGERS
from core.casting.offers import enquiring, own_rate, queries, showing
from core.casting.offers.alternatives import instead, said
from core.casting.offers.conditions import STANCE, beside
from core.casting.offers.model import LIVE, TERMS_CHARS, Offer
from core.casting.offers.proposing import MOST_PAISE, SENDERS, OfferId, known, money_said
from core.casting.offers.revising import Revised, Standing, is_thing, revised, standing
from core.casting.offers.scene import Deal, deal, memo, money, reader, tell_office
from core.casting.offers.weighing import weigh
from core.casting.projects.model import room
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.store import handovers
from core.texts import Words
from core.understanding import sums
from core.understanding.meaning import Meaning
from core.understanding.questions import asks_to_be_told
from core.understanding.shapes import Sought


class Counter(Arguments):
    """``offer``: the one a button was made for. ``said``: the terms as written after the button. ``shown``:
    these terms were shown to who counters, and are all of it."""

    offer: int = 0
    people: tuple[str, ...] = ()
    paise: int = Field(default=0, ge=0, le=MOST_PAISE)
    unit: str = ""
    days: int = Field(default=0, ge=0, le=999)
    terms: str = Field(default="", max_length=TERMS_CHARS)
    said: str = Field(default="", max_length=1000)
    shown: bool = False


async def accept_offer(ctx: ToolContext, args: OfferId) -> Result:
    """Both sides get the same deal memo; booking stays a step of its own."""
    about = await known(ctx, args.offer)
    one = about.offer
    if one.state == "accepted":
        return Result(Draft(memo(ctx.words, about)), private=True)
    if one.state not in LIVE or one.theirs != ctx.person.staff:
        return await _stands(ctx, about)
    if not await queries.settle(ctx.tx, one, "accepted"):
        raise Rejected("offers-just-changed")
    await queries.replace(ctx.tx, one)
    name, role = about.talent.name, about.role.name

    def office(words: Words, *, books: bool) -> Draft:
        head = words("offers-accepted-told", by=ctx.person.first_name, name=name, role=role)
        then = words("offers-then-book" if books else "offers-then-director", name=about.talent.first_name)
        return Draft(f"{head}\n{memo(words, about)}\n{then}")

    key, to, me = f"offer/{one.id}/accepted", room(about.project.id), {ctx.person.id}
    await ctx.desk.tell_room(to, lambda words: office(words, books=True), key=key, but=me, only=ENGAGERS)
    others = STAFF - ENGAGERS
    await ctx.desk.tell_room(
        to, lambda words: office(words, books=False), key=f"{key}/read", but=me, only=others
    )
    other = reader(about.talent)
    if ctx.person.staff and other is not None:
        await ctx.desk.tell(
            other,
            lambda words: Draft(f"{words('offers-counter-taken', name=name)}\n{memo(words, about)}"),
            key=f"offer/{one.id}/accepted/theirs",
        )
    text = f"{ctx.words('offers-accepted', name=name, role=role)}\n{memo(ctx.words, about)}"
    return Result(Draft(text), private=True, data={"offer": one.id, "state": "accepted"})


async def decline_offer(ctx: ToolContext, args: OfferId) -> Result:
    """They do not want it, or the office does not take their counter: who would work instead is said."""
    about = await known(ctx, args.offer)
    one = about.offer
    if one.state not in LIVE or one.theirs != ctx.person.staff:
        return await _stands(ctx, about)
    await queries.settle(ctx.tx, one, "declined")
    paise = one.paise if one.unit == "day" and one.paise else None
    others = await instead(ctx.tx, ctx.org_id, about.role, about.talent, paise)
    name, role = about.talent.name, about.role.name

    def office(words: Words) -> Draft:
        head = words("offers-declined-told", by=ctx.person.first_name, name=name, role=role)
        people = "; ".join(said(words, others, money=True))
        return Draft(f"{head} {words('offers-instead', people=people)}" if others else head)

    await tell_office(ctx, about, office, key=f"offer/{one.id}/declined")
    other = reader(about.talent)
    if ctx.person.staff and other is not None:
        facts = {"name": name, "role": role, "project": about.project.name}
        await ctx.desk.tell(
            other,
            lambda words: Draft(words("offers-counter-refused", **facts)),
            key=f"offer/{one.id}/declined/t",
        )
    return Result(Draft(ctx.words("offers-declined", name=name, role=role)), private=True)


async def _stands(ctx: ToolContext, about: Deal) -> Result:
    """An old button, or one of the other side: how it stands now."""
    newest = await queries.stands(ctx.tx, about.role.id, about.talent.id)
    state = about.offer.state if newest is None else newest.state
    return Result(Draft(ctx.words("offers-state", state=state, name=about.talent.name)), private=True)


_MORE = Sought(
    r"\b(?:badha\w*|zyada|increase|raise|more|better|higher|stretch|too\s+low|kam\s+hai|nahi+n?\s+ho\s+pa)\w*|बढ़ा|ज़्यादा|कम\s+है",
)
"""More is wanted, and how much is not said."""


_OF_MONEY = Sought(
    r"\b(?:offers?|rates?|fees?|terms?|paise|paisa|budget|deal|counter|amount)\b|ऑफर|ऑफ़र|फीस|पैसे",
)


def weighs(text: str) -> bool | None:
    """Half understood, words that name no money and nothing of what terms are made of are no terms."""
    named = sums(text) or is_thing(text) or _MORE.search(text) or _OF_MONEY.search(text)
    return None if named else False


async def counter_offer(ctx: ToolContext, args: Counter) -> Result:
    """Their terms are the next version; the office reads both beside each other and decides."""
    before = await _open(ctx, args)
    if isinstance(before, Result):
        return before
    about = await deal(ctx.tx, before)
    said = args.said or ("" if args.offer else ctx.said)
    read = _read(before, args, said)
    if not read.money and not args.shown and asks_to_be_told(said):
        return await enquiring.pass_on(ctx, about)
    now = read.now
    unsaid = (now.paise, now.days, now.terms) == (before.paise, before.days, before.terms)
    more = not args.shown and not read.money and _MORE.search(said)
    if unsaid or more:
        ask = Ask(
            "text", ctx.words("offers-about-counter"), "counter_offer", {"offer": before.id}, slot="said"
        )
        return Result(Draft(ctx.words("offers-which-terms", name=about.talent.name), ask=ask), private=True)
    if read.dates and not args.shown:
        return showing.terms_shown(ctx, about, now)
    made = await queries.add(
        ctx.tx,
        ctx.org_id,
        before.role_id,
        before.talent_id,
        paise=now.paise,
        unit=now.unit,
        days=now.days,
        terms=now.terms,
        state="countered",
        by=ctx.person.id,
        now=ctx.now,
        theirs=True,
    )
    await handovers.note(ctx.tx, ctx.org_id, ctx.person.id, " ".join(ctx.said.split()), ctx.now)
    beside_it = " ".join(ctx.said.split()) if STANCE.search(ctx.said) or read.unread else ""
    await _put_to_office(ctx, await deal(ctx.tx, made), before, beside_it)
    text = ctx.words(
        "offers-countered", name=about.talent.name, money=money(ctx.words, made.paise, made.unit, made.days)
    )
    return Result(Draft(text), private=True, data={"offer": made.id, "version": made.version})


def _read(before: Offer, args: Counter, said: str) -> Revised:
    """The terms as they would be: what the words name, else what was read of them before."""
    if args.shown:
        now = Standing(args.paise or before.paise, args.unit or before.unit, args.days, args.terms)
        return Revised(now, money=True, dates=False, things=True, rest=())
    read = revised(standing(before), said, own_words=True)
    if read.any or not (args.paise or args.terms):
        return read
    unit = args.unit if args.paise and args.unit not in ("", "lump_sum") else before.unit
    terms = beside(before.terms, args.terms.split(",")) if args.terms else before.terms
    now = Standing(args.paise or before.paise, unit, args.days or before.days, terms)
    return Revised(now, money=bool(args.paise), dates=False, things=bool(args.terms), rest=())


async def _open(ctx: ToolContext, args: Counter) -> Offer | Result:
    """The offer that is answered: the button's, or the only one open for those this person speaks for."""
    if args.offer:
        about = await known(ctx, args.offer)
        newest = await queries.stands(ctx.tx, about.role.id, about.talent.id)
        if newest is None or newest.state not in LIVE:
            return await _stands(ctx, about)
        return newest
    theirs = await mine(ctx)
    if args.people:
        named = [one for one in theirs if any(alike(name, one.name) for name in args.people)]
        if not named and ctx.person.role != "talent":
            raise Rejected("auditions-not-represented", name=", ".join(args.people))
        theirs = named or theirs  # talent speak for themselves: "Sounds lovely" names nobody
    every = await queries.of_talents(ctx.tx, [one.id for one in theirs])
    found = [one for one in every if one.state in LIVE]
    if not found:
        return await own_rate.without_offer(ctx, withdrawn=bool(every) and every[0].state == "void")
    if len(found) == 1:
        return found[0]
    options = []
    for one in found[:8]:
        about = await deal(ctx.tx, one)
        again = args.model_dump(mode="json") | {"offer": one.id, "said": args.said or ctx.said}
        options.append(Option(f"{about.talent.name}, {about.role.name}", "counter_offer", again))
    return Result(Draft(ctx.words("offers-which"), options=tuple(options)), private=True)


async def _put_to_office(ctx: ToolContext, about: Deal, before: Offer, beside_it: str) -> None:
    """The decision is a producer's or director's; associates read along. ``beside_it``: their own words,
    where they say more than terms."""
    one = about.offer
    weighed = await weigh(
        ctx.tx, ctx.org_id, about.role, about.talent, one.paise, one.unit, one.days, one.terms
    )

    def make(words: Words, *, decides: bool) -> Draft:
        was = money(words, before.paise, before.unit, before.days)
        facts = {"by": ctx.person.first_name, "name": about.talent.name, "role": about.role.name}
        head = words("offers-counter-told", version=one.version, before=before.version, was=was, **facts)
        options = (
            Option(words("offers-take"), "accept_offer", {"offer": one.id}, "primary", single_use=False),
            Option(words("offers-refuse"), "decline_offer", {"offer": one.id}, single_use=False),
        )
        spoken = [words("offers-counter-words", said=beside_it[:TERMS_CHARS])] if beside_it else []
        body = "\n".join([head, weighed.say(words), *spoken])
        return Draft(body, options=options) if decides else Draft(f"{body}\n{words('offers-who-decides')}")

    key, to = f"offer/{one.id}/counter", room(about.project.id)
    await ctx.desk.tell_room(to, lambda words: make(words, decides=True), key=key, only=SENDERS)
    others = STAFF - SENDERS
    await ctx.desk.tell_room(to, lambda words: make(words, decides=False), key=f"{key}/read", only=others)


def fill_counter(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The terms, and whose they are if that was said."""
    named = meaning.entities.get("talents") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    return {"people": people, **money_said(meaning.entities)}
