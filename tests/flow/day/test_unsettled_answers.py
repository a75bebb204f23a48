"""An answer that is not plainly one changes nothing: it is asked about, and a condition reaches the team."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import last


async def answers(desk):
    async with desk.hub.database.read() as tx:
        return {row["rsvp"] for row in await tx.rows(select(slot))}


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "please don't cancel my slot, I will come"),
        ("Amrita", "can't wait!"),
        ("Simran", "nahi nahi aa rahi hu pakka"),
        ("Simran", "koi dikkat nahi"),
        ("Jasleen", "कोई बात नहीं"),
        ("Harleen", "I am not saying no, just need to know the time"),
        ("Jasleen", "मेरी बहन सोलह साल की है"),
        ("Harleen", "my friend couldn't come, but I will"),
    ],
)
async def test_no_time_is_given_back(invited, who, said):
    shown = last(await invited.say(who, said))
    assert "declined" not in await answers(invited)
    assert "[1]" in shown
    assert not any("can't come" in text for chat, text in invited.shown if chat == "Arjun")


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "I'd love to but I'm in Pune till Sunday"),
        ("Jasleen", "हाँ आऊँगी लेकिन 1 बजे के बाद"),
        ("Amrita", "Will be there if my flight lands on time"),
        ("Simran", "agar chutti mil gayi to pakka aaungi"),
        ("Amrita", "Yes that works, though I might need to leave by 12"),
    ],
)
async def test_a_condition_is_no_yes_and_reaches_the_team(invited, who, said):
    await invited.say(who, said)
    assert "confirmed" not in await answers(invited)
    assert any(said in text or "asks for" in text for chat, text in invited.shown if chat == "Arjun")


async def test_the_buttons_settle_it(invited):
    await invited.say("Amrita", "Will be there if my flight lands on time")
    assert "Confirmed" in last(await invited.say("Amrita", "1"))
    await invited.say("Simran", "koi dikkat nahi")
    await invited.say("Simran", "3")
    assert await answers(invited) == {"invited", "confirmed", "declined"}


@pytest.mark.parametrize("said", ["sorry I have a shoot that day", "kal nahi aa paungi, bukhar hai"])
async def test_a_plain_no_is_one(invited, said):
    await invited.say("Amrita", said)
    assert "declined" in await answers(invited)
