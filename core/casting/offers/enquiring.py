"""What the talent's side asks about an offer goes to whoever negotiates for the production, in their
words."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.offers import queries
from core.casting.offers.model import LIVE, Offer, standing_of
from core.casting.offers.proposing import answer_by, answers
from core.casting.offers.scene import Deal, deal, money, reader
from core.casting.offers.wishes import subject
from core.casting.projects.model import room
from core.casting.talent.model import Talent
from core.casting.team.office import tell_office as tell_casting
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store import handovers, persons
from core.texts import Words

WORDS_CHARS = 300


class Enquired(Arguments):
    """``told``: they ask how much it is, which the offer says. ``wish``: they want something beside it.
    ``offer``: the one a choice was made for."""

    told: bool = False
    wish: bool = False
    offer: int = Field(default=0, ge=0)


async def out(ctx: ToolContext, states: Sequence[str] = LIVE) -> list[tuple[Offer, Talent]]:
    """The open offers of those this person speaks for, or is."""
    theirs = {one.id: one for one in await mine(ctx)}
    stand = standing_of(await queries.of_talents(ctx.tx, list(theirs)))
    return [(one, theirs[one.talent_id]) for one in stand if one.state in states]


def answered_by(ctx: ToolContext, found: Sequence[tuple[Offer, Talent]]) -> list[tuple[Offer, Talent]]:
    """Those that this person answers."""
    return [(one, talent) for one, talent in found if reader(talent) == ctx.person.id]


async def ask_about_offer(ctx: ToolContext, args: Enquired) -> Result:
    """How much it is stands in the offer; anything else is passed on. Raises Rejected where none is out."""
    found = await out(ctx) or (await out(ctx, ("accepted",)) if args.wish else [])
    if args.offer:
        found = [(one, talent) for one, talent in found if one.id == args.offer]
    if not found and args.wish:
        return await _wish_without(ctx)
    if not found:
        raise Rejected("offers-none-for-you")
    if len(found) > 1:
        said = ctx.said.casefold()
        named = [(one, talent) for one, talent in found if talent.first_name.casefold() in said.split()]
        found = named or found
    if args.told:
        return await told(ctx, found)
    if len(found) > 1:
        options = [
            Option(
                (about := await deal(ctx.tx, one)).talent.name,
                "ask_about_offer",
                {"offer": one.id, "wish": args.wish},
                hint=about.role.name,
            )
            for one, _ in found[:8]
        ]
        return Result(Draft(ctx.words("offers-which"), options=tuple(options)), private=True)
    return await pass_on(ctx, await deal(ctx.tx, found[0][0]), wish=args.wish)


async def _wish_without(ctx: ToolContext) -> Result:
    """Nothing was offered yet: they read so, and casting their words."""
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    await handovers.heard(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)

    def make(words: Words) -> Draft:
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)
        facts = {"by": ctx.person.name, "said": said, "about": subject(said)}
        return Draft(words("offers-wish-early-told", **facts), options=(take,))

    await tell_casting(ctx, make, key=f"wish/{ctx.person.id}/{ctx.inbound_id}")
    return Result(Draft(ctx.words("offers-wish-early")), private=True)


async def told(ctx: ToolContext, found: Sequence[tuple[Offer, Talent]]) -> Result:
    """What stands, to whoever answers it; to the person themselves who that is, and no money."""
    lines, options = [], list[Option]()
    for one, talent in found:
        about = await deal(ctx.tx, one)
        facts = {"name": about.talent.name, "role": about.role.name, "project": about.project.name}
        if reader(talent) != ctx.person.id:
            lines.append(await elsewhere(ctx, about))
            continue
        lines.append(ctx.words("offers-letter", **facts))
        lines.append(money(ctx.words, one.paise, one.unit, one.days))
        lines += [ctx.words("offers-terms", terms=one.terms)] if one.terms else []
        lines += filter(None, [answer_by(ctx.words, one)])
        lines.append(ctx.words("offers-own-state", state="theirs" if one.theirs else "sent"))
        options += [] if one.theirs else answers(ctx.words, one)
    return Result(Draft("\n".join(lines), options=tuple(options[:9])), private=True)


async def elsewhere(ctx: ToolContext, about: Deal) -> str:
    """Who answers an offer for somebody."""
    to = reader(about.talent)
    who = None if to is None else await persons.get(ctx.tx, to)
    by = "none" if who is None else who.name
    return ctx.words("offers-elsewhere", role=about.role.name, project=about.project.name, by=by)


async def pass_on(ctx: ToolContext, about: Deal, *, wish: bool = False) -> Result:
    """Once for each question or ``wish``; whoever asked counts as waiting, and casting can answer here."""
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    await handovers.heard(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    one, by = about.offer, ctx.person.name

    def make(words: Words, *, reply: bool) -> Draft:
        facts = {"name": about.talent.name, "role": about.role.name, "by": by, "said": said}
        facts |= {"money": money(words, one.paise, one.unit, one.days)}
        text = words("offers-wish-told" if wish else "offers-asked-told", about=subject(said), **facts)
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)
        return Draft(text, options=(take,) if reply else ())

    key, to = f"offer/{one.id}/asked/{ctx.inbound_id}", room(about.project.id)
    await ctx.desk.tell_room(to, lambda words: make(words, reply=True), key=key, only=CASTING)
    others = STAFF - CASTING
    await ctx.desk.tell_room(to, lambda words: make(words, reply=False), key=f"{key}/p", only=others)
    own = "yes" if about.talent.person_id == ctx.person.id else "no"
    key = "offers-wish" if wish else "offers-asked"
    state = "agreed" if one.state == "accepted" else "open"
    lines = [ctx.words(key, name=about.talent.name, own=own, state=state)]
    if reader(about.talent) != ctx.person.id:
        lines.insert(0, await elsewhere(ctx, about))
    return Result(Draft("\n".join(lines)), private=True, data={"offer": one.id})


async def answer_later(ctx: ToolContext, _args: Nothing) -> Result:
    """They answer later: the production reads their words, and the offer stays open. Raises Rejected where
    none is out."""
    found = answered_by(ctx, await out(ctx))
    if not found:
        raise Rejected("offers-none-for-you")
    named = [pair for pair in found if pair[1].first_name.casefold() in ctx.said.casefold().split()]
    about = await deal(ctx.tx, (named or found)[0][0])
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    facts = {"name": about.talent.name, "role": about.role.name}
    await handovers.note(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    key, to = f"offer/{about.offer.id}/later/{ctx.inbound_id}", room(about.project.id)
    told = {"by": ctx.person.name, "said": said, **facts}
    await ctx.desk.tell_room(to, lambda words: Draft(words("offers-later-told", **told)), key=key, only=STAFF)
    return Result(Draft(ctx.words("offers-later", **facts)), private=True)
