"""A yes with a condition accepts nothing, wishes reach the production, and no word of them becomes a role."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last

OFFER = (("Priya", "offer amrita 50k a day for 30 days from 10 dec"), ("Priya", "send"))


@pytest.fixture
async def sent(after):
    return await after(*SHARED, *OFFER)


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("and i need 2 passes for my family for premiere", "about passes"),
        ("mujhe premiere ke 2 passes bhi chahiye", "about passes"),
        ("yes but can we shift dates by 2 days", "about the dates"),
        ("yes if you add my spot boy", "about people"),
        ("haan theek hai lekin mujhe van chahiye", "about a wish"),
        ("ok but 2 din ki chutti chahiye beech me", "about the dates"),
    ],
)
async def test_a_wish_reaches_the_team_and_accepts_nothing(sent, said, about):
    await sent.say("Amrita", said)
    told = heard_by(sent, "Priya")
    assert said in told
    assert about in told
    assert "accepted for" not in told


@pytest.mark.parametrize("said", ["haan but payment advance me chahiye", "हाँ पर पेमेंट एडवांस में चाहिए"])
async def test_a_term_is_a_counter(sent, said):
    await sent.say("Amrita", said)
    assert "counters for" in heard_by(sent, "Priya")
    assert "accepted for" not in heard_by(sent, "Priya")


@pytest.mark.parametrize("said", ["ok done from my side", "meri taraf se done", "done from my end"])
async def test_done_is_a_yes_that_is_shown_first(sent, said):
    await sent.say("Amrita", said)
    assert "accepted for" not in heard_by(sent, "Priya")
    await sent.say("Amrita", "1")
    assert "accepted for" in heard_by(sent, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "ok done from my side",
        "sounds good but dates change ho sakti hain kya 2-3 din?",
        "and i need 2 passes for my family for premiere",
        "haan but payment advance me chahiye",
    ],
)
async def test_with_no_offer_it_is_said_and_passed_on(shared, said):
    shown = last(await shared.say("Amrita", said))
    assert "No offer has been sent" in shown or "koi offer nahi bheja" in shown
    assert said in heard_by(shared, "Priya")


@pytest.mark.parametrize("said", ["i want to audition for bebo", "mujhe bebo ka role chahiye"])
async def test_a_role_that_is_wanted_stays_one(shared, said):
    await shared.say("Amrita", said)
    assert "forward for" in heard_by(shared, "Priya")


@pytest.mark.parametrize("said", ["75k a day chahiye", "60k and travel", "80 se kam nahi, 75k chahiye"])
async def test_a_sum_stays_a_counter(sent, said):
    await sent.say("Amrita", said)
    assert "counters for" in heard_by(sent, "Priya") or "?" in heard_by(sent, "Amrita")
