"""Connections that are awaited, without SQLAlchemy's ORM: what ends them, on both databases' engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.pool import AsyncAdaptedQueuePool

from core.store.engines import AwaitedConnection, AwaitedEngine, awaited
from tests.fakes import sqlite_url
from tests.postgres import fresh


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def engine(request, tmp_path: Path) -> AsyncIterator[AwaitedEngine]:
    if request.param == "sqlite":
        made = AwaitedEngine(awaited(sqlite_url(tmp_path)), poolclass=AsyncAdaptedQueuePool)
        yield await with_table(made)
        await made.dispose()
        return
    async with fresh() as url:
        made = AwaitedEngine(awaited(url), pool_size=2)
        yield await with_table(made)
        await made.dispose()


async def with_table(engine: AwaitedEngine) -> AwaitedEngine:
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE word (said VARCHAR(20))"))
    return engine


async def words(engine: AwaitedEngine) -> list[str]:
    async with engine.connect() as connection:
        return [row.said for row in await connection.execute(text("SELECT said FROM word"))]


async def say(connection: AwaitedConnection, said: str) -> None:
    await connection.execute(text("INSERT INTO word VALUES (:said)"), {"said": said})


async def test_what_a_transaction_did_is_kept_when_it_ends_well_and_only_then(engine):
    async with engine.begin() as connection:
        await say(connection, "kept")
    with pytest.raises(ZeroDivisionError):
        async with engine.begin() as connection:
            await say(connection, "undone")
            raise ZeroDivisionError

    assert await words(engine) == ["kept"]


async def test_what_was_not_committed_is_undone_with_the_close(engine):
    async with engine.connect() as connection:
        await say(connection, "undone")

    assert await words(engine) == []


async def test_on_its_own_each_statement_is_kept(engine):
    async with engine.connect() as connection:
        await connection.autocommit()
        await say(connection, "kept")
        await connection.invalidate()
        assert connection.invalidated

    assert await words(engine) == ["kept"]


async def test_a_cancelled_body_gives_its_connection_back(engine):
    began = asyncio.Event()

    async def hold() -> None:
        async with engine.begin() as connection:
            await say(connection, "undone")
            began.set()
            await asyncio.Event().wait()

    holding = asyncio.create_task(hold())
    await began.wait()
    holding.cancel()
    with pytest.raises(asyncio.CancelledError):
        await holding

    assert engine.sync.pool.checkedout() == 0
    assert await words(engine) == []


async def test_a_connection_that_was_never_started_says_so(engine):
    with pytest.raises(RuntimeError):
        await AwaitedConnection(engine.sync).scalar(text("SELECT 1"))
