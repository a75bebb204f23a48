"""Scenes for a whole run, a desk for each line."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.flow.wishes.scenes import Stage


@pytest.fixture(scope="session")
def stage(tmp_path_factory):
    return Stage(tmp_path_factory.mktemp("scenes"))


@pytest_asyncio.fixture
async def desk(stage, case, tmp_path):
    made = await stage.open(case.scene, tmp_path)
    yield made
    await made.close()
