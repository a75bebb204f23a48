"""A whole hub around channels with state: what reached the provider, what it will do next.

``Switchboard`` opens, kills and reopens a hub on one database. A dead hub writes nothing and calls
nobody any more, as after a power cut; everything in memory is gone.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from config.app import Hub, build
from config.settings import load
from core.errors import Unavailable, Undeliverable
from core.messages import Address, Capabilities, Inbound, Lifecycle, Outbound, Parsed, Receipt
from core.people import Person, Role
from core.ports import About, Attachment, Envelope, Finding, Ingest, Payload, Signal
from core.store import inbox, outbox, persons, rooms
from core.store.database import Database, Tx
from tests.fakes import FakeClock, sqlite_url
from tests.schema import copy_schema

LIMIT_S = 10.0
AT_ONCE = (0.01,)


@dataclass(frozen=True, slots=True)
class Seen:
    """One message as the provider has it. ``at``: real monotonic seconds."""

    id: str
    key: str
    chat: str
    text: str
    at: float
    edits: str | None = None
    part: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """The call takes effect, and then its answer is this error."""

    error: Exception


class FakeChannel:
    """A provider that remembers. ``asked_by``: what it can be asked about afterwards, its ``key``
    (Slack's metadata), the ``text`` (Twilio's list) or nothing (Telegram)."""

    def __init__(
        self,
        name: str,
        *,
        window_h: int = 0,
        edits_s: int = 0,
        asked_by: str = "",
        sends_per_s: float = 1000.0,
        chat_interval_s: float = 0.0,
    ) -> None:
        self.name, self.asked_by = name, asked_by
        self.seen: list[Seen] = []
        self.calls: list[float] = []
        self.questions = 0
        self.next: deque[Exception | Lost] = deque()
        self.silent: Exception | None = None
        self.held: asyncio.Event | None = None
        self.entered = asyncio.Event()
        self.dies_after: int | None = None
        self.power: Power = Power()
        self.parts = 1
        self.unwritable = ""
        self.about = About(
            name,
            f"our {name}",
            Capabilities(10_000, 10_000, 3, 20, edits_s=edits_s, window_h=window_h, receipts=True),
            parse=parse,
            render=self._render,
            sends_per_s=sends_per_s,
            chat_interval_s=chat_interval_s,
            failure_reason={"63016": "window_closed", "63014": "blocked", "21610": "opted_out"}.get,
        )

    def _render(self, message: Outbound) -> tuple[Payload, ...]:
        if self.unwritable and message.text == self.unwritable:
            raise KeyError("a defect")
        form = "template" if message.template else "text"
        words = (
            f"{message.template.name}: {', '.join(message.template.variables)}" if message.template else ""
        )
        return tuple({form: words or message.text, "part": n} for n in range(self.parts))

    def address(self, chat: str) -> Address:
        return Address(self.name, self.about.account, chat)

    def texts(self, chat: str = "") -> list[str]:
        return [seen.text for seen in self.seen if chat in ("", seen.chat)]

    async def listen(self, ingest: Ingest) -> None:
        await asyncio.Event().wait()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        self.power.check()
        self.calls.append(time.monotonic())
        self.entered.set()
        if self.held is not None:
            await self.held.wait()
            self.power.check()
        fault = self.next.popleft() if self.next else None
        if isinstance(fault, Exception):
            raise fault
        number = edits or f"{self.name}-{len(self.seen) + 1}"
        text = str(payload.get("text", payload.get("template")))
        self.seen.append(Seen(number, key, address.chat, text, time.monotonic(), edits, payload["part"]))
        if self.dies_after is not None and len(self.seen) == self.dies_after:
            self.power.cut()
        if isinstance(fault, Lost):
            raise fault.error
        return number

    async def signal(self, signal: Signal) -> None:
        """Nothing to see."""

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        raise Undeliverable("no files here")

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        self.power.check()
        self.questions += 1
        if not self.asked_by:
            raise Undeliverable("nothing can be asked here")
        if self.silent is not None:
            raise self.silent
        for seen in reversed(self.seen):
            same = (
                (seen.key, seen.part) == (message.key, part)
                if self.asked_by == "key"
                else seen.text == message.text
            )
            if same and seen.chat == message.address.chat:
                return seen.id
        return None

    async def check(self) -> Sequence[Finding]:
        return ()


def parse(raw: bytes) -> Parsed:
    """What ``Switchboard`` delivers."""
    said = json.loads(raw)
    where = Address.parse(said["address"])
    if said["kind"] == "receipt":
        return Receipt(said["message"], said["status"], said["code"])
    if said["kind"] == "lifecycle":
        return Lifecycle(said["what"], where, said["sender"], said["detail"])
    at = datetime.fromisoformat(said["at"])
    return Inbound(said["id"], where, said["sender"], said["text"], at, choice=said["choice"])


@dataclass
class Power:
    """Whether the process lives; a dead one does nothing any more."""

    commits_left: int | None = None
    on: bool = True
    commits: int = 0

    def check(self) -> None:
        if not self.on:
            raise asyncio.CancelledError

    def cut(self) -> None:
        self.on = False
        raise asyncio.CancelledError

    def committed(self) -> None:
        self.commits += 1
        if self.commits_left is not None and self.commits >= self.commits_left:
            self.cut()


class MortalDatabase(Database):
    """A database whose process may die after any commit. ``busy``: so many more transactions fail."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.power = Power()
        self.busy = 0

    @asynccontextmanager
    async def transaction(self, *, quick: bool = False, durable: bool = True) -> AsyncIterator[Tx]:
        self.power.check()
        if self.busy:
            self.busy -= 1
            raise Unavailable("database: busy", retry_after_s=1.0)
        async with super().transaction(quick=quick, durable=durable) as tx:
            yield tx
            self.power.check()
        self.power.committed()

    async def insert_batch(self, into: str, values: str, rows: list[tuple[object, ...]]) -> None:
        self.power.check()
        await super().insert_batch(into, values, rows)
        self.power.committed()


@dataclass
class Switchboard:
    """``say`` writes as somebody; ``queue`` puts something unasked into the outbox."""

    folder: Path
    clock: FakeClock
    channels: dict[str, FakeChannel]
    hub: Hub
    wiring: dict[str, Any]
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    @classmethod
    async def open(cls, folder: Path, *channels: FakeChannel, **wiring: Any) -> Switchboard:
        await copy_schema(folder)
        clock = FakeClock()
        made = {channel.name: channel for channel in channels}
        wiring = {"backoff_s": AT_ONCE, "send_backoff_s": AT_ONCE, **wiring}
        hub = _hub(folder, clock, made, wiring)
        await hub.start(listen=False, tick=False)
        return cls(folder, clock, made, hub, wiring)

    @property
    def power(self) -> Power:
        database: Any = self.hub.database
        power: Power = database.power
        return power

    async def die(self) -> None:
        """No time to finish anything."""
        self.power.on = False
        await self.hub.engine.stop(patience_s=0.0)
        await self.hub.database.close()

    async def reopen(self, *, start: bool = True) -> None:
        """A new process on the same database."""
        await self.die()
        for channel in self.channels.values():
            channel.dies_after, channel.held = None, None
        self.hub = _hub(self.folder, self.clock, self.channels, self.wiring)
        if start:
            await self.hub.start(listen=False, tick=False)

    async def close(self) -> None:
        await self.die()

    async def person(self, name: str, role: Role, **chats: str) -> Person:
        """Somebody with a chat of their own on each of these channels."""
        async with self.hub.database.transaction() as tx:
            who = await persons.add(tx, "default", name, role, self.clock())
            for channel, chat in chats.items():
                account = self.channels[channel].about.account
                await persons.bind(tx, who, channel, chat, self.clock(), proof="operator", account=account)
        return who

    async def join(self, room: str, *people: Person) -> None:
        async with self.hub.database.transaction() as tx:
            for who in people:
                await rooms.join(tx, "default", room, who.id)

    async def deliver(self, channel: str, chat: str, text: str, **more: Any) -> None:
        """Store what somebody wrote; ``choice``: what they tapped."""
        number = more.pop("number", "") or f"m{next(self._numbers)}"
        said = {"kind": "text", "id": number, "sender": chat, "text": text, "choice": more.get("choice")}
        await self._accept(channel, chat, number, "turn", {**said, "at": self.clock().isoformat()})

    async def say(self, channel: str, chat: str, text: str, **more: Any) -> list[str]:
        """What the chat then shows that it did not show before."""
        before = len(self.channels[channel].texts(chat))
        await self.deliver(channel, chat, text, **more)
        await self.hub.settle()
        return self.channels[channel].texts(chat)[before:]

    async def receipt(self, channel: str, message: str, status: str, code: str = "") -> None:
        """The provider reports about a message."""
        said = {"kind": "receipt", "message": message, "status": status, "code": code}
        await self._accept(channel, "", f"{message}:{status}", "receipt", said)

    async def lifecycle(self, channel: str, chat: str, what: str, detail: str = "") -> None:
        """Somebody blocked the desk, a chat moved, ..."""
        said = {"kind": "lifecycle", "what": what, "sender": chat, "detail": detail}
        await self._accept(channel, chat, f"l{next(self._numbers)}", "lifecycle", said)

    async def _accept(self, channel: str, chat: str, number: str, kind: Any, said: dict[str, Any]) -> None:
        where = self.channels[channel].address(chat)
        raw = json.dumps({**said, "address": str(where)}).encode()
        envelope = Envelope(where.account, number, kind, where.conversation)
        await self.hub.accept(channel, where.account, [(envelope, raw)])

    async def queue(self, key: str, channel: str, chat: str, text: str = "", **more: Any) -> None:
        """Put one message into the outbox, as a feature would. ``who``: whom it is for."""
        who: Person | None = more.pop("who", None)
        message = Outbound(key, self.channels[channel].address(chat), text or key, **more)
        async with self.hub.database.transaction() as tx:
            await outbox.put(
                tx, message, org_id="default", now=self.clock(), person_id=who.id if who else None
            )

    async def row(self, key: str) -> Any:
        async with self.hub.database.read() as tx:
            return await outbox.by_key(tx, key)

    async def rows(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await outbox.newest(tx, "default", limit=10_000)))

    async def inbound(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await inbox.newest(tx, "default", limit=10_000)))

    async def until(self, condition: Callable[[], Any], limit_s: float = LIMIT_S) -> None:
        """Wait until a condition (it may be a coroutine function) holds."""
        async with asyncio.timeout(limit_s):
            while True:
                found = condition()
                if await found if asyncio.iscoroutine(found) else found:
                    return
                await asyncio.sleep(0.005)

    async def reached(self, key: str, *statuses: str) -> Any:
        """The row of a message once it has one of these statuses."""

        async def there() -> bool:
            row = await self.row(key)
            return row is not None and row["status"] in statuses

        await self.until(there)
        return await self.row(key)


def _hub(folder: Path, clock: FakeClock, channels: dict[str, FakeChannel], wiring: dict[str, Any]) -> Hub:
    env = {"CASTMATCH_DATABASE_URL": sqlite_url(folder), "CASTMATCH_SECRET": "a secret of the tests"}
    database = MortalDatabase(env["CASTMATCH_DATABASE_URL"])
    for channel in channels.values():
        channel.power = database.power
    return build(load(env), clock=clock, channels=list(channels.values()), database=database, **wiring)
