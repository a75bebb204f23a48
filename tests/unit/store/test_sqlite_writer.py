"""The writing connection of SQLite: waits without holding anybody up, and syncs what must be synced."""

from __future__ import annotations

import asyncio
import sqlite3

import pytest
import pytest_asyncio
from sqlalchemy import bindparam, select, text

from core.errors import Unavailable
from core.store.database import Database
from core.store.schema import account
from tests.fakes import create_schema, sqlite_url

PLACE = {"channel": "x", "account": "y", "paused_until": 0.0, "next_send_at": 0.0}
ALL = select(account.c.account).where(account.c.channel == bindparam("channel")).order_by(account.c.account)


@pytest_asyncio.fixture
async def database(tmp_path):
    made = Database(sqlite_url(tmp_path))
    await create_schema(made)
    yield made
    await made.close()


@pytest.fixture
def other(database, tmp_path):
    """Another process on the same file."""
    connection = sqlite3.connect(database.url.database, isolation_level=None)
    yield connection
    connection.close()


async def write(database: Database, name: str, **pace) -> None:
    async with database.transaction(**pace) as tx:
        await tx.insert_once(account, {**PLACE, "account": name})


async def names(database: Database) -> list[str]:
    async with database.read(quick=True) as tx:
        return [row["account"] for row in await tx.rows(ALL, {"channel": "x"})]


async def test_who_waits_for_another_process_lets_the_loop_go_on(database, other):
    await write(database, "first")
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(write(database, "second"))
    for _ in range(50):
        await asyncio.sleep(0)

    assert not waiting.done()
    assert await names(database) == ["first"]

    other.execute("COMMIT")
    await waiting

    assert await names(database) == ["first", "second"]


async def test_a_lock_that_stays_is_said_to_be_unavailable(database, other):
    database.wait_for_others(0.002)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Unavailable):
        await write(database, "late")

    other.execute("COMMIT")
    await write(database, "later")
    assert await names(database) == ["later"]


@pytest.mark.parametrize("order", [(True, False), (False, True), (False, False), (True, True)])
async def test_what_needs_the_disk_never_rides_on_a_commit_that_does_not_wait_for_it(database, order):
    """Several bodies share a commit; the one that must be durable gets one that is."""
    levels = []

    async def one(n: int, durable: bool) -> None:
        async with database.transaction(durable=durable) as tx:
            await tx.insert_once(account, {**PLACE, "account": f"{n}"})
            levels.append((durable, await tx.scalar(text("PRAGMA synchronous"))))

    await asyncio.gather(*(one(n, durable) for n, durable in enumerate(order * 3)))

    full = 2
    assert [level for durable, level in levels if durable] == [full] * sum(order * 3)
    assert await names(database) == [str(n) for n in range(6)]


async def test_reads_by_key_see_every_commit_and_nothing_before_it(database):
    await write(database, "a")
    inside = asyncio.Event()
    go_on = asyncio.Event()

    async def slow() -> None:
        async with database.transaction() as tx:
            await tx.insert_once(account, {**PLACE, "account": "b"})
            inside.set()
            await go_on.wait()

    writing = asyncio.create_task(slow())
    await inside.wait()
    before = await names(database)
    go_on.set()
    await writing

    assert (before, await names(database)) == (["a"], ["a", "b"])


async def test_a_look_that_asks_nothing_takes_no_connection(database):
    looks = [database.read() for _ in range(40)]
    for look in looks:
        await look.__aenter__()
    for look in looks:
        await look.__aexit__(None, None, None)
    async with database.read() as tx:
        assert await tx.rows(select(account)) == []


async def test_work_that_is_cancelled_in_the_drivers_thread_ends_before_anything_else_begins(database):
    """A connection belongs to one thread at a time: what a cancelled caller left there is still running."""
    await write(database, "first")
    into = "account (channel, account, paused_until, next_send_at)"
    rows = [("x", f"n{n}", 0.0, 0.0) for n in range(20_000)]
    storing = asyncio.create_task(database.insert_batch(into, "(?,?,?,?)", rows))
    for _ in range(3):
        await asyncio.sleep(0)
    storing.cancel()
    after = asyncio.create_task(write(database, "after", quick=True))
    looked = [await names(database) for _ in range(20)]

    with pytest.raises(asyncio.CancelledError):
        await storing
    await after

    assert {len(found) for found in looked} <= {1, 20_001, 20_002}, "half of a transaction was seen"
    assert {"first", "after"} <= set(await names(database))


@pytest.mark.parametrize("ticks", range(12))
async def test_a_write_that_is_cancelled_at_any_moment_leaves_the_connection_to_the_next(database, ticks):
    """Also in the middle of its commit: then it is kept whole, or not at all."""
    cut = asyncio.create_task(write(database, "cut"))
    beside = asyncio.create_task(write(database, "beside"))
    for _ in range(ticks):
        await asyncio.sleep(0)
    cut.cancel()
    behind = asyncio.create_task(write(database, "behind", quick=True))
    await asyncio.wait([cut, beside, behind])

    assert beside.exception() is None or isinstance(beside.exception(), Unavailable)
    await write(database, "next")
    found = set(await names(database))
    told = {name for name, task in [("beside", beside), ("behind", behind)] if task.exception() is None}
    assert told | {"next"} <= found
    assert cut.cancelled() or "cut" in found
