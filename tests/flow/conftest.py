"""A casting director's chat beside the demo's directory."""

from __future__ import annotations

import pytest_asyncio

from config.demo import fill


@pytest_asyncio.fixture
async def chat(desk):
    """What Priya reads after a line."""
    await fill(desk.hub.database, desk.clock(), desk.hub.accounts)
    await desk.person("Priya", "casting_director")

    async def say(text: str) -> str:
        return "\n".join(await desk.say("Priya", text))

    return say
