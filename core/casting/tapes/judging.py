"""More time, a verdict, and how the tapes of a role stand: for the casting office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, resolve, which
from core.casting.tapes import queries
from core.casting.tapes.asking import deadline, fill
from core.casting.tapes.letters import invitation, plan
from core.casting.tapes.model import MOST_DAYS, Tape, Verdict
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected


class Extending(Arguments):
    """``hours``: more than it was; ``due``: another deadline as said. ``tape``: the one of a button."""

    people: tuple[str, ...] = Field(default=(), max_length=50)
    role: str = ""
    hours: int = Field(default=0, ge=0, le=24 * MOST_DAYS)
    due: str = ""
    tape: int = 0


class Judging(Arguments):
    """``verdict``: good or passed."""

    people: tuple[str, ...] = Field(default=(), max_length=50)
    role: str = ""
    verdict: Verdict = "good"
    tape: int = 0


class About(Arguments):
    """``role``: empty for every role. ``people``: only of these."""

    role: str = ""
    people: tuple[str, ...] = ()


Found = list[tuple[Tape, Talent, Role]]


async def extend_tapes(ctx: ToolContext, args: Extending) -> Result:
    """A day unless more was said; counted from now where the deadline is over. They are told at once."""
    found = await _meant(ctx, args.people, args.role, args.tape, ("asked",), "extend_tapes", args)
    if isinstance(found, Result):
        return found
    lines = []
    for tape, talent, role in found:
        due = deadline(args.due, ctx.now, ctx.person.timezone) if args.due else None
        due = due or max(tape.due_at, ctx.now) + timedelta(hours=args.hours or 24)
        if not ctx.now < due <= ctx.now + timedelta(days=MOST_DAYS):
            raise Rejected("tapes-due-wrong", due=ctx.words.time(due), most=MOST_DAYS)
        moved = await queries.move(ctx.tx, tape, due)
        if moved is None:
            raise Rejected("tapes-gone")
        await plan(ctx.tx, ctx.org_id, moved)
        project = await projects.project(ctx.tx, role.project_id)
        make = invitation(moved, talent, role, project, "moved")
        key = f"tape/{tape.id}/due/{int(due.timestamp())}"
        await ctx.desk.tell(tape.asked_of, make, key=key, expires_at=due)
        lines.append(ctx.words("tapes-extended", name=talent.name, role=role.name, due=ctx.words.time(due)))
    return Result(Draft("\n".join(lines)))


async def judge_tape(ctx: ToolContext, args: Judging) -> Result:
    """Kept for the office; the talent hears nothing of it."""
    states = ("received", "good", "passed")
    found = await _meant(ctx, args.people, args.role, args.tape, states, "judge_tape", args)
    if isinstance(found, Result):
        return found
    for tape, _, _ in found:
        await queries.settle(ctx.tx, tape, args.verdict)
    names = ctx.words.names([talent.name for _, talent, _ in found])
    return Result(Draft(ctx.words("tapes-judged", names=names, verdict=args.verdict, role=found[0][2].name)))


async def tape_status(ctx: ToolContext, args: About) -> Result:
    """Role by role: whose tape came, how it was judged, who is still waited for."""
    role = await find_role(ctx, args.role) if args.role else None
    roles = {one.id: one for one in ([role] if role is not None else await visible_roles(ctx))}
    tapes = await queries.of_roles(ctx.tx, list(roles))
    people = await directory.many(ctx.tx, [one.talent_id for one in tapes])
    tapes = [one for one in tapes if one.talent_id in people]
    if args.people:
        try:
            meant = await resolve(ctx, args.people)
        except Ambiguous as error:
            return which(ctx.words, error, "tape_status", args.model_dump(mode="json"), "people")
        tapes = [one for one in tapes if one.talent_id in {person.id for person in meant}]
        if not tapes:
            raise Rejected("tapes-none-of", names=ctx.words.names([one.name for one in meant]))
    if not tapes:
        raise Rejected("tapes-none")
    lines = []
    for role_id in dict.fromkeys(one.role_id for one in tapes):
        of_it = [one for one in tapes if one.role_id == role_id]
        came = sum(one.status not in ("asked", "declined") for one in of_it)
        lines.append(ctx.words("tapes-status", role=roles[role_id].name, came=came, count=len(of_it)))
        lines += [_line(ctx, one, people[one.talent_id]) for one in of_it]
    data = [{"name": people[one.talent_id].name, "status": one.status} for one in tapes]
    return Result(Draft("\n".join(lines)), data={"tapes": data})


def _line(ctx: ToolContext, tape: Tape, talent: Talent) -> str:
    late = "late" if tape.status == "asked" and tape.due_at <= ctx.now else tape.status
    return ctx.words("tapes-line", name=talent.name, status=late, due=ctx.words.time(tape.due_at))


async def of_people(
    ctx: ToolContext, asked: Judging, states: tuple[str, ...], tool: str, args: Arguments
) -> Found | Result:
    """The newest tape of whoever is meant, in one of these states; for what else is done with a tape."""
    return await _meant(ctx, asked.people, asked.role, asked.tape, states, tool, args)


async def _meant(
    ctx: ToolContext,
    people: Sequence[str],
    said_role: str,
    tape: int,
    states: tuple[str, ...],
    tool: str,
    args: Arguments,
) -> Found | Result:
    """The newest request of each person named, among the roles this person may see."""
    roles = {one.id: one for one in await visible_roles(ctx)}
    role = await find_role(ctx, said_role) if said_role else None
    if tape:
        one = await queries.get(ctx.tx, ctx.org_id, tape)
        found = [] if one is None else [one]
    elif people:
        try:
            named = await resolve(ctx, people)
        except Ambiguous as error:
            return which(ctx.words, error, tool, args.model_dump(mode="json"), "people")
        found = await queries.of_talents(ctx.tx, ctx.org_id, [one.id for one in named])
    else:
        found = await queries.of_roles(ctx.tx, [role.id] if role is not None else list(roles))
    wanted = {role.id} if role is not None else roles.keys()
    found = [one for one in found if one.status in states and one.role_id in wanted]
    newest = list({one.talent_id: one for one in reversed(found)}.values())
    who = await directory.many(ctx.tx, [one.talent_id for one in newest])
    if not who or (not people and not tape and role is None and len(newest) > 1):
        raise Rejected("tapes-none-open" if states == ("asked",) else "tapes-none-came")
    return [(one, who[one.talent_id], roles[one.role_id]) for one in newest if one.talent_id in who]


def fill_extending(meaning: Any, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whose deadline, and until when."""
    return fill(meaning, focus)
