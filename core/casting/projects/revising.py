"""What a role asks for, and when and where a project shoots, changed after it was made."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from core.casting.projects import closing, making, queries, role_lists
from core.casting.projects.model import Project, ProjectState, Role, room
from core.casting.projects.references import find_project, find_role, which_role
from core.casting.projects.roles import described, new_role, project_or_question
from core.casting.projects.shooting import shooting_days, told
from core.casting.talent import criteria as asked
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words

_ASKED_FOR = ("kind", "gender", "age_min", "age_max", "languages", "city", "shoot_days")
"""What the words about a role can change; money has an order of its own."""


class RoleRevision(Arguments):
    """``facts``: what is asked for now, in words ("22-26, Marathi, 35 shoot days"). ``also``: languages are
    added to those there are. ``description``: who the character is, word for word."""

    role: str = Field(default="", max_length=80)
    facts: str = Field(default="", max_length=300)
    also: bool = False
    description: str = Field(default="", max_length=2000)


class RoleFacts(Arguments):
    """What a role asked for."""

    role_id: int
    kind: str
    gender: tuple[str, ...]
    age_min: int | None
    age_max: int | None
    languages: tuple[str, ...]
    city: str
    shoot_days: int | None
    description: str


class ProjectRevision(Arguments):
    """``shoot``: the shooting days in words. ``place``: where it shoots. ``name``: what it is called from now
    on. ``state``: paused, wrapped, or active again. ``anyway``: wrapped although something stays open."""

    project: str = Field(default="", max_length=80)
    shoot: str = Field(default="", max_length=80)
    place: str = Field(default="", max_length=making.MOST_NAME)
    name: str = Field(default="", max_length=making.MOST_NAME)
    state: Literal["", "active", "paused", "wrapped"] = ""
    anyway: bool = False


class ProjectFacts(Arguments):
    """What a project was."""

    project_id: int
    name: str
    state: ProjectState
    place: str
    shoot_from: date | None
    shoot_to: date | None


class Opening(Arguments):
    """``role``: a closed role, by its name."""

    role: str = Field(default="", max_length=80)


async def revise_role(ctx: ToolContext, args: RoleRevision) -> Result:
    """A role asks for something else from now on; who is on its list stays there."""
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "revise_role", args.model_dump(mode="json"), "role")
    values = _wanted(ctx, role, args)
    if args.description.strip():
        values["description"] = args.description.strip()
    if not values:
        raise Rejected("projects-revise-unread", role=role.name)
    await queries.revise_role(ctx.tx, role.id, values)
    made = await queries.role(ctx.tx, role.id) or role
    facts = described(ctx.words, made, money=False)
    text = ctx.words("projects-role-revised", role=made.name, facts=facts or "none")
    lines = [text, made.description if args.description else ""]
    before = RoleFacts(
        role_id=role.id, **{name: getattr(role, name) for name in (*_ASKED_FOR, "description")}
    )
    return Result(
        Draft(
            "\n".join(filter(None, lines)),
            options=(
                Option(ctx.words("projects-find-people"), "search_talent", {"role": f"role:{role.id}"}),
                Option(ctx.words("projects-undo"), "undo_change"),
            ),
        ),
        focus={"role_id": role.id, "project_id": role.project_id},
        data={"role": made.name, "now": facts},
        undo=Undo("restore_role", before.model_dump(mode="json"), text, (f"role/{role.id}",)),
    )


def _wanted(ctx: ToolContext, role: Role, args: RoleRevision) -> dict[str, Any]:
    if not args.facts.strip():
        return {}
    moment = {"now": ctx.now, "tz": ctx.person.timezone, "actor_role": ctx.person.role}
    said = role_lists.read(role.name, args.facts, **moment, channel=ctx.address.channel)
    named = {**new_role(said, {}), "shoot_days": role_lists.shoot_days(args.facts)}
    if "gender" in named:
        named["gender"] = asked.genders(named["gender"])
    if "languages" in named:
        named["languages"] = asked.languages(named["languages"])[0]
    if "city" in named:
        named["city"] = asked.city(named["city"])
    values = {name: value for name, value in named.items() if name in _ASKED_FOR and value}
    if {"age_min", "age_max"} & set(values):
        values = {"age_min": None, "age_max": None, **values}
    if args.also and "languages" in values:
        values["languages"] = tuple(dict.fromkeys((*role.languages, *values["languages"])))
    return values


async def restore_role(ctx: ToolContext, args: RoleFacts) -> Result:
    """Take a change of a role back."""
    role = await queries.role(ctx.tx, args.role_id)
    if role is None or role.org_id != ctx.org_id:
        raise Rejected("projects-role-gone")
    await queries.revise_role(ctx.tx, role.id, args.model_dump(exclude={"role_id"}))
    return Result(Draft(ctx.words("projects-undone")))


async def revise_project(ctx: ToolContext, args: ProjectRevision) -> Result:
    """A project's days, place, name or state; its team is told of days and place."""
    about = await project_or_question(ctx, args.project, "revise_project", args.model_dump(mode="json"))
    if isinstance(about, Result):
        return about
    if args.state == "wrapped" and not args.anyway and (first := await closing.asked(ctx, about)) is not None:
        return first
    values = await _changed(ctx, about, args)
    await queries.revise_project(ctx.tx, about.id, values)
    made = await queries.project(ctx.tx, about.id) or about
    text = told(ctx.words, made, args.state or ("name" if args.name else "other"))
    if {"shoot_from", "place"} & set(values):
        await _tell(ctx, made)
    names = [name for name in ProjectFacts.model_fields if name != "project_id"]
    before = ProjectFacts(project_id=about.id, **{name: getattr(about, name) for name in names})
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"project_id": about.id, **closing.kept(ctx, made, args.state)},
        data={"project": made.name, "state": made.state},
        undo=Undo("restore_project", before.model_dump(mode="json"), text, (f"project/{about.id}",)),
    )


async def _changed(ctx: ToolContext, about: Project, args: ProjectRevision) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if args.shoot.strip():
        days = shooting_days(args.shoot, ctx.now, ctx.person.timezone)
        if days is None:
            raise Rejected("projects-shoot-unread")
        values["shoot_from"], values["shoot_to"] = days
    if args.place.strip():
        values["place"] = " ".join(args.place.split())
    if args.name.strip():
        values["name"] = await _free(ctx, about, " ".join(args.name.split()))
    if args.state:
        values["state"] = args.state
    if not values:
        raise Rejected("projects-revise-nothing", project=about.name)
    return values


async def _free(ctx: ToolContext, about: Project, name: str) -> str:
    for other in await queries.projects(ctx.tx, ctx.org_id):
        if other.id != about.id and other.name.casefold() == name.casefold():
            raise Rejected("projects-exists", project=other.name)
    return name


async def _tell(ctx: ToolContext, made: Project) -> None:
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        return Draft(words("projects-revised-by", by=by, what=told(words, made)))

    key = f"project/{made.id}/revised/{ctx.now:%Y%m%d%H%M%S}"
    await ctx.desk.tell_room(room(made.id), make, key=key, but={ctx.person.id}, only=CASTING)


async def restore_project(ctx: ToolContext, args: ProjectFacts) -> Result:
    """Take a change of a project back."""
    about = await queries.project(ctx.tx, args.project_id)
    if about is None or about.org_id != ctx.org_id:
        raise Rejected("projects-gone")
    await queries.revise_project(ctx.tx, about.id, args.model_dump(exclude={"project_id"}))
    return Result(Draft(ctx.words("projects-undone")))


async def open_role(ctx: ToolContext, args: Opening) -> Result:
    """A role that was closed looks for somebody again."""
    closed = await queries.closed_roles(ctx.tx, ctx.org_id)
    seen = {one.id for one in await queries.visible(ctx.tx, ctx.person)}
    closed = [one for one in closed if one.project_id in seen]
    found = queries.matching(args.role, closed) if args.role else closed
    if not found:
        there = await find_role(ctx, args.role or None)
        raise Rejected("projects-not-closed", role=args.role if there is None else there.name)
    if len(found) > 1:
        options = tuple(Option(one.name, "open_role", {"role": one.name}) for one in found[:10])
        return Result(Draft(ctx.words("projects-which-role"), options=options))
    role = found[0]
    for other in await queries.roles(ctx.tx, role.project_id):
        if other.name.casefold() == role.name.casefold():
            raise Rejected("projects-role-exists", role=role.name, project=await _project_name(ctx, role))
    await queries.set_role_state(ctx.tx, role.id, "casting")
    text = ctx.words("projects-reopened", role=role.name)
    back = Undo("close_role", {"role": f"role:{role.id}", "anyway": True}, text, (f"role/{role.id}",))
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"role_id": role.id, "project_id": role.project_id},
        undo=back,
    )


async def _project_name(ctx: ToolContext, role: Role) -> str:
    found = await find_project(ctx, f"project:{role.project_id}")
    return "" if found is None else found.name
