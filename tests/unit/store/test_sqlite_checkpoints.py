"""What commits leave in SQLite's log reaches its file without a commit that waits for it."""

from __future__ import annotations

import shutil
import sqlite3

import pytest_asyncio

from core.store.database import Database
from core.store.schema import account
from core.store.sqlite_checkpoints import EVERY
from tests.fakes import create_schema, sqlite_url

PLACE = {"channel": "x", "paused_until": 0.0, "next_send_at": 0.0}


@pytest_asyncio.fixture
async def database(tmp_path):
    made = Database(sqlite_url(tmp_path))
    await create_schema(made)
    yield made
    await made.close()


async def commit(database, first, count):
    for n in range(first, first + count):
        async with database.transaction(quick=True) as tx:
            await tx.insert_once(account, {**PLACE, "account": str(n)})


def in_the_file(database, tmp_path):
    """Rows in the file alone, without its log."""
    alone = tmp_path / "alone.db"
    shutil.copy(database.url.database, alone)
    connection = sqlite3.connect(alone)
    try:
        return connection.execute("SELECT count(*) FROM account").fetchone()[0]
    finally:
        connection.close()
        alone.unlink()


async def written_back(database):
    """Wait for the checkpoint under way."""
    await database._writer._checkpoints.close()


async def test_few_commits_stay_in_the_log(database, tmp_path):
    before = in_the_file(database, tmp_path)
    await commit(database, 0, 5)
    await written_back(database)
    assert in_the_file(database, tmp_path) == before == 0


async def test_enough_commits_are_written_back_while_others_go_on(database, tmp_path):
    await commit(database, 0, 2 * EVERY)
    await written_back(database)
    assert in_the_file(database, tmp_path) >= EVERY


async def test_a_read_that_goes_on_meanwhile_holds_nobody_up(database, tmp_path):
    async with database.read() as tx:
        assert await tx.scalar(account.select().limit(1)) is None
        await commit(database, 0, 2 * EVERY)
    await commit(database, 2 * EVERY, EVERY)
    await written_back(database)
    assert in_the_file(database, tmp_path) >= EVERY


async def test_batches_of_deliveries_count_too(database):
    writer = database._writer
    before = writer._checkpoints._since
    await database.insert_batch(
        "account (channel, account, paused_until, next_send_at)", "(?, ?, ?, ?)", [("x", "a", 0.0, 0.0)]
    )
    assert writer._checkpoints._since == before + 1
