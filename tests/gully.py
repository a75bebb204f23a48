"""The demo's project at terminals: everybody of it sits at a console, under their first name."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from itertools import count
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
SHORTLIST = (("Priya", SEARCH), ("Priya", LISTED))
"""Amrita, Simran, Jasleen and Harleen are on Meera's shortlist."""
SHARED = (*SHORTLIST, ("Priya", "share with producers"))
"""The producers have the shortlist."""
INVITED = (*SHORTLIST, ("Arjun", SCHEDULE), ("Arjun", "send"))
"""They are asked to come tomorrow, from 11 AM."""

Line = tuple[str, str]
"""Who typed what."""


@dataclass(frozen=True)
class _Scene:
    """What came of some lines: the file, and what the terminals showed."""

    file: bytes
    shown: tuple[Line, ...]
    printed: dict[str, str]


_SCENES: dict[tuple[str, tuple[Line, ...]], _Scene] = {}


async def gully_nights(folder: Path, *lines: Line, house: str = "") -> ConsoleHub:
    """Priya, Arjun and Rohan of the team, four talent, an agent and a guardian, with the directory, after
    ``lines``: played once, and copied for every other test of a process."""
    found = (house, lines)
    if found not in _SCENES:
        with tempfile.TemporaryDirectory() as own:
            _SCENES[found] = await _played(Path(own), lines, house)
    scene = _SCENES[found]
    (folder / FILE).write_bytes(scene.file)
    desk = await ConsoleHub.open(folder, house=house)
    desk.shown.extend(scene.shown)
    desk.console.shown.update(scene.printed)
    desk._numbers = count(len(lines) + 1)
    return desk


async def _played(folder: Path, lines: tuple[Line, ...], house: str) -> _Scene:
    if not lines:
        return _Scene(await _filled(folder), (), {})
    desk = await gully_nights(folder, *lines[:-1], house=house)
    await desk.say(*lines[-1])
    await desk.close()
    file = await asyncio.to_thread((folder / FILE).read_bytes)
    return _Scene(file, tuple(desk.shown), dict(desk.console.shown))


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


async def told(desk: Any, who: str, text: str) -> str:
    """What somebody is told after a line of theirs."""
    since = len(desk.shown)
    await desk.say(who, text)
    return heard_by(desk, who, since)


def last(shown: list[str]) -> str:
    """The newest message of a chat."""
    assert shown, "nothing was said"
    return shown[-1]
