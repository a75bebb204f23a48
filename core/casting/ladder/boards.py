"""The board of a role, a person's history, casting's private marks and the first position."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from core.casting.ladder import queries
from core.casting.ladder.model import STATUSES, TAGS, Standing
from core.casting.ladder.scene import meant, place, rung, tell_team
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, short_name
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words

MOST_NAMES = 12
MOST_EVENTS = 10


class Board(Arguments):
    """``role``: a role's name; empty for the one talked about."""

    role: str = ""


class About(Arguments):
    """``people``: one name."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)


class Tagging(Arguments):
    """``tag``: 1-6 or A-G; empty takes the tag off."""

    people: tuple[str, ...] = Field(min_length=1, max_length=50)
    tag: str = ""
    role: str = ""


class Position(Arguments):
    """``on``: this role's project has the first position, or gives it up."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    role: str = ""
    on: bool = True


async def show_board(ctx: ToolContext, args: Board) -> Result:
    """Rung by rung, the highest first. Tags are casting's own: a producer's board has none."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "show_board", {}, "role")
    people, standings = await _everybody(ctx, role)
    if not standings:
        raise Rejected("ladder-empty", role=role.name)
    tags = ctx.person.role in CASTING and not ctx.group
    lines = [ctx.words("ladder-board", role=role.name, count=len(standings))]
    for status in sorted({one.status for one in standings}, key=STATUSES.index, reverse=True):
        on_it = [one for one in standings if one.status == status]
        names = [_name(people[one.talent_id], one, tags=tags) for one in on_it]
        line = {"status": rung(ctx.words, status), "count": len(names)}
        lines.append(ctx.words("ladder-board-line", names=ctx.words.names(names, most=MOST_NAMES), **line))
    listed = [people[one.talent_id] for one in standings]
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(listed)}
    facts = [{"name": people[one.talent_id].name, "status": one.status} for one in standings]
    return Result(Draft("\n".join(lines)), focus=focus, data={"role": role.name, "board": facts})


async def _everybody(ctx: ToolContext, role: Role) -> tuple[dict[int, Talent], list[Standing]]:
    """Whoever was set on a rung, and whoever is on the shortlist beside them."""
    found = {one.talent_id: one for one in await queries.of_roles(ctx.tx, [role.id])}
    listed = await lists.for_role(ctx.tx, ctx.org_id, role.id)
    if listed is not None:
        for entry in await lists.entries(ctx.tx, listed.id):
            if entry.talent_id not in found:
                found[entry.talent_id] = await queries.standing(ctx.tx, role.id, entry.talent_id)
    people = await directory.many(ctx.tx, list(found))
    order = sorted(found.values(), key=lambda one: -STATUSES.index(one.status))
    return people, [one for one in order if one.talent_id in people]


def _name(talent: Talent, standing: Standing, *, tags: bool) -> str:
    name = short_name(talent.name)
    return f"{name} [{standing.tag}]" if tags and standing.tag else name


async def show_standing(ctx: ToolContext, args: About) -> Result:
    """Every role somebody is looked at for, and who moved them when."""
    try:
        [talent] = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "show_standing", args.model_dump(mode="json"), "people")
    seen = {one.id: one for one in await visible_roles(ctx)}
    roles = [seen[one] for one in await queries.roles_of(ctx.tx, ctx.org_id, talent.id) if one in seen]
    if not roles:
        raise Rejected("ladder-nowhere", name=talent.name)
    lines = []
    for role in roles:
        at = await place(ctx, talent, role)
        facts = {"name": talent.name, "role": role.name, "status": rung(ctx.words, at.standing.status)}
        first = "yes" if at.standing.first_position else "no"
        lines.append(ctx.words("ladder-stands", first=first, **facts))
        lines += await _events(ctx, role, talent)
    if await queries.competing(ctx.tx, ctx.org_id, roles[0].id, talent.id):
        lines.append(ctx.words("ladder-competing", name=talent.name, role=roles[0].name))
    focus: dict[str, Any] = {"people": focus_people([talent])}
    return Result(Draft("\n".join(lines)), focus=focus)


async def _events(ctx: ToolContext, role: Role, talent: Talent) -> list[str]:
    rows = (await queries.history(ctx.tx, role.id, talent.id))[-MOST_EVENTS:]
    who = await persons.many(ctx.tx, [row["by"] for row in rows])
    words = ctx.words
    return [
        words(
            "ladder-event",
            was=rung(words, row["was"]),
            to=rung(words, row["now"]),
            by=who[row["by"]].first_name if row["by"] in who else "",
            at=words.time(row["at"]),
        )
        for row in rows
    ]


async def tag_people(ctx: ToolContext, args: Tagging) -> Result:
    """Marks that nobody outside the casting office ever sees."""
    tag = args.tag.strip().upper()
    if tag and tag not in TAGS:
        raise Rejected("ladder-tag-unknown", tags="1-6, A-G")
    raw = args.model_dump(mode="json")
    found = await meant(ctx, args.people, args.role, "tag_people", raw)
    if isinstance(found, Result):
        return found
    people, role = found
    before = [await queries.standing(ctx.tx, role.id, one.id) for one in people]
    for one in before:
        if await queries.mark(ctx.tx, ctx.org_id, one, ctx.person.id, ctx.now, tag=tag) is None:
            raise Rejected("ladder-just-moved", name=people[before.index(one)].first_name)
    names = ctx.words.names([one.first_name for one in people])
    text = ctx.words("ladder-tagged" if tag else "ladder-untagged", names=names, tag=tag, role=role.name)
    undo = _untag(people, before, role, text)
    return Result(Draft(text), focus={"role_id": role.id, "project_id": role.project_id}, undo=undo)


def _untag(people: Sequence[Talent], before: Sequence[Standing], role: Role, text: str) -> Undo | None:
    """Back to the tag before, where all had the same one."""
    tags = {one.tag for one in before}
    if len(tags) != 1:
        return None
    arguments = {
        "people": [f"talent:{one.id}" for one in people],
        "tag": before[0].tag,
        "role": f"role:{role.id}",
    }
    return Undo("tag_people", arguments, text, tuple(f"role/{role.id}/tag/{one.id}" for one in people))


async def set_first_position(ctx: ToolContext, args: Position) -> Result:
    """Only staff say whose dates win; only one role of all has it."""
    raw = args.model_dump(mode="json")
    found = await meant(ctx, args.people, args.role, "set_first_position", raw)
    if isinstance(found, Result):
        return found
    people, role = found
    [talent] = people
    for other in await queries.of_talent(ctx.tx, ctx.org_id, [talent.id]) if args.on else ():
        if other.first_position and other.role_id != role.id:
            holder = await projects.role(ctx.tx, other.role_id)
            visible = {one.id for one in await visible_roles(ctx)}
            held_by = holder.name if holder is not None and holder.id in visible else ""
            raise Rejected("ladder-position-taken", name=talent.first_name, role=held_by or "-")
    at = await place(ctx, talent, role)
    made = await queries.mark(ctx.tx, ctx.org_id, at.standing, ctx.person.id, ctx.now, first_position=args.on)
    if made is None:
        raise Rejected("ladder-just-moved", name=talent.first_name)
    by, name, key = (
        ctx.person.first_name,
        talent.name,
        "ladder-position" if args.on else "ladder-position-off",
    )

    def make(words: Words) -> Draft:
        return Draft(words(f"{key}-told", by=by, name=name, role=role.name))

    await tell_team(ctx, at, make, key=f"position/{role.id}/{talent.id}/v{made.version}")
    text = ctx.words(key, name=talent.name, role=role.name)
    undo = Undo(
        "set_first_position", {**raw, "role": f"role:{role.id}", "on": not args.on}, text, (at.about,)
    )
    return Result(Draft(text), undo=undo)
