"""``castmatch memory batch``: memory from the command line."""

from __future__ import annotations

import argparse
import sys

from config.commands import run_async, settings, with_database
from config.settings import HubSettings
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with it."""
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    words = "read turns to keep and questions to answer as lines of JSON, write the answers"
    what.add_parser("batch", help=words, description=words)


def run(arguments: argparse.Namespace) -> int:
    """0 done; 1 when a line could not be used, each named on stderr."""
    loaded = settings()

    async def work(database: Database) -> int:
        return await _batch(database, loaded.hub)

    return run_async(with_database(loaded, work))


async def _batch(database: Database, hub: HubSettings) -> int:
    from core.memory.batch import Batch

    batch = Batch(database, hub.org, hub.timezone)
    async for answer in batch.run(sys.stdin):
        print(answer, flush=True)
    for number, problem in batch.problems:
        print(f"line {number}: {problem}" if number else problem, file=sys.stderr)
    return 1 if batch.problems else 0
