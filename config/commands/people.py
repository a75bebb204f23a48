"""``castmatch people``: who may do what, from where."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from typing import Any

import bots
from config.app import utc_now
from config.commands import WRONG, run_async, settings, with_database
from config.settings import Loaded
from core.people import ROLES, Role
from core.store import persons
from core.store.database import Database

PREFIX = {"whatsapp": "whatsapp:", "sms": ""}


def arguments(parser: argparse.ArgumentParser) -> None:
    """``add``, ``list``, ``token``; one flag per channel folder."""
    what = parser.add_subparsers(dest="what", required=True)
    add = what.add_parser("add", help="add a person, or give a known one another channel")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=[role for role in ROLES if role != "unknown"])
    for name in bots.names():
        if name not in ("console", "web"):
            add.add_argument(f"--{name}", metavar="ID", help=f"their id on {name}")
    add.add_argument("--timezone", default="")
    add.add_argument("--language", default="en", choices=["en", "hi", "hi-Latn"])
    add.add_argument("--json", action="store_true")
    listing = what.add_parser("list", help="everybody, with their channels")
    listing.add_argument("--json", action="store_true")
    token = what.add_parser("token", help="make a new bearer token for one person (shown once)")
    token.add_argument("person", help="their number in `people list`, or their exact name")


def run(arguments: argparse.Namespace) -> int:
    """Dispatch."""
    loaded = settings()
    work = {"add": _add, "list": _list, "token": _token}[arguments.what]
    return run_async(with_database(loaded, lambda database: work(loaded, database, arguments)))


def external_id(channel: str, given: str) -> str:
    """The provider's own form of an id. Raises ValueError with a sentence."""
    if channel in ("whatsapp", "sms"):
        number = re.sub(r"[\s()-]", "", given.removeprefix("whatsapp:"))
        if not re.fullmatch(r"\+\d{8,15}", number):
            raise ValueError(
                f"--{channel} {given}: write the number with its country code, like +919820000010"
            )
        return f"{PREFIX[channel]}{number}"
    if channel == "telegram" and not re.fullmatch(r"-?\d{1,20}", given):
        raise ValueError(f"--telegram {given}: write the numeric id, like 123456789")
    if channel == "slack" and not re.fullmatch(r"[A-Z0-9]+/[A-Z0-9]+", given):
        raise ValueError(f"--slack {given}: write TEAM/USER, like T0123/U0456")
    return given


async def _add(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    given = {name: getattr(arguments, name, None) for name in bots.names()}
    try:
        ids = {name: external_id(name, value) for name, value in given.items() if value}
    except ValueError as error:
        print(error)
        return WRONG
    role: Role = arguments.role
    zone = arguments.timezone or loaded.hub.timezone
    now = utc_now()
    async with database.transaction() as tx:
        who = await persons.add(
            tx, loaded.hub.org, arguments.name, role, now, language=arguments.language, timezone=zone
        )
        for channel, own in ids.items():
            await persons.bind(tx, who, channel, own, now, proof="operator")
    shown = {"id": who.id, "name": who.name, "role": who.role, "channels": ids}
    print(
        json.dumps(shown)
        if arguments.json
        else f"{who.id}  {who.name}, {who.role}: {', '.join(ids) or 'no channel yet'}"
    )
    return 0


async def _list(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.read() as tx:
        rows = await persons.everybody(tx, loaded.hub.org)
    if arguments.json:
        print(json.dumps([_public(row) for row in rows]))
        return 0
    for row in rows:
        channels = ", ".join(f"{tie['channel']} ({tie['status']})" for tie in row["identities"])
        print(f"{row['id']:>5}  {row['name']}, {row['role']}: {channels or 'no channel yet'}")
    return 0


def _public(row: Mapping[str, Any]) -> dict[str, Any]:
    ties = [{k: tie[k] for k in ("channel", "external_id", "status", "proof")} for tie in row["identities"]]
    return {
        "id": row["id"],
        "name": row["name"],
        "role": row["role"],
        "timezone": row["timezone"],
        "channels": ties,
    }


async def _token(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.transaction() as tx:
        rows = await persons.everybody(tx, loaded.hub.org)
        wanted = [row for row in rows if arguments.person in (str(row["id"]), row["name"])]
        if len(wanted) != 1:
            print(
                f"{len(wanted)} people are called {arguments.person}; "
                "use the number that `castmatch people list` shows"
            )
            return 1
        token = secrets.token_urlsafe(32)
        await persons.set_token(tx, wanted[0]["id"], hashlib.sha256(token.encode()).hexdigest())
    print(token)
    return 0
