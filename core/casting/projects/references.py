"""Which role or project is meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from core.casting.projects import queries
from core.casting.projects.habits import usual_project
from core.casting.projects.model import Project, Role
from core.casting.talent import names
from core.casting.talent.document import words as plain_words
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import unusual, whose_name
from core.understanding.meaning import Context

_ID = re.compile(r"(role|project):(\d+)")
_AROUND = """
the a role roles part character shortlist list lists for of ka ki ke ko liye wala wali wale vala vali me mein
project casting kirdar suchi lista
"""
AROUND = frozenset(_AROUND.split())
"""Words people put around a role's name."""


MOST_NAME = 2
"""Words of a name that no role has yet."""


def bare(said: str) -> str:
    """``Meera`` for "Meera's shortlist", "Meera wali list" or "the role of Meera"."""
    possessive = re.sub(r"['’]s\b", "", said)
    kept = [word for word in possessive.split() if not set(plain_words(word)) <= AROUND]
    return " ".join(kept) or possessive.strip()


def no_role_yet(said: str, context: Context) -> bool:
    """Whether a text about a role names none that there is, and nobody and nothing else that is known: to say
    so beats to guess what else was meant."""
    name = bare(said)
    known = (*context.known_roles, *context.known_projects, *context.known_people, *context.last_result)
    if not name or whose_name(name, known) or {"project", "film", "series"} & set(plain_words(said)):
        return False
    return len(name.split()) <= MOST_NAME and len(unusual(name)) == len(name.split())


async def visible_roles(ctx: ToolContext) -> list[Role]:
    """The roles this person may see, the newest project first."""
    seen = {one.id for one in await queries.visible(ctx.tx, ctx.person)}
    return [one for one in await queries.org_roles(ctx.tx, ctx.org_id) if one.project_id in seen]


async def find_role(ctx: ToolContext, said: str | None) -> Role | None:
    """The role meant by what was said, else the one in focus; None when nothing tells.

    Where several projects have a role of that name, the project in focus decides, then the one that is
    always meant; without either the newest project's is taken. Raises Rejected for a name that no visible
    role has.
    """
    among = await visible_roles(ctx)
    by_id = _ID.fullmatch(said.strip()) if said else None
    if by_id and by_id[1] == "role":
        return next((one for one in among if one.id == int(by_id[2])), None)
    name = bare(said) if said else ""
    if not name:
        focused = ctx.focus.get("role_id")
        return next((one for one in among if one.id == focused), None)
    found = queries.matching(name, among)
    at = ctx.focus.get("project_id")
    if len(found) > 1 and at is None:
        mine = await usual_project(ctx, await queries.visible(ctx.tx, ctx.person))
        at = None if mine is None else mine.id
    here = [one for one in found if one.project_id == at]
    chosen = here or found
    if chosen:
        return chosen[0]
    if not among:
        raise Rejected("projects-no-roles" if ctx.person.role in CASTING else "projects-none")
    raise Rejected("projects-unknown-role", name=name, roles=ctx.words.names([one.name for one in among]))


async def only_role(ctx: ToolContext) -> Role | None:
    """The open role that nobody need be asked about: there is no other in the project in hand, or at all."""
    among = [one for one in await visible_roles(ctx) if one.open]
    here = [one for one in among if one.project_id == ctx.focus.get("project_id")] or among
    return here[0] if len(here) == 1 else None


async def which_role(
    ctx: ToolContext,
    tool: str,
    arguments: Mapping[str, Any],
    field: str,
    only: Collection[int] | None = None,
) -> Result:
    """The question "for which role?": each answer runs ``tool`` with the role in ``arguments[field]``.

    ``only``: the roles to choose from, open or not; else every open one. Raises Rejected when there
    is none to choose.
    """
    every = await visible_roles(ctx)
    among = [one for one in every if (one.open if only is None else one.id in only)]
    if not among:
        raise Rejected("projects-no-roles" if ctx.person.role in CASTING else "projects-none")
    here = [one for one in among if one.project_id == ctx.focus.get("project_id")]
    among = here if here and only is None else among
    options = tuple(Option(one.name, tool, {**arguments, field: f"role:{one.id}"}) for one in among[:10])
    return Result(Draft(ctx.words("projects-which-role"), options=options), data={"ask": "which role"})


async def _no_role(ctx: ToolContext, name: str) -> None:
    """Raises Rejected where a role is called what was said to be a project."""
    found = queries.matching(name, await visible_roles(ctx))
    about = await queries.project(ctx.tx, found[0].project_id) if found else None
    if about is not None:
        raise Rejected("projects-is-role", role=found[0].name, project=about.name)


async def find_project(ctx: ToolContext, said: str | None) -> Project | None:
    """The project meant, else the current one, else whichever is always meant; None when several could be.

    Raises Rejected for a name that no project this person may see has.
    """
    among = await queries.visible(ctx.tx, ctx.person)
    by_id = _ID.fullmatch(said.strip()) if said else None
    if by_id and by_id[1] == "project":
        return next((one for one in among if one.id == int(by_id[2])), None)
    name = bare(said) if said else ""
    if name:
        called = [one.name for one in among]
        found = names.best(name, called) or names.guessed(name, called)
        if found:
            return among[found[0]]
        if not among:
            raise Rejected("projects-none")
        await _no_role(ctx, name)
        raise Rejected("projects-unknown", name=name, projects=ctx.words.names([one.name for one in among]))
    now = await queries.current(ctx.tx, ctx.org_id, ctx.focus)
    if now is not None and any(one.id == now.id for one in among):
        return now
    active = [one for one in among if one.state == "active"]
    return active[0] if len(active) == 1 else await usual_project(ctx, among)
