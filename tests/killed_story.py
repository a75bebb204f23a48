"""The demo's story told to a hub of real processes that are killed at random moments, and its recount.

The people and the imitated providers are the demo's; the hub is ``castmatch serve`` on SQLite, or two nodes
on PostgreSQL. The clock is the real one, so the steps that wait for another day are left out. A webhook that
got no 200 is posted again.
"""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web
from sqlalchemy import select

from config.demo.stage import DemoStage, environment
from config.schema import ensure_schema
from core.store import quiet
from core.store.persons import person
from core.texts import Words
from integrations.sandbox import Pace, build
from tests.e2e import story
from tests.e2e.demo_desk import DemoDesk
from tests.killing import REPEAT_S, Recount
from tests.nodes import Site, free_port

STEPS = (story.shortlist, story.review, story.invitations, story.answers, story.bulk, story.stop)
OWN_MOST = ("CASTMATCH_DATABASE_URL", "CASTMATCH_SECRET", "CASTMATCH_PUBLIC_URL")
IN_MUMBAI = ZoneInfo("Asia/Kolkata")
ENDS = {
    "on the shortlist": "SELECT count(*) AS n FROM list_entry",
    "decided": "SELECT count(*) AS n FROM review_event",
    "invited": "SELECT count(*) AS n FROM slot",
    "confirmed": "SELECT count(*) AS n FROM slot WHERE rsvp = 'confirmed'",
    "declined": "SELECT count(*) AS n FROM slot WHERE rsvp = 'declined'",
    "messages to many": "SELECT count(*) AS n FROM operation",
    "to be told": "SELECT count(*) AS n FROM operation_item",
    "opted out": "SELECT count(*) AS n FROM identity WHERE opted_out_at IS NOT NULL",
    "told twice by the hub": "SELECT count(*) - count(DISTINCT key) AS n FROM outbox",
}
"""What a story leaves behind, whoever died meanwhile."""


@dataclass
class KilledDesk(DemoDesk):
    """Speaks to the killed hub as any persona."""

    hub: Site = field(kw_only=True)
    box: Any = field(kw_only=True)
    chance: random.Random = field(kw_only=True)
    accepted: set[tuple[str, str]] = field(default_factory=set)
    calls: int = 0
    _posting: dict[tuple[str, str], asyncio.Task[None]] = field(default_factory=dict)

    def listen(self) -> None:
        """What got no 200 is posted again; what was accepted and called is counted."""
        before: Callable[[Any], None] | None = self.box.journal.on_entry

        def note(entry: Any) -> None:
            if before is not None:
                before(entry)
            self.calls += entry.direction == "call"
            if entry.direction != "webhook" or "id" not in entry.request:
                return
            which = (entry.app, entry.request["id"])
            if entry.status == 200:
                self.accepted.add(which)
            elif which not in self._posting:
                self._posting[which] = asyncio.create_task(self._again(entry, which))

        self.box.journal.on_entry = note

    async def _again(self, entry: Any, which: tuple[str, str]) -> None:
        """One after the other: an imitated provider that repeats by itself must not be repeated as well."""
        apps = {"telegram": self.box.telegram, "slack": self.box.slack}
        while which not in self.accepted:
            await asyncio.sleep(REPEAT_S)
            await apps.get(entry.app, self.box.twilio).redeliver(entry)
        del self._posting[which]

    async def say(self, who: str, app: str, text: str) -> None:
        """Nobody answers before the app shows that their tap went through."""
        while self._posting:
            await asyncio.wait(self._posting.values())
        await super().say(who, app, text)

    async def settled(self) -> None:
        """Nothing is posted again, and nothing waits in the ledger."""
        waiting = (
            "SELECT (SELECT count(*) FROM inbound WHERE status IN ('new', 'running'))"
            " + (SELECT count(*) FROM outbox WHERE status IN ('pending', 'sending', 'uncertain')"
            " AND not_before IS NULL AND uncertain_tries < 99) = 0 AS quiet"
        )
        await self.hub.until(waiting, self.limit_s)
        while self._posting:
            await asyncio.wait(self._posting.values())
            await self.hub.until(waiting, self.limit_s)

    async def kill(self, every: tuple[int, int], times: int) -> None:
        """Kill and start again after a random number of provider calls, so many times."""
        for _ in range(times):
            due = self.calls + self.chance.randint(*every)
            while self.calls < due:  # noqa: ASYNC110 - what is waited for happens in another process too
                await asyncio.sleep(0.003)
            await asyncio.sleep(self.chance.uniform(0.0, 0.05))
            await self.hub.kill()
            await self.hub.start()

    async def repeats(self, who: str, app: str) -> int:
        there = f"|{self.chat(who, app)}|"
        rows = self.hub.ledger(
            "SELECT conversation_key, uncertain_tries AS n FROM outbox WHERE uncertain_tries > 0"
        )
        return sum(row["n"] for row in rows if there in row["conversation_key"])

    def left_behind(self) -> dict[str, int]:
        """The story's end, from the rows."""
        return {name: int(self.hub.ledger(sql)[0]["n"]) for name, sql in ENDS.items()}


@asynccontextmanager
async def told(folder: Path, *, seed: int, url: str = "") -> AsyncIterator[KilledDesk]:
    """The demo's people around a hub that runs. ``url``: PostgreSQL with two nodes; SQLite without."""
    port, now = free_port(), datetime.now(UTC)
    sandbox = f"http://127.0.0.1:{port}"
    hub = Site(folder, url or f"sqlite+aiosqlite:///{folder / 'castmatch.db'}", sandbox)
    extra = {"CASTMATCH_DATABASE_URL": hub.url}
    stage = DemoStage(sandbox, folder, "a secret of the tests", extra=extra, starts_at=now)
    settings = environment(sandbox, folder, "a secret of the tests", stage.mail_port)
    hub.more = {name: value for name, value in settings.items() if name not in OWN_MOST}
    hub.add(2 if url else 1)
    cast = await _filled(stage, now)
    pace = Pace(receipt_s=0.01, hang_s=0.3)
    box = build(replace(stage.sandbox_settings(cast), hub_url=hub.address, pace=pace), stage.clock)
    app = web.Application(client_max_size=32 * 2**20)
    app.add_routes(box.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with hub.door.open(), aiohttp.ClientSession() as session:
        await box.start()
        desk = KilledDesk(
            stage, sandbox, runner, session, hub=hub, box=box, chance=random.Random(seed), limit_s=120.0
        )
        try:
            await stage.approve_templates()
            await hub.start()
            state = await desk.state()
            desk.personas = {one["id"]: one for one in state["personas"]}
            desk.slack_channel = state["slack"]["channels"][0]["id"]
            desk.tomorrow = Words("en", "Asia/Kolkata").day(now.astimezone(IN_MUMBAI) + timedelta(days=1))
            desk.hour = ""
            desk.listen()
            yield desk
            await box.settle()
        finally:
            await hub.end()
            await box.stop()
            await runner.cleanup()
            stage.close()


async def _filled(stage: DemoStage, now: datetime) -> Any:
    """The demo's rows, and nobody who must not be disturbed: the real clock may show any hour."""
    await ensure_schema(stage.hub.database)
    cast = await stage.fill()
    async with stage.hub.database.transaction() as tx:
        for row in await tx.rows(select(person.c.id, person.c.org_id)):
            moment = (now.astimezone(IN_MUMBAI) - timedelta(hours=6)).time()
            after = (now.astimezone(IN_MUMBAI) - timedelta(hours=5)).time()
            await quiet.put(tx, row["org_id"], row["id"], moment, after)
    await stage.hub.database.close()
    return cast


async def run(folder: Path, *, kills: int, seed: int, url: str = "") -> tuple[Recount, dict[str, int]]:
    """Tell the story while about so many kills befall it; the recount, and what it left behind."""
    async with told(folder, seed=seed, url=url) as desk:
        began = asyncio.get_running_loop().time()
        killing = None
        if kills:
            every = (1, max(2, CALLS // kills))
            killing = asyncio.create_task(desk.kill(every, kills))
        try:
            for step in STEPS:
                await step(desk)
        finally:
            if killing is not None:
                killing.cancel()
                await asyncio.gather(killing, return_exceptions=True)
                await desk.hub.start()
        await desk.settled()
        seconds = asyncio.get_running_loop().time() - began
        return recount(desk, seconds), desk.left_behind()


UNSENT = ("dead", "uncertain", "pending", "sending")
CALLS = 70
"""About so many calls a story makes to the providers."""


def recount(desk: KilledDesk, seconds: float) -> Recount:
    """What the providers show against what the ledger says of every message out."""
    rows = desk.hub.ledger("SELECT * FROM outbox ORDER BY id")
    known: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        if row["provider_id"]:  # of a message that is edited: the row that sent it
            known.setdefault((row["channel"], row["provider_id"]), row)
    part = "SELECT channel, provider_id FROM outbox_part"
    parts = {(row["channel"], row["provider_id"]) for row in desk.hub.ledger(part)}
    doubled = disordered = 0
    for app, chat in desk.box.chats.places():
        shown = [(app, one.id) for one in desk.box.chats.of(app, chat) if one.sender == "hub"]
        mine = [known.get(one) for one in shown if one not in parts]
        order = [one["id"] for one in mine if one and one["purpose"] != "bulk"]
        doubled += mine.count(None)
        disordered += sum(a > b for a, b in itertools.pairwise(order))
    unsent = [row for row in rows if row["status"] in UNSENT and row["not_before"] is None]
    unread = desk.hub.ledger("SELECT * FROM inbound WHERE status NOT IN ('done', 'ignored')")
    # A message to many whose arrival stays unclear is not sent a third time, and said to be unclear.
    lost = len(unread) + sum((row["purpose"], row["status"]) != ("bulk", "uncertain") for row in unsent)
    marked = sum(int(row["uncertain_tries"]) for row in rows if row["reason"])
    return Recount(
        accepted=len(desk.accepted),
        kills=desk.hub.kills,
        in_flight=desk.hub.in_flight,
        lost=lost,
        disordered=disordered,
        doubled=doubled,
        unmarked=max(0, doubled - marked),
        tools_twice=0,
        uncertain=sum(bool(row["uncertain_tries"]) for row in rows),
        seconds=seconds,
    )
