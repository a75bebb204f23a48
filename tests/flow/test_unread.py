"""Words under a preview that were not taken in: a yes after them does not do what was shown before."""

from __future__ import annotations

import pytest

from tests.e2e.demo_desk import DemoDesk
from tests.e2e.test_talk_by_hand import told
from tests.flow.office.house import House


@pytest.fixture
async def house(tmp_path):
    made = await House.open(tmp_path)
    yield made
    await made.desk.close()


STRANGE = "uska thoda dekh lena yaar"
"""No reading of it is a change of what is shown."""


async def preview(house):
    await house.talent("Simran Bhullar")
    return await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")


@pytest.mark.parametrize("between", ["undo", "compare 1 and 9", "wo wala scheme ulta kar dena"])
async def test_a_yes_after_a_refusal_is_asked_about(house, between):
    await preview(house)
    await house.say("Arjun", between)
    assert "Invited" not in await house.say("Arjun", "haan bhej do")
    assert house.heard("Simran") == ""


@pytest.mark.parametrize(
    "yes", ["haan", "ok", "yes send it", "haan bhej do", "ok send it", "theek hai bhejo"]
)
async def test_a_yes_after_words_not_understood_is_asked_about(house, yes):
    await preview(house)
    said = await house.say("Arjun", STRANGE)
    assert "nothing has changed" in said
    asked = await house.say("Arjun", yes)
    assert "As it was shown" in asked
    assert house.heard("Simran") == ""
    await house.say("Arjun", "haan")
    assert "Aram Nagar" in house.heard("Simran")


async def test_no_to_it_sends_nothing(house):
    await preview(house)
    await house.say("Arjun", STRANGE)
    await house.say("Arjun", "haan bhej do")
    await house.say("Arjun", "nahi")
    assert house.heard("Simran") == ""


async def test_the_choice_itself_typed_in_full_is_taken(house):
    shown = await preview(house)
    assert "Send" in shown
    await house.say("Arjun", STRANGE)
    await house.say("Arjun", "Send to 1")
    assert "Aram Nagar" in house.heard("Simran")


async def test_a_change_that_was_understood_needs_no_second_yes(house):
    await preview(house)
    assert "12:00" in await house.say("Arjun", "make it 12")
    await house.say("Arjun", "haan bhej do")
    assert "12:00" in house.heard("Simran")


async def test_in_a_channel_a_change_that_was_not_heard_is_not_sent_over(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        await told(demo, "arjun", "slack", "add Amrita and Simran to Meera")
        assert "11:00 AM" in await told(demo, "arjun", "slack", "schedule Meera tmrw 11am at Aram Nagar")
        between = await told(demo, "arjun", "slack", "arre but wo wala scheme ulta kar dena")
        assert "Invited" not in between
        asked = await told(demo, "arjun", "slack", "ok send it")
        assert "Invited" not in asked
        assert "As it was shown" in asked
        assert not await demo.count("simran", "telegram")
        assert "Invited" in await told(demo, "arjun", "slack", "yes")
        assert await demo.count("simran", "telegram")
    finally:
        await demo.close()


async def test_talk_of_colleagues_beside_a_preview_takes_no_second_yes(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        await told(demo, "arjun", "slack", "add Amrita and Simran to Meera")
        await told(demo, "arjun", "slack", "schedule Meera tmrw 11am at Aram Nagar")
        assert await told(demo, "rohan", "slack", "but wait, chai peene chalein?") == ""
        assert await told(demo, "arjun", "slack", "biryani khaani hai kisi ko") == ""
        assert "Invited" in await told(demo, "arjun", "slack", "send it")
    finally:
        await demo.close()
