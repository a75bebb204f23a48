"""``castmatch search-talent "..."``: the search that the desk's tool uses."""

from __future__ import annotations

import argparse
import json

from config.app import utc_now
from config.commands import positive, run_async, settings, with_database
from config.search import search
from core.casting.search.upkeep import catch_up
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """The words as they would be typed in a chat."""
    parser.add_argument("query", help='such as "25-30 women, Punjabi, Mumbai"')
    parser.add_argument("--limit", type=positive, default=10)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Best first, each with its reasons."""
    loaded = settings()

    async def show(database: Database) -> int:
        await catch_up(database, loaded.hub.org)
        found = await search(database, loaded.hub, arguments.query, arguments.limit, utc_now())
        if arguments.json:
            print(json.dumps(found))
            return 0
        for row in found["results"]:
            print(f"{row['id']:>6}  {row['name']}{': ' if row['why'] else ''}{', '.join(row['why'])}")
        if not found["results"]:
            print(found.get("note") or "Nobody matches all of it. Leave something out, or ask for less.")
        return 0

    return run_async(with_database(loaded, show))
