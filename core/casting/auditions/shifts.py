"""The whole day moves: what would change is shown first, and only those whose time changes are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core.casting.auditions import bookings, clashes, letters, openings, queries, staff
from core.casting.auditions.arguments import ShiftArguments, ShiftNowArguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import MAX_MINUTES, Rsvp, Session, Slot, Span
from core.casting.auditions.named_apart import named_apart
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import Scene, hour, load
from core.casting.auditions.wording import durations, times
from core.casting.auditions.wording.spoken_times import has_clock, impossible
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, distinct_short_names
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding.meaning import Meaning

SMALL = 60
"""Minutes. Whoever confirmed stays confirmed when the day merely runs this late; they can say no."""
FAR = 180


@dataclass(frozen=True, slots=True)
class Move:
    """One person's change, and what speaks against it."""

    slot: Slot
    talent: Talent
    to: Span
    against: tuple[Clash, ...]


async def shift(ctx: ToolContext, args: ShiftArguments) -> Result:
    """Shows who would move; asks by how much, or to when, where that was not said. Whoever is named moves
    alone."""
    only, but = (args.only, ()) if args.only else await named_apart(ctx)
    session = await _meant(ctx, args, only)
    slots = [
        slot for slot in await queries.slots(ctx.tx, session.id) if slot.held and slot.starts_at > ctx.now
    ]
    slots = [slot for slot in slots if (not only or slot.talent_id in only) and slot.talent_id not in but]
    kept = {"session": session.id, "after": args.after, "only": list(only), "note": args.note}
    if args.to:
        return await _to(ctx, args, session, slots, kept)
    length = durations.minutes(args.said, bare=True) or 0
    minutes = args.minutes or (-length if durations.earlier(args.said) else length)
    if not 0 < abs(minutes) <= MAX_MINUTES:
        ask = Ask("text", ctx.words("auditions-shift-about"), "push_session", kept, slot="said")
        return Result(Draft(ctx.words("auditions-shift-how-much"), ask=ask))
    after = times.read(args.after, ctx.now, ctx.person.timezone, about=session.starts_at)
    if after is not None:
        slots = [slot for slot in slots if slot.starts_at >= after.start]
    return await _preview(ctx, session, slots, minutes, args.note)


async def _preview(
    ctx: ToolContext, session: Session, slots: Sequence[Slot], minutes: int, note: str
) -> Result:
    moves = await _moves(ctx, session, slots, minutes)
    return Result(await _shown(ctx, session, minutes, moves, note), focus={"session_id": session.id})


async def _to(
    ctx: ToolContext, args: ShiftArguments, session: Session, slots: Sequence[Slot], kept: Mapping[str, Any]
) -> Result:
    """The first of them begins at a time. Raises Rejected for one that is on no clock."""
    if not slots:
        raise Rejected("auditions-shift-nobody")
    if impossible(args.to):
        raise Rejected("auditions-no-such-time", said=args.to)
    first = slots[0].starts_at
    named = times.read(args.to, ctx.now, ctx.person.timezone, about=first)
    if named is None or (named.end is not None and not named.whole_day and not has_clock(args.to)):
        about = ctx.words("auditions-shift-to-about")
        ask = Ask("text", about, "push_session", kept, slot="to", needs="time")
        return Result(Draft(ctx.words("auditions-shift-when", current=ctx.words.time(first)), ask=ask))
    minutes = round((named.at(first) - first).total_seconds() / 60)
    if not minutes:
        raise Rejected("auditions-shift-same", start=ctx.words.time(first))
    return await _preview(ctx, session, slots, minutes, args.note)


async def _meant(ctx: ToolContext, args: ShiftArguments, only: Sequence[int]) -> Session:
    """The session of a day, of a role or of those who are named; else as ``_session``."""
    if args.session is None and only:
        slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now, talents=only)
        held = [slot for slot in slots if slot.held and slot.starts_at > ctx.now]
        if not held:
            raise Rejected("auditions-none-ahead-staff")
        return await _session(ctx, held[0].session_id)
    if args.session is None and (args.of or args.role):
        role = await find_role(ctx, args.role) if args.role else None
        day = times.read(args.of, ctx.now, ctx.person.timezone)
        slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
        known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
        for slot in slots:
            of_role = role is None or known[slot.session_id].role_id == role.id
            on_day = day is None or ctx.words.day(slot.starts_at) == ctx.words.day(day.start)
            if slot.held and of_role and on_day:
                return await _session(ctx, slot.session_id)
        raise Rejected("auditions-no-session")
    return await _session(ctx, args.session)


async def _session(ctx: ToolContext, session_id: int | None) -> Session:
    """The session meant: the one named, the one talked about, else the next that is not over."""
    chosen = session_id or ctx.focus.get("session_id")
    if chosen is not None:
        session = await queries.get_session(ctx.tx, ctx.org_id, int(chosen))
        if session is not None and session.status == "on" and (session_id or session.ends_at > ctx.now):
            return session
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    for slot in slots:
        if known[slot.session_id].project_id in seen:
            return known[slot.session_id]
    raise Rejected("auditions-no-session")


async def _moves(ctx: ToolContext, session: Session, slots: Sequence[Slot], minutes: int) -> list[Move]:
    """Where each would go; those who move together are not in each other's way."""
    by, known = timedelta(minutes=minutes), await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    slots = [slot for slot in slots if slot.talent_id in known]
    if not slots:
        return []
    first = min(slot.starts_at for slot in slots) + by
    last = max(slot.ends_at for slot in slots) + by
    moving = {slot.id for slot in slots}
    span, readers = Span(first, last), [track.reader for track in session.tracks]
    booked = await queries.bookings(ctx.tx, ctx.org_id, list(known), session.place, span, readers)
    booked = [one for one in booked if one.slot_id not in moving]
    spans = await talents.spans(ctx.tx, list(known), first)
    moves = []
    for slot in slots:
        talent, to = known[slot.talent_id], Span(slot.starts_at + by, slot.ends_at + by)
        wish = openings.wish(session, slot, talent, to)
        lessons = openings.lessons(talent, session.place, to)
        found = clashes.find(wish, booked, spans[talent.id], school=lessons)
        moves.append(Move(slot, talent, to, found))
    return moves


async def _shown(
    ctx: ToolContext, session: Session, minutes: int, moves: Sequence[Move], note: str = "", head: str = ""
) -> Draft:
    words = ctx.words
    if not moves:
        raise Rejected("auditions-shift-nobody")
    if moves[0].to.start <= ctx.now:
        raise Rejected("auditions-past", time=words.time(moves[0].to.start))
    scene = await load(ctx.tx, session)
    names = distinct_short_names([move.talent.name for move in moves])
    lines = [
        words(
            "auditions-shift-row",
            was=hour(words, move.slot.starts_at, moves[0].slot.starts_at),
            at=hour(words, move.to.start, move.slot.starts_at),
            name=name,
            reason=reasons(words, move.against, move.to.start) or "none",
        )
        for move, name in zip(moves, names, strict=True)
    ]
    lines += [words("auditions-shift-note", note=note)] if note else []
    top = words(
        _key("auditions-shift", minutes),
        count=len(moves),
        minutes=abs(minutes),
        what=scene.what(words),
        day=words.day(moves[0].slot.starts_at),
        start=hour(words, moves[0].to.start, moves[0].slot.starts_at),
    )
    arguments = {
        "session": session.id,
        "minutes": minutes,
        "slots": [[move.slot.id, move.slot.version] for move in moves],
        "note": note,
    }
    options = (
        Option(
            words("auditions-shift-go", count=len(moves)),
            "push_session_now",
            arguments,
            "primary",
            means="yes",
        ),
        Option(words("auditions-leave"), "discard_session", means="no"),
    )
    return Draft("\n".join([*([head] if head else []), top, *lines]), options=options)


def _key(key: str, minutes: int) -> str:
    """Nobody counts hundreds of minutes: a long move is told by where it ends."""
    if abs(minutes) > FAR:
        return f"{key}-to"
    return key if minutes > 0 else f"{key}-earlier"


async def apply(ctx: ToolContext, args: ShiftNowArguments) -> Result:
    """Moves exactly those who were shown. A second tap finds new versions and moves nobody again."""
    await queries.guard(ctx.tx, ctx.org_id)
    session = await _session(ctx, args.session)
    current = {slot.id: slot for slot in await queries.slots(ctx.tx, session.id)}
    if all(slot_id not in current or current[slot_id].version > version for slot_id, version in args.slots):
        return Result(
            Draft(ctx.words("auditions-shift-done-before", start=ctx.words.time(session.starts_at)))
        )
    there = [current[slot_id] for slot_id, _ in args.slots if slot_id in current]
    slots = [slot for slot in there if slot.held and slot.starts_at > ctx.now]
    moves = await _moves(ctx, session, slots, args.minutes)
    if tuple((slot.id, slot.version) for slot in slots) != args.slots:
        head = ctx.words("auditions-preview-changed")
        return Result(await _shown(ctx, session, args.minutes, moves, args.note, head))
    scene = await load(ctx.tx, session)
    calls = await _move(ctx, scene, moves, args.minutes)
    await _tell_team(ctx, scene, args.minutes, moves)
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    text = ctx.words("auditions-shift-done", count=len(moves), start=ctx.words.time(moves[0].to.start))
    if calls:
        text += " " + ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(calls))
    return Result(
        Draft(text, options=_to_tell(ctx, moves, args.note)),
        focus={"session_id": session.id},
        data={"moved": len(moves)},
    )


def _to_tell(ctx: ToolContext, moves: Sequence[Move], note: str) -> tuple[Option, ...]:
    """The words that were to go with it: a message of their own, shown before it goes."""
    if not note:
        return ()
    label = ctx.words("auditions-shift-tell", count=len(moves))
    arguments = {"people": [f"talent:{move.talent.id}" for move in moves], "body": note}
    return (Option(label, "message_list", arguments, single_use=False),)


async def _move(ctx: ToolContext, scene: Scene, moves: Sequence[Move], minutes: int) -> list[str]:
    """Everybody's new time, and a message on its way; who has to be called."""
    waiting = await queries.wanted(ctx.tx, [move.slot.id for move in moves])
    await ctx.desk.meet([move.slot.recipient_id for move in moves])
    moved, calls = [], []
    for move in moves:
        stays = move.slot.rsvp == "confirmed" and 0 < minutes <= SMALL
        rsvp: Rsvp = "confirmed" if stays else "invited"
        if move.slot.id in waiting:
            await bookings.close_request(ctx, move.slot, "replaced")
        slot = await bookings.put(ctx, scene.session, move.slot, move.to, move.talent, rsvp)
        letter = letters.moved(scene, slot, move.talent, move.slot.starts_at, ctx.now)
        told = await bookings.tell(ctx.desk, slot, letter, key=bookings.invite_key(slot))
        if told.status != slot.told:
            slot = await queries.change_slot(ctx.tx, slot, told=told.status)
        calls += [] if told.status in bookings.REACHED else [move.talent.name]
        moved.append(slot)
    await bookings.remind_all(ctx.tx, ctx.org_id, moved, ctx.now)
    return calls


async def _tell_team(ctx: ToolContext, scene: Scene, minutes: int, moves: Sequence[Move]) -> None:
    who = ctx.person.first_name

    def make(words: Words) -> Draft:
        facts = {"count": len(moves), "minutes": abs(minutes), "what": scene.what(words)}
        return Draft(
            words(
                _key("auditions-team-shift", minutes), who=who, start=words.time(moves[0].to.start), **facts
            )
        )

    first = moves[0].slot
    key = f"shift/{scene.session.id}/{first.id}/v{first.version}"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})


def fill_shift(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """By how much, and from when on if only a part of the day moves."""
    minutes = meaning.entities.get("shift_min")
    values: dict[str, Any] = {"after": times.spoken(meaning, "from", "start")}
    if isinstance(minutes, int) and abs(minutes) <= MAX_MINUTES:
        values["minutes"] = minutes
    return values
