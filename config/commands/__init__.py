"""One module per command: ``arguments(parser)`` and ``run(arguments) -> exit code``."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, NoReturn

from config.settings import Loaded, SettingsError, environment, load

WRONG = 2
LAST_WORD_S = 0.05


def settings() -> Loaded:
    """The validated settings. Exits with 2 and one line per problem."""
    try:
        return load(environment())
    except SettingsError as error:
        refuse(error.lines)


def refuse(lines: list[str]) -> NoReturn:
    """Say what is wrong on stderr and end with 2."""
    for line in lines:
        print(line, file=sys.stderr)
    raise SystemExit(WRONG)


def positive(said: str) -> int:
    """An argument that counts something: 1 or more."""
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{said} is not a whole number from 1 upwards")
    return number


def run_async(work: Coroutine[Any, Any, int]) -> int:
    """Run one command's coroutine. Exits with 2 when the database cannot be used, or its driver
    is not installed."""
    from core.errors import Unavailable

    try:
        return asyncio.run(_to_its_end(work))
    except Unavailable as error:
        refuse([f"CASTMATCH_DATABASE_URL cannot be used now: {error}"])
    except ModuleNotFoundError as error:
        if error.name not in ("psycopg", "psycopg_pool", "procrastinate"):
            raise
        mend = "pip install --require-hashes -r requirements-postgres.lock"
        refuse([f"CASTMATCH_DATABASE_URL names PostgreSQL, which needs more packages: {mend}"])


async def _to_its_end(work: Coroutine[Any, Any, int]) -> int:
    code = WRONG
    try:
        code = await work
    finally:
        if code:
            # The thread of a SQLite connection that could not be opened reports to this loop a moment later.
            await asyncio.sleep(LAST_WORD_S)
    return code


async def with_database(loaded: Loaded, work: Callable[[Any], Awaitable[int]]) -> int:
    """Open the database with its schema in place, do the work, close it. Raises Unavailable."""
    from config.ground import prepare_folder
    from config.schema import ensure_schema
    from core.store.database import Database

    prepare_folder(loaded.hub.database_url)
    database = Database(loaded.hub.database_url)
    try:
        await ensure_schema(database)
        return await work(database)
    finally:
        await database.close()
