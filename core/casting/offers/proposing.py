"""An offer is drafted with what it comes to, and sent when a director or producer says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.ladder.scene import meant
from core.casting.lists.tools import people_said
from core.casting.offers import dated, queries
from core.casting.offers.conditions import kept
from core.casting.offers.model import LIVE, PER, TERMS_CHARS, Offer, counted, joined, terms_of
from core.casting.offers.revising import Standing, likewise, revised
from core.casting.offers.scene import Deal, deal, money, reader, tell_office
from core.casting.offers.situation import OFFER, people_of
from core.casting.offers.weighing import weigh
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.talent.references import focus_people
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import Role as StandsAs
from core.store import persons
from core.texts import Words
from core.understanding import sums
from core.understanding.meaning import Meaning

SENDERS: frozenset[StandsAs] = frozenset({"owner", "casting_director", "producer"})
MOST_PAISE = 10**12


class Terms(Arguments):
    """``paise``: the rate, 0 when it was not said. ``days``: how many units of it. ``said``: words that
    change a draft or answer "what rate?"; ``before``: the rate of that draft."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    role: str = ""
    paise: int = Field(default=0, ge=0, le=MOST_PAISE)
    unit: str = "day"
    days: int = Field(default=0, ge=0, le=999)
    terms: str = Field(default="", max_length=TERMS_CHARS)
    said: str = Field(default="", max_length=200)
    before: int = Field(default=0, ge=0, le=MOST_PAISE)


class OfferId(Arguments):
    """One version of an offer."""

    offer: int


async def draft_offer(ctx: ToolContext, args: Terms) -> Result:
    """Keeps a draft and shows what it comes to; nothing leaves before somebody says Send."""
    raw = args.model_dump(mode="json")
    found = await meant(ctx, args.people, args.role, "draft_offer", raw)
    if isinstance(found, Result):
        return found
    [talent], role = found
    if talent.is_minor and talent.guardian_id is None:
        raise Rejected("offers-no-guardian", name=talent.name)
    args = _answered(args)
    if not args.paise:
        named = {**raw, "people": [f"talent:{talent.id}"], "role": f"role:{role.id}"}
        ask = Ask("text", ctx.words("offers-about-rate"), "draft_offer", named, slot="said")
        return Result(Draft(ctx.words("offers-which-rate", name=talent.first_name), ask=ask))
    made = await queries.add(
        ctx.tx,
        ctx.org_id,
        role.id,
        talent.id,
        paise=args.paise,
        unit=args.unit,
        days=_days(args, role),
        terms=dated.begun(args.terms, ctx.said),
        state="draft",
        by=ctx.person.id,
        now=ctx.now,
    )
    about = await deal(ctx.tx, made)
    if ctx.person.role not in SENDERS:
        await _ask_directors(ctx, about)
    return await draft_shown(ctx, about)


async def draft_shown(ctx: ToolContext, about: Deal) -> Result:
    """A draft with what it comes to, and the way to send it."""
    made, talent, role = about.offer, about.talent, about.role
    weighed = await weigh(ctx.tx, ctx.org_id, role, talent, made.paise, made.unit, made.days, made.terms)
    head = ctx.words("offers-drafted", name=talent.name, role=role.name, version=made.version)
    may_send = ctx.person.role in SENDERS
    options = [Option(ctx.words("offers-leave"), "void_offer", {"offer": made.id}, means="no")]
    if may_send:
        send = Option(ctx.words("offers-send"), "send_offer", {"offer": made.id}, "primary", means="yes")
        options.insert(0, send)
    tail = "" if may_send else ctx.words("offers-needs-director")
    out = await queries.stands(ctx.tx, role.id, talent.id)
    stays = out is not None and out.state in LIVE
    still = _still(ctx.words, out) if stays and out is not None else ""
    until = answer_by(ctx.words, made)
    body = "\n".join(filter(None, (head, weighed.say(ctx.words), until, still, tail)))
    undo = Undo("void_offer", {"offer": made.id}, head, (f"role/{role.id}/offer/{talent.id}",))
    data = {"offer": made.id, "total_paise": made.total, "over_paise": weighed.over}
    focus = {**_focus(role), OFFER: {"id": made.id, "people": people_of(ctx.focus)}}
    focus["person"] = focus_people([talent])[0]
    again = {
        "people": [f"talent:{talent.id}"],
        "role": f"role:{role.id}",
        "unit": made.unit,
        "days": made.days,
    }
    again |= {"terms": made.terms, "before": made.paise}
    ask = Ask("choice", ctx.words("offers-about-rate"), "draft_offer", again, slot="said")
    draft = Draft(body, options=tuple(options), ask=ask)
    return Result(draft, focus=focus, data=data, undo=undo, private=True)


def answer_by(words: Words, one: Offer) -> str:
    """Until when they are asked to answer; empty where nobody set a time."""
    return "" if one.answer_by is None else words("offers-answer-by", until=words.time(one.answer_by))


def _still(words: Words, out: Offer) -> str:
    """What stands with them as long as the draft is not sent."""
    was = money(words, out.paise, out.unit, out.days)
    return words("offers-draft-beside", version=out.version, was=was, theirs="yes" if out.theirs else "no")


def _days(args: Terms, role: Role) -> int:
    """What was said, else the days that the terms name, else the role's."""
    if args.days or args.unit not in PER:
        return args.days
    named = dated.spans(args.terms)
    return (named[0].count if named else 0) or role.shoot_days or 0


def _answered(args: Terms) -> Terms:
    """With what was written when the rate was asked for, or under a draft: days and conditions stand beside
    it, too."""
    found = sums(args.said)
    paise = int(found[0]["amount_minor"]) if found else likewise(args.said, args.before)
    if args.paise or not paise:
        return args
    before = Standing(args.before, args.unit, args.days, args.terms)
    now = revised(before, args.said, own_words=True).now
    return args.model_copy(
        update={"paise": now.paise or paise, "unit": now.unit, "days": now.days, "terms": now.terms}
    )


async def _ask_directors(ctx: ToolContext, about: Deal) -> None:
    """Who may send it hears of the draft, with the way to do so."""
    one, by = about.offer, ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"by": by, "name": about.talent.name, "role": about.role.name}
        text = words("offers-asks-to-send", money=money(words, one.paise, one.unit, one.days), **facts)
        options = (
            Option(words("offers-send"), "send_offer", {"offer": one.id}, "primary", single_use=False),
            Option(words("offers-leave"), "void_offer", {"offer": one.id}, single_use=False),
        )
        return Draft(text, options=options)

    await ctx.desk.tell_room(
        room(about.project.id), make, key=f"offer/{one.id}/send", but={ctx.person.id}, only=SENDERS
    )


async def send_offer(ctx: ToolContext, args: OfferId) -> Result:
    """The offer goes to whoever negotiates for the person, with ways to answer."""
    about = await known(ctx, args.offer)
    if about.offer.state != "draft":
        now = await queries.stands(ctx.tx, about.role.id, about.talent.id) or about.offer
        return Result(Draft(ctx.words("offers-state", state=now.state, name=about.talent.name)))
    if about.talent.is_minor and about.talent.guardian_id is None:
        raise Rejected("offers-no-guardian", name=about.talent.name)
    if not await queries.settle(ctx.tx, about.offer, "sent"):
        raise Rejected("offers-just-changed")
    before = await queries.replace(ctx.tx, about.offer)
    sent = await put_to_them(ctx, about, before)
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"by": by, "name": about.talent.name, "role": about.role.name}
        one = about.offer
        return Draft(words("offers-sent-told", money=money(words, one.paise, one.unit, one.days), **facts))

    await tell_office(ctx, about, make, key=f"offer/{about.offer.id}/sent")
    key = "offers-sent" if sent else "offers-sent-call"
    return Result(Draft(ctx.words(key, name=about.talent.name, to=sent or "-")), private=True)


async def put_to_them(ctx: ToolContext, about: Deal, before: Offer | None = None) -> str:
    """Write the offer to the talent's side; who got it, empty when nobody can be written to. ``before``: what
    it takes the place of, which they read beside it."""
    to, one = reader(about.talent), about.offer
    who = None if to is None else await persons.get(ctx.tx, to)
    if who is None:
        return ""

    def make(words: Words) -> Draft:
        head = words(
            "offers-letter", name=about.talent.name, role=about.role.name, project=about.project.name
        )
        lines = [head, money(words, one.paise, one.unit, one.days)]
        if one.terms:
            lines.append(words("offers-terms", terms=one.terms))
        if before is not None:
            was = ", ".join(
                filter(None, (money(words, before.paise, before.unit, before.days), before.terms))
            )
            lines.append(words("offers-letter-instead", was=was, theirs="yes" if before.theirs else "no"))
        lines += filter(None, [answer_by(words, one)])
        options = answers(words, one)
        return Draft("\n".join([*lines, words("offers-letter-end")]), options=options)

    told = await ctx.desk.tell(who.id, make, key=f"offer/{one.id}")
    return who.first_name if told.status in ("queued", "repeated") else ""


_ANSWERS: tuple[tuple[str, str, Any], ...] = (
    ("accept", "accept_offer", "primary"),
    ("counter", "counter_offer", "plain"),
    ("decline", "decline_offer", "plain"),
)


def answers(words: Words, one: Offer) -> tuple[Option, ...]:
    """The ways to answer an offer."""
    return tuple(
        Option(
            words(f"offers-choice-{name}"), tool, {"offer": one.id}, style, single_use=False, hours=24.0 * 14
        )
        for name, tool, style in _ANSWERS
    )


async def void_offer(ctx: ToolContext, args: OfferId) -> Result:
    """Leave a draft, or take back an offer that nobody has accepted; whoever had it is told."""
    about = await known(ctx, args.offer)
    one = about.offer
    if one.state == "accepted":
        raise Rejected("offers-accepted-already", name=about.talent.name)
    if one.state in ("void", "declined"):
        return Result(Draft(ctx.words("offers-state", state=one.state, name=about.talent.name)))
    if one.state != "draft" and ctx.person.role not in SENDERS:
        raise Rejected("offers-only-directors")
    if one.state == "draft":
        await queries.settle(ctx.tx, one, "void")
        out = await queries.stands(ctx.tx, one.role_id, one.talent_id)
        if out is not None and out.state in LIVE:
            return Result(Draft(_dropped(ctx.words, about, out)), private=True)
    else:
        await queries.void(ctx.tx, one.role_id, one.talent_id)
    if one.state in ("sent", "countered"):
        to = reader(about.talent)
        if to is not None:
            facts = {"name": about.talent.name, "role": about.role.name, "project": about.project.name}
            await ctx.desk.tell(
                to, lambda words: Draft(words("offers-withdrawn", **facts)), key=f"offer/{one.id}/void"
            )
    return Result(
        Draft(ctx.words("offers-voided", name=about.talent.name, role=about.role.name)), private=True
    )


def _dropped(words: Words, about: Deal, out: Offer) -> str:
    facts = {"name": about.talent.name, "version": out.version}
    was = money(words, out.paise, out.unit, out.days)
    return words("offers-draft-dropped", was=was, theirs="yes" if out.theirs else "no", **facts)


async def known(ctx: ToolContext, offer_id: int) -> Deal:
    """The offer behind a button. Raises Rejected when it is gone or none of this person's."""
    one = await queries.get(ctx.tx, ctx.org_id, offer_id)
    if one is None:
        raise Rejected("offers-gone")
    about = await deal(ctx.tx, one)
    if ctx.person.staff:
        seen = {project.id for project in await projects.visible(ctx.tx, ctx.person)}
        if about.project.id not in seen:
            raise Rejected("offers-gone")
    elif ctx.person.id != reader(about.talent):
        raise Rejected("offers-gone")
    return about


def _focus(role: Role) -> dict[str, Any]:
    return {"role_id": role.id, "project_id": role.project_id}


def fill_terms(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Who, how much, how often and on which conditions."""
    found, role = meaning.entities, meaning.entities.get("role")
    return {
        "people": people_said(meaning, focus)[:1],
        "role": role if isinstance(role, str) else "",
        **money_said(found),
    }


def money_said(found: Mapping[str, Any]) -> dict[str, Any]:
    """The money and the conditions of a message."""
    rate, times = found.get("rate") or {}, found.get("times_paid") or counted(found)
    return {
        "paise": int(rate.get("amount_minor") or 0),
        "unit": str(rate.get("unit") or "day"),
        "days": times if isinstance(times, int) else 0,
        "terms": joined(kept((*terms_of(found).split(","), *_within(rate, found)))),
    }


def _within(rate: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[str, ...]:
    """``55k for 2 days``: a sum in all says for how long as well."""
    term = str(found.get("term") or "")
    return (term,) if term and rate.get("unit") in ("lump_sum", "project") else ()
