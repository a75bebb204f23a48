"""Free times of the next days, the earliest first, each with the choice to take it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions import clashes, openings, parties, pauses, queries
from core.casting.auditions.clashes import Booking, Wish
from core.casting.auditions.model import DEFAULT_MINUTES, MAX_MINUTES, ZONE, Span
from core.casting.auditions.wording import mentions, times
from core.casting.resources import queries as resources
from core.casting.talent import queries as talents
from core.casting.talent.model import Span as Known
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, OUTSIDE
from core.understanding.meaning import Meaning

MOST_DAYS = 14
MOST_SHOWN = 5
A_DAY = 3
"""Of each day at most so many, so that a week's answer names more than Monday morning."""
FIRST, LAST = time(10), time(19)
"""Offered hours; other ones can still be said."""


class Looking(Arguments):
    """``people``: who must be able to come; empty for a free room. ``when``, ``until``: a day or a span as
    said; empty for the next days."""

    people: tuple[str, ...] = Field(default=(), max_length=20)
    when: str = Field(default="", max_length=200)
    until: str = Field(default="", max_length=200)
    minutes: int = Field(default=DEFAULT_MINUTES, ge=1, le=MAX_MINUTES)
    place: str = Field(default="", max_length=200)
    role: str = ""


async def find_free_times(ctx: ToolContext, args: Looking) -> Result:
    """Staff: any time nothing speaks against. Others: free times beside their own audition."""
    if ctx.person.role not in CASTING:
        return await _own(ctx, args)
    try:
        people = await resolve(ctx, args.people) if args.people else []
    except Ambiguous as error:
        return which(ctx.words, error, "find_free_times", args.model_dump(mode="json"), "people")
    span = _span(ctx, args)
    found = await _free(ctx, people, args.place, span, timedelta(minutes=args.minutes))
    words = ctx.words
    if not found:
        raise Rejected("freetimes-none", days=_days(ctx, span))
    names = words.names([one.name for one in people])
    lines = [words("freetimes-line", time=words.time(one.start)) for one in found]
    facts = {"names": names or "none", "minutes": args.minutes, "place": args.place or "none"}
    focus = {"people": focus_people(people)} if people else {}
    options = _options(ctx, args, people, found) if people else ()
    shown = [] if options else lines
    return Result(Draft("\n".join([words("freetimes-head", **facts), *shown]), options=options), focus=focus)


def _options(
    ctx: ToolContext, args: Looking, people: Sequence[Talent], found: Sequence[Span]
) -> tuple[Option, ...]:
    order = {
        "people": [f"talent:{one.id}" for one in people],
        "minutes": args.minutes,
        "place": args.place,
        "role": args.role,
    }
    return tuple(
        Option(ctx.words.time(one.start), "schedule_auditions", {**order, "start": one.start.isoformat()})
        for one in found
    )


def _span(ctx: ToolContext, args: Looking) -> Span:
    named = times.read(args.when, ctx.now, ctx.person.timezone)
    if named is None:
        return Span(ctx.now + openings.SOONEST, ctx.now + timedelta(days=3))
    start, end = named.day(ctx.person.timezone)
    if not named.whole_day and named.end is None:
        start = named.start
    until = times.read(args.until, ctx.now, ctx.person.timezone)
    if until is not None and until.start > start:
        end = until.day(ctx.person.timezone)[1] if until.whole_day else until.start
    end = min(end, start + timedelta(days=MOST_DAYS))
    if end <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.time(start))
    return Span(max(start, ctx.now + openings.SOONEST), end)


def _days(ctx: ToolContext, span: Span) -> str:
    first, last = ctx.words.day(span.start), ctx.words.day(span.end - timedelta(minutes=1))
    return first if first == last else f"{first} – {last}"


async def _free(
    ctx: ToolContext, people: Sequence[Talent], place: str, span: Span, length: timedelta
) -> list[Span]:
    ids = [one.id for one in people]
    booked = await queries.bookings(ctx.tx, ctx.org_id, ids, place, span)
    known = await talents.spans(ctx.tx, ids, span.start)
    taken_out = [pause for _, pause in await pauses.around(ctx.tx, ctx.org_id, span.start, span.end)]
    rooms = [one.name for one in await resources.of(ctx.tx, ctx.org_id, "room", place=place)] or [""]
    found: list[Span] = []
    for day in _each_day(span):
        of_day = 0
        for one in _grid(day, span, length):
            if of_day == A_DAY and span.end - span.start > timedelta(days=1):
                break
            if any(pause.overlaps(one) for pause in taken_out if place):
                continue
            if not any(_suits(people, one, place, room, booked, known) for room in rooms):
                continue
            found.append(one)
            of_day += 1
            if len(found) == MOST_SHOWN:
                return found
    return found


def _suits(
    people: Sequence[Talent],
    span: Span,
    place: str,
    room: str,
    booked: Sequence[Booking],
    known: Mapping[int, Sequence[Known]],
) -> bool:
    """Whether nothing speaks against a time in one room; the room must be free also where nobody is named."""
    if not people:
        return not clashes.of_room(Wish(0, span, place, None, "audition", room=room), booked)
    return all(
        not clashes.find(
            _wish(talent, span, place, room),
            booked,
            known[talent.id],
            school=openings.lessons(talent, place, span),
        )
        for talent in people
    )


def _wish(talent: Talent, span: Span, place: str, room: str) -> Wish:
    guarded = recipient(talent) is not None
    return Wish(talent.id, span, place, None, "audition", minor=talent.is_minor, guarded=guarded, room=room)


def _each_day(span: Span) -> list[date]:
    first, last = (
        one.astimezone(ZoneInfo(ZONE)).date() for one in (span.start, span.end - timedelta(minutes=1))
    )
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _grid(day: date, span: Span, length: timedelta) -> list[Span]:
    zone, out = ZoneInfo(ZONE), []
    at = datetime.combine(day, FIRST, zone)
    while at + length <= datetime.combine(day, LAST, zone):
        one = Span(at, at + length)
        out += [one] if span.start <= at and one.end <= span.end else []
        at += max(length, timedelta(minutes=30))
    return out


async def _own(ctx: ToolContext, args: Looking) -> Result:
    """Somebody from outside is shown free times of the session they are invited to, nothing else of it."""
    found = await parties.meant(ctx, args.people, None, only=lambda slot: slot.held)
    if not found:
        raise parties.none_ahead(ctx)
    slot, talent = found[0]
    session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
    near = times.read(args.when, ctx.now, ctx.person.timezone, about=slot.starts_at)
    at = None if near is None else near.at(slot.starts_at)
    free = [] if session is None else await openings.free(ctx, session, slot, talent, most=3, near=at)
    if session is None or not free:
        raise Rejected("freetimes-none-own", time=ctx.words.time(slot.starts_at))
    options = tuple(
        Option(
            ctx.words.time(one.start),
            "request_other_time",
            {"slot": slot.id, "version": slot.version, "wanted": one.start.isoformat()},
        )
        for one in free
    )
    return Result(
        Draft(ctx.words("freetimes-own", time=ctx.words.time(slot.starts_at)), options=options), private=True
    )


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """For whom, when, how long, where."""
    said = meaning.entities
    minutes = said.get("duration_min") or said.get("slot_minutes")
    when = (
        times.window(said, "start") or times.spoken(meaning, "date", "start") or times.first_phrase(meaning)
    )
    return {
        "people": mentions.people(meaning),
        "when": when,
        "until": times.window(said, "end"),
        "minutes": minutes if isinstance(minutes, int) and 0 < minutes <= MAX_MINUTES else DEFAULT_MINUTES,
        "place": mentions.place(meaning),
        "role": mentions.role(meaning),
    }


TOOLS: tuple[Tool, ...] = (
    Tool(
        "find_free_times",
        "Which audition times are free on a day or in the next days, for named people and a place.",
        Looking,
        find_free_times,
        CASTING | OUTSIDE,
        intents=("audition.find_slot",),
        fill=fill,
    ),
)
