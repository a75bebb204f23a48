"""Fixtures: a stage for single tools, a whole hub on the console channel, PostgreSQL where there is one."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import settings

from tests.fakes import Stage
from tests.hubs import ConsoleHub

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")  # a test says what is right, never how fast a machine is
REQUIRE_ALL = bool(os.environ.get("CASTMATCH_REQUIRE_ALL"))


def absent(what: str) -> None:
    """Skip with a reason, or fail where everything is required."""
    if REQUIRE_ALL:
        pytest.fail(f"{what} is required here and absent")
    pytest.skip(f"{what} is absent")


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
