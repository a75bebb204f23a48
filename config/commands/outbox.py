"""``castmatch outbox``: what was sent, and what became of it."""

from __future__ import annotations

import argparse
import json

from config.commands import run_async, settings, with_database
from core.store import outbox
from core.store.database import Database, Row

STATUSES = ("pending", "sending", "uncertain", "sent", "delivered", "read")
STATUSES += ("failed", "refused", "expired", "cancelled", "dead")


def arguments(parser: argparse.ArgumentParser) -> None:
    """``--status`` narrows, ``--json`` for programs."""
    parser.add_argument("--status", choices=STATUSES)
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Newest first."""
    loaded = settings()

    async def show(database: Database) -> int:
        async with database.read() as tx:
            rows = await outbox.newest(tx, loaded.hub.org, status=arguments.status, limit=arguments.limit)
        for row in rows:
            print(json.dumps(public(row)) if arguments.json else _line(row))
        return 0

    return run_async(with_database(loaded, show))


def public(row: Row) -> dict[str, object]:
    """One row for programs; no text."""
    names = ("id", "key", "channel", "account", "purpose", "status", "reason", "attempts", "provider_id")
    times = ("created_at", "sent_at", "delivered_at", "read_at")
    shown = {name: row[name] for name in names}
    return {**shown, **{name: row[name].isoformat() if row[name] else None for name in times}}


def _line(row: Row) -> str:
    reason = f" ({row['reason']})" if row["reason"] else ""
    head = f"{row['id']:>6}  {row['created_at']:%Y-%m-%d %H:%M:%S}  {row['channel']:<9} {row['purpose']:<9}"
    return f"{head} {row['status']}{reason}"
