"""The store's promises hold on SQLite and on PostgreSQL: every test here runs on both."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator

import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from core.store.database import Database
from tests.conftest import absent
from tests.fakes import create_schema, sqlite_url

SERVER = os.environ.get("CASTMATCH_TEST_DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/postgres")


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def database(request, tmp_path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        made = Database(sqlite_url(tmp_path))
        await create_schema(made)
        yield made
        await made.close()
        return
    server = make_url(SERVER).set(drivername="postgresql+psycopg")
    admin = create_async_engine(server, isolation_level="AUTOCOMMIT")
    name = f"castmatch_test_{secrets.token_hex(6)}"
    try:
        async with admin.connect() as connection:
            await connection.execute(text(f'CREATE DATABASE "{name}"'))
    except SQLAlchemyError:
        await admin.dispose()
        absent("PostgreSQL")
    made = Database(server.set(database=name).render_as_string(hide_password=False))
    await create_schema(made)
    yield made
    await made.close()
    async with admin.connect() as connection:
        await connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    await admin.dispose()
