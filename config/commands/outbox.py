"""``castmatch outbox``: what was sent, and what became of it."""

from __future__ import annotations

import argparse
import json

from config.commands import positive, run_async, settings, with_database
from config.rows import outbox_row
from core.ledger import went
from core.store import outbox
from core.store.database import Database, Row
from core.texts import Words

LEFT = ("sent", "delivered", "read")
STATUSES = ("pending", "sending", "uncertain", *LEFT, "failed", "refused", "expired", "cancelled", "dead")


def arguments(parser: argparse.ArgumentParser) -> None:
    """``--status`` narrows, ``--json`` for programs."""
    parser.add_argument("--status", choices=STATUSES)
    parser.add_argument("--limit", type=positive, default=50)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Newest first."""
    loaded = settings()

    async def show(database: Database) -> int:
        async with database.read() as tx:
            rows = await outbox.newest(tx, loaded.hub.org, status=arguments.status, limit=arguments.limit)
        if arguments.json:
            print(json.dumps([outbox_row(row) for row in rows]))
            return 0
        for row in rows:
            print(_line(row))
        if not rows:
            print(f"None has the status {arguments.status}." if arguments.status else "Nothing was sent yet.")
        return 0

    return run_async(with_database(loaded, show))


def _line(row: Row) -> str:
    head = f"{row['id']:>6}  {row['created_at']:%Y-%m-%d %H:%M:%S}  {row['channel']:<9} {row['purpose']:<9}"
    return f"{head} {row['status']:<9} {went(row['status'], row['reason'], Words()).text}"
