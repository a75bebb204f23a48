"""What every engine promises: one holder per key, coalesced, delayed, and nobody stops anybody else."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy.engine import make_url

from jobs.engine import local

LIMIT_S = 5.0


class Drain:
    """Counts its runs; waits at the gate while that is shut; answers or raises what it was told."""

    def __init__(self) -> None:
        self.runs: dict[str, int] = defaultdict(int)
        self.inside: dict[str, int] = defaultdict(int)
        self.most_inside: dict[str, int] = defaultdict(int)
        self.most = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.answers: dict[str, list[float | Exception]] = defaultdict(list)

    async def __call__(self, key: str) -> float | None:
        self.runs[key] += 1
        self.inside[key] += 1
        self.most_inside[key] = max(self.most_inside[key], self.inside[key])
        self.most = max(self.most, sum(self.inside.values()))
        try:
            await self.gate.wait()
            await asyncio.sleep(0)
        finally:
            self.inside[key] -= 1
        answer = self.answers[key].pop(0) if self.answers[key] else None
        if isinstance(answer, Exception):
            raise answer
        return answer


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(LIMIT_S):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in a database too
            await asyncio.sleep(0.001)


@pytest.fixture
def drain() -> Drain:
    return Drain()


@dataclass
class Bench:
    """An engine and how many keys it works on at once."""

    engine: Any
    most: int


@asynccontextmanager
async def opened(kind: str, drain: Drain, **settings: Any) -> AsyncIterator[Bench]:
    drains = {"turn": drain, "send": drain}
    if kind == "local":
        yield Bench(local.LocalEngine(drains), local.MOST_AT_ONCE)
        return
    from jobs.engine import postgres
    from tests.postgres import fresh

    async with fresh() as address:
        made = postgres.PostgresEngine(make_url(address), drains, **settings)
        await made.start()
        yield Bench(made, postgres.MOST_AT_ONCE)


@pytest_asyncio.fixture(params=["local", pytest.param("postgres", marks=pytest.mark.postgres)])
async def bench(request, drain):
    async with opened(request.param, drain) as made:
        yield made
        drain.gate.set()
        await made.engine.stop()


@pytest.fixture
def engine(bench):
    return bench.engine


async def test_many_wakes_of_a_busy_key_become_one_more_run(engine, drain):
    drain.gate.clear()
    engine.wake("turn", "a")
    await until(lambda: drain.inside["a"])
    for _ in range(100):
        engine.wake("turn", "a")
    drain.gate.set()
    await engine.idle()

    assert drain.runs["a"] == 2


async def test_a_wake_during_a_run_is_never_lost(engine, drain):
    for _ in range(50):
        before = drain.runs["a"]
        engine.wake("turn", "a")
        await until(lambda before=before: drain.runs["a"] > before)
        engine.wake("turn", "a")
        await engine.idle()
        assert drain.runs["a"] >= before + 2


async def test_one_key_has_one_holder(engine, drain):
    for _ in range(200):
        engine.wake("turn", "a")
        await asyncio.sleep(0)
    await engine.idle()

    assert drain.most_inside["a"] == 1


async def test_the_same_key_of_another_kind_is_another_key(engine, drain):
    drain.gate.clear()
    engine.wake("turn", "a")
    engine.wake("send", "a")
    await until(lambda: drain.inside["a"] == 2)

    assert engine.load == 2


async def test_only_so_many_keys_run_at_once_and_all_get_their_turn(bench, drain):
    engine = bench.engine
    drain.gate.clear()
    for n in range(bench.most * 3):
        engine.wake("turn", str(n))
    await until(lambda: sum(drain.inside.values()) == bench.most)
    drain.gate.set()
    await engine.idle()

    assert drain.most == bench.most
    assert all(drain.runs[str(n)] == 1 for n in range(bench.most * 3))


async def test_a_drain_that_asks_to_come_back_does(engine, drain):
    drain.answers["a"] = [0.0, 0.01, 0.0]
    engine.wake("turn", "a")
    await until(lambda: drain.runs["a"] == 4)
    await engine.idle()

    assert drain.runs["a"] == 4


async def test_a_sooner_wake_replaces_a_later_one(engine, drain):
    engine.wake("turn", "a", delay_s=60.0)
    engine.wake("turn", "a", delay_s=0.01)
    await until(lambda: drain.runs["a"] == 1)


async def test_a_later_wake_does_not_put_a_sooner_one_off(engine, drain):
    engine.wake("turn", "a", delay_s=0.01)
    engine.wake("turn", "a", delay_s=60.0)
    await until(lambda: drain.runs["a"] == 1)


async def test_a_wake_now_makes_the_delayed_one_needless(engine, drain):
    engine.wake("turn", "a", delay_s=0.02)
    engine.wake("turn", "a")
    await engine.idle()
    engine.wake("turn", "later", delay_s=0.06)
    await until(lambda: drain.runs["later"] == 1)

    assert drain.runs["a"] == 1


async def test_an_error_stops_neither_its_key_nor_the_others(engine, drain):
    drain.answers["a"] = [KeyError("a defect")]
    engine.wake("turn", "a")
    engine.wake("turn", "b")
    await engine.idle()
    engine.wake("turn", "a")
    await engine.idle()

    assert (drain.runs["a"], drain.runs["b"]) == (2, 1)


async def test_after_an_error_the_key_is_tried_again_without_a_wake(engine, drain):
    drain.answers["a"] = [KeyError("a defect")]
    engine.wake("turn", "a")
    await until(lambda: drain.runs["a"] == 2)


async def test_an_unknown_kind_harms_nobody(engine, drain):
    engine.wake("nonsense", "a")
    engine.wake("turn", "a")
    await engine.idle()

    assert drain.runs["a"] == 1


async def test_stopping_lets_what_runs_end_and_takes_nothing_more(engine, drain):
    drain.gate.clear()
    engine.wake("turn", "a")
    await until(lambda: drain.inside["a"])
    engine.wake("turn", "delayed", delay_s=0.01)
    stopping = asyncio.create_task(engine.stop())
    await asyncio.sleep(0)
    engine.wake("turn", "b")
    drain.gate.set()
    await stopping

    assert (drain.runs["a"], drain.runs["b"], drain.runs["delayed"]) == (1, 0, 0)
    assert engine.load == 0


async def test_what_does_not_end_in_time_is_cut_off(engine, drain):
    drain.gate.clear()
    engine.wake("turn", "a")
    await until(lambda: drain.inside["a"])
    await engine.stop(patience_s=0.01)

    assert drain.inside["a"] == 0
    assert engine.load == 0
