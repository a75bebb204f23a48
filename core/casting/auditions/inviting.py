"""A session that was shown is written, and its people are invited, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import bookings, calling_off, letters, pauses, queries, staff, taking
from core.casting.auditions.arguments import SendArguments
from core.casting.auditions.bookings import REACHED
from core.casting.auditions.model import ZONE, Session, Slot, fingerprint
from core.casting.auditions.plan import Line, Plan, make
from core.casting.auditions.scene import Scene, load
from core.casting.auditions.scheduling import show
from core.casting.projects.model import room
from core.casting.resources.model import WHOLE
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.store import conversations

MOST_CALLS = 4
"""People to call whose answer can be noted with a tap; two choices each still fit every channel."""


async def send(ctx: ToolContext, args: SendArguments) -> Result:
    """Writes the session that was shown and invites its people, all in this transaction.

    The plan is made again first: when anything that was shown has changed, the new plan is shown
    instead. The same preview sent twice is one session.
    """
    await queries.guard(ctx.tx, ctx.org_id)
    key = fingerprint([args.shown, args.made_at.isoformat(), ctx.person.id])
    earlier = await queries.by_key(ctx.tx, ctx.org_id, key)
    if earlier is not None:
        return await _sent_before(ctx, earlier)
    order = args.order()
    if order.begins <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.time(order.begins))
    planned = await make(ctx.tx, ctx.desk, ctx.org_id, order)
    if planned.fingerprint != args.shown:
        return await show(ctx, order, ctx.words("auditions-preview-changed"))
    chosen = planned.chosen(anyway=args.anyway)
    if not chosen:
        raise Rejected("auditions-nobody-free")
    used = {line.track for line in chosen}
    await taking.keep(ctx, order.place, [one.room for one in used], [one.reader for one in used])
    await ctx.desk.meet([line.recipient.id for line in chosen if line.recipient is not None])
    written: list[tuple[Line, Slot]] = []
    for n, day in enumerate(_days(chosen)):
        session = await _write(ctx, planned, day, f"{key}/{n}" if n else key)
        scene = await load(ctx.tx, session)
        slots = [await _book(ctx, scene, line) for line in day]
        written += zip(day, slots, strict=True)
        await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
        await _tell_team(ctx, scene, slots)
    await bookings.remind_all(ctx.tx, ctx.org_id, [slot for _, slot in written], ctx.now)
    await conversations.withdraw_alike(ctx.tx, ctx.address.conversation, "preview_session")
    sessions = dict.fromkeys(slot.session_id for _, slot in written)
    focus = {"session_id": written[0][1].session_id, "project_id": order.project_id}
    focus |= await calling_off.planned(ctx.tx, ctx.person, list(sessions), ctx.now)
    data = {"session": written[0][1].session_id, "invited": sum(slot.told == "queued" for _, slot in written)}
    return Result(_outcome(ctx, planned, written), focus=focus, data=data)


def _days(chosen: Sequence[Line]) -> list[list[Line]]:
    """Whoever reads on one day is of one session; the first of each first."""
    found: dict[date, list[Line]] = {}
    for line in sorted(chosen, key=lambda one: (one.span is None, one.span and one.span.start)):
        if line.span is not None:
            found.setdefault(line.span.start.astimezone(ZoneInfo(ZONE)).date(), []).append(line)
    return list(found.values())


async def _write(ctx: ToolContext, planned: Plan, lines: Sequence[Line], key: str) -> Session:
    order, spans = planned.order, [line.span for line in lines if line.span is not None]
    where = await staff.board_place(ctx.tx, ctx.address, room(order.project_id), group=ctx.group)
    first, last = min(one.start for one in spans), max(one.end for one in spans)
    for frame in order.frames:
        first = min(first, frame.start) if frame.start <= first < frame.end else first
    session = await queries.add_session(
        ctx.tx,
        org_id=ctx.org_id,
        key=key,
        project_id=order.project_id,
        role_id=order.role_id,
        round=order.round,
        place=order.place,
        minutes=order.minutes,
        starts_at=first if order.frames or order.pinned else order.start,
        ends_at=last,
        tracks=[[one.room, one.reader] for one in planned.tracks if one != WHOLE],
        per_slot=order.per_slot,
        board=where,
        created_by=ctx.person.id,
        created_at=ctx.now,
    )
    for pause in order.breaks:
        if first <= pause.start < last:
            await pauses.put(ctx.tx, ctx.org_id, session.id, pause, ctx.person.id)
    return session


async def _book(ctx: ToolContext, scene: Scene, line: Line) -> Slot:
    """One slot with its invitation. ``told`` keeps who has to be called."""
    if line.span is None or line.recipient is None:
        raise Rejected("auditions-preview-changed")
    slot = await queries.add_slot(
        ctx.tx,
        org_id=ctx.org_id,
        session_id=scene.session.id,
        talent_id=line.talent.id,
        recipient_id=line.recipient.id,
        starts_at=line.span.start,
        ends_at=line.span.end,
        room=line.track.room,
        reader=line.track.reader,
        invited_at=ctx.now,
    )
    letter = letters.invitation(scene, slot, line.talent, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=bookings.invite_key(slot))
    return await queries.change_slot(ctx.tx, slot, told=told.status)


async def _tell_team(ctx: ToolContext, scene: Scene, slots: list[Slot]) -> None:
    who, count = ctx.person.first_name, len(slots)

    def written(words: Any) -> Draft:
        at = words.time(min(slot.starts_at for slot in slots))
        return Draft(words("auditions-team-invited", who=who, count=count, what=scene.what(words), time=at))

    await staff.tell(ctx.desk, scene, written, key=f"session/{scene.session.id}", but={ctx.person.id})


def _outcome(ctx: ToolContext, planned: Plan, pairs: Sequence[tuple[Line, Slot]]) -> Draft:
    """Who was invited, who has to be called (with a way to note what they said), who was left out."""
    words, chosen = ctx.words, [line for line, _ in pairs]
    calls = [(line.talent, slot) for line, slot in pairs if slot.told not in REACHED]
    start = words.time(planned.starts)
    parts = [words("auditions-sent", count=len(pairs) - len(calls), start=start, place=planned.order.place)]
    if calls:
        names = words.names([talent.name for talent, _ in calls])
        parts.append(words("auditions-sent-call", count=len(calls), names=names))
    left = [line.talent.name for line in planned.lines if line not in chosen]
    if left:
        parts.append(words("auditions-sent-left", count=len(left), names=words.names(left)))
    options = [
        option
        for talent, slot in calls[:MOST_CALLS]
        for option in letters.spoken_for(words, slot, talent, ctx.now)
    ]
    return Draft(" ".join(parts), options=tuple(options))


async def _sent_before(ctx: ToolContext, session: Session) -> Result:
    slots = await queries.slots(ctx.tx, session.id)
    text = ctx.words("auditions-sent-before", count=len(slots), start=ctx.words.time(session.starts_at))
    return Result(Draft(text), focus={"session_id": session.id})
