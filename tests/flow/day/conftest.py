"""Gully Nights with a shortlist before the producers."""

from __future__ import annotations

import pytest_asyncio

from tests.gully import LISTED, SCHEDULE, SEARCH, gully_nights


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def listed(desk):
    """Amrita, Simran, Jasleen and Harleen are on Meera's shortlist."""
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", LISTED)
    return desk


@pytest_asyncio.fixture
async def shared(listed):
    """The producers have the shortlist."""
    await listed.say("Priya", "share with producers")
    return listed


@pytest_asyncio.fixture
async def invited(listed):
    """They are asked to come tomorrow, from 11 AM."""
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "send")
    return listed
