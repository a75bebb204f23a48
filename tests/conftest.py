"""Fixtures: a stage for single tools, a whole hub on the console channel, PostgreSQL where there is one."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import settings

from tests.fakes import Stage
from tests.hubs import ConsoleHub

# How long an example takes says something about the machine, not about the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
REQUIRE_ALL = bool(os.environ.get("CASTMATCH_REQUIRE_ALL"))


def absent(what: str) -> None:
    """Skip with a reason, or fail where everything is required."""
    if REQUIRE_ALL:
        pytest.fail(f"{what} is required here and absent")
    pytest.skip(f"{what} is absent")


def pytest_collection_finish() -> None:
    """What collecting the tests loaded stays for their whole run: no collection of garbage has to look at
    it again, which takes seconds each time once the tests have made much of their own."""
    gc.collect()
    gc.freeze()


@pytest_asyncio.fixture
async def postgres() -> AsyncIterator[str]:
    """The address of an empty PostgreSQL database with its schema."""
    from tests.postgres import fresh

    async with fresh() as address:
        yield address


def pytest_sessionfinish() -> None:
    """The databases that others were copied from go last."""
    from tests.postgres import drop_templates

    asyncio.run(drop_templates())


@pytest_asyncio.fixture
async def stage(tmp_path) -> AsyncIterator[Stage]:
    made = await Stage.open(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def desk(tmp_path) -> AsyncIterator[ConsoleHub]:
    made = await ConsoleHub.open(tmp_path)
    yield made
    await made.close()
