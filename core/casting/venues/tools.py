"""A planned session at another place: shown with what speaks against it, then everybody is told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pydantic import Field

from core.casting.auditions import bookings, clashes, letters, openings, queries, staff
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import Session, Slot, Span
from core.casting.auditions.next_session import next_session
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import Scene, load
from core.casting.resources.model import Track
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, distinct_short_names
from core.casting.venues import orders
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words

LONGEST = 200


class Venue(Arguments):
    """``place``: where it is from now on. ``role``: whose session; empty for the one talked about or next.
    ``note``: words for those who are told."""

    place: str = Field(min_length=2, max_length=LONGEST)
    role: str = Field(default="", max_length=80)
    note: str = Field(default="", max_length=2000)


class VenueNow(Arguments):
    """What was shown: the slots with the versions they had."""

    note: str = Field(default="", max_length=2000)

    session: int
    place: str = Field(min_length=2, max_length=LONGEST)
    slots: tuple[tuple[int, int], ...]


async def change_venue(ctx: ToolContext, args: Venue) -> Result:
    """Shows who would be told and what speaks against it. Raises Rejected where nothing is planned."""
    session = await next_session(ctx, args.role, held=True)
    if session is None:
        raise Rejected("auditions-no-session")
    place = " ".join(args.place.split())
    if place.casefold() == session.place.casefold():
        raise Rejected("venues-same", place=session.place)
    return Result(await _shown(ctx, session, place, args.note), focus={"session_id": session.id})


async def _ahead(ctx: ToolContext, session: Session) -> list[tuple[Slot, Talent]]:
    slots = [slot for slot in await queries.slots(ctx.tx, session.id) if slot.held and slot.ends_at > ctx.now]
    known = await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    return [(slot, known[slot.talent_id]) for slot in slots if slot.talent_id in known]


async def _against(
    ctx: ToolContext, session: Session, place: str, found: Sequence[tuple[Slot, Talent]]
) -> list[tuple[Clash, ...]]:
    """What speaks against the new place for each: another session there, the way from somewhere else."""
    there = replace(session, place=place, tracks=())
    span = Span(min(slot.starts_at for slot, _ in found), max(slot.ends_at for slot, _ in found))
    moving = {slot.id for slot, _ in found}
    booked = await queries.bookings(ctx.tx, ctx.org_id, [one.id for _, one in found], place, span, [])
    booked = [one for one in booked if one.slot_id not in moving]
    out = []
    for slot, talent in found:
        to = Span(slot.starts_at, slot.ends_at)
        wish = openings.wish(there, replace(slot, room=""), talent, to)
        out.append(clashes.find(wish, booked, (), school=openings.lessons(talent, place, to)))
    return out


async def _shown(ctx: ToolContext, session: Session, place: str, note: str, head: str = "") -> Draft:
    found = await _ahead(ctx, session)
    if not found:
        raise Rejected("auditions-no-session")
    words, scene = ctx.words, await load(ctx.tx, session)
    against = await _against(ctx, session, place, found)
    names = distinct_short_names([one.name for _, one in found])
    lines = [
        words("venues-against", name=name, at=words.clock(slot.starts_at), reason=reason)
        for (slot, _), name, some in zip(found, names, against, strict=True)
        if (reason := reasons(words, some, slot.starts_at))
    ]
    top = words(
        "venues-shown",
        what=scene.what(words),
        day=words.day(session.starts_at),
        was=session.place,
        place=place,
        count=len(found),
    )
    lines += [words("auditions-shift-note", note=note)] if note else []
    arguments = VenueNow(
        session=session.id, place=place, note=note, slots=tuple((slot.id, slot.version) for slot, _ in found)
    ).model_dump(mode="json")
    options = (
        Option(words("venues-go", count=len(found)), "change_venue_now", arguments, "primary", means="yes"),
        Option(words("auditions-leave"), "discard_session", means="no"),
    )
    return Draft("\n".join([*([head] if head else []), top, *lines]), options=options)


async def change_venue_now(ctx: ToolContext, args: VenueNow) -> Result:
    """Exactly those who were shown are told. Who confirmed stays so: the time is the same. Rooms of the old
    place are given up; readers come along."""
    await queries.guard(ctx.tx, ctx.org_id)
    session = await queries.get_session(ctx.tx, ctx.org_id, args.session)
    if session is None or session.status != "on":
        raise Rejected("auditions-no-session")
    if session.place == args.place:
        return Result(Draft(ctx.words("venues-same", place=session.place)), unchanged=True)
    found = await _ahead(ctx, session)
    if tuple((slot.id, slot.version) for slot, _ in found) != args.slots:
        changed = ctx.words("auditions-preview-changed")
        return Result(await _shown(ctx, session, args.place, args.note, changed))
    tracks = [{"room": "", "reader": track.reader} for track in session.tracks if track.reader]
    await queries.change_session(ctx.tx, session.id, place=args.place, tracks=tracks)
    fresh = await queries.get_session(ctx.tx, ctx.org_id, session.id) or session
    scene = await load(ctx.tx, fresh)
    calls = await _tell_each(ctx, scene, session.place, found)
    await _tell_team(ctx, scene, session.place, len(found))
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    text = ctx.words("venues-done", place=args.place, count=len(found))
    if calls:
        text += " " + ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(calls))
    options: tuple[Option, ...] = ()
    if args.note:
        arguments = {"people": [f"talent:{one.id}" for _, one in found], "body": args.note}
        label = ctx.words("auditions-shift-tell", count=len(found))
        options = (Option(label, "message_list", arguments, single_use=False),)
    draft = Draft(text, options=options)
    return Result(draft, focus={"session_id": session.id}, data={"told": len(found)})


async def _tell_each(
    ctx: ToolContext, scene: Scene, was: str, found: Sequence[tuple[Slot, Talent]]
) -> list[str]:
    await ctx.desk.meet([slot.recipient_id for slot, _ in found])
    calls = []
    for slot, talent in found:
        to = Span(slot.starts_at, slot.ends_at)
        moved = await bookings.put(ctx, scene.session, slot, to, talent, slot.rsvp, Track("", slot.reader))
        letter = letters.placed(scene, moved, talent, was, ctx.now)
        told = await bookings.tell(ctx.desk, moved, letter, key=bookings.invite_key(moved))
        if told.status != moved.told:
            moved = await queries.change_slot(ctx.tx, moved, told=told.status)
        await bookings.remind(ctx.tx, ctx.org_id, moved, ctx.now)
        calls += [] if told.status in bookings.REACHED else [talent.name]
    return calls


async def _tell_team(ctx: ToolContext, scene: Scene, was: str, count: int) -> None:
    who, place = ctx.person.first_name, scene.session.place

    def make(words: Words) -> Draft:
        facts = {"what": scene.what(words), "day": words.day(scene.session.starts_at)}
        return Draft(words("venues-team", who=who, was=was, place=place, count=count, **facts))

    key = f"venue/{scene.session.id}/{ctx.inbound_id}"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})


TOOLS: tuple[Tool, ...] = (
    Tool(
        "change_venue",
        "Move planned auditions to another place, the times unchanged: shows who would be told first.",
        Venue,
        change_venue,
        CASTING,
        order=orders.order,
        previews=True,
    ),
    Tool(
        "change_venue_now",
        "Move the auditions that were shown to the other place.",
        VenueNow,
        change_venue_now,
        CASTING,
        "send",
        internal=True,
    ),
)
