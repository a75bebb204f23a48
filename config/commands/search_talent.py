"""``castmatch search-talent "..."``: the search that the desk's tool uses."""

from __future__ import annotations

import argparse
import json

from config.app import utc_now
from config.commands import run_async, settings, with_database
from config.search import search
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """The words as they would be typed in a chat."""
    parser.add_argument("query")
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Best first, each with its reasons."""
    loaded = settings()

    async def show(database: Database) -> int:
        found = await search(database, loaded.hub, arguments.query, arguments.limit, utc_now())
        if arguments.json:
            print(json.dumps(found))
            return 0
        for row in found["results"]:
            print(f"{row['id']:>6}  {row['name']}: {', '.join(row['why'])}")
        return 0

    return run_async(with_database(loaded, show))
