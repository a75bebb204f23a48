"""Setting up a session: a preview first, and nothing is written or sent before somebody says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.casting.auditions import bookings, durations, letters, mentions, previews, queries, staff, times
from core.casting.auditions.arguments import Nothing, PreviewArguments, ScheduleArguments, SendArguments
from core.casting.auditions.bookings import REACHED
from core.casting.auditions.habits import usual_place
from core.casting.auditions.model import (
    DEFAULT_MINUTES,
    LEAST_MINUTES,
    MAX_MINUTES,
    MAX_PEOPLE,
    Session,
    Slot,
    Span,
    fingerprint,
    round_of,
)
from core.casting.auditions.plan import FEW, Line, Order, Plan, alternatives, make
from core.casting.auditions.scene import Scene, load
from core.casting.auditions.usual import Usual, told, usual_slots, which_day
from core.casting.auditions.usual import order as usual_order
from core.casting.lists import queries as lists
from core.casting.lists.references import resolve_list
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.projects.references import find_project, find_role
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation import remembered
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context, Meaning

MOST_CALLS = 4
"""People to call whose answer can be noted with a tap; two choices each still fit every channel."""
_SHIFT = re.compile(r"later|baad|बाद|earlier|before|pehle|pahle|पहले", re.IGNORECASE)

_RATHER = re.compile(r"(?<!\w)(?:nahin?|nhi|नहीं|no)(?!\w)", re.IGNORECASE)
_THAN = re.compile(r"(?<!\w)(?:not|instead of|rather than|ki jagah|के बजाय)(?!\w)", re.IGNORECASE)


async def schedule(ctx: ToolContext, args: ScheduleArguments) -> Result:
    """Reads what was asked for into an order; asks for what is missing, one thing at a time."""
    given = args.model_dump(mode="json")
    try:
        people = tuple(one.id for one in await resolve(ctx, args.people))
    except Ambiguous as error:
        return which(ctx.words, error, "schedule_auditions", given, "people")
    project_id, role_id, list_id = await _target(ctx, args.role, people)
    if not people and list_id is not None and not await lists.entries(ctx.tx, list_id):
        # Before time and place are asked for.
        raise Rejected("auditions-nobody")
    day = times.read(args.day, ctx.now, ctx.person.timezone)
    named = times.read(args.start, ctx.now, ctx.person.timezone, about=None if day is None else day.start)
    slots = await usual_slots(ctx, project_id, round_of(args.round)) if args.usual else None
    if args.usual and slots is None:
        raise Rejected("auditions-no-usual")
    if slots is not None and named is not None and named.whole_day:
        named = replace(named, start=named.at(slots.start), end=None, whole_day=False)
    if named is None or named.whole_day:
        return Result(_ask_start(ctx, given, named, slots))
    usual = await usual_place(ctx, args.place)
    place = args.place if usual is None else str(usual.value["place"])
    place = place.strip() or (slots.place if slots is not None else "")
    if not place.strip():
        ask = Ask("text", ctx.words("auditions-ask-place-about"), "schedule_auditions", given, slot="place")
        return Result(Draft(ctx.words("auditions-ask-place"), ask=ask))
    end = times.read(args.end, ctx.now, ctx.person.timezone, about=named.start)
    order = Order(
        project_id=project_id,
        role_id=role_id,
        start=named.start,
        end=end.start if end is not None and not end.whole_day else named.end,
        minutes=args.minutes if slots is None or args.minutes != DEFAULT_MINUTES else slots.minutes,
        place=" ".join(place.split()),
        round=round_of(args.round),
        list_id=list_id,
        talents=people,
        count=args.count,
        city=args.city,
        breaks=_breaks(ctx, args, named.start),
    )
    shown = await _show(ctx, order, "" if slots is None else told(ctx.words, slots))
    return shown if usual is None else remembered.told(ctx, shown, [usual])


async def _target(ctx: ToolContext, said: str, people: tuple[int, ...]) -> tuple[int, int | None, int | None]:
    """Project, role and list the session is for. Raises Rejected when nothing tells."""
    if not people:
        chosen = await resolve_list(ctx, said or None)
        role = await projects.role(ctx.tx, chosen.role_id)
        return (0 if role is None else role.project_id), chosen.role_id, chosen.id
    role = await find_role(ctx, said)
    if role is not None:
        return role.project_id, role.id, None
    project = await find_project(ctx, None)
    if project is None:
        raise Rejected("auditions-no-project")
    return project.id, None, None


def _ask_start(
    ctx: ToolContext, given: Mapping[str, Any], named: times.Named | None, slots: Usual | None
) -> Draft:
    about = ctx.words("auditions-ask-start-about")
    if named is None and slots is not None:
        return which_day(ctx, given, slots)
    if named is None:
        text, day = ctx.words("auditions-ask-start"), str(given["day"])
    else:
        text = ctx.words("auditions-ask-clock", day=ctx.words.day(named.start))
        day = named.start.date().isoformat()
    return Draft(text, ask=Ask("text", about, "schedule_auditions", {**given, "day": day}, slot="start"))


def _breaks(ctx: ToolContext, args: ScheduleArguments, start: datetime) -> tuple[Span, ...]:
    found = []
    for first, last in args.breaks:
        begins = times.read(first, ctx.now, ctx.person.timezone, about=start)
        ends = times.read(last, ctx.now, ctx.person.timezone, about=start)
        if begins is not None and ends is not None and begins.start < ends.start:
            found.append(Span(begins.start, ends.start))
    return tuple(found)


async def _show(ctx: ToolContext, order: Order, head: str = "") -> Result:
    """The preview of an order as things are now; writes nothing."""
    if order.start <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.time(order.start))
    planned = await make(ctx.tx, ctx.desk, ctx.org_id, order)
    if not planned.lines:
        raise Rejected("auditions-nobody")
    if len(planned.lines) > MAX_PEOPLE:
        raise Rejected("auditions-too-many", count=len(planned.lines), most=MAX_PEOPLE)
    role, project = await _names(ctx, order)
    free: list[datetime] = []
    if len(planned.lines) <= FEW and not planned.chosen(anyway=False):
        free = await alternatives(ctx.tx, ctx.desk, ctx.org_id, order, ctx.now)
    draft = previews.preview(ctx.words, planned, role, project, made_at=ctx.now, head=head, free=free)
    focus = {"project_id": order.project_id, "role_id": order.role_id, "list_id": order.list_id}
    return Result(draft, focus={key: value for key, value in focus.items() if value}, data=_facts(planned))


async def _names(ctx: ToolContext, order: Order) -> tuple[str, str]:
    role = None if order.role_id is None else await projects.role(ctx.tx, order.role_id)
    project = await projects.project(ctx.tx, order.project_id)
    return ("" if role is None else role.name), ("" if project is None else project.name)


def _facts(planned: Plan) -> dict[str, Any]:
    return {
        "written": False,
        "slots": [
            {
                "talent": line.talent.name,
                "at": None if line.span is None else line.span.start.isoformat(),
                "clashes": [clash.kind for clash in line.clashes],
                "reachable": bool(line.channel),
            }
            for line in planned.lines
        ],
    }


async def preview(ctx: ToolContext, args: PreviewArguments) -> Result:
    """Behind Edit and its choices: the same order with a change, shown again."""
    order = args.order()
    if args.edit:
        return Result(previews.edit(ctx.words, order))
    return await _show(ctx, order if not args.change else _changed(ctx, order, args.change))


def _changed(ctx: ToolContext, order: Order, said: str) -> Order:
    """The order after "12 pm", "20 min each", "30 min later" or the name of another place."""
    length, rest = durations.minutes(said), durations.without(said)
    if length and _SHIFT.search(rest):
        by = timedelta(minutes=-length if durations.earlier(said) else length)
        return replace(order, start=order.start + by, end=None if order.end is None else order.end + by)
    if length and length <= MAX_MINUTES:
        order = replace(order, minutes=length)
    named = _meant(ctx, order, rest)
    if named is not None:
        return replace(order, start=named.at(order.start), end=None if named.whole_day else named.end)
    return order if length else replace(order, place=" ".join(said.split())[:200])


def _meant(ctx: ToolContext, order: Order, said: str) -> times.Named | None:
    """The time in the words of a change: the second of "kal nahi parso", the first of
    "Sunday not Saturday"."""
    zone = ctx.person.timezone
    after, before = _RATHER.split(said)[-1], _THAN.split(said)[0]
    each = (times.read(part, ctx.now, zone, about=order.start) for part in (after, before, said))
    return next((named for named in each if named is not None), None)


async def discard(ctx: ToolContext, _args: Nothing) -> Result:
    """Behind Cancel of a preview: there is nothing to take back."""
    return Result(Draft(ctx.words("auditions-discarded")))


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
    if order.start <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.time(order.start))
    planned = await make(ctx.tx, ctx.desk, ctx.org_id, order)
    if planned.fingerprint != args.shown:
        return await _show(ctx, order, ctx.words("auditions-preview-changed"))
    chosen = planned.chosen(anyway=args.anyway)
    if not chosen:
        raise Rejected("auditions-nobody-free")
    session = await _write(ctx, planned, key)
    scene = await load(ctx.tx, session)
    slots = [await _book(ctx, scene, line) for line in chosen]
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, session.id)
    await _tell_team(ctx, scene, slots)
    return Result(
        _outcome(ctx, planned, chosen, slots),
        focus={"session_id": session.id, "project_id": session.project_id},
        data={"session": session.id, "invited": sum(1 for slot in slots if slot.told == "queued")},
    )


async def _write(ctx: ToolContext, planned: Plan, key: str) -> Session:
    order = planned.order
    where = await staff.board_place(ctx.tx, ctx.address, room(order.project_id), group=ctx.group)
    return await queries.add_session(
        ctx.tx,
        org_id=ctx.org_id,
        key=key,
        project_id=order.project_id,
        role_id=order.role_id,
        round=order.round,
        place=order.place,
        minutes=order.minutes,
        starts_at=order.start,
        ends_at=planned.ends,
        board=where,
        created_by=ctx.person.id,
        created_at=ctx.now,
    )


async def _book(ctx: ToolContext, scene: Scene, line: Line) -> Slot:
    """One slot with its invitation and its reminders. ``told`` keeps who has to be called."""
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
        invited_at=ctx.now,
    )
    letter = letters.invitation(scene, slot, line.talent, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=bookings.invite_key(slot))
    slot = await queries.change_slot(ctx.tx, slot, told=told.status)
    await bookings.remind(ctx.tx, ctx.org_id, slot, ctx.now)
    return slot


async def _tell_team(ctx: ToolContext, scene: Scene, slots: list[Slot]) -> None:
    who, count = ctx.person.first_name, len(slots)

    def written(words: Any) -> Draft:
        at = words.time(min(slot.starts_at for slot in slots))
        return Draft(words("auditions-team-invited", who=who, count=count, what=scene.what(words), time=at))

    await staff.tell(ctx.desk, scene, written, key=f"session/{scene.session.id}", but={ctx.person.id})


def _outcome(ctx: ToolContext, planned: Plan, chosen: list[Line], slots: list[Slot]) -> Draft:
    """Who was invited, who has to be called (with a way to note what they said), who was left out."""
    words, pairs = ctx.words, list(zip(chosen, slots, strict=True))
    calls = [(line.talent, slot) for line, slot in pairs if slot.told not in REACHED]
    start = words.time(planned.order.start)
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


_BARE = re.compile(
    r"\W*(?:please\s+|pls\s+|can you\s+|let'?s\s+|i want to\s+)?(?:schedule|set\s?up|plan|book"
    r"|arrange|fix|organi[sz]e)"
    r"\s+(?:the\s+|some\s+|an?\s+|our\s+)?(?:(?P<before>\w+)\s+)?(?:shortlist\s+|list\s+)?auditions?"
    r"(?:\s+(?:for|of)\s+(?:the\s+)?(?P<after>\w+)(?:\s+(?:short)?list)?)?\W*"
    r"|\W*(?:(?P<role>\w+)\s+(?:ka|ke|ki)\s+)?auditions?\s+"
    r"(?:rakho|rakhna hai|lagao|schedule karo|fix karo|karwao)\W*",
    re.IGNORECASE,
)


def bare_order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: with the usual slots; or "schedule auditions" alone, when place and time are asked for."""
    if (usually := usual_order(text, context)) is not None:
        day, meaning = usually
        return {**fill_schedule(meaning, {}), "start": day, "end": "", "usual": True}
    match = _BARE.fullmatch(text)
    if match is None:
        return None
    said = next((match[name] for name in ("before", "after", "role") if match[name]), "")
    roles = {role.casefold(): role for role in context.known_roles}
    if said and said.casefold() not in roles:
        return None
    return {"role": roles[said.casefold()]} if said else {}


def fill_schedule(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """From the entities of a message; a range of times is the first slot's start and the last end."""
    found = meaning.entities
    minutes, count = found.get("slot_minutes") or found.get("duration_min"), found.get("count")
    values: dict[str, Any] = {
        "people": mentions.people(meaning),
        "role": mentions.role(meaning),
        "start": times.text_of(found.get("start")) or times.window(found, "start"),
        "end": times.text_of(found.get("end")) or times.window(found, "end"),
        "place": mentions.place(meaning),
        "round": str(found.get("round") or "audition"),
        "count": count if isinstance(count, int) and 1 <= count <= MAX_PEOPLE else None,
        "city": mentions.city(meaning),
    }
    if not values["start"]:
        values["start"] = times.text_of(found.get("date")) or times.first_phrase(meaning)
    if isinstance(minutes, int) and LEAST_MINUTES <= minutes <= MAX_MINUTES:
        values["minutes"] = minutes
    return values
