"""The board of a role, a person's history, casting's private marks and the first position."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from core.casting.ladder import live, queries
from core.casting.ladder.model import TAGS, TAKEN_BACK, Standing
from core.casting.ladder.roll import head, lines, picture, roll
from core.casting.ladder.scene import meant, place, rung, tell_team
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, DraftCard, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words

MOST_EVENTS = 10


class Board(Arguments):
    """``role``: a role's name; empty for the one talked about."""

    role: str = ""


class About(Arguments):
    """``people``: one name."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)


class Tagging(Arguments):
    """``tag``: 1-6 or A-G; empty takes the tag off. ``was``: only that one is taken off."""

    people: tuple[str, ...] = Field(min_length=1, max_length=50)
    tag: str = ""
    was: str = ""
    role: str = ""


class Position(Arguments):
    """``on``: this role's project has the first position, or gives it up."""

    people: tuple[str, ...] = Field(min_length=1, max_length=1)
    role: str = ""
    on: bool = True


async def show_board(ctx: ToolContext, args: Board) -> Result:
    """Rung by rung, the highest first: in a shared chat that can be edited one message that stays true,
    else a picture with its lines. Tags are casting's own: a producer's board has none."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "show_board", {}, "role")
    board = await roll(ctx.tx, ctx.org_id, role)
    if not board.standings:
        raise Rejected("ladder-empty", role=role.name)
    listed = [board.people[one.talent_id] for one in board.standings]
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(listed)}
    facts = [{"name": board.people[one.talent_id].name, "status": one.status} for one in board.standings]
    data = {"role": role.name, "board": facts}
    if live.wanted(ctx):
        await live.begin(ctx, board)
        return Result(focus=focus, data=data)
    about = await projects.project(ctx.tx, role.project_id)
    tags = ctx.person.role in CASTING and not ctx.group
    image = picture(ctx.words, board, about.name if about is not None else "")
    card = DraftCard("", tuple(lines(ctx.words, board, tags=tags)), image)
    return Result(Draft(head(ctx.words, board), cards=(card,)), focus=focus, data=data)


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
    lines = []
    for row in rows:
        by = who[row["by"]].first_name if row["by"] in who else ""
        facts = {"was": rung(words, row["was"]), "to": rung(words, row["now"]), "at": words.time(row["at"])}
        line = words("ladder-event", by=by, **facts)
        told = row["reason"] and row["reason"] != TAKEN_BACK and not ctx.group
        lines.append(f"{line}. {words('ladder-why', reason=row['reason'])}" if told else line)
    return lines


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
    others = [at for one, at in zip(before, people, strict=True) if one.tag != args.was.upper()]
    if args.was and not tag and others:
        names = ctx.words.names([one.first_name for one in others])
        facts = {"names": names, "tag": args.was, "role": role.name}
        return Result(Draft(ctx.words("ladder-tag-not-that", **facts)), unchanged=True)
    for one in before:
        if await queries.mark(ctx.tx, ctx.org_id, one, ctx.person.id, ctx.now, tag=tag) is None:
            raise Rejected("ladder-just-moved", name=people[before.index(one)].first_name)
    names = ctx.words.names([one.first_name for one in people])
    text = ctx.words("ladder-tagged" if tag else "ladder-untagged", names=names, tag=tag, role=role.name)
    undo = _untag(people, before, role, text)
    person = {"person": focus_people(people)[0]} if len(people) == 1 else {}
    focus = {"role_id": role.id, "project_id": role.project_id, **person}
    return Result(Draft(text), focus=focus, undo=undo)


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
    about = (f"role/{role.id}/position/{talent.id}",)
    undo = Undo("set_first_position", {**raw, "role": f"role:{role.id}", "on": not args.on}, text, about)
    return Result(Draft(text), undo=undo)
