"""Rows of projects and roles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    select,
)

from core.casting.projects.model import Project, Role, room
from core.casting.talent import names
from core.people import Person
from core.store import rooms
from core.store.database import Row, Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

_SEES_ALL = frozenset({"owner", "casting_director", "associate"})

project_table = Table(
    "project",
    metadata,
    row_id(),
    org_id(),
    Column("name", Text, nullable=False),
    Column("state", String(16), nullable=False, default="active"),
    Column("kind", String(32), nullable=False, default=""),
    Column("house", Text, nullable=False, default=""),
    Column("audience", String(16), nullable=False, default="invite_only"),
    Column("shoot_from", Date, nullable=True),
    Column("shoot_to", Date, nullable=True),
    Column("place", Text, nullable=False, default=""),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("org_id", "name"),
)

role_table = Table(
    "role",
    metadata,
    row_id(),
    org_id(),
    Column("project_id", Id, ForeignKey("project.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("internal_name", Text, nullable=False, default=""),
    Column("kind", String(32), nullable=False, default=""),
    Column("gender", Json, nullable=False, default=list),
    Column("age_min", Integer, nullable=True),
    Column("age_max", Integer, nullable=True),
    Column("languages", Json, nullable=False, default=list),
    Column("city", String(64), nullable=False, default=""),
    Column("description", Text, nullable=False, default=""),
    Column("state", String(16), nullable=False, default="casting"),
    Column("budget_paise", Id, nullable=True),
    Column("shoot_days", Integer, nullable=True),
    Column("approver_id", Id, ForeignKey("person.id"), nullable=True),
    Column("audience", String(16), nullable=False, default=""),
    Column("created_at", Utc, nullable=False),
)
Index("ix_role_project", role_table.c.project_id)
Index("ix_role_org", role_table.c.org_id)


def _project(row: Row) -> Project:
    return Project(**{field.name: row[field.name] for field in fields(Project)})


def _role(row: Row) -> Role:
    values = {field.name: row[field.name] for field in fields(Role)}
    return Role(**{**values, "gender": tuple(row["gender"]), "languages": tuple(row["languages"])})


async def add_project(tx: Tx, made: Project, now: datetime) -> Project:
    """A new project (its ``id`` is ignored)."""
    values = {field.name: getattr(made, field.name) for field in fields(Project) if field.name != "id"}
    result = await tx.execute(
        project_table.insert().values(**values, created_at=now).returning(project_table.c.id)
    )
    return _project({**values, "id": int(result.scalar_one())})


async def add_role(tx: Tx, made: Role, now: datetime) -> Role:
    """A new role (its ``id`` is ignored)."""
    values: dict[str, Any] = {
        field.name: getattr(made, field.name) for field in fields(Role) if field.name != "id"
    }
    values |= {"gender": list(made.gender), "languages": list(made.languages)}
    result = await tx.execute(role_table.insert().values(**values, created_at=now).returning(role_table.c.id))
    return _role({**values, "id": int(result.scalar_one())})


async def set_role_state(tx: Tx, role_id: int, state: str) -> None:
    """Open, close or archive a role."""
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(state=state))


async def set_names(tx: Tx, role_id: int, name: str, internal_name: str) -> None:
    """What a role is called outside, and inside the team."""
    values = {"name": name, "internal_name": internal_name}
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(**values))


async def set_approver(tx: Tx, role_id: int, person_id: int | None) -> None:
    """Name whose decision is final for a role; None: nobody in particular."""
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(approver_id=person_id))


async def set_budget(tx: Tx, role_id: int, paise: int | None, days: int | None) -> None:
    """What a role may cost by the day, and for how many shoot days."""
    values = {"budget_paise": paise, "shoot_days": days}
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(**values))


async def revise_role(tx: Tx, role_id: int, values: Mapping[str, Any]) -> None:
    """Change what a role asks for."""
    lists = {name: list(values[name]) for name in ("gender", "languages") if name in values}
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(**{**values, **lists}))


async def revise_project(tx: Tx, project_id: int, values: Mapping[str, Any]) -> None:
    """Change what a project is called, where and when it shoots, or whether it rests."""
    await tx.execute(project_table.update().where(project_table.c.id == project_id).values(**values))


async def closed_roles(tx: Tx, org: str) -> list[Role]:
    """The closed roles of the organisation's living projects, the newest first."""
    query = select(role_table).join(project_table, project_table.c.id == role_table.c.project_id)
    query = query.where(role_table.c.org_id == org, role_table.c.state == "archived")
    query = query.where(project_table.c.state.in_(("active", "paused"))).order_by(role_table.c.id.desc())
    return [_role(row) for row in await tx.rows(query)]


async def set_audience(tx: Tx, role_id: int, audience: str) -> None:
    """Say who may see a role."""
    await tx.execute(role_table.update().where(role_table.c.id == role_id).values(audience=audience))


async def set_project_state(tx: Tx, project_id: int, state: str) -> None:
    """Pause, wrap up, put away or take up a project."""
    await tx.execute(project_table.update().where(project_table.c.id == project_id).values(state=state))


_PROJECT = select(project_table).where(project_table.c.id == bindparam("project"))
_ROLE = select(role_table).where(role_table.c.id == bindparam("role"))


async def project(tx: Tx, project_id: int) -> Project | None:
    """One project by id."""
    row = await tx.row(_PROJECT, {"project": project_id})
    return None if row is None else _project(row)


async def role(tx: Tx, role_id: int) -> Role | None:
    """One role by id."""
    row = await tx.row(_ROLE, {"role": role_id})
    return None if row is None else _role(row)


async def role_names(tx: Tx, role_ids: Iterable[int]) -> dict[int, str]:
    """What these roles are called, archived ones too; empty for one that is gone."""
    found = {one: await role(tx, one) for one in dict.fromkeys(role_ids)}
    return {one: "" if known is None else known.name for one, known in found.items()}


async def roles(tx: Tx, project_id: int) -> list[Role]:
    """A project's roles in the order they were made, archived ones left out."""
    query = select(role_table).where(role_table.c.project_id == project_id, role_table.c.state != "archived")
    return [_role(row) for row in await tx.rows(query.order_by(role_table.c.id))]


_ORG_ROLES = (
    select(role_table)
    .join(project_table, project_table.c.id == role_table.c.project_id)
    .where(role_table.c.org_id == bindparam("org"), role_table.c.state != "archived")
    .where(project_table.c.state.in_(("active", "paused")))
    .order_by(project_table.c.id.desc(), role_table.c.id)
)
_PROJECTS = (
    select(project_table)
    .where(project_table.c.org_id == bindparam("org"), project_table.c.state != "archived")
    .order_by(project_table.c.id.desc())
)
"""Asked in every turn of the team: built once."""


async def org_roles(tx: Tx, org: str) -> list[Role]:
    """Every role of the organisation's living projects, the newest project first."""
    return [_role(row) for row in await tx.rows(_ORG_ROLES, {"org": org})]


async def projects(tx: Tx, org: str) -> list[Project]:
    """The organisation's projects, the newest first, archived ones left out."""
    return [_project(row) for row in await tx.rows(_PROJECTS, {"org": org})]


async def put_away(tx: Tx, org: str, name: str) -> Project | None:
    """The archived project of a name, which is taken up again rather than made twice."""
    query = select(project_table).where(project_table.c.org_id == org, project_table.c.state == "archived")
    rows = await tx.rows(query.order_by(project_table.c.id.desc()))
    return next((_project(row) for row in rows if row["name"].casefold() == name.casefold()), None)


async def visible(tx: Tx, who: Person) -> list[Project]:
    """The projects somebody may see: all of them for casting, else those whose room they are in. A former
    colleague may still be in a room, and sees none."""
    if not who.staff:
        return []
    every = await projects(tx, who.org_id)
    if who.role in _SEES_ALL:
        return every
    mine = set(await rooms.rooms_of(tx, who.id))
    return [one for one in every if room(one.id) in mine]


async def find_role(tx: Tx, org: str, name: str) -> Role | None:
    """The role a name means, whatever the spelling; None for an unknown name, and for one that
    several roles match equally well."""
    found = matching(name, await org_roles(tx, org))
    return found[0] if len(found) == 1 else None


def matching(name: str, among: list[Role]) -> list[Role]:
    """The roles a name may mean: by name first, then by what the team calls them; a slip of the
    finger is forgiven where it leaves one role (there are few, and answers name the role)."""
    named, inside = [one.name for one in among], [one.internal_name for one in among]
    found = names.best(name, named) or names.best(name, inside)
    if not found:
        slips = names.guessed(name, named)
        found = slips if len(slips) == 1 else []
    return [among[place] for place in found]


async def current(tx: Tx, org: str, focus: Mapping[str, Any]) -> Project | None:
    """What the conversation is about: the project in focus, that of the role in focus, or the only
    active one there is."""
    if focus.get("project_id"):
        found = await project(tx, int(focus["project_id"]))
        if found is not None and found.org_id == org:
            return found
    if focus.get("role_id"):
        about = await role(tx, int(focus["role_id"]))
        if about is not None and about.org_id == org:
            return await project(tx, about.project_id)
    active = [one for one in await projects(tx, org) if one.state == "active"]
    return active[0] if len(active) == 1 else None
