"""What only several processes on one PostgreSQL can show: wakes as a part of transactions, take-overs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.engine import make_url

from core.store.database import Database
from core.store.schema import account
from jobs.engine.drain import Superseded
from jobs.engine.postgres import PostgresEngine

pytestmark = pytest.mark.postgres
LIMIT_S = 15.0


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(LIMIT_S):
        while True:
            found = condition()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.005)


class Node:
    """One process: its engine, its database, what it ran."""

    def __init__(self, address: str, name: str, **settings) -> None:
        self.name = name
        self.ran: list[str] = []
        self.inside: list[str] = []
        self.let_go: list[str] = []
        self.told: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.answers: list[float | Exception | None] = []
        self.database = Database(address)
        # Filled when the engine is there already, as the hub does it.
        drains: dict[str, Any] = {}
        lingering: dict[str, Any] = {}
        self.engine = PostgresEngine(
            make_url(address),
            drains,
            lingering=lingering,
            told=self.told.append,
            **{"beat_s": 0.1, "stall_s": 1.0, "linger_s": 0.3, **settings},
        )
        drains |= {"turn": self.drain, "send": self.drain}
        lingering["send"] = self.leave
        self.database.wake, self.database.defer = self.engine.wake, self.engine.defer

    async def drain(self, key: str) -> float | None:
        self.ran.append(key)
        self.inside.append(key)
        try:
            await self.gate.wait()
        finally:
            self.inside.remove(key)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def leave(self, key: str) -> None:
        self.let_go.append(key)

    async def stand_still(self) -> None:
        """No sign of life any more, as of a process that was stopped by the system."""
        for task in self.engine._tasks:
            task.cancel()
        await asyncio.gather(*self.engine._tasks, return_exceptions=True)

    async def sql(self, statement: str) -> None:
        async with await psycopg.AsyncConnection.connect(
            self.database.url.set(drivername="postgresql").render_as_string(hide_password=False),
            autocommit=True,
        ) as connection:
            await connection.execute(statement)

    async def jobs(self) -> int:
        async with self.database.read() as tx:
            return int(await tx.scalar(text("SELECT count(*) FROM procrastinate_jobs")))


@pytest_asyncio.fixture
async def nodes(postgres):
    made: list[Node] = []

    async def start(name: str, **settings) -> Node:
        made.append(Node(postgres, name, **settings))
        await made[-1].engine.start()
        return made[-1]

    yield start
    for node in made:
        node.gate.set()
        await node.engine.stop(patience_s=2.0)
        await node.database.close()


async def test_a_wake_is_part_of_the_transaction_it_was_asked_for_in(nodes):
    node = await nodes("a")
    with pytest.raises(KeyError):
        async with node.database.transaction() as tx:
            tx.wake("turn", "undone")
            raise KeyError
    async with node.database.transaction() as tx:
        tx.wake("turn", "kept")

    await node.engine.idle()

    assert node.ran == ["kept"]


async def test_a_key_that_waits_already_does_not_undo_the_transaction_that_wakes_it_again(nodes):
    node = await nodes("a")
    node.gate.clear()
    async with node.database.transaction() as tx:
        tx.wake("turn", "busy")
    await until(lambda: node.inside)
    for n in range(3):
        async with node.database.transaction() as tx:
            row = {"channel": "x", "account": str(n), "paused_until": 0.0, "next_send_at": 0.0}
            assert await tx.insert_once(account, row)
            for key in ("busy", f"new {n}"):
                tx.wake("turn", key)

    async with node.database.read() as tx:
        assert await tx.scalar(text("SELECT count(*) FROM account WHERE channel = 'x'")) == 3
    node.gate.set()
    await node.engine.idle()
    assert {"new 0", "new 1", "new 2"} <= set(node.ran)


async def test_a_wake_that_was_coalesced_runs_after_its_own_commit_too(nodes):
    """The job that it was coalesced with may have run before the commit and seen nothing of it."""
    writer, worker = await nodes("writer"), None
    writer.gate.clear()
    for n in range(20):
        writer.engine.wake("turn", f"fills {n}")
    await until(lambda: len(writer.inside) == 16)
    writer.engine.wake("turn", "k")
    await until(lambda: writer_waits_for(writer, "turn:k"))
    async with writer.database.transaction() as tx:
        tx.wake("turn", "k")
        # What Database does at the end of a transaction, done before the worker takes the job.
        await writer.engine.defer(tx)
        tx.wakes.clear()
        worker = await nodes("worker")
        await until(lambda: "k" in worker.ran)
        before = worker.ran.count("k")

    await until(lambda: worker.ran.count("k") > before)


async def writer_waits_for(node: Node, lock: str) -> bool:
    async with node.database.read() as tx:
        waits = text("SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo' AND lock = :lock")
        return bool(await tx.scalar(waits, {"lock": lock}))


async def test_two_processes_never_hold_one_key_at_once(nodes):
    first, second = await nodes("a"), await nodes("b")
    most = 0

    async def watched(node: Node, key: str) -> float | None:
        nonlocal most
        node.inside.append(key)
        most = max(most, (first.inside + second.inside).count(key))
        await asyncio.sleep(0.001)
        node.inside.remove(key)
        node.ran.append(key)
        return None

    for node in (first, second):
        node.engine._drains = {"turn": lambda key, node=node: watched(node, key)}
    for _ in range(40):
        for node in (first, second):
            for key in ("x", "y", "z"):
                node.engine.wake("turn", key)
        await asyncio.sleep(0.002)
    await first.engine.idle()
    await second.engine.idle()

    assert most == 1
    assert set(first.ran + second.ran) == {"x", "y", "z"}


async def test_the_keys_of_a_process_that_died_move_to_another_one(nodes):
    dead, other = await nodes("dead"), None
    dead.gate.clear()
    dead.engine.wake("turn", "k")
    await until(lambda: dead.inside)
    await dead.stand_still()

    other = await nodes("other")

    async def taken_over() -> bool:
        await other.engine.reap()
        return "k" in other.ran

    await until(taken_over)
    assert other.ran == ["k"]


async def test_processes_that_reap_at_the_same_moment_do_not_disturb_each_other(nodes):
    dead = await nodes("dead")
    dead.gate.clear()
    for n in range(10):
        dead.engine.wake("turn", f"k{n}")
    await until(lambda: len(dead.inside) == 10)
    await dead.stand_still()
    others = [await nodes(f"other {n}") for n in range(3)]

    freed = 0
    async with asyncio.timeout(LIMIT_S):
        while freed < 10:
            freed += sum(await asyncio.gather(*(other.engine.reap() for other in others)))

    await until(lambda: sum(len(other.ran) for other in others) == 10)
    assert sorted(key for other in others for key in other.ran) == [f"k{n}" for n in range(10)]
    assert freed == 10


async def test_a_process_that_stood_still_stops_working_on_what_it_lost(nodes):
    late = await nodes("late", stall_s=0.3)
    late.gate.clear()
    late.answers = [0.0]
    late.engine.wake("send", "account")
    await until(lambda: late.inside)
    await late.stand_still()
    other = await nodes("other", stall_s=0.3)

    async def taken_over() -> bool:
        await other.engine.reap()
        return bool(other.ran)

    await until(taken_over)
    late.gate.set()
    await until(lambda: not late.engine.load)

    assert late.ran == ["account"], "it asked before it went on"
    assert other.ran == ["account"]


async def test_a_drain_that_was_superseded_is_not_run_again(nodes):
    node = await nodes("a")
    node.answers = [Superseded()]
    node.engine.wake("turn", "k")
    await node.engine.idle()

    assert node.ran == ["k"]


async def test_a_holder_with_a_memory_keeps_its_key_for_a_while_and_says_when_it_lets_go(nodes):
    first = await nodes("a", linger_s=1.0)
    first.engine.wake("send", "account")
    await until(lambda: first.ran)
    second = await nodes("b", linger_s=1.0)
    for _ in range(5):
        second.engine.wake("send", "account")
        done = len(first.ran)
        await until(lambda done=done: len(first.ran) > done)

    assert second.ran == []
    await until(lambda: first.let_go)
    await until(lambda: not first.engine.load)


async def test_stopping_hands_on_what_is_left_at_once(nodes):
    first = await nodes("a")
    first.answers = [60.0, 60.0]
    first.engine.wake("turn", "later")
    first.engine.wake("turn", "cut off")
    await until(lambda: len(first.ran) == 2 and not first.engine.load)
    first.gate.clear()
    first.engine.wake("turn", "cut off")
    await until(lambda: first.inside)
    await first.engine.stop(patience_s=0.05)

    second = await nodes("b")
    await until(lambda: set(second.ran) == {"later", "cut off"})


@pytest.mark.parametrize("tables", ["procrastinate_jobs", "procrastinate_jobs, procrastinate_workers"])
async def test_it_goes_on_when_its_own_tables_are_emptied(nodes, tables):
    node = await nodes("a")
    node.gate.clear()
    node.engine.wake("turn", "k")
    await until(lambda: node.inside)
    await node.sql(f"TRUNCATE {tables} CASCADE")
    node.gate.set()
    await until(lambda: not node.engine.load)

    node.engine.wake("turn", "after")
    await until(lambda: "after" in node.ran)
    await until(lambda: not node.engine.load)
    await node.engine.reap()
    assert await node.jobs() == 0


async def test_it_goes_on_when_every_connection_is_cut(nodes):
    node = await nodes("a")
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    for n in range(5):
        node.engine.wake("turn", f"k{n}")
        await node.sql(f"{cut} WHERE datname = current_database() AND pid <> pg_backend_pid()")

        async def ran(n: int = n) -> bool:
            await asyncio.sleep(0.05)
            return f"k{n}" in node.ran

        await until(ran)
    await until(lambda: node.engine.alive)


async def test_a_job_that_nobody_knows_of_is_found_by_the_reaper(nodes):
    """The answer to its taking was lost: in the rows it runs here, and here nobody runs it."""
    node = await nodes("a")
    async with node.database.read() as tx:
        worker = await tx.scalar(text("SELECT max(id) FROM procrastinate_workers"))
    await node.sql(
        "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, queueing_lock, args, status, worker_id)"
        f""" VALUES ('turn', 'turn', 'turn:k', 'turn:k', '{{"key": "k"}}', 'doing', {worker})"""
    )
    await node.engine.reap()

    await until(lambda: node.ran == ["k"])


async def test_processes_tell_each_other_what_happened_and_not_themselves(nodes):
    first, second = await nodes("a"), await nodes("b")
    await until(lambda: "" in first.told and "" in second.told)
    first.engine.tell("changed")

    await until(lambda: "changed" in second.told)
    assert "changed" not in first.told


async def test_a_process_that_cannot_give_a_sign_of_life_says_so(nodes):
    node = await nodes("a", stall_s=0.3)
    assert node.engine.alive
    await node.stand_still()

    await until(lambda: not node.engine.alive)
