"""A colleague leads a conversation: each word of the one is passed to the other, and the desk adds none."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.talent import names
from core.casting.talent.references import Ambiguous, one_person, which
from core.conversation.desk import Told
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, Person
from core.store import handovers, persons
from core.store.database import Row
from core.texts import Words as Texts

WORDS_CHARS = 1500


class Whose(Arguments):
    """``who``: a name, ``person:7``, or empty for the only one there is."""

    who: str = Field(default="", max_length=120)


class Taking(Whose):
    """``again``: take it from the colleague who has it."""

    again: bool = False


class Speaking(Whose):
    """``body``: word for word; empty: it is asked for."""

    body: str = Field(default="", max_length=4000)


class Words(Arguments):
    """What somebody wrote, as it is."""

    text: str = Field(max_length=8000)


async def take_over(ctx: ToolContext, args: Taking) -> Result:
    """From now on the desk says nothing there by itself. Raises Rejected for a colleague, and for somebody
    who wants no messages."""
    try:
        who = await _whom(ctx, args.who)
    except Ambiguous as error:
        return which(ctx.words, error, "take_over", args.model_dump(mode="json"), "who")
    before = await handovers.active(ctx.tx, who.id, ctx.now)
    if before is not None and before["owner_id"] == ctx.person.id:
        raise Rejected("takeovers-yours-already", name=who.first_name)
    if before is not None and not args.again:
        return await _has_somebody(ctx, who, before)
    if await ctx.desk.reach(who.id) is None:
        raise Rejected("takeovers-no-way", name=who.name)
    case = await handovers.take(ctx.tx, ctx.org_id, who.id, ctx.person.id, ctx.now)
    by, house = ctx.person.first_name, ctx.house or "none"

    def hello(words: Texts) -> Draft:
        return Draft(words("takeovers-hello", by=by, house=house))

    stamp = f"takeover/{case['id']}/{int(ctx.now.timestamp())}"
    await ctx.desk.tell(who.id, hello, key=f"{stamp}/hello", purpose="alert")
    await _tell_colleagues(ctx, who, stamp)
    text = ctx.words("takeovers-taken", name=who.first_name)
    return Result(Draft(text, options=_back(ctx.words, who)))


def _back(words: Texts, who: Person) -> tuple[Option, ...]:
    ref = f"person:{who.id}"
    return (
        Option(words("takeovers-reply"), "speak_in_place", {"who": ref}, single_use=False, hours=24),
        Option(words("takeovers-give-back"), "hand_back", {"who": ref}, hours=24),
    )


async def _has_somebody(ctx: ToolContext, who: Person, case: Row) -> Result:
    """Two people who want the same conversation: who has it is said, and taking it is a second step."""
    owner = await persons.get(ctx.tx, case["owner_id"])
    by = owner.first_name if owner is not None else "-"
    since = ctx.words.clock(case["taken_at"])
    options = (
        Option(
            ctx.words("takeovers-take-from", by=by), "take_over", {"who": f"person:{who.id}", "again": True}
        ),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(ctx.words("takeovers-has", name=who.first_name, by=by, since=since), options=options))


async def _tell_colleagues(ctx: ToolContext, who: Person, stamp: str) -> None:
    """Nobody answers twice: the casting office knows who talks to whom."""
    by, name = ctx.person.first_name, who.name

    def make(words: Texts) -> Draft:
        return Draft(words("takeovers-told", by=by, name=name))

    for colleague in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        if colleague.id != ctx.person.id:
            await ctx.desk.tell(colleague.id, make, key=f"{stamp}/{colleague.id}")


async def speak(ctx: ToolContext, args: Speaking) -> Result:
    """To somebody this colleague talks to."""
    who, case = await _mine(ctx, args.who)
    body = args.body.strip()[:WORDS_CHARS]
    if not body:
        text = ctx.words("takeovers-what", name=who.first_name)
        ask = Ask("text", text, "speak_in_place", {"who": f"person:{who.id}"}, slot="body", hours=1)
        return Result(Draft(text, ask=ask))
    by = ctx.person.first_name

    def make(words: Texts) -> Draft:
        return Draft(words("takeovers-from", by=by, text=body))

    told = await ctx.desk.tell(
        who.id, make, key=f"takeover/{case['id']}/said/{ctx.inbound_id}", purpose="alert"
    )
    await handovers.go_on(ctx.tx, case["id"], ctx.now)
    return Result(Draft(ctx.words(_sent(told), name=who.first_name)))


def _sent(told: Told) -> str:
    return "takeovers-sent" if told.status in ("queued", "repeated") else "takeovers-not-sent"


async def pass_on(ctx: ToolContext, args: Words) -> Result:
    """Word for word to the colleague; the desk itself says nothing."""
    case = await handovers.active(ctx.tx, ctx.person.id, ctx.now)
    if case is None:
        return Result()
    name, text, who = ctx.person.name, args.text.strip()[:WORDS_CHARS], ctx.person

    def make(words: Texts) -> Draft:
        return Draft(words("takeovers-says", name=name, text=text), options=_back(words, who))

    await ctx.desk.tell(
        case["owner_id"], make, key=f"takeover/{case['id']}/in/{ctx.inbound_id}", purpose="alert"
    )
    await handovers.go_on(ctx.tx, case["id"], ctx.now)
    return Result()


async def hand_back(ctx: ToolContext, args: Whose) -> Result:
    """The desk answers again; what it had to say meanwhile leaves now, unless it is too late for it."""
    who, case = await _mine(ctx, args.who)
    await handovers.close(ctx.tx, case["id"], who.id, ctx.now)
    by = ctx.person.first_name

    def make(words: Texts) -> Draft:
        return Draft(words("takeovers-over", by=by))

    stamp = f"takeover/{case['id']}/{int(case['taken_at'].timestamp())}/over"
    await ctx.desk.tell(who.id, make, key=stamp, purpose="alert")
    return Result(Draft(ctx.words("takeovers-back", name=who.first_name)))


async def _mine(ctx: ToolContext, said: str) -> tuple[Person, Row]:
    """The one meant of those this colleague talks to. Raises Rejected."""
    held = await handovers.held_by(ctx.tx, ctx.person.id, ctx.now)
    known = await persons.many(ctx.tx, [row["person_id"] for row in held])
    cases = [(known[row["person_id"]], row) for row in held if row["person_id"] in known]
    if not cases:
        raise Rejected("takeovers-none-yours")
    if said.startswith("person:"):
        cases = [pair for pair in cases if said == f"person:{pair[0].id}"]
    elif said:
        cases = [cases[place] for place in names.best(said, [one.name for one, _ in cases])]
    if not cases:
        raise Rejected("takeovers-not-yours", name=said)
    if len(cases) > 1:
        raise Rejected("takeovers-whose", names=ctx.words.names([one.name for one, _ in cases]))
    return cases[0]


async def _whom(ctx: ToolContext, said: str) -> Person:
    """Somebody from outside by name: who waits first, then agents and guardians, then the directory, where
    a child is spoken to through the guardian."""
    waiting = [row["person_id"] for row in await handovers.open_cases(ctx.tx, ctx.org_id)]
    if said.startswith("person:"):
        found = await persons.get(ctx.tx, int(said.partition(":")[2] or 0))
        if found is None or found.org_id != ctx.org_id or found.staff:
            raise Rejected("takeovers-nobody", name=said)
        return found
    near = list((await persons.many(ctx.tx, waiting)).values())
    near += [
        one for one in await persons.with_roles(ctx.tx, ctx.org_id, ("agent", "guardian")) if one not in near
    ]
    own = _best(said, near)
    if own is not None:
        return own
    talent = await one_person(ctx, said)
    reader = talent.guardian_id if talent.is_minor else talent.person_id
    who = None if reader is None else await persons.get(ctx.tx, reader)
    if who is None:
        raise Rejected("takeovers-no-way", name=talent.name)
    return who


def _best(said: str, people: Sequence[Person]) -> Person | None:
    places = names.best(said, [one.name for one in people])
    return people[places[0]] if len(places) == 1 else None
