"""One message to colleagues, in the words of whoever wrote it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent.references import resolve
from core.casting.team.model import group_meant, named
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF, Person
from core.store import persons, rooms
from core.texts import Words
from core.understanding.meaning import Meaning

BODY_CHARS = 1500
MOST_OPTIONS = 8


class Telling(Arguments):
    """``to``: a name, "casting", "producers", or empty for the team. ``body``: word for word."""

    body: str = ""
    to: str = ""


async def tell_team(ctx: ToolContext, args: Telling) -> Result:
    """Each on their own channel; the answer says who has it and who could not be reached."""
    body = args.body.strip()[:BODY_CHARS]
    if not body:
        question = ctx.words("team-what")
        ask = Ask("text", question, "tell_team", {"to": args.to}, slot="body")
        return Result(Draft(question, ask=ask))
    chosen = await _meant(ctx, args)
    if isinstance(chosen, Result):
        return chosen
    told, missed = await _tell(ctx, chosen, body)
    lines = []
    if told:
        lines.append(ctx.words("team-told", names=ctx.words.names(_names(told)), count=len(told)))
    if missed:
        lines.append(ctx.words("team-missed", names=ctx.words.names(_names(missed)), count=len(missed)))
    data = {"told": [one.name for one in told], "missed": [one.name for one in missed]}
    return Result(Draft(" ".join(lines)), data=data)


async def _tell(ctx: ToolContext, chosen: Sequence[Person], body: str) -> tuple[list[Person], list[Person]]:
    def make(words: Words) -> Draft:
        if ctx.person.staff:
            return Draft(words("team-from", name=ctx.person.first_name, text=body))
        role = words(f"role-{ctx.person.role}")
        return Draft(words("team-from-outside", name=ctx.person.name, role=role, text=body))

    said = f"{ctx.person.id}|{ctx.address.conversation}|{ctx.now.isoformat()}|{body}"
    stamp = hashlib.sha256(said.encode()).hexdigest()[:16]
    told: list[Person] = []
    missed: list[Person] = []
    for one in chosen:
        outcome = await ctx.desk.tell(one.id, make, key=f"team/{stamp}/{one.id}")
        (told if outcome.status in ("queued", "repeated") else missed).append(one)
    return told, missed


async def _meant(ctx: ToolContext, args: Telling) -> list[Person] | Result:
    """The colleagues meant, or the question which of them."""
    by_id = args.to.removeprefix("person:")
    everybody = [one for one in await _colleagues(ctx) if one.id != ctx.person.id]
    if by_id != args.to:
        return [one for one in everybody if str(one.id) == by_id] or await _nobody(ctx, args.to)
    team = [one for one in await _team(ctx, everybody) if one.id != ctx.person.id]
    group = group_meant(args.to, team)
    if group is not None:
        return group or await _nobody(ctx, args.to)
    found = named(args.to, team) or named(args.to, everybody)
    if len(found) == 1:
        return found
    if found:
        options = tuple(
            Option(one.name, "tell_team", {"to": f"person:{one.id}", "body": args.body})
            for one in found[:MOST_OPTIONS]
        )
        return Result(Draft(ctx.words("team-which", name=args.to, count=len(found)), options=options))
    if not ctx.person.staff:
        # Somebody from outside need not know who works here: the casting office sorts it out.
        return team or await _nobody(ctx, args.to)
    return await _talent(ctx, args) or await _nobody(ctx, args.to)


async def _talent(ctx: ToolContext, args: Telling) -> Result | None:
    """Somebody of the directory rather than a colleague: that is a message of the desk, which previews."""
    if ctx.person.role not in CASTING or not args.to:
        return None
    try:
        [found] = await resolve(ctx, (args.to,))
    except (Rejected, ValueError):
        return None
    options = (
        Option(
            ctx.words("team-write-talent", name=found.first_name),
            "message_list",
            {"people": [f"talent:{found.id}"], "body": args.body},
            "primary",
            means="yes",
        ),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(ctx.words("team-is-talent", name=found.name), options=options))


async def _nobody(ctx: ToolContext, said: str) -> list[Person]:
    """Raises Rejected; to colleagues it says whom there is."""
    if not ctx.person.staff:
        raise Rejected("team-nobody")
    known = [one.first_name for one in await _colleagues(ctx) if one.id != ctx.person.id]
    if not known:
        raise Rejected("team-nobody")
    raise Rejected("team-unknown", name=said, names=ctx.words.names(known))


async def _colleagues(ctx: ToolContext) -> list[Person]:
    """Whom this person may have something told to: staff anybody of staff, others the casting office."""
    roles = sorted(STAFF if ctx.person.staff else CASTING)
    return await persons.with_roles(ctx.tx, ctx.org_id, roles)


async def _team(ctx: ToolContext, everybody: Sequence[Person]) -> list[Person]:
    """The people of the project being talked about; without one, the casting office."""
    if not ctx.person.staff:
        return list(everybody)
    project = await projects.current(ctx.tx, ctx.org_id, ctx.focus)
    members = [] if project is None else await rooms.members(ctx.tx, room(project.id))
    members = [one for one in members if one.staff and one.id != ctx.person.id]
    return members or [one for one in everybody if one.role in CASTING]


def _names(people: Sequence[Person]) -> list[str]:
    firsts = [one.first_name for one in people]
    return [one.name if firsts.count(one.first_name) > 1 else one.first_name for one in people]


def fill_telling(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities."""
    to = meaning.entities.get("to") or ""
    to = ", ".join(map(str, to)) if isinstance(to, list | tuple) else str(to)
    return {"to": to, "body": str(meaning.entities.get("body") or "")}
