"""The imitated Claude on a loopback port, and the real adapter talking to it through the real SDK."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from integrations.claude.model import Claude
from integrations.claude.settings import Settings
from integrations.sandbox.claude import FakeClaude, Turn
from integrations.sandbox.credentials import ANTHROPIC_API_KEY
from integrations.sandbox.faults import Faults
from integrations.sandbox.journal import Journal


@dataclass
class Seconds:
    """Monotonic time that moves only when told."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Service:
    """``faults`` and ``fake`` steer it; ``requests`` is what reached it, oldest first."""

    fake: FakeClaude
    faults: Faults
    journal: Journal
    url: str
    clock: Seconds = field(default_factory=Seconds)

    def will_say(self, *turns: Turn) -> None:
        self.fake.turns.extend(turns)

    @property
    def requests(self) -> list[dict[str, Any]]:
        return [entry.request for entry in self.journal.calls("claude", "messages")]

    @property
    def refusals(self) -> list[Any]:
        """Requests that were refused although nothing was made to go wrong: always a mistake of ours."""
        calls = self.journal.calls("claude", "messages")
        return [entry.answer for entry in calls if entry.status >= 400 and not entry.fault]

    def settings(self, **more: Any) -> Settings:
        return Settings(ANTHROPIC_API_KEY=ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL=self.url, **more)

    def model(self, **more: Any) -> Claude:
        return Claude(self.settings(**more), clock=self.clock, strict=True)


@asynccontextmanager
async def serving() -> AsyncIterator[Service]:
    journal, faults = Journal(lambda: datetime(2026, 11, 20, tzinfo=UTC)), Faults()
    fake = FakeClaude(journal, faults, hang_s=5)
    app = web.Application()
    app.add_routes(fake.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    yield Service(fake, faults, journal, f"http://127.0.0.1:{port}/sandbox/anthropic")
    fake.stop()
    await runner.cleanup()
