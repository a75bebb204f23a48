"""``castmatch projects``: what is being cast, and who is on its team."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from config.app import utc_now
from config.commands import refuse, run_async, settings, with_database
from config.settings import Loaded
from core.casting.projects import queries
from core.casting.projects.model import Project, room
from core.casting.talent import names
from core.people import STAFF, Person
from core.store import persons, rooms
from core.store.database import Database, Tx

MOST_NAME = 80


def arguments(parser: argparse.ArgumentParser) -> None:
    """``add`` and ``list``."""
    what = parser.add_subparsers(dest="what", required=True)
    add = what.add_parser("add", help="make a project, or put more people on the team of one there is")
    add.add_argument("--name", required=True)
    add.add_argument("--house", default="", help="who is casting it, as talent read it")
    add.add_argument("--kind", default="", help="such as film, series, ad")
    add.add_argument("--place", default="", help="where it shoots")
    add.add_argument(
        "--team",
        action="append",
        default=[],
        metavar="PERSON",
        help="of the team; may be given again",
    )
    add.add_argument("--json", action="store_true")
    listing = what.add_parser("list", help="every project with its roles and its team")
    listing.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Dispatch."""
    loaded = settings()
    work = {"add": _add, "list": _list}[arguments.what]
    return run_async(with_database(loaded, lambda database: work(loaded, database, arguments)))


async def _add(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    name = " ".join(arguments.name.split())
    if not name or len(name) > MOST_NAME:
        refuse([f"--name: write a name of up to {MOST_NAME} letters"])
    org = loaded.hub.org
    async with database.transaction() as tx:
        team = await _team(tx, org, arguments.team)
        known = [one for one in await queries.projects(tx, org) if one.name.casefold() == name.casefold()]
        made = known[0] if known else await _make(tx, org, name, arguments)
        for who in team:
            await rooms.join(tx, org, room(made.id), who.id)
        shown = await _facts(tx, made)
    shown["new"] = not known
    if arguments.json:
        print(json.dumps(shown, ensure_ascii=False))
    else:
        print(f"{_line(shown)}{' (already known)' if known else ''}")
    return 0


async def _make(tx: Tx, org: str, name: str, arguments: argparse.Namespace) -> Project:
    again = await queries.put_away(tx, org, name)
    if again is not None:
        await queries.set_project_state(tx, again.id, "active")
        return again
    draft = Project(0, org, name, "active", arguments.kind, arguments.house, place=arguments.place)
    return await queries.add_project(tx, draft, utc_now())


async def _team(tx: Tx, org: str, wanted: list[str]) -> list[Person]:
    """The people meant, by their number in ``people list`` or their name. Exits with 2 for nobody."""
    staff = await persons.with_roles(tx, org, sorted(STAFF))
    found = []
    for said in wanted:
        places = names.best(said, [one.name for one in staff])
        mine = [one for one in staff if str(one.id) == said] or [staff[place] for place in places]
        if len(mine) != 1:
            trouble = "is nobody" if not mine else f"is {len(mine)} people: use the number"
            refuse([f"--team {said}: {trouble} of the team in `castmatch people list`"])
        found += mine
    return found


async def _list(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.read() as tx:
        shown = [await _facts(tx, one) for one in await queries.projects(tx, loaded.hub.org)]
    if arguments.json:
        print(json.dumps(shown, ensure_ascii=False))
        return 0
    for one in shown:
        print(_line(one))
    if not shown:
        print('No project yet: castmatch projects add --name "Monsoon Diaries"', file=sys.stdout)
    return 0


async def _facts(tx: Tx, one: Project) -> dict[str, Any]:
    roles = await queries.roles(tx, one.id)
    team = await rooms.members(tx, room(one.id))
    return {
        "id": one.id,
        "name": one.name,
        "state": one.state,
        "house": one.house,
        "roles": [{"name": role.name, "state": role.state} for role in roles],
        "team": [{"id": who.id, "name": who.name, "role": who.role} for who in team],
    }


def _line(shown: dict[str, Any]) -> str:
    roles = ", ".join(role["name"] for role in shown["roles"]) or "no roles yet"
    team = ", ".join(who["name"] for who in shown["team"]) or "nobody on the team yet"
    return f"{shown['id']:>5}  {shown['name']}: {roles}; {team}"
