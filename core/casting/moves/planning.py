"""Where each would go, and what speaks against it: those who move together are looked at where they will
be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.casting.auditions import openings, parties
from core.casting.auditions.answers import matter
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import Slot, Span
from core.casting.auditions.wording import times
from core.casting.auditions.wording.spoken_times import has_clock, impossible
from core.casting.moves.model import Mover, Moves, lasting
from core.casting.resources.model import Track
from core.casting.talent.model import Talent
from core.conversation.tools import ToolContext
from core.errors import Rejected


async def known(ctx: ToolContext, slots: Sequence[int]) -> list[Matter]:
    """The auditions behind a button."""
    return [await matter(ctx, *await parties.one(ctx, slot)) for slot in slots]


async def meant(ctx: ToolContext, people: Sequence[str]) -> list[Matter]:
    """The audition of each, in the order said: of the session talked about, else their next; one that was
    turned down only where there is no other. Raises Rejected for whoever has none ahead."""
    found = []
    for who in people:
        ahead = await parties.meant(ctx, (who,), None, only=lambda slot: slot.starts_at > ctx.now)
        held = [one for one in ahead if one[0].held] or ahead
        if not held:
            raise Rejected("moves-none-ahead", name=who)
        found.append(await matter(ctx, *_talked_about(ctx, held)))
    if len({one.slot.id for one in found}) < len(found):
        raise Rejected("moves-twice", name=found[0].talent.name)
    return found


def _talked_about(ctx: ToolContext, held: Sequence[tuple[Slot, Talent]]) -> tuple[Slot, Talent]:
    session = ctx.focus.get("session_id")
    return next((one for one in held if one[0].session_id == session), held[0])


async def plan(ctx: ToolContext, args: Moves, found: Sequence[Matter]) -> list[Mover]:
    """The new times as they were said. Raises Rejected for one that is none, or over."""
    if args.swap:
        one, other = found
        return await looked_at(ctx, [_in_place_of(one, other), _in_place_of(other, one)])
    if in_a_row(args):
        return await looked_at(ctx, _one_after_another(ctx, args.to[0], found))
    movers = []
    for place, one in enumerate(found):
        now = Span(one.slot.starts_at, one.slot.ends_at)
        minutes = args.by[place] if args.by else args.minutes
        to = _later(now, minutes) if minutes else _said(ctx, args.to[place], one, now)
        movers.append(Mover(one, to, Track(one.slot.room, one.slot.reader)))
    return await looked_at(ctx, movers)


def _in_place_of(one: Matter, other: Matter) -> Mover:
    now = Span(one.slot.starts_at, one.slot.ends_at)
    same = one.slot.session_id == other.slot.session_id
    there = other.slot if same else one.slot
    return Mover(one, lasting(other.slot.starts_at, now), Track(there.room, there.reader))


def in_a_row(args: Moves) -> bool:
    """Whether one time is said for several people."""
    return len(args.to) == 1 and len(args.people) > 1


def _one_after_another(ctx: ToolContext, said: str, found: Sequence[Matter]) -> list[Mover]:
    """All at one time, whoever has the same room one after the other, in the order said. Who reads together
    goes on doing so."""
    free: dict[tuple[int, Track], datetime] = {}
    beside: dict[tuple[int, Track, datetime], Span] = {}
    movers = []
    for one in found:
        now, track = Span(one.slot.starts_at, one.slot.ends_at), Track(one.slot.room, one.slot.reader)
        room = (one.slot.session_id, track)
        together = beside.get((*room, now.start))
        to = together or _said(ctx, said, one, now)
        if together is None and room in free:
            to = lasting(free[room], now)
        beside[(*room, now.start)] = to
        free[room] = max(free.get(room, to.end), to.end)
        movers.append(Mover(one, to, track))
    return movers


def by(minutes: int) -> timedelta:
    """So many minutes later, or earlier."""
    return timedelta(minutes=minutes)


def _later(now: Span, minutes: int) -> Span:
    return lasting(now.start + by(minutes), now)


def _said(ctx: ToolContext, said: str, one: Matter, now: Span) -> Span:
    if impossible(said):
        raise Rejected("auditions-no-such-time", said=said)
    named = times.read(said, ctx.now, ctx.person.timezone, about=now.start)
    if named is None or (named.end is not None and not has_clock(said)):
        current = ctx.words.time(now.start)
        raise Rejected("moves-which-clock", name=one.talent.name, said=said, current=current)
    return lasting(named.at(now.start), now)


async def looked_at(ctx: ToolContext, movers: Sequence[Mover]) -> list[Mover]:
    """The same with what speaks against each as the rows are now. Raises Rejected for a time that is over."""
    for one in movers:
        if one.to.start <= ctx.now:
            raise Rejected("auditions-past", time=ctx.words.time(one.to.start))
    return [await _weighed(ctx, one, [other for other in movers if other is not one]) for one in movers]


async def _weighed(ctx: ToolContext, one: Mover, others: Sequence[Mover]) -> Mover:
    slot, session, talent = one.about.slot, one.about.scene.session, one.about.talent
    near = await openings.around(ctx, session, talent, one.to)
    moving = {other.about.slot.id for other in others}
    there = [
        *(booked for booked in near.booked if booked.slot_id not in moving),
        *(other.booking() for other in others),
    ]
    near = replace(near, booked=there)
    tracks = (one.track, *(track for track in session.tracks if track != one.track))
    seen = [(track, near.of(openings.wish(session, slot, talent, one.to, track))) for track in tracks]
    track, against = next((each for each in seen if not openings.taken(each[1])), seen[0])
    return replace(one, track=track, against=against)
