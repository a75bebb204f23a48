"""A channel whose listening fails is begun again; what comes afterwards is answered."""

from __future__ import annotations

import asyncio

import pytest

from bots.console.parse import packed
from config.app import build
from config.listening import listening
from config.settings import load
from tests.fakes import FakeClock, sqlite_url
from tests.hubs import RecordingConsole


class Moody(RecordingConsole):
    """Fails twice, then hears one line and listens on."""

    def __init__(self, clock) -> None:
        super().__init__()
        self.begun, self.heard, self.clock = 0, asyncio.Event(), clock

    async def listen(self, ingest) -> None:
        self.begun += 1
        if self.begun < 3:
            raise ConnectionError("the provider hung up")
        await ingest([packed("line-1", "someone", "help", self.clock())])
        self.heard.set()
        await asyncio.Event().wait()


async def test_a_channel_that_fails_listens_again_and_loses_nothing(tmp_path, caplog):
    clock = FakeClock()
    moody = Moody(clock)
    env = {"CASTMATCH_DATABASE_URL": sqlite_url(tmp_path), "CASTMATCH_SECRET": "test secret"}
    hub = build(load(env), clock=clock, channels=[moody])
    hub.listen_again_s = (0.0,)
    await hub.start(tick=False)
    async with asyncio.timeout(30):
        await moody.heard.wait()
        await hub.settle()
    await hub.stop()

    assert moody.begun == 3
    assert caplog.text.count("channel stopped listening") == 2
    assert len(moody.record) == 1


async def test_waits_grow_and_the_last_one_repeats(caplog):
    faults = 5

    async def listen() -> None:
        nonlocal faults
        faults -= 1
        if faults:
            raise OSError

    await listening("x", listen, (0.0, 0.001, 0.002))
    assert [one.seconds for one in caplog.records] == [0.0, 0.001, 0.002, 0.002]


async def test_who_is_cancelled_stays_away():
    begun = asyncio.Event()

    async def listen() -> None:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(listening("x", listen))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
