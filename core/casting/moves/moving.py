"""Times that were said one by one: shown with what speaks against them, then all are moved or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from core.casting.auditions import bookings, letters, queries, staff
from core.casting.auditions.answers import pick
from core.casting.auditions.arguments import AnswerArguments, RescheduleArguments
from core.casting.auditions.changes import reschedule
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import Span
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import hour
from core.casting.moves import planning
from core.casting.moves.model import Back, Mover, Moves, MovesNow, lasting
from core.casting.resources.model import Track
from core.casting.talent.model import distinct_short_names
from core.casting.talent.references import Ambiguous, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words


async def move_people(ctx: ToolContext, args: Moves) -> Result:
    """One person is moved at once, as by ``reschedule_audition``; several are shown first."""
    if args.back:
        return await _back(ctx, args)
    try:
        if args.slot is not None or len(args.people) == 1:
            one = await _the_one(ctx, args)
            if isinstance(one, Draft):
                return Result(one)
            if not args.ask:
                return await _one(ctx, args, one)
            found = [one]
        else:
            found = await planning.meant(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "move_people", args.model_dump(mode="json"), "people")
    movers = await planning.plan(ctx, args, found)
    if len(movers) == 1 and movers[0].to.start == movers[0].about.slot.starts_at:
        return _there(ctx, movers[0])
    return _preview(ctx, args, movers)


def _there(ctx: ToolContext, one: Mover) -> Result:
    """Asked whether somebody comes at the time they have: what they have said of it."""
    slot, words = one.about.slot, ctx.words
    same = words("auditions-move-same", name=one.about.talent.name, time=words.time(slot.starts_at))
    said = words("moves-said", rsvp=slot.rsvp)
    return Result(Draft(f"{same} {said}"), focus={"session_id": slot.session_id})


async def offer_move_back(ctx: ToolContext, args: Back) -> Result:
    """What an undo of a move comes to: they were told of it, so that the way back is a move of its own, which
    is shown first."""
    shown = await _back(ctx, Moves(back=((args.slot, args.was),)))
    if shown.draft is None:
        return shown
    text = f"{ctx.words('moves-back')}\n{shown.draft.text}"
    return replace(shown, draft=replace(shown.draft, text=text), data={"left": True})


async def _back(ctx: ToolContext, args: Moves) -> Result:
    found = await planning.known(ctx, [slot for slot, _ in args.back])
    pairs = [(one, at) for one, (_, at) in zip(found, args.back, strict=True) if one.slot.held]
    if not pairs:
        raise Rejected("auditions-shift-nobody")
    plain = MovesNow(slots=tuple((one.slot.id, one.slot.version, at) for one, at in pairs))
    movers = await planning.looked_at(ctx, _as_shown([one for one, _ in pairs], plain))
    return _preview(ctx, args, movers)


def _preview(ctx: ToolContext, args: Moves, movers: Sequence[Mover]) -> Result:
    starts = {one.to.start for one in movers}
    head = ctx.words("moves-in-a-row") if planning.in_a_row(args) and len(starts) > 1 else ""
    shown = _shown(ctx, movers, args.note, swap=args.swap, head=head)
    return Result(shown, focus={"session_id": _session(movers[0])})


async def _the_one(ctx: ToolContext, args: Moves) -> Matter | Draft:
    """The audition meant; of several which, is asked."""
    asked = AnswerArguments(slot=args.slot, version=args.version, people=args.people)
    more = args.model_dump(exclude={"slot", "version", "people"}, exclude_defaults=True)
    found = await pick(ctx, asked, "move_people", declined_too=True)
    if isinstance(found, Draft):
        options = tuple(
            replace(one, arguments={**more, **one.arguments}) if one.tool == "move_people" else one
            for one in found.options
        )
        return replace(found, options=options)
    return found


async def _one(ctx: ToolContext, args: Moves, found: Matter) -> Result:
    slot = found.slot
    if minutes := args.minutes or sum(args.by):
        to = (slot.starts_at + planning.by(minutes)).isoformat()
    else:
        to = args.to[0] if args.to else ""  # nothing said: it is asked
    moved = await reschedule(ctx, RescheduleArguments(slot=slot.id, version=slot.version, to=to))
    if not args.note or moved.draft is None or not moved.data:
        return moved
    return replace(moved, draft=replace(moved.draft, options=(_told(ctx, [found], args.note),)))


def _session(one: Mover) -> int:
    return one.about.slot.session_id


def _told(ctx: ToolContext, found: Sequence[Matter], note: str) -> Option:
    """The words that were to go with it: a message of their own, shown before it goes."""
    people = [f"talent:{one.talent.id}" for one in found]
    label = ctx.words("moves-tell", count=len(people), name=found[0].talent.first_name)
    return Option(label, "message_list", {"people": people, "body": note}, single_use=False)


def _shown(ctx: ToolContext, movers: Sequence[Mover], note: str, *, swap: bool, head: str = "") -> Draft:
    words = ctx.words
    names = distinct_short_names([one.about.talent.name for one in movers])
    lines = [
        words(
            "moves-row",
            name=name,
            was=words.time(one.about.slot.starts_at),
            at=hour(words, one.to.start, one.about.slot.starts_at),
            reason=reasons(words, one.against, one.to.start) or "none",
        )
        for one, name in zip(movers, names, strict=True)
    ]
    if note:
        lines.append(words("moves-note", note=note))
    hard, soft = any(one.hard for one in movers), any(one.against for one in movers)
    top = words("moves-shown", count=len(movers), hard="yes" if hard else "no")
    text = "\n".join([*([head] if head else []), top, *lines])
    leave = Option(words("auditions-leave"), "discard_session", means="no")
    if hard:
        return Draft(text)
    arguments = MovesNow(
        slots=tuple((one.about.slot.id, one.about.slot.version, one.to.start) for one in movers),
        swap=swap,
        note=note,
        anyway=soft,
    ).model_dump(mode="json")
    label = words("auditions-choice-anyway") if soft else words("moves-go", count=len(movers))
    return Draft(text, options=(Option(label, "move_people_now", arguments, "primary", means="yes"), leave))


async def move_people_now(ctx: ToolContext, args: MovesNow) -> Result:
    """Exactly what was shown; when anything changed since, it is shown again instead."""
    await queries.guard(ctx.tx, ctx.org_id)
    found = await planning.known(ctx, [slot for slot, _, _ in args.slots])
    targets = [to.astimezone(UTC) for _, _, to in args.slots]
    if all(one.slot.starts_at == to for one, to in zip(found, targets, strict=True)):
        return Result(Draft(ctx.words("moves-done-before", count=len(found))), unchanged=True)
    for one in found:
        if one.slot.status != "on" or one.slot.ends_at <= ctx.now:
            raise Rejected("moves-gone", name=one.talent.name)
    movers = await planning.looked_at(ctx, _as_shown(found, args))
    changed = any(one.slot.version != version for one, (_, version, _) in zip(found, args.slots, strict=True))
    against = any(one.against for one in movers) and not args.anyway
    if changed or against or any(one.hard for one in movers):
        head = ctx.words("auditions-preview-changed")
        return Result(_shown(ctx, movers, args.note, swap=args.swap, head=head))
    return await _all(ctx, movers, args.note)


def _as_shown(found: Sequence[Matter], args: MovesNow) -> list[Mover]:
    out = []
    for place, one in enumerate(found):
        other = found[1 - place].slot if args.swap and len(found) == 2 else one.slot
        there = other if other.session_id == one.slot.session_id else one.slot
        to = lasting(args.slots[place][2].astimezone(UTC), Span(one.slot.starts_at, one.slot.ends_at))
        out.append(Mover(one, to, Track(there.room, there.reader)))
    return out


async def _all(ctx: ToolContext, movers: Sequence[Mover], note: str) -> Result:
    await ctx.desk.meet([one.about.slot.recipient_id for one in movers])
    calls = [one.about.talent.name for one in movers if not await _moved(ctx, one)]
    for session in dict.fromkeys(_session(one) for one in movers):
        await _tell_team(ctx, [one for one in movers if _session(one) == session])
        await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session)
    text = ctx.words("moves-done", moved=_list(ctx.words, movers), count=len(movers))
    if calls:
        text += " " + ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(calls))
    options = (_told(ctx, [one.about for one in movers], note),) if note else ()
    return Result(
        Draft(text, options=options), focus={"session_id": _session(movers[0])}, data={"moved": len(movers)}
    )


async def _moved(ctx: ToolContext, one: Mover) -> bool:
    """Their new time, and the message about it; whether it is on its way."""
    was, scene, talent = one.about.slot, one.about.scene, one.about.talent
    slot = await bookings.move(ctx, scene.session, was, one.to, talent, "invited", one.track)
    letter = letters.moved(scene, slot, talent, was.starts_at, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=bookings.invite_key(slot))
    await queries.change_slot(ctx.tx, slot, told=told.status)
    return told.status in bookings.REACHED


def _list(words: Words, movers: Sequence[Mover]) -> str:
    return words.names(
        [
            words(
                "moves-one",
                name=one.about.talent.name,
                at=hour(words, one.to.start, one.about.slot.starts_at),
            )
            for one in movers
        ]
    )


async def _tell_team(ctx: ToolContext, movers: Sequence[Mover]) -> None:
    who, scene, first = ctx.person.first_name, movers[0].about.scene, movers[0].about.slot

    def make(words: Words) -> Draft:
        return Draft(words("moves-team", who=who, moved=_list(words, movers), what=scene.what(words)))

    key = f"moves/{first.id}/v{first.version}"
    await staff.tell(ctx.desk, scene, make, key=key, but={ctx.person.id})
