"""Hub processes that are killed while people write to them, and the recount of what everybody saw.

The hub is one or more nodes with Telegram, Slack and WhatsApp pointed at a sandbox in this process.
A webhook that got no 200 is posted again, as providers do. The provider's own record of each chat is
compared with the hub's ledger afterwards.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aiohttp import web

from config.schema import ensure_schema
from core.casting.projects import queries as projects
from core.casting.projects.model import Project
from core.messages import Address
from core.store import persons, rooms
from core.store.database import Database
from integrations.sandbox import MovableClock, Pace, Persona, SandboxSettings, build
from integrations.sandbox.credentials import SLACK_TEAM_ID
from tests.nodes import Site, free_port

CHANNELS = ("telegram", "slack", "whatsapp")
REPEAT_S = 0.1
"""How soon the harness posts a webhook again that got no 200; then after twice as long each time."""
DUPLICATES = 0.05
"""So many deliveries are posted once more although they were accepted."""
SENDS = {"telegram": "sendMessage", "slack": "chat.postMessage", "whatsapp": "messages.create"}
"""The sandbox's names for the call that sends."""
TROUBLE = ("429", "500", "500_after", "timeout", "timeout_after", "slow")
TROUBLE_EVERY = 5
"""One of so many calls fails, however fast the machine: one that fails time after time is given up, and
said to be, which is no loss but not what is tried here."""
MADE, AGAIN = "New role", "already has a role"


@dataclass(frozen=True, slots=True)
class Recount:
    """``in_flight``: rows marked ``sending`` at the moments of the kills. ``unmarked``: doubled
    messages that the ledger does not call possible repeats. ``tools_twice``: writes done twice."""

    accepted: int
    kills: int
    in_flight: int
    lost: int
    disordered: int
    doubled: int
    unmarked: int
    tools_twice: int
    uncertain: int
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.accepted} accepted, {self.kills} kills in {self.seconds:.0f} s: lost {self.lost}, "
            f"doubled {self.doubled} (in flight at the kills {self.in_flight}, unmarked {self.unmarked}), "
            f"out of order {self.disordered}, tools run twice {self.tools_twice}, uncertain {self.uncertain}"
        )

    def __add__(self, other: Recount) -> Recount:
        return Recount(*(a + b for a, b in zip(astuple(self), astuple(other), strict=True)))

    @property
    def kept(self) -> bool:
        """Whether every promise was kept."""
        broken = self.lost + self.disordered + self.unmarked + self.tools_twice
        return broken == 0 and self.doubled <= self.in_flight


def people(count: int) -> tuple[Persona, ...]:
    """So many people, each on one app."""
    made = []
    for n in range(count):
        app = CHANNELS[n % 3]
        made.append(
            Persona(
                id=f"p{n}",
                name=f"Person {n}",
                whatsapp=f"+9190000{n:05d}" if app == "whatsapp" else "",
                slack=f"U{n:09d}" if app == "slack" else "",
                telegram=1_000_000 + n if app == "telegram" else 0,
            )
        )
    return tuple(made)


def place(person: Persona) -> tuple[str, str]:
    """The app and chat in which this person writes to the desk."""
    if person.telegram:
        return "telegram", str(person.telegram)
    if person.slack:
        return "slack", f"D{person.slack[1:]}"
    return "whatsapp", person.whatsapp_address


def wording(n: int) -> str:
    """Every second message asks the same thing; the others each make one role of their own."""
    if n % 2:
        return "help"
    syllables = ("zo", "bri", "lun", "tem", "fax", "gor", "vi", "wes", "pol", "dun")
    name = "".join(syllables[int(digit)] for digit in f"{n:04d}").capitalize()
    return f"add role {name}: 25-30 female"


async def introduce(url: str, everybody: Sequence[Persona]) -> None:
    """Everybody is an associate of one project."""
    database, now = Database(url), datetime.now(UTC)
    await ensure_schema(database)
    async with database.transaction() as tx:
        made = await projects.add_project(tx, Project(0, "default", "Gully Nights"), now)
        for person in everybody:
            who = await persons.add(tx, "default", person.name, "associate", now)
            own = {
                "whatsapp": person.whatsapp and f"whatsapp:{person.whatsapp}",
                "slack": person.slack and f"{SLACK_TEAM_ID}/{person.slack}",
                "telegram": str(person.telegram or ""),
            }
            channel = place(person)[0]
            await persons.bind(tx, who, channel, own[channel], now, proof="operator")
            await rooms.join(tx, "default", f"project/{made.id}", who.id)
    await database.close()


@dataclass
class Run:
    """People who write, each waiting for their delivery to be accepted before the next one."""

    hub: Site
    box: Any
    everybody: tuple[Persona, ...]
    chance: random.Random
    last: dict[tuple[str, str], Any] = field(default_factory=dict)
    accepted: set[tuple[str, str]] = field(default_factory=set)
    asked: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    calls: int = 0
    patience_s: float = 1.0

    def listen(self) -> None:
        """Follow the sandbox's journal: what was posted, and what was answered 200."""
        before: Callable[[Any], None] | None = self.box.journal.on_entry

        def note(entry: Any) -> None:
            if entry.direction == "webhook" and "id" in entry.request:
                self.last[entry.app, entry.chat] = entry
                if entry.status == 200:
                    self.accepted.add((entry.app, entry.request["id"]))
            self.calls += entry.direction == "call" and entry.method == SENDS.get(entry.app)
            if before is not None:
                before(entry)

        self.box.journal.on_entry = note

    async def write(self, person: Persona, texts: Sequence[str]) -> None:
        app, chat = place(person)
        for text in texts:
            self.asked[app, chat].append(text)
            if app == "telegram":
                await self.box.telegram.text(person.telegram, text)
            elif app == "slack":
                await self.box.slack.message(person.slack, chat, text)
            else:
                await self.box.twilio.text(person.whatsapp, text)
            await self._accepted(app, chat)

    async def _accepted(self, app: str, chat: str) -> None:
        entry = self.last[app, chat]
        provider = {"telegram": self.box.telegram, "slack": self.box.slack}.get(app, self.box.twilio)
        wait = REPEAT_S
        while (app, entry.request["id"]) not in self.accepted:
            await asyncio.sleep(wait)
            await provider.redeliver(entry)
            wait = min(2 * wait, self.patience_s)
        if self.chance.random() < DUPLICATES:
            await provider.redeliver(entry)

    async def kill(self, total: int, times: int) -> None:
        """Kill and start again at random moments, spread over the whole run."""
        for n in range(times):
            after = (n + self.chance.uniform(0.2, 0.9)) / times * total * 0.9
            await self._until(lambda after=after: len(self.accepted) >= after)
            await asyncio.sleep(self.chance.uniform(0.0, 0.2))
            await self.hub.kill()
            await self.hub.start()

    async def trouble(self) -> None:
        """Befall the hub's sends with one fault after the other until cancelled."""
        for due in itertools.count(TROUBLE_EVERY, TROUBLE_EVERY):
            await self._until(lambda due=due: self.calls >= due)
            app, kind = self.chance.choice(CHANNELS), self.chance.choice(TROUBLE)
            self.box.faults.add(app, kind, method=SENDS[app], retry_after=0.2)

    async def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():  # noqa: ASYNC110 - what is waited for happens in another process too
            await asyncio.sleep(0.005)

    async def settled(self, limit_s: float) -> None:
        """Nothing waits in the hub's ledger any more."""
        waiting = (
            "SELECT (SELECT count(*) FROM inbound WHERE status IN ('new', 'running') AND kind = 'turn')"
            " + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'uncertain')"
            " AND uncertain_tries < 99) AS n"
        )
        ends = time.monotonic() + limit_s
        while (await asyncio.to_thread(self.hub.ledger, waiting))[0]["n"]:
            assert time.monotonic() < ends, "the hub did not come to rest"
            await asyncio.sleep(0.1)

    def recount(self, seconds: float) -> Recount:
        """Compare what the providers show with what people wrote and what the ledger says."""
        replies = {
            row["inbound_id"]: row for row in self.hub.ledger("SELECT * FROM outbox WHERE key LIKE 'in/%'")
        }
        inbound: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for row in self.hub.ledger("SELECT * FROM inbound WHERE kind = 'turn' ORDER BY id"):
            inbound[row["channel"], Address.parse(row["conversation_key"]).chat].append(row)
        lost = disordered = doubled = unmarked = 0
        for where, asked in self.asked.items():
            rows = inbound[where]
            disordered += [row["preview"] for row in rows] != asked
            seen = [message for message in self.box.chats.of(*where) if message.sender == "hub"]
            position = {message.id: n for n, message in enumerate(seen)}
            mine = [replies.get(row["id"]) for row in rows]
            places = [position.get(row["provider_id"] or "") if row else None for row in mine]
            lost += len(asked) - len(rows) + places.count(None)
            found = [place for place in places if place is not None]
            disordered += sum(a > b for a, b in itertools.pairwise(found))
            extra = [message for n, message in enumerate(seen) if n not in set(found)]
            doubled += len(extra)
            marked = sum(row["uncertain_tries"] for row in mine if row and row["reason"])
            unmarked += max(0, len(extra) - marked)
        return Recount(
            accepted=sum(map(len, self.asked.values())),
            kills=self.hub.kills,
            in_flight=self.hub.in_flight,
            lost=lost,
            disordered=disordered,
            doubled=doubled,
            unmarked=unmarked,
            tools_twice=self._tools_twice(replies),
            uncertain=sum(bool(row["uncertain_tries"]) for row in replies.values()),
            seconds=seconds,
        )

    def _tools_twice(self, replies: dict[int, dict[str, Any]]) -> int:
        """Each order must have made one role and been answered as the one who made it."""
        orders = sum(text != "help" for asked in self.asked.values() for text in asked)
        roles = self.hub.ledger("SELECT count(*) AS n FROM role")[0]["n"]
        again = sum(AGAIN in row["preview"] for row in replies.values())
        made = sum(row["preview"].startswith(MADE) for row in replies.values())
        return again + abs(orders - roles) + abs(orders - made)


@asynccontextmanager
async def served(box: Any, port: int) -> AsyncIterator[None]:
    app = web.Application(client_max_size=32 * 2**20)
    app.add_routes(box.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await box.start()
    try:
        yield
    finally:
        await box.stop()
        await runner.cleanup()


@asynccontextmanager
async def opened(
    folder: Path,
    chats: int,
    *,
    seed: int,
    url: str = "",
    nodes: int = 1,
    workers: int = 0,
    pace: Pace | None = None,
) -> AsyncIterator[Run]:
    """``nodes`` that serve and ``workers`` beside them, none started yet, and ``chats`` people.
    ``url``: PostgreSQL; SQLite in ``folder`` without it."""
    everybody, port = people(chats), free_port()
    hub = Site(folder, url or f"sqlite+aiosqlite:///{folder / 'hub.db'}", f"http://127.0.0.1:{port}")
    hub.add(nodes)
    hub.add(workers, "work")
    box = build(
        SandboxSettings(
            hub_url=hub.address,
            personas=everybody,
            base_url=hub.sandbox,
            socket_mode=False,
            slack_echo=False,
            pace=pace or Pace(receipt_s=0.01, hang_s=0.3),
        ),
        MovableClock(datetime.now(UTC)),
    )
    await introduce(hub.url, everybody)
    made = Run(hub, box, everybody, random.Random(seed))
    made.listen()
    async with hub.door.open(), served(box, port):
        try:
            yield made
            await box.settle()
        finally:
            await hub.end()


async def run(
    folder: Path,
    *,
    messages: int,
    kills: int,
    chats: int,
    seed: int,
    trouble: bool = False,
    limit_s: float = 120.0,
    url: str = "",
    nodes: int = 1,
    workers: int = 0,
) -> Recount:
    """Let ``chats`` people write ``messages`` in all while nodes are killed ``kills`` times.
    ``trouble``: the providers fail all the time as well."""
    shares: dict[int, list[str]] = defaultdict(list)
    for n in range(messages):
        shares[n % chats].append(wording(n // chats * chats + n % chats))
    async with opened(folder, chats, seed=seed, url=url, nodes=nodes, workers=workers) as made:
        await made.hub.start()
        began = time.monotonic()
        troubling = asyncio.create_task(made.trouble()) if trouble else None
        async with asyncio.timeout(limit_s), asyncio.TaskGroup() as tasks:
            tasks.create_task(made.kill(messages, kills))
            for n, texts in shares.items():
                tasks.create_task(made.write(made.everybody[n], texts))
        if troubling is not None:
            troubling.cancel()
            made.box.faults.clear()
        await made.settled(limit_s)
        seconds = time.monotonic() - began
    return made.recount(seconds)
