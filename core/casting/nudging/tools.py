"""A reminder to many, shown before it goes: of their audition with the buttons to answer, or in own words."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.auditions import bookings, letters, queries
from core.casting.auditions.chasers import OPEN
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load
from core.casting.auditions.staff import lines
from core.casting.bulk.audience import Message
from core.casting.bulk.sending import message_list
from core.casting.nudging.orders import order
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role
from core.casting.talent import queries as talents
from core.casting.talent.references import resolve
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING

MOST = 200
SHOWN = 20


class Nudge(Arguments):
    """``people``: only these. ``unanswered``: only those who have not said yes or no. ``body``: what of, in
    own words; empty: of their audition."""

    role: str = Field(default="", max_length=80)
    people: tuple[str, ...] = Field(default=(), max_length=20)
    unanswered: bool = False
    body: str = Field(default="", max_length=2000)


class NudgeNow(Arguments):
    """The slots that were shown, with the version each had."""

    slots: tuple[tuple[int, int], ...] = Field(max_length=MOST)


async def remind_list(ctx: ToolContext, args: Nudge) -> Result:
    """Shows who is reminded of which time. Who has no audition ahead gets a message in own words instead."""
    if args.body:
        return await message_list(ctx, Message(list=args.role, body=args.body))
    found = await _ahead(ctx, args)
    if not found:
        if args.unanswered or args.people or not args.role:
            raise Rejected("nudging-nobody")
        return await message_list(ctx, Message(list=args.role))
    words = ctx.words
    ways = await ctx.desk.reach_all(sorted({slot.recipient_id for slot in found}))
    calls = [slot for slot in found if ways[slot.recipient_id].status not in bookings.REACHED]
    found = [slot for slot in found if slot not in calls]
    known = await talents.many(ctx.tx, [slot.talent_id for slot in calls])
    names = words.names([one.name for one in known.values()])
    called = [words("auditions-sent-call", count=len(calls), names=names)] if calls else []
    if not found:
        return Result(Draft("\n".join((words("nudging-done", count=0), *called))))
    text = [words("nudging-preview", count=len(found)), *await _times(ctx, found), *called]
    arguments = {"slots": [[slot.id, slot.version] for slot in found]}
    options = (
        Option(words("nudging-send", count=len(found)), "remind_list_now", arguments, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    about = words("nudging-about")
    return Result(
        Draft("\n".join(text), options=options, ask=Ask("choice", about)), data={"people": len(found)}
    )


async def _ahead(ctx: ToolContext, args: Nudge) -> list[Slot]:
    """The times to come of a role, or of every project the writer sees: those without an answer, or all."""
    role = await find_role(ctx, args.role) if args.role else None
    people = {one.id for one in await resolve(ctx, args.people)}
    ahead = [slot for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now) if slot.held]
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in ahead])
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}

    def meant(slot: Slot) -> bool:
        session = sessions[slot.session_id]
        if session.project_id not in seen or (role is not None and session.role_id != role.id):
            return False
        if people and slot.talent_id not in people:
            return False
        return slot.starts_at > ctx.now and (slot.rsvp in OPEN or not args.unanswered)

    return [slot for slot in ahead if meant(slot)][:MOST]


async def _times(ctx: ToolContext, found: Sequence[Slot]) -> list[str]:
    """One line for each; the day is said where there are several."""
    shown = found[:SHOWN]
    written = await lines(ctx.tx, list(shown), ctx.words)
    days = [ctx.words.day(slot.starts_at) for slot in shown]
    if len(set(days)) > 1:
        written = [f"{day}, {line}" for day, line in zip(days, written, strict=True)]
    rest = len(found) - len(shown)
    return [*written, ctx.words("nudging-more", count=rest)] if rest else written


async def remind_list_now(ctx: ToolContext, args: NudgeNow) -> Result:
    """Each is written to once, whoever answered, was moved or was cancelled meanwhile is left out."""
    found = [(await queries.get_slot(ctx.tx, ctx.org_id, slot), version) for slot, version in args.slots]
    still = [slot for slot, version in found if slot is not None and slot.held and slot.version == version]
    told = 0
    known = await talents.many(ctx.tx, [slot.talent_id for slot in still])
    calls = []
    for slot in still:
        session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
        talent = known.get(slot.talent_id)
        if session is None or talent is None:
            continue
        letter = letters.reminder(await load(ctx.tx, session), slot, talent, "chase", ctx.now)
        key = f"nudge/{slot.id}/v{slot.version}/{ctx.inbound_id}"
        reached = await bookings.tell(ctx.desk, slot, letter, key=key)
        told += reached.status in bookings.REACHED
        if reached.status not in bookings.REACHED:
            calls.append(talent.name)
    return Result(Draft(_outcome(ctx, told, len(args.slots) - len(still), calls)), data={"reminded": told})


def _outcome(ctx: ToolContext, told: int, left: int, calls: Sequence[str]) -> str:
    parts = [ctx.words("nudging-done", count=told)]
    if left:
        parts.append(ctx.words("nudging-left", count=left))
    if calls:
        parts.append(ctx.words("auditions-sent-call", count=len(calls), names=ctx.words.names(list(calls))))
    return " ".join(parts)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "remind_list",
        "Preview a reminder to everybody on a role's list, or to those who have not answered an invitation."
        " Sends nothing.",
        Nudge,
        remind_list,
        CASTING,
        "send",
        previews=True,
        order=order,
        order_first=True,
    ),
    Tool(
        "remind_list_now",
        "Remind those who were shown.",
        NudgeNow,
        remind_list_now,
        CASTING,
        "send",
        internal=True,
    ),
)
