"""The sandbox as one thing: its routes, its life, the three apps, a fresh start, a replay."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from datetime import datetime

from aiohttp import web

from integrations.sandbox.act import Actors
from integrations.sandbox.chats import Chats
from integrations.sandbox.claude import FakeClaude
from integrations.sandbox.clock import MovableClock
from integrations.sandbox.faults import Faults
from integrations.sandbox.identifiers import Identifiers
from integrations.sandbox.journal import Entry, Journal, replayable
from integrations.sandbox.mail.letters import Letters
from integrations.sandbox.mail.server import MailServer
from integrations.sandbox.media import MediaStore
from integrations.sandbox.postman import Postman
from integrations.sandbox.settings import SandboxSettings
from integrations.sandbox.slack.users import Slack
from integrations.sandbox.telegram.users import Telegram
from integrations.sandbox.twilio.users import Twilio
from integrations.sandbox.web import Ledger, NextDue, Page, StartOver
from integrations.sandbox.world import People, World

_LEDGER_EVERY_S = 0.25


class Sandbox:
    """``telegram``, ``slack``, ``twilio`` and ``letters`` are the apps in people's hands; ``chats`` is
    what they see there. ``start`` and ``stop`` belong around the life of the server that has the routes."""

    def __init__(
        self,
        settings: SandboxSettings,
        clock: MovableClock,
        *,
        ledger: Ledger | None = None,
        next_due: NextDue | None = None,
        start_over: StartOver | None = None,
    ) -> None:
        ids = Identifiers(settings.seed or int(clock().timestamp() * 1_000_000))
        self.clock = clock
        self.settings = settings
        self.chats = Chats(clock)
        self.faults = Faults()
        self.journal = Journal(clock, settings.journal_file)
        self._postman = Postman(settings)
        self._world = World(
            settings,
            clock,
            ids,
            People(settings.personas),
            self.chats,
            self.journal,
            self.faults,
            MediaStore(ids),
            self._postman,
        )
        self.telegram = Telegram(self._world)
        self.slack = Slack(self._world)
        self.twilio = Twilio(self._world)
        self.claude = FakeClaude(self.journal, self.faults)
        self.letters = Letters(self._world)
        self._mail = MailServer(self._world, self.letters)
        actors = Actors(self._world, self.telegram, self.slack, self.twilio, self.letters)
        self._over = start_over
        self._page = Page(
            self._world,
            actors,
            self.telegram,
            self.slack,
            ledger=ledger,
            next_due=next_due,
            start_over=self.reset,
        )
        self._ledger_told = 0.0
        self._ledger_due = False
        clock.on_jump(self._jumped)
        self.faults.on_change = self._faults_changed
        self.journal.on_entry = lambda entry: self.ledger_changed()

    def routes(self) -> list[web.RouteDef]:
        """Everything under ``/sandbox`` and the page at ``/``, for the app that also has the hub."""
        return [
            *self._page.routes(),
            *self.telegram.api.routes(),
            *self.slack.api.routes(),
            *self.twilio.routes(),
            *self.claude.routes(),
        ]

    async def start(self) -> None:
        await self._postman.start()
        if self.settings.mail_socket is not None:
            await self._mail.start(self.settings.mail_socket)

    async def stop(self) -> None:
        """Ends hanging calls, sockets and background work; what the journal holds is on disk after."""
        await self._postman.stop()
        await self._mail.stop()
        self.claude.stop()
        await self.slack.api.sockets.stop()
        await self._page.stop()
        await self.journal.flush()

    async def settle(self) -> None:
        """Wait until receipts, repetitions and echoes that are on their way have arrived."""
        await self._postman.settle()

    async def reset(self) -> None:
        """Empty chats, no faults, everybody as at the start; the hub starts over too. The clock and
        the hub's registered webhooks stay."""
        self.chats.clear()
        self.faults.clear()
        self.journal.clear()
        self._world.media.clear()
        self.telegram.api.reset()
        self.slack.api.reset()
        self.twilio.reset()
        self.letters.reset()
        self.claude.reset()
        if self._over is not None:
            await self._over()
        self.chats.emit("reset")

    async def replay(self, entries: Iterable[Entry]) -> int:
        """Do again, in order, what people did in a journal; returns how many acts that were."""
        acts = replayable(entries)
        apps: dict[str, Telegram | Slack | Letters] = {
            "telegram": self.telegram,
            "slack": self.slack,
            "email": self.letters,
        }
        for entry in acts:
            app = apps.get(entry.app) or self.twilio
            await app.redeliver(entry)
        return len(acts)

    def ledger_changed(self) -> None:
        """Tell the page to fetch the ledger again; at most four times a second."""
        if self._ledger_due:
            return
        wait = self._ledger_told + _LEDGER_EVERY_S - time.monotonic()
        if wait <= 0:
            self._tell_ledger()
        else:
            self._ledger_due = True
            asyncio.get_running_loop().call_later(wait, self._tell_ledger)

    def _tell_ledger(self) -> None:
        self._ledger_due = False
        self._ledger_told = time.monotonic()
        self.chats.emit("ledger")

    def _faults_changed(self) -> None:
        self.chats.emit("faults", faults=[fault.as_json() for fault in self.faults.rules()])

    def _jumped(self, now: datetime) -> None:
        self.chats.emit("clock", now=now.isoformat())
