"""A bare yes after the talk has gone on does nothing before it is said what it would do."""

from __future__ import annotations

import pytest

from tests.flow.office.day import invite, slot_of
from tests.flow.office.house import House


@pytest.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    yield made
    await made.desk.close()


@pytest.mark.parametrize("yes", ["haan", "ok", "yes ji", "theek hai"])
async def test_a_yes_after_another_question_sends_nothing(house, yes):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.say("Arjun", "show Meera list")
    asked = await house.say("Arjun", yes)
    assert house.heard("Simran") == ""
    if "Just to be sure" in asked:
        await house.say("Arjun", "haan")
        assert "Aram Nagar" in house.heard("Simran")


async def test_a_wish_of_a_talent_is_not_granted_by_a_yes_to_something_else(house):
    await invite(house, "Simran Bhullar")
    await house.say("Simran", "can i come at 3 pm instead?")
    await house.say("Arjun", "usko bolo script leke aaye yaar")
    asked = await house.say("Arjun", "haan")
    assert (await slot_of(house, "Simran"))["rsvp"] == "change_requested"
    assert "Just to be sure" in asked or "As it was shown" in asked
    await house.say("Arjun", "haan")
    assert (await slot_of(house, "Simran"))["rsvp"] != "change_requested"


async def test_a_yes_at_once_is_a_yes(house):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.say("Arjun", "haan")
    assert "Aram Nagar" in house.heard("Simran")


async def test_what_still_waits_is_said(house):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "share Meera")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.say("Arjun", "show Meera list")
    assert "Nothing waits" not in await house.say("Arjun", "go ahead")


@pytest.mark.parametrize("said", ["haan", "ok", "ruko abhi nahi", "wait", "not yet"])
async def test_a_yes_or_a_wait_is_no_message_to_everybody(house, said):
    await house.talent("Simran Bhullar")
    assert "say" in await house.say("Arjun", "message everyone on the Meera list")
    answer = await house.say("Arjun", said)
    assert "Send STOP" not in answer
    assert house.heard("Simran") == ""


async def test_of_two_unsure_questions_the_newest_is_answered(house):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "should we maybe share the Meera list with producers")
    await house.say("Arjun", "maybe put Simran on the Inspector list, what if")
    answer = await house.say("Arjun", "haan")
    assert "still waits" not in answer


async def test_a_wish_beside_a_place_picks_no_choice(house):
    await house.talent("Simran Bhullar")
    await house.say("Simran", "is this real?")
    mark = house.mark()
    await house.say("Simran", "script bhejo pehle")
    assert house.heard("Priya", mark) == ""


@pytest.mark.parametrize("yes", ["haan", "bhej do"])
async def test_a_yes_between_an_own_preview_and_a_wish_that_came_in_is_asked_about(house, yes):
    await invite(house, "Simran Bhullar")
    await house.talent("Amrita Kalsi", listed="Inspector")
    await house.say("Arjun", "schedule Inspector shortlist tmrw 4pm, 15 min, Versova")
    house.desk.clock.advance(minutes=1)
    await house.say("Simran", "can i come at 3 pm instead?")
    house.desk.clock.advance(minutes=1)
    asked = await house.say("Arjun", yes)
    assert (await slot_of(house, "Simran"))["rsvp"] == "change_requested"
    assert house.heard("Amrita") == ""
    await house.pick("Arjun", asked, "Send to")
    assert "Versova" in house.heard("Amrita")
    assert (await slot_of(house, "Simran"))["rsvp"] == "change_requested"


async def test_a_yes_to_an_unsure_reading_is_asked_again_once_the_talk_went_on(house):
    await house.talent("Simran Bhullar")
    asked = await house.say("Arjun", "maybe put Simran on the Inspector list, what if")
    assert "Just to be sure" in asked
    await house.say("Arjun", "show Meera list")
    again = await house.say("Arjun", "yes")
    assert "Simran" not in await house.say("Arjun", "show Inspector list") or "Just to be sure" in again
