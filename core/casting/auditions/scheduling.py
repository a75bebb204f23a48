"""Setting up a session: a preview first, and nothing is written or sent before somebody says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.auditions import kept_hours, previews, taking, timing
from core.casting.auditions.arguments import PreviewArguments, ScheduleArguments
from core.casting.auditions.doubts import approved
from core.casting.auditions.editing import changed
from core.casting.auditions.habits import usual_place
from core.casting.auditions.model import DEFAULT_MINUTES, MAX_IN_FRAMES, MAX_PEOPLE, round_of
from core.casting.auditions.no_round import asked as no_round_asked
from core.casting.auditions.order import Order
from core.casting.auditions.plan import FEW, Plan, alternatives, make
from core.casting.auditions.usual import told, usual_slots
from core.casting.auditions.wording import mentions
from core.casting.lists import queries as lists
from core.casting.lists.references import among, resolve_list
from core.casting.projects import queries as projects
from core.casting.projects.references import find_project, find_role
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation import remembered
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.fitting import place_in
from core.conversation.tools import Nothing, ToolContext
from core.errors import Rejected
from core.understanding import part
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

ASKED_FOR_H = 3.0
"""How long what somebody writes may still be the place that was asked for."""
_APPROVED = Sought(
    r"\b(?:only\s+(?:the\s+)?)?(?:approved|cleared|okayed)\s+(?:ones?|people|log|girls|boys|actors|talents?|list|wal[aei]"
    r"|candidates|for)\b|\b(?:who|jo|jinko)\b[^.?!]{0,20}\bapproved?\b|\ball\s+(?:the\s+)?approved\b"
    r"|(?:अप्रूव्ड|मंज़ूर|मंजूर)",
)


_AT = re.compile(
    r"(?:\bat|@)\s+(?P<place>(?!\d)[A-Z][\w'’.&-]*(?:\s+(?:[A-Z0-9][\w'’.&-]*|of|and|gate|floor|no)){0,6})\W*$"
)


def _at_the_end(said: str) -> str:
    """``at Yash Raj``: a name with a capital at the end of the message, which no list of places knows."""
    found = _AT.search(" ".join(said.split()))
    return "" if found is None else found["place"]


_FROM = Sought(
    r"(?<![\d:.])(?P<hour>(?:[1-9]|1[0-2])(?:[:.][0-5]\d)?)\s+(?:se|से)(?![\w\u0900-\u0963])(?!\s*(?:\d+(?!\d|\s*(?:min|मि))|tak|तक))",
)
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T00:00(?::00)?)?(?:[+-]\d\d:\d\d)?|[^\d]{2,30}")


def _from_an_hour(said: str, args: ScheduleArguments) -> ScheduleArguments:
    """``kal ..., 11 se``: the hour behind a day that has none, where it begins no span."""
    found = _FROM.findall(said)
    if args.hours or args.day or len(found) != 1 or not _A_DAY.fullmatch(args.start):
        return args
    return args.model_copy(update={"day": args.start, "start": f"{found[0]} baje"})


async def schedule(ctx: ToolContext, args: ScheduleArguments) -> Result:
    """Reads what was asked for into an order; asks for what is missing, one thing at a time."""
    if not args.people and _APPROVED.search(ctx.said):
        args = args.model_copy(update={"approved": True})
    args = _from_an_hour(ctx.said, args)
    if (no_round := no_round_asked(ctx, args)) is not None:
        return Result(no_round)
    given = args.model_dump(mode="json")
    try:
        of_the_list = await among(ctx, args.role, args.people)
        people = tuple(one.id for one in await resolve(ctx, args.people, of_the_list))
    except Ambiguous as error:
        return which(ctx.words, error, "schedule_auditions", given, "people")
    project_id, role_id, list_id = await _target(ctx, args.role, people)
    if not people and list_id is not None and not await lists.entries(ctx.tx, list_id):
        # Before time and place are asked for.
        raise Rejected("auditions-nobody")
    if args.approved and not people and role_id is not None and list_id is not None:
        yes = await approved(ctx.tx, role_id)
        people = tuple(one.talent_id for one in await lists.entries(ctx.tx, list_id) if one.talent_id in yes)
        if not people:
            raise Rejected("auditions-none-approved")
        list_id = None
    slots = await usual_slots(ctx, project_id, round_of(args.round)) if args.usual else None
    if args.usual and slots is None:
        raise Rejected("auditions-no-usual")
    when = timing.read(ctx, args, slots)
    if isinstance(when, Draft):
        return Result(when)
    if when.start <= ctx.now:
        # Before the place is asked for: no place makes it possible.
        raise Rejected("auditions-past", time=ctx.words.time(when.start))
    said_place = place_in(args.place)
    usual = await usual_place(ctx, said_place)
    place = " ".join((said_place if usual is None else str(usual.value["place"])).split())
    place = place or ("" if slots is None else slots.place) or _in_the_words(ctx, args.start)
    if not place:
        return _where(ctx, given)
    order = Order(
        project_id=project_id,
        role_id=role_id,
        start=when.start,
        minutes=args.minutes if slots is None or args.minutes != DEFAULT_MINUTES else slots.minutes,
        place=place,
        round=round_of(args.round),
        list_id=list_id,
        talents=people,
        count=args.count,
        city=args.city,
        breaks=when.breaks,
        frames=when.frames,
        rooms=await taking.rooms(ctx, place, args.rooms, args.side_by_side),
        side_by_side=args.side_by_side,
        readers=await taking.readers(ctx, args.readers),
        per_slot=args.per_slot,
    )
    shown = await show(ctx, order, "" if slots is None else told(ctx.words, slots))
    return shown if usual is None else remembered.told(ctx, shown, [usual])


def _where(ctx: ToolContext, given: Mapping[str, Any]) -> Result:
    about = ctx.words("auditions-ask-place-about")
    ask = Ask(
        "text", about, "schedule_auditions", dict(given), slot="place", needs="place", hours=ASKED_FOR_H
    )
    return Result(Draft(ctx.words("auditions-ask-place"), ask=ask))


def _in_the_words(ctx: ToolContext, start: str) -> str:
    return _beside_the_time(ctx, start) or _at_the_end(ctx.said)


def _beside_the_time(ctx: ToolContext, said: str) -> str:
    """``4pm at Aram Nagar`` where only the time was asked for."""
    if len(said.split()) < 2:
        return ""
    zone, role = ctx.person.timezone, ctx.person.role
    meaning = part(said, "audition.schedule", now=ctx.now, tz=zone, actor_role=role, context=Context())
    return mentions.place(meaning)


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


async def show(ctx: ToolContext, order: Order, head: str = "") -> Result:
    """The preview of an order as things are now; writes nothing."""
    if order.begins <= ctx.now:
        raise Rejected("auditions-past", time=ctx.words.time(order.begins))
    planned = await make(ctx.tx, ctx.desk, ctx.org_id, order)
    if not planned.lines:
        raise Rejected("auditions-nobody")
    most = MAX_IN_FRAMES if order.frames else MAX_PEOPLE
    if len(planned.lines) > most:
        raise Rejected("auditions-too-many", count=len(planned.lines), most=most)
    role, project = await _names(ctx, order)
    free: list[datetime] = []
    if len(planned.lines) <= FEW and not planned.chosen(anyway=False):
        free = await alternatives(ctx.tx, ctx.desk, ctx.org_id, order, ctx.now)
    draft = previews.preview(ctx.words, planned, role, project, made_at=ctx.now, head=head, free=free)
    focus = {"project_id": order.project_id, "role_id": order.role_id, "list_id": order.list_id}
    shown = Result(draft, focus={key: value for key, value in focus.items() if value}, data=_facts(planned))
    return await kept_hours.minded(ctx, planned, shown)


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
    try:
        return await show(ctx, await changed(ctx, order, args.change) if args.change else order)
    except Rejected as error:
        if not args.change:
            raise
        # What was shown stays open: only the change is not possible.
        return await show(ctx, order, ctx.words(error.text_key, **error.values))


async def discard(ctx: ToolContext, _args: Nothing) -> Result:
    """Behind Cancel of a preview: there is nothing to take back."""
    return Result(Draft(ctx.words("auditions-discarded")))
