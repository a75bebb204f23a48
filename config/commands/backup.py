"""``castmatch backup``: a copy of the SQLite file now, also while the hub runs."""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
from pathlib import Path

from config.app import utc_now
from config.commands import refuse, settings
from config.running import file_of
from config.settings import Loaded
from config.workers import backups
from core.store import sqlite_file
from core.store.sqlite_file import BadFile

ELSEWHERE = (
    "CASTMATCH_DATABASE_URL: castmatch {command} is for SQLite; PostgreSQL has its own tools,"
    " see pg_dump and pg_restore in docs/operations.md"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Without ``--to``: beside the scheduled ones, and counted as one of them."""
    parser.add_argument("--to", type=Path, metavar="FILE", help="a new file; by default in the backup folder")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 when no whole copy could be made."""
    loaded = settings()
    database = database_file(loaded, "backup")
    if not database.is_file():
        refuse([f"CASTMATCH_DATABASE_URL: there is no database at {database} yet"])
    if arguments.to is not None and arguments.to.exists():
        refuse([f"--to: {arguments.to} exists; name a new file"])
    try:
        if arguments.to is None:
            made = asyncio.run(backups(loaded.hub, utc_now).make())
        else:
            made = arguments.to
            sqlite_file.copy(database, made)
    except (OSError, sqlite3.Error, BadFile) as error:
        print(f"No backup was made: {error}")
        return 1
    found = sqlite_file.look_at(made)
    print(f"{made}: whole, {found.inbound} messages in, {found.outbox} out, {made.stat().st_size} bytes")
    return 0


def database_file(loaded: Loaded, command: str) -> Path:
    """The file of the settings' database. Exits with 2 for PostgreSQL."""
    path = file_of(loaded.hub.database_url)
    if path is None:
        refuse([ELSEWHERE.format(command=command)])
    return path
