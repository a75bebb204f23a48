"""Creates or upgrades the schema: one linear history for both databases."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from core.errors import Unavailable
from core.store.database import Database

ADDRESS = "CASTMATCH_DATABASE_URL"
MIGRATIONS = Path(__file__).resolve().parent.parent / "core" / "store" / "migrations"
HEAD = "0031"
"""The newest revision; a test compares it with the history. Knowing it here keeps Alembic out of a
process whose schema is already current (it costs ten megabytes)."""


async def ensure_schema(database: Database, *, apart: bool = False) -> bool:
    """Bring the schema to the newest revision; True when something had to be done.

    ``apart``: in a process of its own, so that a server does not carry Alembic around for ever.
    Raises Unavailable with what is wrong and where to look.
    """
    try:
        async with database.read() as tx:
            current = await tx.scalar(text("SELECT version_num FROM alembic_version"))
    except (Unavailable, DBAPIError) as error:
        if not _empty(error):
            raise Unavailable(_what_is_wrong(database, error)) from error
        current = None
    if current == HEAD:
        return False
    if current is not None and current > HEAD:
        raise Unavailable(
            f"its schema is at {current} and this version knows {HEAD}; upgrade this installation"
        )
    if apart:
        await _upgrade_apart(database)
    else:
        await _upgrade_here(database)
    return True


async def _upgrade_here(database: Database) -> None:
    try:
        await database.administer(upgrade)
    except DBAPIError as error:
        raise Unavailable(_what_is_wrong(database, error)) from error


def _cause(error: Exception) -> BaseException:
    """The driver's own error behind a wrapped one."""
    cause = error if isinstance(error, DBAPIError) else error.__cause__
    return (cause.orig if isinstance(cause, DBAPIError) else cause) or error


def _empty(error: Exception) -> bool:
    """Whether there is a database, only without tables."""
    cause = _cause(error)
    return "no such table" in str(cause) or type(cause).__name__ == "UndefinedTable"


def _what_is_wrong(database: Database, error: Exception) -> str:
    said = (str(_cause(error)).strip() or type(error).__name__).splitlines()[0]
    if database.sqlite:
        return f"{said}; check the path, and that this user may write there"
    return f"{said}; check that the server runs, and the user, password and name in the address"


async def _upgrade_apart(database: Database) -> None:
    address = database.url.render_as_string(hide_password=False)
    env = {**os.environ, ADDRESS: address}
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "config.schema", env=env)
    if await child.wait() != 0:
        raise Unavailable("the schema could not be brought up to date")


async def _main() -> None:
    database = Database(os.environ[ADDRESS])
    await database.administer(upgrade)
    await database.close()


def upgrade(connection: Connection) -> None:
    """Run the history on an open connection."""
    from alembic import command
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        # Nodes may start at the same moment; the second one finds the work done.
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('castmatch migrate', 0))"))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def tables(connection: Connection) -> set[str]:
    """The tables there are, for the command line and tests."""
    return set(inspect(connection).get_table_names())


if __name__ == "__main__":
    asyncio.run(_main())
