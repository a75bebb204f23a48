"""Databases of their own on the PostgreSQL server that tests may use."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import psycopg
from sqlalchemy.engine import URL, make_url

from config.schema import ensure_schema
from core.store.database import Database
from tests.conftest import absent

SERVER = os.environ.get("CASTMATCH_TEST_DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
_TEMPLATES: dict[str, str] = {}
"""By server: a database with nothing but the schema, copied for every test of a process."""


def address(name: str, server: str = SERVER) -> str:
    """A database's address as a setting."""
    url: URL = make_url(server).set(drivername="postgresql+psycopg", database=name)
    return url.render_as_string(hide_password=False)


async def run(*statements: str, server: str = SERVER) -> None:
    """Statements that no transaction may hold, on the server's own database."""
    async with await psycopg.AsyncConnection.connect(server, autocommit=True) as connection:
        for statement in statements:
            await connection.execute(statement)


async def _template(server: str) -> str:
    if server not in _TEMPLATES:
        name = f"castmatch_test_{secrets.token_hex(6)}"
        await run(f'CREATE DATABASE "{name}"', server=server)
        database = Database(address(name, server))
        await ensure_schema(database)
        await database.close()
        _TEMPLATES[server] = name
    return _TEMPLATES[server]


async def drop_templates() -> None:
    """At the end of the tests."""
    for server, name in _TEMPLATES.items():
        # A server of a test's own is gone by now.
        with suppress(psycopg.OperationalError):
            await run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', server=server)
    _TEMPLATES.clear()


@asynccontextmanager
async def fresh(server: str = SERVER) -> AsyncIterator[str]:
    """The address of an empty database with its schema; dropped afterwards. Skips where there is no
    server, or fails where everything is required."""
    try:
        template = await _template(server)
    except psycopg.OperationalError:
        absent("PostgreSQL")
    name = f"castmatch_test_{secrets.token_hex(6)}"
    await run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"', server=server)
    try:
        yield address(name, server)
    finally:
        await run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', server=server)
