"""Orders that leave something out are asked for it, and go on with the answer."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SEARCH, SHORTLIST, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, *SHORTLIST)
    yield made
    await made.close()


@pytest.mark.parametrize("said", ["schedule auditions", "set up the Meera auditions", "audition rakho"])
async def test_auditions_are_planned_step_by_step(desk, said):
    assert "When does the first one start" in last(await desk.say("Priya", said))
    assert "Where" in last(await desk.say("Priya", "tomorrow at 11"))
    shown = last(await desk.say("Priya", "Aram Nagar 2"))
    assert shown.startswith("4 people")
    assert "Sat 21 Nov, 11:00 AM" in shown
    assert "Aram Nagar 2" in shown


@pytest.mark.parametrize(
    "said", ["message the list: parking is at gate 3", "message everyone on the list: parking is at gate 3"]
)
async def test_the_list_is_the_one_being_talked_about(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "SEND 4" in shown
    assert "parking is at gate 3" in shown


@pytest.mark.parametrize("said", ["send 5", "SEND", "Send 40"])
async def test_the_wrong_number_is_told_the_right_one(desk, said):
    await desk.say("Priya", "message everyone on the Meera list: bring ID proof")
    assert "Type SEND 4" in last(await desk.say("Priya", said))
    assert not any("ID proof" in text for chat, text in desk.shown if chat == "Simran")
    await desk.say("Priya", "send 4")
    assert any("ID proof" in text for chat, text in desk.shown if chat == "Simran")


async def test_the_first_search_says_nothing_about_looks(desk):
    assert "Not in the profiles" not in last(await desk.say("Priya", SEARCH))


async def test_who_comes_back_is_reminded_again_and_told_what_stands(desk):
    await desk.say("Priya", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await desk.say("Priya", "send")
    await desk.say("Harleen", "haan aa rahi hoon")
    await desk.say("Harleen", "STOP")
    back = last(await desk.say("Harleen", "START"))
    assert "Meera ke liye Sat 21 Nov, 11:45 AM IST pakka hai" in back
    before = len(desk.shown)
    desk.clock.advance(hours=23, minutes=50)
    await desk.hub.sweep()
    await desk.hub.settle()
    reminded = [text for chat, text in desk.shown[before:] if chat == "Harleen"]
    assert len(reminded) == 1
    assert "Today 11:45 AM" in reminded[0]


async def test_a_word_to_talent_is_a_message_of_the_desk(desk):
    asked = last(await desk.say("Priya", "tell Simran to bring her own shoes"))
    assert "Simran" in asked
    shown = last(await desk.say("Priya", "yes"))
    assert "bring her own shoes" in shown
    assert "1 person" in shown
    assert not any("shoes" in text for chat, text in desk.shown if chat == "Simran")
