"""Creates or upgrades the schema: one linear history for both databases."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from core.errors import Unavailable
from core.store.database import Database

MIGRATIONS = Path(__file__).resolve().parent.parent / "core" / "store" / "migrations"
HEAD = "0001"
"""The newest revision; a test compares it with the history. Knowing it here keeps Alembic out of a
process whose schema is already current (it costs ten megabytes)."""


async def ensure_schema(database: Database) -> bool:
    """Bring the schema to the newest revision; True when something had to be done."""
    try:
        async with database.read() as tx:
            current = await tx.scalar(text("SELECT version_num FROM alembic_version"))
    except (Unavailable, DBAPIError):
        current = None
    if current == HEAD:
        return False
    await database.administer(upgrade)
    return True


def upgrade(connection: Connection) -> None:
    """Run the history on an open connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def tables(connection: Connection) -> set[str]:
    """The tables there are, for the command line and tests."""
    return set(inspect(connection).get_table_names())
