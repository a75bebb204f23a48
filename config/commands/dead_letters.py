"""``castmatch dead-letters``: what needs a person, and putting it back."""

from __future__ import annotations

import argparse

from config.commands import run_async, settings, with_database
from core.store import inbox, outbox
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """Without an action: list them."""
    what = parser.add_subparsers(dest="what")
    again = what.add_parser("requeue", help="try one again")
    again.add_argument("id", help="as listed, such as in/12 or out/34")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 when something is stuck, so that a monitor can watch it."""
    loaded = settings()

    async def show(database: Database) -> int:
        async with database.read() as tx:
            stuck = [
                ("in", r)
                for s in ("dead", "quarantined")
                for r in await inbox.newest(tx, loaded.hub.org, status=s)
            ]
            stuck += [("out", row) for row in await outbox.newest(tx, loaded.hub.org, status="dead")]
        for side, row in stuck:
            print(
                f"{side}/{row['id']}  {row['channel']}  {row['status']}  {row.get('error') or row.get('reason') or ''}"
            )
        return 1 if stuck else 0

    async def requeue(database: Database) -> int:
        side, _, number = arguments.id.partition("/")
        if side not in ("in", "out") or not number.isdigit():
            print("write the id as it is listed, such as in/12 or out/34")
            return 2
        async with database.transaction() as tx:
            store = inbox if side == "in" else outbox
            done = await store.requeue(tx, [int(number)])
        print("It is queued again." if done else "There is no such dead letter.")
        return 0 if done else 1

    return run_async(with_database(loaded, requeue if arguments.what == "requeue" else show))
