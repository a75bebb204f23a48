"""The demo's project at terminals: everybody of it sits at a console, under their first name."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bots.console.parse import ACCOUNT, CHANNEL
from config.demo.filling import fill
from config.demo.people import AGENT, GUARDIAN, TALENT, TEAM
from core.store import persons
from tests.hubs import ConsoleHub

FILE = "test.db"
SEARCH = "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"
LISTED = "1,2,3,5 shortlist for Meera"
SCHEDULE = "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2"


_FILLED: list[bytes] = []


async def gully_nights(folder: Path, *, house: str = "") -> ConsoleHub:
    """Priya, Arjun and Rohan of the team, four talent, an agent and a guardian, with the directory: filled
    once, and copied for every other test of a process."""
    if not _FILLED:
        with tempfile.TemporaryDirectory() as own:
            _FILLED.append(await _filled(Path(own)))
    (folder / FILE).write_bytes(_FILLED[0])
    return await ConsoleHub.open(folder, house=house)


async def _filled(folder: Path) -> bytes:
    desk = await ConsoleHub.open(folder)
    await fill(desk.hub.database, desk.clock(), desk.hub.accounts)
    async with desk.hub.database.transaction() as tx:
        await tx.execute(update(persons.person).values(preferred_channel=None))
        for persona in (*TEAM, *TALENT, AGENT, GUARDIAN):
            found = select(persons.person.c.id).where(persons.person.c.name == persona.name)
            who = await persons.get(tx, int(await tx.scalar(found)))
            assert who is not None
            await persons.bind(
                tx, who, CHANNEL, who.first_name, desk.clock(), proof="operator", account=ACCOUNT
            )
    await desk.close()
    return await asyncio.to_thread((folder / FILE).read_bytes)


def read_by(desk: Any, name: str, since: int = 0) -> list[str]:
    """What somebody was written, in order, from a place in ``desk.shown`` on."""
    return [text for chat, text in desk.shown[since:] if chat == name]


def heard_by(desk: Any, name: str, since: int = 0) -> str:
    """The same as one text."""
    return "\n".join(read_by(desk, name, since))


def last(shown: list[str]) -> str:
    """The newest message of a chat."""
    assert shown, "nothing was said"
    return shown[-1]
