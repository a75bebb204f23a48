"""A whole hub on the console channel: real store, real turns, real sender, time that stands still."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bots.console.channel import ConsoleChannel
from bots.console.parse import ACCOUNT, CHANNEL, packed
from config.app import Hub, build
from config.settings import load
from core.messages import Address
from core.people import Person, Role
from core.store import inbox, outbox, persons, rooms
from tests.fakes import FakeClock, sqlite_url
from tests.schema import copy_schema


@dataclass
class ConsoleHub:
    """``say`` types a line as somebody and returns what the desk then showed them."""

    hub: Hub
    console: ConsoleChannel
    clock: FakeClock
    shown: list[tuple[str, str]] = field(default_factory=list)
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    @classmethod
    async def open(cls, folder: Path, *, house: str = "", **settings: Any) -> ConsoleHub:
        clock, console = FakeClock(), RecordingConsole()
        env = {"CASTMATCH_DATABASE_URL": sqlite_url(folder), "CASTMATCH_SECRET": "test secret"}
        env |= {"CASTMATCH_HOUSE": house}
        await copy_schema(folder)
        hub = build(load(env), clock=clock, channels=[console], **settings)
        await hub.start(listen=False, tick=False)
        made = cls(hub, console, clock)
        console.record = made.shown
        return made

    async def close(self) -> None:
        await self.hub.stop()

    async def person(self, name: str, role: Role, *, language: str = "en") -> Person:
        """Somebody who is known by their first name at the terminal."""
        async with self.hub.database.transaction() as tx:
            who = await persons.add(tx, "default", name, role, self.clock(), language=language)
            own = {"proof": "operator", "account": ACCOUNT}
            await persons.bind(tx, who, CHANNEL, who.first_name, self.clock(), **own)
        return who

    async def join(self, room: str, *people: Person) -> None:
        async with self.hub.database.transaction() as tx:
            for who in people:
                await rooms.join(tx, "default", room, who.id)

    async def say(self, sender: str, text: str, *, number: str = "") -> list[str]:
        """What was shown in the sender's own chat because of this line."""
        before = len(self.shown)
        await self.deliver(sender, text, number or f"line-{next(self._numbers)}")
        await self.hub.settle()
        return [shown for chat, shown in self.shown[before:] if chat == sender]

    async def deliver(self, sender: str, text: str, number: str) -> None:
        """Store one line without waiting for its answer."""
        await self.hub.accept(CHANNEL, ACCOUNT, [packed(number, sender, text, self.clock())])

    async def inbound(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await inbox.newest(tx, "default", limit=1000)))

    async def outbox(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await outbox.newest(tx, "default", limit=1000)))


class RecordingConsole(ConsoleChannel):
    """A console that remembers which chat each text went to."""

    def __init__(self) -> None:
        super().__init__(show=lambda _text: None)
        self.record: list[tuple[str, str]] = []

    async def send(self, payload: Any, address: Address, *, key: str, edits: str | None = None) -> str:
        external_id = await super().send(payload, address, key=key, edits=edits)
        self.record.append((address.chat, str(payload["text"])))
        return external_id
