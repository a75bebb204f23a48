"""Roles made, told of, and taken back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.projects import making, queries, role_lists
from core.casting.projects.model import Project, Role
from core.casting.projects.references import find_project
from core.casting.talent import criteria as asked
from core.casting.talent.echo import span_words
from core.conversation.drafts import Ask, Draft, Option, Result, Undo, with_line
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding.meaning import Meaning

MOST_AGE = 100


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
    """``role_id``: the role to archive; ``others`` were made with it."""

    role_id: int
    others: tuple[int, ...] = ()


async def create_role(ctx: ToolContext, args: NewRole) -> Result:
    """A new role in a project, echoed as understood."""
    about = await project_or_question(ctx, args.project, "create_role", args.model_dump(mode="json"))
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
            "\n".join(filter(None, (text, facts, args.description))),
            options=(
                Option(ctx.words("projects-find-people"), "search_talent", search, "primary"),
                Option(ctx.words("projects-undo"), "undo_change"),
            ),
        ),
        focus={"project_id": about.id, "role_id": made.id, "list_id": None},
        data={"role": facts_of(made)},
        undo=Undo("drop_role", {"role_id": made.id}, text, (f"role/{made.id}",)),
    )


async def create_roles(ctx: ToolContext, args: role_lists.Several) -> Result:
    """Each as if it had been made alone, echoed as understood; one undo takes all of them back."""
    about = await project_or_question(ctx, args.project, "create_roles", args.model_dump(mode="json"))
    if isinstance(about, Result):
        return about
    made, lines = list[Role](), list[str]()
    moment = {"now": ctx.now, "tz": ctx.person.timezone, "actor_role": ctx.person.role}
    for name, facts in args.roles:
        said = role_lists.read(name, facts, **moment, channel=ctx.address.channel)
        told, apart = role_lists.described(facts, **moment, channel=ctx.address.channel)
        own = {"role": name, "project": f"project:{about.id}", "shoot_days": role_lists.shoot_days(facts)}
        one = NewRole.model_validate({**new_role(said, {}), **own, "description": told})
        unread = ctx.words("projects-unread", said=", ".join(apart)) if apart else ""
        try:
            done = await create_role(ctx, one)
        except Rejected as refused:
            lines.append(ctx.words(refused.text_key, **refused.values))
            continue
        if len(args.roles) == 1:
            return with_line(done, unread)
        role = await queries.role(ctx.tx, int((done.data or {})["role"]["id"]))
        if role is not None:
            made.append(role)
            lines += filter(None, (line(ctx.words, role), unread))
    if not made:
        return Result(Draft("\n".join(lines)), focus={"project_id": about.id}, unchanged=True)
    text = ctx.words("projects-roles-made", count=len(made), project=about.name)
    back = {"role_id": made[0].id, "others": [one.id for one in made[1:]]}
    return Result(
        Draft("\n".join((text, *lines)), options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"project_id": about.id, "role_id": None, "list_id": None},
        data={"roles": [facts_of(one) for one in made]},
        undo=Undo("drop_role", back, text, tuple(f"role/{one.id}" for one in made)),
    )


async def drop_role(ctx: ToolContext, args: DropRole) -> Result:
    """Take back roles that were just made."""
    for other in args.others:
        role = await queries.role(ctx.tx, other)
        if role is not None and role.org_id == ctx.org_id:
            await queries.set_role_state(ctx.tx, other, "archived")
    made = await queries.role(ctx.tx, args.role_id)
    if made is None or made.org_id != ctx.org_id or made.state == "archived":
        raise Rejected("projects-role-gone")
    await queries.set_role_state(ctx.tx, made.id, "archived")
    focus = {"role_id": None} if ctx.focus.get("role_id") == made.id else {}
    return Result(Draft(ctx.words("projects-role-dropped", role=made.name)), focus=focus)


async def project_or_question(
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


def line(words: Words, one: Role) -> str:
    seen = words("projects-audience", audience=one.audience) if one.audience else ""
    facts = " · ".join(filter(None, (described(words, one, money=False), seen)))
    return f"**{one.name}**: {facts}" if facts else f"**{one.name}**"


def facts_of(one: Role) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "state": one.state,
        "gender": list(one.gender),
        "age": [one.age_min, one.age_max],
        "languages": list(one.languages),
        "audience": one.audience,
    }


def new_role(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
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
