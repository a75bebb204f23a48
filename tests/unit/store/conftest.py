"""The store's promises hold on SQLite and on PostgreSQL: every test here runs on both."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from core.store.database import Database
from tests.fakes import create_schema, sqlite_url
from tests.postgres import fresh


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def database(request, tmp_path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        made = Database(sqlite_url(tmp_path))
        await create_schema(made)
        yield made
        await made.close()
        return
    async with fresh() as address:
        made = Database(address)
        yield made
        await made.close()
