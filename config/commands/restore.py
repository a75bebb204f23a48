"""``castmatch restore FILE``: a backup in the place of the SQLite file, which is kept."""

from __future__ import annotations

import argparse
import sqlite3
from pathlib import Path

from config.app import utc_now
from config.commands import refuse, settings
from config.commands.backup import database_file
from config.ground import prepare_folder
from config.running import Running, alone_on
from config.schema import HEAD
from core.store import sqlite_file
from core.store.sqlite_file import BadFile, Contents


def arguments(parser: argparse.ArgumentParser) -> None:
    """One backup."""
    parser.add_argument("file", type=Path, metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 when nothing was changed. Refuses while a hub runs on the database."""
    loaded = settings()
    database = database_file(loaded, "restore")
    backup: Path = arguments.file
    found = _looked_at(backup)
    if database.exists() and backup.exists() and backup.samefile(database):
        refuse([f"{backup}: it is the database itself"])
    prepare_folder(loaded.hub.database_url)
    now = utc_now()
    kept = database.with_name(f"{database.name}.before-{now:%Y%m%dT%H%M%SZ}")
    had_one = database.exists()
    try:
        with alone_on(database):
            sqlite_file.replace(database, backup, kept, now)
    except Running:
        print("A hub runs on this database: stop it first. Nothing was changed.")
        return 1
    except (OSError, sqlite3.Error, BadFile) as error:
        print(f"Nothing was changed: {error}")
        return 1
    print(f"Restored {backup}: {found.inbound} messages in, {found.outbox} out, schema {found.revision}.")
    if had_one:
        print(f"The database that was there is kept as {kept}.")
    print("Start the hub. What had not left when the backup was made is looked for before it is sent again.")
    return 0


def _looked_at(backup: Path) -> Contents:
    try:
        found = sqlite_file.look_at(backup)
    except BadFile as error:
        refuse([f"{backup}: {error}; nothing was changed"])
    if found.revision > HEAD:
        refuse(
            [f"{backup}: its schema is at {found.revision} and this version knows {HEAD}; upgrade this first"]
        )
    return found
