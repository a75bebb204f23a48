"""One house for each test, and one that the world can reach."""

from __future__ import annotations

import pytest_asyncio
from aiohttp.test_utils import TestClient, TestServer

from config.files import gallery, mount
from config.http import application
from tests.flow.office.house import ADDRESS, House


@pytest_asyncio.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    yield made
    await made.desk.close()


@pytest_asyncio.fixture
async def served(tmp_path):
    """A house that the world can reach, and a browser."""
    house = await House.open(tmp_path, public_url=ADDRESS)
    hub = house.desk.hub
    hub.pictures = gallery(hub.settings, house.desk.clock, ADDRESS)
    app = application(hub)
    mount(app, hub.pictures, hub)
    async with TestClient(TestServer(app)) as browser:
        yield house, browser
    await house.desk.close()
