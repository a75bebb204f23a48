"""``castmatch dead-letters``: what needs a person, and putting it back."""

from __future__ import annotations

import argparse
import re

from config.commands import refuse, run_async, settings, with_database
from core.ledger import reason_words
from core.store import inbox, outbox
from core.store.database import Database, Row
from core.texts import Words

_LISTED = re.compile(r"(in|out)/(\d{1,18})")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Without an action: list them."""
    what = parser.add_subparsers(dest="what")
    again = what.add_parser("requeue", help="try one again")
    again.add_argument("id", help="as listed, such as in/12 or out/34")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 when something is stuck, so that a monitor can watch it."""
    loaded = settings()
    named = _LISTED.fullmatch(arguments.id) if arguments.what == "requeue" else None
    if arguments.what == "requeue" and named is None:
        refuse([f"{arguments.id}: write the id as it is listed, such as in/12 or out/34"])

    async def show(database: Database) -> int:
        async with database.read() as tx:
            dead = [*await inbox.newest(tx, loaded.hub.org, status="dead")]
            dead += await inbox.newest(tx, loaded.hub.org, status="quarantined")
            unsent = await outbox.newest(tx, loaded.hub.org, status="dead")
        for row in dead:
            print(_line("in", row, row["error"]))
        for row in unsent:
            print(_line("out", row, row["reason"]))
        if not (dead or unsent):
            print("Nothing is stuck.")
        return 1 if dead or unsent else 0

    async def requeue(database: Database) -> int:
        side, number = named.groups() if named else ("", "0")
        async with database.transaction() as tx:
            store = inbox if side == "in" else outbox
            done = await store.requeue(tx, [int(number)])
        print("It is queued again." if done else "There is no such dead letter.")
        return 0 if done else 1

    return run_async(with_database(loaded, requeue if named else show))


def _line(side: str, row: Row, why: str | None) -> str:
    said = reason_words(why or "", Words())
    return f"{side}/{row['id']}  {row['channel']}  {row['status']}  {said}".rstrip()
