"""``castmatch recall --owner X "..."``: what was said that answers a question."""

from __future__ import annotations

import argparse
import json

from config.commands import positive, run_async, settings, with_database
from core.conversation.same_person import same_person
from core.memory.evidence import conversations_of
from core.memory.owners import owners_named
from core.memory.recall import recall
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """The question as it would be asked in a chat."""
    parser.add_argument("question", help='such as "what did we say about the doctor role"')
    parser.add_argument(
        "--owner", required=True, help="a person's name or number, or an owner of `memory batch`"
    )
    parser.add_argument("--limit", type=positive, default=10)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Best first. 1 when nobody of that name has a memory here."""
    loaded = settings()

    from config.app import utc_now

    async def show(database: Database) -> int:
        async with database.read() as tx:
            owners = await owners_named(tx, loaded.hub.org, arguments.owner)
            where = [one for owner in owners for one in await conversations_of(tx, loaded.hub.org, owner)]
            zone, now = loaded.hub.timezone, utc_now()
            called = await same_person(tx, loaded.hub.org, arguments.question)
            found = await recall(
                tx, where, arguments.question, arguments.limit, timezone=zone, now=now, called=called
            )
        if arguments.json:
            rows = [
                {
                    "id": one.ref,
                    "speaker": one.speaker,
                    "text": one.text,
                    "at": one.at.isoformat() if one.at else None,
                    "score": one.score,
                }
                for one in found
            ]
            print(json.dumps({"results": rows}, ensure_ascii=False))
            return 0 if owners else 1
        for one in found:
            day = f"{one.at:%d %b %Y}  " if one.at else ""
            print(f"{day}{one.speaker}: {one.text}")
        if not found:
            print(
                "Nothing is remembered here."
                if owners
                else f"Nobody called {arguments.owner} has a memory here."
            )
        return 0 if owners else 1

    return run_async(with_database(loaded, show))
