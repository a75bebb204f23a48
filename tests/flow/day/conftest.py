"""Gully Nights with a shortlist before the producers."""

from __future__ import annotations

import pytest_asyncio

from tests.gully import INVITED, SHARED, SHORTLIST, gully_nights


@pytest_asyncio.fixture
async def after(tmp_path):
    """Opens the desk after lines that were typed into it."""
    opened = []

    async def open_after(*lines):
        opened.append(await gully_nights(tmp_path, *lines))
        return opened[-1]

    yield open_after
    for made in opened:
        await made.close()


@pytest_asyncio.fixture
async def desk(after):
    return await after()


@pytest_asyncio.fixture
async def listed(after):
    """Amrita, Simran, Jasleen and Harleen are on Meera's shortlist."""
    return await after(*SHORTLIST)


@pytest_asyncio.fixture
async def shared(after):
    """The producers have the shortlist."""
    return await after(*SHARED)


@pytest_asyncio.fixture
async def invited(after):
    """They are asked to come tomorrow, from 11 AM."""
    return await after(*INVITED)
