"""Free and busy days, kept as they were said and echoed back, so that a misreading shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, Field
from sqlalchemy import delete

from core.casting.auditions import queries as auditions
from core.casting.auditions.parties import mine
from core.casting.avails import keeping
from core.casting.avails.letters import span_days
from core.casting.calendars import kept, orders, sentences
from core.casting.calendars.model import Stated, stated
from core.casting.enquiries.asking import Asked, ask_about_audition
from core.casting.ladder import queries as ladder
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent import queries as directory
from core.casting.talent.model import Span, Talent
from core.casting.talent.names import alike
from core.casting.talent.queries import availability
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, KNOWN, OUTSIDE
from core.texts import Words
from core.understanding.meaning import Meaning

SAYERS = OUTSIDE | CASTING
SOURCE = keeping.SAID


class Saying(Arguments):
    """``said``: the days in their own words, with "free" or "busy" in it. ``kind``: free or busy where the
    words leave it open. ``people``: whose days; empty for the writer's own."""

    said: str = Field(default="", max_length=500)
    people: tuple[str, ...] = Field(default=(), max_length=10)
    kind: str = ""


class Kept(Arguments):
    """What was kept: the rows, and what they took the place of."""

    rows: tuple[int, ...]
    talents: tuple[int, ...] = ()
    before: tuple[tuple[int, AwareDatetime, AwareDatetime, str, str], ...] = ()


async def set_availability(ctx: ToolContext, args: Saying) -> Result:
    """Keeps what was said, in place of what was said of these days before, and tells whoever casts them. What
    is asked beside it goes to the team."""
    try:
        parts, unknown = await _parts(ctx, args)
    except Ambiguous as error:
        return which(ctx.words, error, "set_availability", args.model_dump(mode="json"), "people")
    if isinstance(parts, Result):
        return parts
    kept, lines = Kept(rows=()), list[str]()
    for people, found in parts:
        rows, before = await _keep(ctx, people, found)
        kept = Kept(
            rows=(*kept.rows, *rows),
            talents=(*kept.talents, *(one.id for one in people)),
            before=(*kept.before, *before),
        )
        names = ctx.words.names([one.name for one in people])
        lines.append(ctx.words("calendars-kept", names=names, days=_said(ctx.words, found)))
        lines += await _in_the_way(ctx, people, found)
        await _tell(ctx, people, found)
    lines += [ctx.words("calendars-not-yours", names=ctx.words.names(unknown))] if unknown else []
    text = "\n".join(lines)
    undo = Undo(
        "forget_availability",
        kept.model_dump(mode="json"),
        text,
        tuple(f"calendar/{one}" for one in kept.talents),
    )
    text = "\n".join([text, *await _ask_beside(ctx, args.said)])
    return Result(
        Draft(text, options=(Option(ctx.words("calendars-undo"), "undo_change"),)), undo=undo, private=True
    )


Parts = list[tuple[list[Talent], list[Stated]]]


async def _parts(ctx: ToolContext, args: Saying) -> tuple[Parts | Result, list[str]]:
    """Whose days, each with their own; and who was named beside them and is not the writer's to speak for. A
    question where no day was said. Raises Rejected, and Ambiguous for a name that several have."""
    local = ctx.now.astimezone(ZoneInfo(ctx.person.timezone))
    said = sentences.statements(args.said)
    own = await _speakable(ctx, args.people)
    each = sentences.by_person(said, [one.name for one in own])
    parts: Parts = []
    unknown = list[str]()
    for who, rest in each:
        people = [one for one in own if alike(who, one.name)]
        found = stated(rest, local)
        if len(people) == 1 and found:
            parts.append((people, found))
        else:
            unknown.append(who.capitalize())
    if parts:
        return parts, unknown
    people = await _whose(ctx, args.people)
    found = stated(said, local, args.kind)
    if found:
        return [(people, found)], []
    raw = {"people": [f"talent:{one.id}" for one in people], "kind": args.kind}
    ask = Ask("text", ctx.words("calendars-about"), "set_availability", raw, slot="said", needs="time")
    asked = await _ask_beside(ctx, args.said)
    return Result(Draft("\n".join([*asked, ctx.words("calendars-which-days")]), ask=ask)), []


async def _speakable(ctx: ToolContext, said: Sequence[str]) -> list[Talent]:
    """Those of whom the writer may say days: their own people, or whom somebody of the casting named."""
    if ctx.person.role not in CASTING:
        return await mine(ctx)
    return await resolve(ctx, said) if len(said) > 1 else []


async def _ask_beside(ctx: ToolContext, said: str) -> list[str]:
    """A question in the same message as somebody's days is passed on in their words."""
    asked = sentences.questions(said) if ctx.person.role in OUTSIDE else ""
    if not asked:
        return []
    told = await ask_about_audition(ctx, Asked())
    return [told.draft.text] if told.draft is not None else []


async def _whose(ctx: ToolContext, said: Sequence[str]) -> list[Talent]:
    """Those whose days these are. Raises Rejected for somebody they do not speak for."""
    if ctx.person.role in CASTING:
        if not said:
            raise Rejected("calendars-whose")
        return await resolve(ctx, said)
    own = await mine(ctx)
    if not own and (child := await directory.by_person(ctx.tx, ctx.person.id)) is not None:
        own = [child]
    by_id = [one for one in own if f"talent:{one.id}" in said]
    named = by_id or [one for one in own if any(alike(name, one.name) for name in said)]
    if said and not named and (len(own) != 1 or ctx.person.role == "agent"):
        raise Rejected("auditions-not-represented", name=", ".join(said))
    chosen = named or own
    if len(chosen) != 1 and not named:
        raise Rejected("calendars-whose")
    return chosen


async def _keep(
    ctx: ToolContext, people: Sequence[Talent], found: Sequence[Stated]
) -> tuple[list[int], list[Any]]:
    """New rows, and what they took the place of."""
    rows: list[int] = []
    before: list[Any] = []
    spans = [Span(each.start, each.end, each.kind) for each in found]
    for one in people:
        source = f"{SOURCE}/{ctx.person.id}"
        new, old = await keeping.keep(ctx.tx, ctx.org_id, one.id, spans, source, ctx.now)
        rows, before = rows + new, before + old
    return rows, before


def _said(words: Words, found: Sequence[Stated]) -> str:
    return "; ".join(
        words("calendars-days", kind=one.kind, days=span_days(words, one.start, one.end)) for one in found
    )


async def _in_the_way(ctx: ToolContext, people: Sequence[Talent], found: Sequence[Stated]) -> list[str]:
    """Auditions that stand on days they have just called busy: said, never moved by themselves."""
    lines = []
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[one.id for one in people])
    for slot in slots:
        busy = any(
            one.kind == "busy" and one.start < slot.ends_at and slot.starts_at < one.end for one in found
        )
        if busy and slot.held:
            key = "calendars-clash-staff" if ctx.person.staff else "calendars-clash"
            lines.append(ctx.words(key, time=ctx.words.time(slot.starts_at)))
    return lines


async def _tell(ctx: ToolContext, people: Sequence[Talent], found: Sequence[Stated]) -> None:
    """The casting people of each project that looks at them."""
    for one in people:
        told: set[int] = set()
        for role_id in await ladder.roles_of(ctx.tx, ctx.org_id, one.id):
            role = await projects.role(ctx.tx, role_id)
            if role is None or role.project_id in told:
                continue
            told.add(role.project_id)

            def make(words: Words, one: Talent = one) -> Draft:
                return Draft(words("calendars-told", name=one.name, days=_said(words, found)))

            key = f"calendar/{one.id}/{ctx.inbound_id}/{int(found[0].start.timestamp())}"
            await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


async def forget_availability(ctx: ToolContext, args: Kept) -> Result:
    """Takes a statement back: its rows go, and what they replaced stands again."""
    await ctx.tx.execute(delete(availability).where(availability.c.id.in_(args.rows)))
    for talent_id, start, end, kind, note in args.before:
        span = Span(start, end, kind, note)  # type: ignore[arg-type]
        await directory.add_span(ctx.tx, ctx.org_id, talent_id, span, ctx.now, f"{SOURCE}/{ctx.person.id}")
    return Result(Draft(ctx.words("calendars-forgotten")), private=True)


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whose days, free or busy; the days themselves are read from the message."""
    said = meaning.entities
    named = said.get("talents") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    return {"people": people, "kind": str(said.get("status") or ""), "said": str(said.get("whole") or "")}


async def from_message(ctx: ToolContext, args: Saying) -> Result:
    """The same; where nothing else was given the message itself is what was said. Raises Rejected for a
    question about other people's days: nobody becomes free by asking who is."""
    outside = ctx.person.role in OUTSIDE
    if not args.said and orders.about_others(ctx.said):
        raise Rejected("calendars-asked" if outside else "calendars-whose")
    if not args.said and outside and sentences.only_asks(ctx.said):
        return await ask_about_audition(ctx, Asked())
    return await set_availability(
        ctx, args if args.said else args.model_copy(update={"said": ctx.said[:500]})
    )


TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_availability",
        "Keep on which days somebody is free or busy, as they say it unasked. said: their own words.",
        Saying,
        from_message,
        SAYERS,
        "write",
        intents=("availability.set",),
        fill=fill,
        order=orders.stating,
    ),
    Tool(
        "kept_days",
        "Tell somebody from outside which free and busy days are kept of them, or of those they speak for.",
        kept.Whose,
        kept.kept_days,
        OUTSIDE,
        order=kept.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "forget_availability",
        "Take back what was said about days.",
        Kept,
        forget_availability,
        KNOWN,
        "write",
        internal=True,
    ),
)
