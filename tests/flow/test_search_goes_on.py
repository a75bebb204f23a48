"""What is written under a search goes on with it, changes it, or is asked about; nobody is put on a list
that was not being talked about."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


@pytest.mark.parametrize(
    "said", ["show more", "more", "aur dikhao", "next 5 please", "koi aur hai?", "anyone else?"]
)
async def test_more_people_come_when_they_are_asked_for(desk, said):
    await desk.say("Priya", SEARCH)
    assert last(await desk.say("Priya", said)).startswith("6–10 of 11")


@pytest.mark.parametrize("said", ["her tape", "no clashes please", "hmm not quite like this"])
async def test_words_that_change_nothing_do_not_turn_the_page(desk, said):
    await desk.say("Priya", SEARCH)
    assert "6–10" not in last(await desk.say("Priya", said))


async def test_numbers_mean_nobody_when_the_last_search_found_nobody(desk):
    await desk.say("Priya", SEARCH)
    nobody = last(await desk.say("Priya", "lead actor for Kabir, 30-35, horse riding, Delhi"))
    assert "Nobody matches" in nobody
    answer = last(await desk.say("Priya", "1, 2 shortlist for Kabir"))
    assert "Kabir's shortlist" not in answer


async def test_an_old_button_without_a_role_asks_which_role(desk):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", "lead actor for Kabir, 30-35, horse riding, Delhi")
    answer = last(await desk.say("Priya", "Shortlist all"))
    assert "Added" not in answer
    assert "Meera" in answer
    assert "Added to Meera's shortlist" in last(await desk.say("Priya", "Meera"))
