"""Who said no and can come after all; and what a talent asks in the order of their own words."""

from __future__ import annotations

import pytest

from tests.flow.office.day import invite, slot_of


@pytest.mark.parametrize(
    "said",
    [
        "actually i can come now, plans changed",
        "sorry, ab aa sakti hu",
        "अब आ सकती हूँ",
        "I'm free now",
        "matlab haan",
    ],
)
async def test_a_time_given_back_is_theirs_again_while_it_is_free(house, said):
    await invite(house, "Simran Bhullar")
    await house.say("Simran", "can't make it")
    assert (await slot_of(house, "Simran"))["rsvp"] == "declined"
    answer = await house.say("Simran", said)
    assert (await slot_of(house, "Simran"))["rsvp"] == "confirmed"
    assert "21 Nov" in answer


@pytest.mark.parametrize("said", ["ab nahi aa sakti", "can i come now?"])
async def test_a_no_or_a_question_confirms_nothing(house, said):
    await invite(house, "Simran Bhullar")
    await house.say("Simran", "can't make it")
    await house.say("Simran", said)
    assert (await slot_of(house, "Simran"))["rsvp"] == "declined"


@pytest.mark.parametrize("said", ["kitne baje hai mera", "kab hai mera audition", "मेरा ऑडिशन कितने बजे है"])
async def test_when_ones_own_is_asks_for_no_other_time(house, said):
    await invite(house, "Simran Bhullar")
    assert "11:00 AM" in await house.say("Simran", said)
    await house.say("Simran", "confirm")
    assert (await slot_of(house, "Simran"))["rsvp"] == "confirmed"


async def test_praise_is_kept_to_its_end_and_a_question_is_no_praise(house):
    await invite(house, "Simran Bhullar")
    await house.wait(hours=27)
    kept = await house.say("Priya", "Simran was amazing, best of the lot, dialect perfect")
    assert "best of the lot, dialect perfect" in kept
    for asked in ("simran ka audition kaisa gaya", "how was Simran's audition?", "how did Simran do"):
        shown = await house.say("Priya", asked)
        assert "best of the lot" in shown
        assert "Kept on" not in shown


@pytest.mark.parametrize("said", ["kaisa gaya mera audition", "kab pata chalega?", "when will i know"])
async def test_a_talent_who_asks_how_it_went_is_told_where_it_stands(house, said):
    await invite(house, "Simran Bhullar")
    answer = await house.say("Simran", said)
    assert "Map" not in answer
    assert "Just to be sure" not in answer
