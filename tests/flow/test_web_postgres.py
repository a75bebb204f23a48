"""The web's queries on PostgreSQL: the same turn, history, resume and search as on SQLite."""

from __future__ import annotations

import pytest
import pytest_asyncio

from config.demo import fill
from tests.postgres import fresh
from tests.webhub import WebHub, until

pytestmark = pytest.mark.postgres


@pytest_asyncio.fixture
async def web(tmp_path):
    async with fresh() as address:
        made = await WebHub.open(tmp_path, address)
        yield made
        await made.close()


async def test_a_turn_its_history_and_a_resumed_socket_work_on_postgresql(web):
    said = [(await web.say(f"help {n}"))[1] for n in range(3)]
    owner = (await web.inbound())[0]["person_id"]
    await web.tell("Amrita confirmed.", owner)

    _, whole = await web.history()
    assert [m["from"] for m in whole["messages"]] == ["you", "hub"] * 3 + ["hub"]
    _, page = await web.history(query=f"?limit=2&before={said[1]['replies'][0]}")
    assert [m["id"] for m in page["messages"]] == [said[0]["replies"][0], said[1]["message_id"]]
    async with web.socket(last_id=said[2]["message_id"]) as socket:
        assert (await until(socket, "message"))["id"] == said[2]["replies"][0]
        assert (await until(socket, "message"))["text"] == "Amrita confirmed."


async def test_the_directory_is_searched_on_postgresql(web):
    await fill(web.hub.database, web.clock(), web.hub.accounts)

    _, found, _ = await web.call("GET", "/api/v1/talent/search?q=women+25-30+punjabi+mumbai")

    assert found["results"]
