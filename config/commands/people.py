"""``castmatch people``: who may do what, from where."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import secrets
import sys
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import bots
from config.app import utc_now
from config.commands import refuse, run_async, settings, with_database
from config.settings import Loaded
from core.conversation.features.linking.tools import new_code
from core.people import ROLES, STAFF, Person, Role
from core.store import persons
from core.store.database import Database, Tx

INVITATION_MINUTES = 7 * 24 * 60
PREFIX = {"whatsapp": "whatsapp:", "sms": ""}
HINTS = {
    "whatsapp": ("NUMBER", "the number with its country code, like +919820000010"),
    "sms": ("NUMBER", "the number with its country code, like +919820000010"),
    "telegram": ("ID", "the numeric id, like 123456789"),
    "slack": ("TEAM/USER", "workspace and user, like T0123/U0456"),
    "email": ("ADDRESS", "the address, like priya@redleaf.example"),
}
"""What each channel calls somebody: its placeholder, and how to write it."""
SHAPES = {
    "telegram": r"-?[0-9]{1,20}",
    "slack": r"[A-Z0-9]+/[A-Z0-9]+",
    "email": r"[^@\s<>()\[\],;:\\\"]{1,64}@[^@\s<>()\[\],;:\\\"]{1,190}",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """``add``, ``invite``, ``list``, ``token``; one flag per channel folder."""
    what = parser.add_subparsers(dest="what", required=True)
    add = what.add_parser("add", help="add a person, or give a known one another channel")
    add.add_argument("--name", required=True)
    add.add_argument("--role", required=True, choices=[role for role in ROLES if role != "unknown"])
    for name in bots.names():
        if name not in ("console", "web"):
            add.add_argument(f"--{name}", metavar=HINTS.get(name, ("ID", ""))[0], help=_help(name))
    add.add_argument("--timezone", default="", help="such as Asia/Kolkata; else the hub's own")
    add.add_argument("--language", default="en", choices=["en", "hi", "hi-Latn"])
    add.add_argument("--shared", action="store_true", help="somebody else has the same number: ask for whom")
    add.add_argument("--json", action="store_true")
    invite = what.add_parser("invite", help="a code that ties a chat to one person, good for a week")
    invite.add_argument("person", help="their number in `people list`, or their exact name")
    listing = what.add_parser("list", help="everybody, with their channels")
    listing.add_argument("--json", action="store_true")
    token = what.add_parser("token", help="make a new bearer token for one person (shown once)")
    token.add_argument("person", help="their number in `people list`, or their exact name")


def run(arguments: argparse.Namespace) -> int:
    """Dispatch."""
    loaded = settings()
    work = {"add": _add, "list": _list, "token": _token, "invite": _invite}[arguments.what]
    return run_async(with_database(loaded, lambda database: work(loaded, database, arguments)))


def _help(channel: str) -> str:
    return f"on {channel}: {HINTS.get(channel, ('', 'their id there'))[1]}"


def external_id(channel: str, given: str) -> str:
    """The provider's own form of an id. Raises ValueError with a sentence."""
    written = given.strip()
    wrong = f"--{channel} {given}: write {HINTS.get(channel, ('', 'the id without spaces'))[1]}"
    if channel in PREFIX:
        number = re.sub(r"[\s().-]", "", written.removeprefix("whatsapp:"))
        if not re.fullmatch(r"\+[1-9][0-9]{7,14}", number):
            raise ValueError(wrong)
        return f"{PREFIX[channel]}{number}"
    shape = SHAPES.get(channel, r"\S+")
    if not re.fullmatch(shape, written):
        raise ValueError(wrong)
    # No mail service in use tells people apart by capitals.
    return written.casefold() if channel == "email" else written


def _zone(given: str) -> str:
    try:
        ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"--timezone {given}: is not a time zone; write one such as Asia/Kolkata") from error
    return given


async def _add(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    given = {name: getattr(arguments, name, None) for name in bots.names()}
    try:
        ids = {name: external_id(name, value) for name, value in given.items() if value}
        zone = _zone(arguments.timezone or loaded.hub.timezone)
        if not arguments.name.strip():
            raise ValueError("--name: write the person's name")
    except ValueError as error:
        refuse([str(error)])
    async with database.transaction() as tx:
        taken = await _taken(tx, loaded.hub.org, ids)
        who = await _known(tx, loaded.hub.org, arguments, {} if arguments.shared else taken)
        for channel, owner in taken.items():
            if not arguments.shared and (who is None or owner.id != who.id):
                refuse([f"--{channel}: {given[channel]} already belongs to {owner.name} ({owner.id})"])
        new = who is None
        if who is None:
            settled = {"language": arguments.language, "timezone": zone}
            name = arguments.name.strip()
            who = await persons.add(tx, loaded.hub.org, name, arguments.role, utc_now(), **settled)
        for channel, own in ids.items():
            if arguments.shared and channel in taken:
                await persons.share(tx, channel, own, who)
            else:
                await persons.bind(tx, who, channel, own, utc_now(), proof="operator")
    shown = {"id": who.id, "name": who.name, "role": who.role, "new": new, "channels": ids}
    known = "" if new else " (already known)"
    line = f"{who.id}  {who.name}, {who.role}{known}: {', '.join(ids) or 'no channel yet'}"
    print(json.dumps(shown) if arguments.json else line)
    return 0


async def _taken(tx: Tx, org: str, ids: Mapping[str, str]) -> dict[str, Person]:
    """Whose these ids are already, by channel."""
    owners = {}
    for channel, own in ids.items():
        for row in await persons.matching(tx, org, channel, [own]):
            owner = await persons.get(tx, row["person_id"]) if row["person_id"] else None
            if owner is not None and row["status"] != "suspended":
                owners[channel] = owner
    return owners


async def _known(
    tx: Tx, org: str, arguments: argparse.Namespace, taken: Mapping[str, Person]
) -> Person | None:
    """The person meant, if they are known: same name and role, and either of the team (a small
    circle, where a name is enough) or with one of these ids already."""
    role: Role = arguments.role
    name = arguments.name.strip().casefold()
    known = [one for one in await persons.with_roles(tx, org, [role]) if one.name.casefold() == name]
    owners = {owner.id for owner in taken.values()}
    meant = known if role in STAFF else [one for one in known if one.id in owners]
    return meant[0] if len(meant) == 1 else None


async def _list(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.read() as tx:
        rows = await persons.everybody(tx, loaded.hub.org)
    if arguments.json:
        print(json.dumps([_public(row) for row in rows]))
        return 0
    if not rows:
        print("Nobody yet: castmatch people add --name NAME --role ROLE --whatsapp +NUMBER")
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


async def _invite(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    """A one-time code to send to the desk from a new chat, or to open Telegram with."""
    async with database.transaction() as tx:
        rows = await persons.everybody(tx, loaded.hub.org)
        wanted = [row for row in rows if arguments.person in (str(row["id"]), row["name"])]
        if len(wanted) != 1:
            print(_not_one(arguments.person, len(wanted)), file=sys.stderr)
            return 1
        who = persons.as_person(wanted[0])
        code = await new_code(tx, who, utc_now(), proof="invitation", minutes=INVITATION_MINUTES)
    print(f"{code}  {who.name} sends this to the desk, or opens https://t.me/<your bot>?start={code}")
    return 0


async def _token(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.transaction() as tx:
        rows = await persons.everybody(tx, loaded.hub.org)
        wanted = [row for row in rows if arguments.person in (str(row["id"]), row["name"])]
        if len(wanted) != 1:
            print(_not_one(arguments.person, len(wanted)), file=sys.stderr)
            return 1
        token = secrets.token_urlsafe(32)
        await persons.set_token(tx, wanted[0]["id"], hashlib.sha256(token.encode()).hexdigest())
    print(token)
    return 0


def _not_one(said: str, found: int) -> str:
    if not found:
        return f"Nobody is called {said}: castmatch people list shows names and numbers"
    return f"{found} people are called {said}: use the number that castmatch people list shows"
