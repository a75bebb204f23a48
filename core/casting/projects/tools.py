"""What can be asked about projects and roles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.projects import counters, making, members, orders, queries
from core.casting.projects.model import Project, Role
from core.casting.projects.references import find_project
from core.casting.talent import criteria as asked
from core.casting.talent.echo import span_words
from core.conversation.drafts import Ask, Draft, DraftCard, Option, Result, Undo
from core.conversation.tools import Arguments, Run, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.people import Role as StandsAs
from core.texts import Words
from core.understanding.meaning import Meaning

MOST_AGE = 100


class About(Arguments):
    """``project``: a name; empty for the one being talked about."""

    project: str = ""


class NewRole(Arguments):
    """``role``: what it is called (asked for when empty). ``budget_paise`` is per day."""

    role: str = Field(default="", max_length=80)
    project: str = ""
    kind: str = ""
    gender: tuple[str, ...] = ()
    age_min: int | None = Field(default=None, ge=0, le=MOST_AGE)
    age_max: int | None = Field(default=None, ge=0, le=MOST_AGE)
    languages: tuple[str, ...] = ()
    city: str = ""
    description: str = Field(default="", max_length=2000)
    budget_paise: int | None = Field(default=None, ge=0)
    shoot_days: int | None = Field(default=None, ge=1)


class DropRole(Arguments):
    """``role_id``: the role to archive."""

    role_id: int


async def list_roles(ctx: ToolContext, args: About) -> Result:
    """The roles of a project."""
    about = await _project_or_question(ctx, args.project, "list_roles")
    if isinstance(about, Result):
        return about
    found = await queries.roles(ctx.tx, about.id)
    lines = [_line(ctx.words, one) for one in found]
    head = ctx.words("projects-roles", project=about.name, count=len(found))
    return Result(
        Draft("\n".join((head, *lines))),
        focus={"project_id": about.id},
        data={"project": about.name, "roles": [_facts(one) for one in found]},
    )


async def project_status(ctx: ToolContext, args: About) -> Result:
    """How far each role is, from what the features count."""
    about = await _project_or_question(ctx, args.project, "project_status")
    if isinstance(about, Result):
        return about
    found = await queries.roles(ctx.tx, about.id)
    ids = [one.id for one in found]
    columns = [(counter, await counter.count(ctx.tx, ids)) for counter in counters.collect()]
    cards, facts = [], []
    for one in found:
        counts = {counter.name: counted.get(one.id, 0) for counter, counted in columns}
        said = [
            ctx.words(counter.text_key, count=counted[one.id])
            for counter, counted in columns
            if counted.get(one.id)
        ]
        if said or one.state != CASTING_NOW:
            cards.append(
                DraftCard(_titled(ctx, one), (" · ".join(said) or ctx.words("projects-nobody-yet"),))
            )
        facts.append({"role": one.name, "state": one.state, **counts})
    cast = sum(one.state == "cast" for one in found)
    shown = {card.title for card in cards}
    waiting = [one.name for one in found if _titled(ctx, one) not in shown]
    text = ctx.words("projects-status", project=about.name, cast=cast, count=len(found))
    if waiting:
        text += "\n" + ctx.words("projects-empty-roles", roles=ctx.words.names(waiting), count=len(waiting))
    return Result(
        Draft(text, cards=tuple(cards)),
        focus={"project_id": about.id},
        data={"project": about.name, "roles": facts},
    )


def _titled(ctx: ToolContext, one: Role) -> str:
    """A role's name, with its state where that is not the usual one."""
    return (
        one.name
        if one.state == CASTING_NOW
        else f"{one.name} ({ctx.words('projects-state', state=one.state)})"
    )


CASTING_NOW = "casting"


async def create_role(ctx: ToolContext, args: NewRole) -> Result:
    """A new role in a project, echoed as understood."""
    about = await _project_or_question(ctx, args.project, "create_role", args.model_dump(mode="json"))
    if isinstance(about, Result):
        return about
    name = " ".join(args.role.split())
    if not name:
        rest = args.model_dump(mode="json", exclude_defaults=True) | {"project": f"project:{about.id}"}
        ask = Ask("text", ctx.words("projects-about-role"), "create_role", rest, "role")
        return Result(Draft(ctx.words("projects-role-name-missing"), ask=ask), data={"ask": "role name"})
    for one in await queries.roles(ctx.tx, about.id):
        if one.name.casefold() == name.casefold():
            raise Rejected("projects-role-exists", role=one.name, project=about.name)
    low, high = args.age_min, args.age_max
    if low is not None and high is not None and low > high:
        low, high = high, low
    codes, _ = asked.languages(args.languages)
    draft = Role(
        id=0,
        org_id=ctx.org_id,
        project_id=about.id,
        name=name,
        kind=args.kind,
        gender=asked.genders(args.gender),
        age_min=low,
        age_max=high,
        languages=codes,
        city=asked.city(args.city),
        description=args.description,
        budget_paise=args.budget_paise,
        shoot_days=args.shoot_days,
    )
    made = await queries.add_role(ctx.tx, draft, ctx.now)
    facts = described(ctx.words, made, money=not ctx.group)
    text = ctx.words("projects-role-made", role=made.name, project=about.name)
    search = {"role": f"role:{made.id}"}
    return Result(
        Draft(
            "\n".join(filter(None, (text, facts))),
            options=(
                Option(ctx.words("projects-find-people"), "search_talent", search, "primary"),
                Option(ctx.words("projects-undo"), "undo_change"),
            ),
        ),
        focus={"project_id": about.id, "role_id": made.id, "list_id": None},
        data={"role": _facts(made)},
        undo=Undo("drop_role", {"role_id": made.id}, text, (f"role/{made.id}",)),
    )


async def drop_role(ctx: ToolContext, args: DropRole) -> Result:
    """Take back a role that was just made."""
    made = await queries.role(ctx.tx, args.role_id)
    if made is None or made.org_id != ctx.org_id or made.state == "archived":
        raise Rejected("projects-role-gone")
    await queries.set_role_state(ctx.tx, made.id, "archived")
    focus = {"role_id": None} if ctx.focus.get("role_id") == made.id else {}
    return Result(Draft(ctx.words("projects-role-dropped", role=made.name)), focus=focus)


async def _project_or_question(
    ctx: ToolContext, said: str, tool: str, arguments: Mapping[str, Any] | None = None
) -> Project | Result:
    found = await find_project(ctx, said)
    if found is not None:
        return found
    among = [one for one in await queries.visible(ctx.tx, ctx.person) if one.state != "wrapped"]
    if not among:
        return await making.nothing_yet(ctx)
    options = tuple(
        Option(one.name, tool, {**(arguments or {}), "project": f"project:{one.id}"}) for one in among[:10]
    )
    return Result(Draft(ctx.words("projects-which"), options=options), data={"ask": "which project"})


def described(words: Words, one: Role, *, money: bool) -> str:
    """What is asked of a role on one line; ``money`` only where nobody but staff reads."""
    parts = [words("talent-gender", gender=gender) for gender in one.gender]
    if one.age_min is not None or one.age_max is not None:
        parts.append(span_words(words, one.age_min, one.age_max, str))
    parts += [words("talent-language", code=code) for code in one.languages]
    parts += [part for part in (one.city, one.kind) if part]
    if one.shoot_days:
        parts.append(words("projects-days", count=one.shoot_days))
    if money and one.budget_paise:
        parts.append(words("talent-rate", amount=words.money(one.budget_paise), unit="day"))
    return " · ".join(parts)


def _line(words: Words, one: Role) -> str:
    facts = described(words, one, money=False)
    return f"**{one.name}**: {facts}" if facts else f"**{one.name}**"


def _facts(one: Role) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "state": one.state,
        "gender": list(one.gender),
        "age": [one.age_min, one.age_max],
        "languages": list(one.languages),
    }


def _about(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    return {"project": str(meaning.entities.get("project") or "")}


def _new_role(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    said = meaning.entities
    ages = said.get("playing_age") or {}
    rate = said.get("rate") or said.get("rate_max") or {}
    values = {
        "role": _without_project(str(said.get("role") or ""), str(said.get("project") or "")),
        "project": str(said.get("project") or ""),
        "kind": str(said.get("role_type") or ""),
        "gender": tuple(said.get("gender") or ()),
        "age_min": ages.get("min"),
        "age_max": ages.get("max"),
        "languages": tuple(said.get("languages") or ()),
        "city": str(said.get("city") or ""),
        "budget_paise": rate.get("amount_minor") if rate.get("unit", "day") == "day" else None,
        "shoot_days": said.get("shoot_days"),
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}


def _without_project(role: str, project: str) -> str:
    """``Inspector`` of "Inspector in Monsoon Diaries"."""
    if not project:
        return role
    ending = rf"\s+(?:in|to|for|of|mein|ke liye)\s+(?:the\s+)?{re.escape(project)}$"
    return re.sub(ending, "", role, flags=re.IGNORECASE)


def _back(name: str, said: str, arguments: type[Arguments], run: Run, roles: frozenset[StandsAs]) -> Tool:
    """What undo runs."""
    return Tool(name, said, arguments, run, roles, "write", internal=True)


_PLACES = CASTING | frozenset[StandsAs]({"producer"})
_UNDOING = (
    _back("drop_project", "Put away a new project.", making.ProjectId, making.drop_project, CASTING),
    _back("reopen_role", "Open a closed role again.", making.Reopening, making.reopen_role, CASTING),
    _back("drop_member", "Take back that somebody joined.", members.Member, members.drop_member, CASTING),
    _back("restore_member", "Take back that somebody left.", members.Member, members.restore_member, CASTING),
    _back("drop_place", "Take back that a chat was chosen.", members.PlaceId, members.drop_place, _PLACES),
    _back("restore_place", "Take back that a chat left.", members.PlaceId, members.restore_place, _PLACES),
)
TOOLS: tuple[Tool, ...] = (
    *_UNDOING,
    Tool(
        "create_project",
        "Make a new project; its name is asked for when it is not said.",
        making.NewProject,
        making.create_project,
        CASTING,
        "write",
        order=orders.new_project,
    ),
    Tool(
        "list_projects",
        "Every project this person may see, with its roles and people in numbers.",
        making.Which,
        making.list_projects,
        STAFF,
        "write",
        order=orders.list_projects,
    ),
    Tool(
        "use_project",
        "Talk about another project from now on in this chat.",
        making.Which,
        making.use_project,
        STAFF,
        "write",
        order=orders.use_project,
    ),
    Tool(
        "close_role",
        "Close a role that nobody is looked for any more; says first whether people have auditions for it.",
        making.Closing,
        making.close_role,
        CASTING,
        "write",
        intents=("role.cancel",),
        fill=making.fill_closing,
    ),
    Tool(
        "add_member",
        "Put somebody of the team on a project, so that they see it.",
        members.Membership,
        members.add_member,
        CASTING,
        "send",
        order=orders.join_team,
    ),
    Tool(
        "remove_member",
        "Take somebody off a project's team.",
        members.Membership,
        members.remove_member,
        CASTING,
        "write",
        order=orders.leave_team,
    ),
    Tool(
        "show_team",
        "Who belongs to a project's team.",
        members.Place,
        members.show_team,
        STAFF,
        order=orders.show_team,
    ),
    Tool(
        "share_here",
        "Make the shared chat this is said in the producers' channel of a project.",
        members.Place,
        members.share_here,
        _PLACES,
        "write",
        order=orders.channel_here,
    ),
    Tool(
        "unshare_here",
        "Stop sharing a project's things in the shared chat this is said in.",
        members.Place,
        members.unshare_here,
        CASTING,
        "write",
        order=orders.channel_gone,
    ),
    Tool("list_roles", "The roles of a project with what each asks for.", About, list_roles, STAFF),
    Tool(
        "project_status",
        "How a project's casting stands, role by role, in numbers.",
        About,
        project_status,
        STAFF,
        intents=("report.project_status",),
        fill=_about,
    ),
    Tool(
        "create_role",
        "Make a new role in a project from what is said about it.",
        NewRole,
        create_role,
        CASTING,
        "write",
        intents=("role.create",),
        fill=_new_role,
    ),
    Tool(
        "drop_role",
        "Take back a role that was just made.",
        DropRole,
        drop_role,
        CASTING,
        "write",
        internal=True,
    ),
)
