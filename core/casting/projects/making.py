"""Projects made, listed, switched between and put away; roles closed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.projects import counters, queries
from core.casting.projects.model import Project, Role, room
from core.casting.projects.references import find_project, find_role, which_role
from core.casting.projects.shooting import noted, shooting_days
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store import rooms
from core.understanding.meaning import Meaning

MOST_NAME = 80


class NewProject(Arguments):
    """``name``: asked for when empty. ``kind``: film, series, ad. ``house``: who casts it, as talent
    read it. ``place``: where it shoots. ``shoot``: its days as said. ``unread``: what else was said of it."""

    name: str = Field(default="", max_length=MOST_NAME)
    kind: str = Field(default="", max_length=32)
    house: str = Field(default="", max_length=MOST_NAME)
    place: str = Field(default="", max_length=MOST_NAME)
    shoot: str = Field(default="", max_length=80)
    unread: tuple[str, ...] = Field(default=(), max_length=20)


class Which(Arguments):
    """``project``: a name; empty for the one being talked about."""

    project: str = ""


class ProjectId(Arguments):
    """``project_id``: a project."""

    project_id: int


class Closing(Arguments):
    """``role``: which one. ``anyway``: although people have auditions for it."""

    role: str = ""
    anyway: bool = False


class Reopening(Arguments):
    """``state``: what the role was before."""

    role_id: int
    state: str


async def create_project(ctx: ToolContext, args: NewProject) -> Result:
    """A new project; who makes it is on its team."""
    name = " ".join(args.name.split())
    if not name:
        rest = args.model_dump(mode="json", exclude_defaults=True)
        ask = Ask("text", ctx.words("projects-about-project"), "create_project", rest, "name", needs="name")
        first = not await queries.visible(ctx.tx, ctx.person)
        key = "projects-first" if first else "projects-name-missing"
        return Result(Draft(ctx.words(key), ask=ask), data={"ask": "project name"})
    made = await _made(ctx, name, args)
    await rooms.join(ctx.tx, ctx.org_id, room(made.id), ctx.person.id)
    text = ctx.words("projects-made", project=made.name)
    lines = [text, *_known(ctx, made, args)]
    about = {"project": f"project:{made.id}"}
    return Result(
        Draft(
            "\n".join(lines),
            options=(
                Option(ctx.words("projects-add-role"), "create_role", about, "primary", single_use=False),
                Option(ctx.words("projects-undo"), "undo_change"),
            ),
        ),
        focus={"project_id": made.id, "role_id": None, "list_id": None},
        data={"project": {"id": made.id, "name": made.name}},
        undo=Undo("drop_project", {"project_id": made.id}, text),
    )


async def _made(ctx: ToolContext, name: str, args: NewProject) -> Project:
    """A new row, or one of that name that was put away, taken up again."""
    for one in await queries.projects(ctx.tx, ctx.org_id):
        if one.name.casefold() == name.casefold():
            raise Rejected("projects-exists", project=one.name)
    again = await queries.put_away(ctx.tx, ctx.org_id, name)
    if again is not None:
        await queries.set_project_state(ctx.tx, again.id, "active")
        return again
    days = shooting_days(args.shoot, ctx.now, ctx.person.timezone) if args.shoot else None
    first, last = days or (None, None)
    draft = Project(0, ctx.org_id, name, "active", args.kind, args.house, shoot_from=first, shoot_to=last)
    return await queries.add_project(ctx.tx, replace(draft, place=" ".join(args.place.split())), ctx.now)


def _known(ctx: ToolContext, made: Project, args: NewProject) -> list[str]:
    """What was read of it besides the name, and what was not."""
    unread = [*args.unread, *([args.shoot] if args.shoot and made.shoot_from is None else [])]
    lines = [noted(ctx.words, made)] if made.shoot_from or made.place or made.kind else []
    return [*lines, ctx.words("projects-unread", said=", ".join(unread))] if unread else lines


async def drop_project(ctx: ToolContext, args: ProjectId) -> Result:
    """Put away a project that was just made."""
    found = await queries.project(ctx.tx, args.project_id)
    if found is None or found.org_id != ctx.org_id or found.state == "archived":
        raise Rejected("projects-gone")
    if await queries.roles(ctx.tx, found.id):
        raise Rejected("projects-has-roles", project=found.name)
    await queries.set_project_state(ctx.tx, found.id, "archived")
    focus = {"project_id": None} if ctx.focus.get("project_id") == found.id else {}
    return Result(Draft(ctx.words("projects-dropped", project=found.name)), focus=focus)


async def list_projects(ctx: ToolContext, _args: Arguments) -> Result:
    """Every project this person may see, with a tap to talk about it."""
    found = await queries.visible(ctx.tx, ctx.person)
    if not found:
        return await nothing_yet(ctx)
    now = await queries.current(ctx.tx, ctx.org_id, ctx.focus)
    lines, facts, options = [], [], []
    for one in found:
        roles = await queries.roles(ctx.tx, one.id)
        team = await rooms.members(ctx.tx, room(one.id))
        here = now is not None and now.id == one.id
        counts = {
            "roles": len(roles),
            "cast": sum(role.state == "cast" for role in roles),
            "people": len(team),
        }
        lines.append(ctx.words("projects-line", project=one.name, here="yes" if here else "no", **counts))
        facts.append({"project": one.name, "state": one.state, "talked_about": here, **counts})
        if not here:
            options.append(
                Option(one.name, "use_project", {"project": f"project:{one.id}"}, single_use=False)
            )
    text = "\n".join([ctx.words("projects-list", count=len(found)), *lines])
    return Result(Draft(text, options=tuple(options[:10])), data={"projects": facts})


async def nothing_yet(ctx: ToolContext) -> Result:
    """No project to talk about: who may make one is asked for its name."""
    if ctx.person.role not in ("owner", "casting_director", "associate"):
        raise Rejected("projects-none")
    return await create_project(ctx, NewProject())


async def use_project(ctx: ToolContext, args: Which) -> Result:
    """From now on this chat is about that project."""
    found = await find_project(ctx, args.project)
    if found is None:
        return await list_projects(ctx, args)
    roles = await queries.roles(ctx.tx, found.id)
    names = ctx.words.names([one.name for one in roles])
    text = ctx.words("projects-now", project=found.name, count=len(roles), roles=names or "-")
    focus = {"project_id": found.id, "role_id": None, "list_id": None}
    return Result(Draft(text), focus=focus, data={"project": found.name})


async def close_role(ctx: ToolContext, args: Closing) -> Result:
    """A role that nobody is looked for any more. Where people have auditions for it, that is said
    first: closing tells nobody."""
    about = await find_role(ctx, args.role)
    if about is None:
        return await which_role(ctx, "close_role", args.model_dump(mode="json"), "role")
    waiting = 0 if args.anyway else await booked(ctx, about)
    if waiting:
        chosen = f"role:{about.id}"
        options = (
            Option(
                ctx.words("projects-cancel-auditions", count=waiting),
                "cancel_auditions",
                {"role": chosen, "over": True},
            ),
            Option(
                ctx.words("projects-close-anyway"), "close_role", {"role": chosen, "anyway": True}, "danger"
            ),
            Option(ctx.words("projects-leave-open"), "leave_it", means="no"),
        )
        text = ctx.words("projects-booked", role=about.name, count=waiting)
        return Result(Draft(text, options=options, ask=Ask(about=about.name)), data={"booked": waiting})
    await queries.set_role_state(ctx.tx, about.id, "archived")
    text = ctx.words("projects-closed", role=about.name)
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"role_id": None, "list_id": None},
        data={"closed": about.name},
        undo=Undo("reopen_role", {"role_id": about.id, "state": about.state}, text),
    )


async def booked(ctx: ToolContext, about: Role) -> int:
    """How many people have something for a role that they would have to hear about."""
    counted: list[Callable[..., Awaitable[Mapping[int, int]]]] = [
        counter.count for counter in counters.collect() if counter.name == "invited"
    ]
    counts = [(await count(ctx.tx, [about.id])).get(about.id, 0) for count in counted]
    return sum(counts)


async def reopen_role(ctx: ToolContext, args: Reopening) -> Result:
    """Take back that a role was closed."""
    about = await queries.role(ctx.tx, args.role_id)
    if about is None or about.org_id != ctx.org_id or about.state != "archived":
        raise Rejected("projects-role-gone")
    await queries.set_role_state(ctx.tx, about.id, args.state)
    return Result(Draft(ctx.words("projects-reopened", role=about.name)), focus={"role_id": about.id})


def fill_closing(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The role that is named."""
    said = meaning.entities.get("role")
    name = said if isinstance(said, str) else next(iter(said), "") if said else ""
    return {"role": str(name)}
