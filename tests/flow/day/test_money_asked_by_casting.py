"""Casting asks what somebody charges, and offers money to whoever is named, whoever was spoken of before."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said", ["what does amrita charge", "amrita ka rate kya hai", "amrita kitna leti hai", "amrita ki fees"]
)
async def test_the_rate_on_file_is_told(listed, said):
    told = last(await listed.say("Priya", said))
    assert "Amrita Kalsi" in told
    assert "₹" in told


async def test_her_rate_is_of_whom_was_spoken(listed):
    await listed.say("Priya", "simran ki profile")
    assert "Simran Bhullar" in last(await listed.say("Priya", "uska rate kya hai"))


@pytest.mark.parametrize("said", ["meera ka budget kya hai", "budget for meera"])
async def test_a_budget_is_another_question(listed, said):
    assert "left" in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["offer amrita 55k for 2 days", "offer to amrita 55k per day", "offer amrita kalsi 40k per day"]
)
async def test_an_offer_is_for_whoever_is_named(listed, said):
    await listed.say("Priya", "show Simran")
    told = last(await listed.say("Priya", said))
    assert "Draft v1 for Amrita Kalsi" in told
    assert "Terms: amrita" not in told


async def test_how_long_a_sum_in_all_is_for_is_kept(listed):
    told = last(await listed.say("Priya", "offer amrita 55k for 2 days"))
    assert "₹55,000 in all" in told
    assert "2 days" in told
