"""Ticks: again and again, never over themselves, and an error does not end them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from core.errors import Unavailable
from jobs.scheduler import Tick, Ticker

LIMIT_S = 5.0


class Work:
    """Counts its runs; waits while the gate is shut; raises what it was told."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.runs = self.ended = self.inside = self.most = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self) -> None:
        self.runs += 1
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            await self.gate.wait()
            if self.errors:
                raise self.errors.pop(0)
            self.ended += 1
        finally:
            self.inside -= 1


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(LIMIT_S):
        while not condition():  # noqa: ASYNC110 - the scheduler runs on this very loop
            await asyncio.sleep(0.005)


async def test_a_tick_comes_again_and_again():
    work = Work()
    ticker = Ticker([Tick("work", 0.02, work)])
    ticker.start()
    assert ticker.running
    await until(lambda: work.ended >= 3)
    await ticker.stop()


async def test_a_slow_tick_is_never_run_twice_at_once_and_holds_up_no_other():
    slow, quick = Work(), Work()
    slow.gate.clear()
    ticker = Ticker([Tick("slow", 0.01, slow), Tick("quick", 0.01, quick)])
    ticker.start()
    await until(lambda: slow.inside and quick.ended >= 5)
    slow.gate.set()
    await until(lambda: slow.ended >= 2)
    await ticker.stop()

    assert slow.most == 1


async def test_an_error_ends_neither_the_tick_nor_the_others():
    work = Work(KeyError("a defect"), Unavailable("database: busy"))
    ticker = Ticker([Tick("work", 0.01, work)])
    ticker.start()
    await until(lambda: work.ended >= 1)
    await ticker.stop()

    assert work.runs >= 3


async def test_stopping_waits_for_a_tick_that_runs(caplog):
    work = Work()
    work.gate.clear()
    ticker = Ticker([Tick("work", 0.01, work)])
    ticker.start()
    await until(lambda: work.inside)
    stopping = asyncio.create_task(ticker.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    work.gate.set()
    await stopping

    await asyncio.sleep(0)
    assert (work.inside, work.ended) == (0, 1)
    assert not ticker.running
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


async def test_whoever_waits_for_a_tick_may_be_cancelled_but_its_work_ends():
    work = Work()
    work.gate.clear()
    ticker = Ticker([Tick("work", 60.0, work)])
    waiting = asyncio.create_task(ticker.run("work"))
    await until(lambda: work.inside)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    work.gate.set()
    await ticker.stop()

    assert work.ended == 1
