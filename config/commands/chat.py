"""``castmatch chat``: the desk in this terminal, as one of its people."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from bots.console import ConsoleChannel
from bots.console.parse import ACCOUNT, CHANNEL
from config import log
from config.app import Hub, build, utc_now
from config.commands import refuse, run_async, settings
from config.demo import fill
from config.demo.project import HOUSE
from config.ground import build_channels
from config.schema import ensure_schema
from config.settings import Loaded, load, problems
from core.people import ROLES, Person
from core.ports import Envelope, Surroundings
from core.store import persons
from core.store.database import Database

SQLITE = "sqlite+aiosqlite:///"
HOW = "Write as you would in a chat; a number picks a choice; Ctrl-D ends."
DEMO = "This is an invented project in a temporary database: try anything, nothing is sent or kept."
INVENTED = {"whatsapp": "demo", "slack": "demo", "telegram": "demo"}
"""The accounts of the demo: what would go there stays in its outbox."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """``--as`` chooses the speaker."""
    parser.add_argument(
        "--as", dest="who", metavar="NAME", default="", help="who speaks: a name, or a number"
    )


def run(arguments: argparse.Namespace) -> int:
    """Talk until the input ends."""
    loaded = settings()
    log.configure("WARNING")
    return run_async(_chat(loaded, arguments.who))


async def _chat(loaded: Loaded, who: str) -> int:
    if await _anybody(loaded):
        found = problems(loaded, Surroundings(utc_now), need_secret=True)
        if found:
            refuse([f"{finding.what}: {finding.fix}" for finding in found])
        return await _talk(loaded, who)
    with tempfile.TemporaryDirectory(prefix="castmatch-chat-") as folder:
        return await _talk(_invented(loaded, Path(folder)), who, demo=True)


def _invented(loaded: Loaded, folder: Path) -> Loaded:
    """Settings of the demo: no credentials, so nothing leaves this machine."""
    return load(
        {
            "CASTMATCH_DATABASE_URL": f"{SQLITE}{folder}/chat.db",
            "CASTMATCH_SECRET": secrets.token_urlsafe(32),
            "CASTMATCH_TIMEZONE": loaded.hub.timezone,
            "CASTMATCH_HOUSE": loaded.hub.house or HOUSE,
        }
    )


async def _anybody(loaded: Loaded) -> bool:
    """Whether the configured database has people; it is not made just to look."""
    url = loaded.hub.database_url
    if not _there(url):
        return False
    database = Database(url)
    try:
        await ensure_schema(database)
        return bool(await _people(database, loaded.hub.org))
    finally:
        await database.close()


def _there(url: str) -> bool:
    return not url.startswith(SQLITE) or Path(url.removeprefix(SQLITE)).is_file()


async def _people(database: Database, org: str) -> list[Person]:
    async with database.read() as tx:
        return await persons.with_roles(tx, org, ROLES)


async def _talk(loaded: Loaded, who: str, *, demo: bool = False) -> int:
    console = ConsoleChannel()
    hub = build(loaded, channels=[console])
    try:
        await hub.start(listen=False, tick=False)
        # Known, so that messages to other apps are queued; `serve` is the one that sends them.
        others = INVENTED if demo else _accounts(loaded, hub.surroundings)
        hub.accounts.update({name: own for name, own in others.items() if name != CHANNEL})
        if demo:
            await fill(hub.database, utc_now(), hub.accounts, org=loaded.hub.org)
        speaker = chosen(await _people(hub.database, loaded.hub.org), who)
        sender = await _bound(hub, speaker)
        print(f"You are {speaker.name}, {speaker.role}. {HOW}")
        if demo:
            print(DEMO)
        await converse(hub, console, sender)
    finally:
        await hub.stop()
    return 0


def chosen(people: Sequence[Person], who: str) -> Person:
    """The person meant by a number, a name or the beginning of one; else whoever runs the casting.

    Exits with 2 when that is nobody, or several.
    """
    if not who:
        by_rank = sorted(people, key=lambda person: (_rank(person), person.id))
        return by_rank[0]
    said = who.casefold()
    exact = [one for one in people if said in (str(one.id), one.name.casefold())]
    found = exact or [one for one in people if one.name.casefold().startswith(said)]
    # "Rohan" is the producer before any Rohan of the directory.
    found = [one for one in found if one.staff] if sum(one.staff for one in found) == 1 else found
    if len(found) != 1:
        names = ", ".join(f"{one.name} ({one.id})" for one in (found or people)[:8])
        refuse([f"--as {who}: {'several' if found else 'nobody'} of that name; there are {names}"])
    return found[0]


def _rank(person: Person) -> int:
    order = ("casting_director", "owner", "associate", "producer")
    return order.index(person.role) if person.role in order else len(order)


def _accounts(loaded: Loaded, surroundings: Surroundings) -> dict[str, str]:
    abouts = [channel.about for channel in build_channels(loaded, surroundings)]
    return {about.name: about.account for about in abouts}


async def _bound(hub: Hub, speaker: Person) -> str:
    """The speaker's own chat at the terminal."""
    sender = str(speaker.id)
    async with hub.database.transaction() as tx:
        if not await persons.matching(tx, speaker.org_id, CHANNEL, [sender]):
            await persons.bind(tx, speaker, CHANNEL, sender, utc_now(), proof="operator", account=ACCOUNT)
    return sender


async def converse(hub: Hub, console: ConsoleChannel, sender: str) -> None:
    """Line in, reply out, until the input ends."""

    async def ingest(deliveries: Sequence[tuple[Envelope, bytes]]) -> None:
        await hub.accept(CHANNEL, ACCOUNT, deliveries)

    while (line := await typed()) is not None:
        if line.strip():
            await console.said(ingest, secrets.token_hex(8), sender, line, hub.clock())
            await hub.settle()


async def typed() -> str | None:
    """The next line of the input, without holding up what runs meanwhile; None at its end."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[str | None] = loop.create_future()

    def settle(line: str | None) -> None:
        if not answer.done():
            answer.set_result(line)

    # A daemon: Ctrl-C must not wait for a line that nobody will type.
    threading.Thread(target=_read, args=(loop, settle), daemon=True).start()
    return await answer


def _read(loop: asyncio.AbstractEventLoop, settle: Callable[[str | None], None]) -> None:
    try:
        line: str | None = input("> " if sys.stdin.isatty() else "")
    except (EOFError, UnicodeDecodeError):
        line = None
    loop.call_soon_threadsafe(settle, line)
