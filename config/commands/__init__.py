"""One module per command: ``arguments(parser)`` and ``run(arguments) -> exit code``."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from config.settings import Loaded, SettingsError, environment, load

WRONG = 2


def settings() -> Loaded:
    """The validated settings. Exits with 2 and one line per problem."""
    try:
        return load(environment())
    except SettingsError as error:
        refuse(error.lines)


def refuse(lines: list[str]) -> Any:
    """Say what is wrong on stderr and end with 2."""
    for line in lines:
        print(line, file=sys.stderr)
    raise SystemExit(WRONG)


def run_async(work: Coroutine[Any, Any, int]) -> int:
    """Run one command's coroutine."""
    return asyncio.run(work)


async def with_database(loaded: Loaded, work: Callable[[Any], Awaitable[int]]) -> int:
    """Open the database with its schema in place, do the work, close it."""
    from config.app import prepare_folder
    from config.schema import ensure_schema
    from core.errors import Unavailable
    from core.store.database import Database

    prepare_folder(loaded.hub.database_url)
    database = Database(loaded.hub.database_url)
    try:
        await ensure_schema(database)
        return await work(database)
    except Unavailable as error:
        print(f"CASTMATCH_DATABASE_URL: cannot be used now ({error})", file=sys.stderr)
        return WRONG
    finally:
        await database.close()
