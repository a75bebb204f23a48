"""Stopping does not wait for a vendor's loop that does not hear that it is cancelled."""

from __future__ import annotations

import asyncio

from config.app import build
from config.settings import load
from tests.fakes import FakeClock, sqlite_url
from tests.hubs import RecordingConsole


class Deaf(RecordingConsole):
    """Its loop goes on when it is cancelled, until ``over`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.over, self.listening = asyncio.Event(), asyncio.Event()
        self.cancelled = 0

    async def listen(self, _ingest) -> None:
        self.listening.set()
        while not self.over.is_set():
            try:
                await self.over.wait()
            except asyncio.CancelledError:
                self.cancelled += 1


async def test_a_channel_that_does_not_stop_listening_holds_nobody_up(tmp_path, caplog):
    deaf = Deaf()
    env = {"CASTMATCH_DATABASE_URL": sqlite_url(tmp_path), "CASTMATCH_SECRET": "test secret"}
    hub = build(load(env), clock=FakeClock(), channels=[deaf])
    await hub.start(tick=False)
    await deaf.listening.wait()

    async with asyncio.timeout(30):
        await hub.stop()

    assert deaf.cancelled == 1
    assert "channels did not stop listening in time" in caplog.text
    deaf.over.set()
    await asyncio.gather(*hub.tasks)
