"""Staff ask for self-tapes by a deadline: always shown first when it is more than one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions.wording import times
from core.casting.ladder.scene import meant_or_listed
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import focus_people
from core.casting.tapes import queries
from core.casting.tapes.letters import invitation, plan
from core.casting.tapes.model import LATEST, MOST_DAYS, SHORT_LEAD
from core.casting.tapes.orders import MOST_HOW
from core.conversation.drafts import Ask, Draft, Option, Result, with_line
from core.conversation.instructing import SLOT, amended
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store import persons
from core.understanding import times as named

MOST_SHOWN = 20


class Asking(Arguments):
    """``people``: names; empty for the role's whole shortlist. ``due``: as said, or ISO. ``how``: the scene,
    the frame, what to wear, as said; ``how_amend``: what was written under it when it was shown."""

    people: tuple[str, ...] = Field(default=(), max_length=200)
    role: str = ""
    due: str = ""
    how: str = Field(default="", max_length=MOST_HOW)
    how_amend: str = Field(default="", max_length=MOST_HOW)


class Sending(Arguments):
    """What was shown: ids of people and of the role, the deadline, and how the tape shall be."""

    talents: tuple[int, ...] = Field(max_length=200)
    role: int
    due: datetime
    how: str = Field(default="", max_length=MOST_HOW)


async def request_tapes(ctx: ToolContext, args: Asking) -> Result:
    """One person is asked at once; several are shown first, with who reads each invitation."""
    if args.how_amend:
        how = (amended(args.how, args.how_amend) or args.how)[:MOST_HOW]
        args = args.model_copy(update={"how": how, "how_amend": ""})
    found = await meant_or_listed(ctx, args.people, args.role, "request_tapes", args.model_dump(mode="json"))
    if isinstance(found, Result):
        return found
    people, role, left_out = found
    return with_line(await _by(ctx, args, people, role), left_out)


async def _by(ctx: ToolContext, args: Asking, people: list[Talent], role: Role) -> Result:
    due = deadline(args.due, ctx.now, ctx.person.timezone)
    if due is None:
        again = {"people": [f"talent:{one.id}" for one in people], "role": f"role:{role.id}", "how": args.how}
        if either := _readings(args.due, ctx):
            options = tuple(
                Option(ctx.words.time(one), "request_tapes", {**again, "due": one.isoformat()})
                for one in either
            )
            return Result(Draft(ctx.words("tapes-which-day", role=role.name), options=options))
        ask = Ask("text", ctx.words("tapes-about-due"), "request_tapes", again, slot="due", needs="time")
        return Result(Draft(ctx.words("tapes-which-due", role=role.name), ask=ask))
    if not ctx.now < due <= ctx.now + timedelta(days=MOST_DAYS):
        raise Rejected("tapes-due-wrong", due=ctx.words.time(due), most=MOST_DAYS)
    sending = Sending(talents=tuple(one.id for one in people), role=role.id, due=due, how=args.how)
    if len(people) == 1:
        return await send_tape_requests(ctx, sending)
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(people)}
    return Result(await _preview(ctx, people, role, sending), focus=focus)


def _readings(said: str, ctx: ToolContext) -> list[datetime]:
    """The moments that a day may mean which can be read in two ways: "Friday 6pm", said on a Friday."""
    zone = ZoneInfo(ctx.person.timezone)
    found = named(said, ctx.now.astimezone(zone)) if said else []
    either = [one for one in (found[0].choices if found else ()) if one > ctx.now]
    whole = [datetime.combine(one.astimezone(zone).date(), time(LATEST), zone) for one in either]
    bare = found and found[0].kind == "day"
    return [one for one in (whole if bare else either) if one > ctx.now][:3]


def deadline(said: str, now: datetime, zone: str) -> datetime | None:
    """A day alone means its end of work; a time alone the next time the clock shows it."""
    found = times.read(said, now, zone)
    if found is None:
        return None
    if found.whole_day:
        return datetime.combine(found.start.date(), time(LATEST), ZoneInfo(zone))
    return found.start


async def _preview(ctx: ToolContext, people: Sequence[Talent], role: Role, sending: Sending) -> Draft:
    words, lines, ready = ctx.words, [], 0
    for one in people:
        to = recipient(one)
        who = None if to is None or await ctx.desk.reach(to) is None else await persons.get(ctx.tx, to)
        ready += who is not None
        lines.append(f"{one.name} → {words('tapes-nobody') if who is None else who.first_name}")
    head = words("tapes-preview", count=len(people), role=role.name, due=words.time(sending.due))
    short = [words("tapes-short")] if sending.due - ctx.now < SHORT_LEAD else []
    rest = [words("tapes-rest", count=len(lines) - MOST_SHOWN)] if len(lines) > MOST_SHOWN else []
    options = [Option(words("tapes-leave"), "leave_it", means="no")]
    if ready:
        send = sending.model_dump(mode="json")
        label = words("tapes-ask", count=ready)
        options.insert(0, Option(label, "send_tape_requests", send, "primary", means="yes"))
    how = [words("tapes-how", how=sending.how)] if sending.how else []
    shown = {"people": [f"talent:{one.id}" for one in people], "role": f"role:{role.id}"}
    again = {**shown, "due": sending.due.isoformat(), "how": sending.how}
    ask = Ask("choice", tool="request_tapes", arguments=again, slot=SLOT, hours=72.0)
    text = "\n".join([head, *how, *short, *lines[:MOST_SHOWN], *rest])
    return Draft(text, options=tuple(options), ask=ask)


async def send_tape_requests(ctx: ToolContext, args: Sending) -> Result:
    """Nobody reads who else was asked. Whoever cannot be written to is named, to be called."""
    role = next((one for one in await visible_roles(ctx) if one.id == args.role), None)
    if role is None or args.due <= ctx.now:
        raise Rejected("tapes-gone")
    project = await projects.project(ctx.tx, role.project_id)
    asked, call = [], []
    for one in (await directory.many(ctx.tx, args.talents)).values():
        to = recipient(one)
        if one.org_id != ctx.org_id:
            continue
        if to is None or await ctx.desk.reach(to) is None:
            call.append(one.name)
            continue
        tape = await queries.add(
            ctx.tx,
            org_id=ctx.org_id,
            role_id=role.id,
            talent_id=one.id,
            asked_of=to,
            asked_by=ctx.person.id,
            asked_at=ctx.now,
            due_at=args.due,
            how=args.how,
        )
        make = invitation(tape, one, role, project)
        await ctx.desk.tell(to, make, key=f"tape/{tape.id}", expires_at=tape.due_at)
        await plan(ctx.tx, ctx.org_id, tape)
        asked.append(one.name)
    words = ctx.words
    due = words.time(args.due)
    lines = [words("tapes-asked", names=words.names(asked), role=role.name, due=due)] if asked else []
    lines += [words("tapes-how", how=args.how)] if asked and args.how else []
    lines += [words("tapes-call", names=words.names(call))] if call else []
    focus = {"role_id": role.id, "project_id": role.project_id, "offer": None}
    # Time that is given from here on is given for the tapes.
    return Result(Draft("\n".join(lines)), focus=focus, data={"asked": asked, "call": call})


def fill(meaning: Any, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, for which role, by when."""
    said = meaning.entities
    named = said.get("talents") or said.get("result_refs") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    role = said.get("role")
    due = times.spoken(meaning, "deadline", "date", "start") or times.first_phrase(meaning)
    return {"people": people, "role": role if isinstance(role, str) else "", "due": due}
