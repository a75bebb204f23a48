"""The directory over HTTP: people with reasons, and cards with numbered choices."""

from __future__ import annotations

import pytest_asyncio

from config.demo import fill
from tests.webhub import WebHub


@pytest_asyncio.fixture
async def web(tmp_path):
    made = await WebHub.open(tmp_path)
    yield made
    await made.close()


async def test_the_directory_is_searched_with_reasons(web):
    await fill(web.hub.database, web.clock(), web.hub.accounts)

    status, found, _ = await web.call(
        "GET", "/api/v1/talent/search?q=women+25-30+who+speak+punjabi+mumbai&limit=3"
    )

    assert status == 200
    assert 0 < len(found["results"]) <= 3
    assert found["query"]["city"] == "Mumbai"
    for row in found["results"]:
        assert set(row) == {"id", "ref", "name", "score", "why"}
        assert row["why"]
    scores = [row["score"] for row in found["results"]]
    assert scores == sorted(scores, reverse=True)


async def test_a_search_for_nobody_in_particular_says_so(web):
    status, found, _ = await web.call("GET", "/api/v1/talent/search?q=%00%20zxcvb%ff")

    assert status == 200
    assert found["results"] == []


async def test_cards_come_as_results_and_every_choice_with_its_number(web):
    await fill(web.hub.database, web.clock(), web.hub.accounts)

    _, said = await web.say("show me women 25-30 who speak punjabi in mumbai")

    assert said["intent"] == "talent.search"
    assert said["results"]
    assert all({"title", "lines"} <= set(card) for card in said["results"])
    numbers = [choice["number"] for choice in said["choices"]]
    assert numbers[0] == len(said["results"]) + 1
    assert said["suggestions"] == [choice["label"] for choice in said["choices"]][:3]
