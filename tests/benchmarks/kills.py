"""Five SIGKILLs during 1,000 messages over three channels; the process is started again each time.

``--engine postgresql``: one of two nodes is killed each time. ``--kills 200 --messages 4000``: half an hour.
``--story``: the demo's story instead, with its message to many, until there were so many kills.

``lost``: accepted with a 200, and no reply at the provider. ``doubled``: two replies to one message
there; no more than were between call and answer when the process died, each marked in the ledger.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from tests import killed_story, killing

A_STORY = 10
"""Kills to a story."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--story", action="store_true")
    arguments = parser.parse_args()
    recount = asyncio.run(stories(arguments) if arguments.story else measure(arguments))
    print(recount)
    return int(not recount.kept)


async def measure(arguments: argparse.Namespace) -> killing.Recount:
    """Start, kill and recount."""
    async with AsyncExitStack() as stack:
        url = ""
        if arguments.engine == "postgresql":
            from tests.postgres import fresh

            url = await stack.enter_async_context(fresh())
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        return await killing.run(
            Path(folder),
            messages=arguments.messages,
            kills=arguments.kills,
            chats=60,
            seed=arguments.seed,
            limit_s=600.0 + 15.0 * arguments.kills,
            url=url,
            nodes=2 if url else 1,
        )


async def stories(arguments: argparse.Namespace) -> killing.Recount:
    """Story after story, each in a database of its own; the sum."""
    total: killing.Recount | None = None
    ends: set[tuple[tuple[str, int], ...]] = set()
    for n in itertools.count():
        if total is not None and total.kills >= arguments.kills:
            break
        async with AsyncExitStack() as stack:
            url = ""
            if arguments.engine == "postgresql":
                from tests.postgres import fresh

                url = await stack.enter_async_context(fresh())
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            one, left = await killed_story.run(folder, kills=A_STORY, seed=arguments.seed + n, url=url)
        total = one if total is None else total + one
        ends.add(tuple(left.items()))
        print(f"story {n + 1}: {one}", flush=True)
    assert total is not None, "at least one story"
    print(f"{len(ends)} different ends: {[dict(end) for end in ends]}")
    return total


if __name__ == "__main__":
    sys.exit(main())
