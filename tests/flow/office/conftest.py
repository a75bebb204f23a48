"""One house for each test."""

from __future__ import annotations

import pytest_asyncio

from tests.flow.office.house import House


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    yield made
    await made.desk.close()
