"""Money named for somebody is drafted and never sent; with nobody named it is asked for whom."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "65k + cab for amrita",
        "65k for amrita + cab",
        "amrita 65k per day plus cab",
        "Amrita ko 65k + cab de do",
        "ok give amrita 65k and a cab",
        "अमृता को 65k दे दो, cab",
    ],
)
@pytest.mark.parametrize("who", ["Priya", "Arjun", "Rohan"])
async def test_it_is_a_draft(listed, who, said):
    shown = last(await listed.say(who, said))
    assert shown.startswith(("Draft v1 for Amrita Kalsi", "Amrita Kalsi"))
    assert "₹65,000/" in shown
    assert "cab" in shown
    assert heard_by(listed, "Amrita") == ""


@pytest.mark.parametrize("said", ["60 is too low, 65k + cab", "65k + cab", "65k aur gaadi de do"])
async def test_for_whom_is_asked(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "Amrita" in shown
    assert "Jasleen" in shown
    assert "Draft" not in shown
    drafted = last(await listed.say("Priya", "Jasleen"))
    assert drafted.startswith("Draft v1 for Jasleen")
    assert "₹65,000/" in drafted


@pytest.mark.parametrize(
    "said", ["Simran 40k/day rakho", "Simran ko 40k per day de do", "40k/day for Simran"]
)
async def test_money_alone_is_enough_with_a_name(listed, said):
    shown = last(await listed.say("Priya", said))
    assert shown.startswith("Draft v1 for Simran Bhullar")
    assert "₹40,000/" in shown


async def test_whoever_is_asked_for_whom_may_leave_it(listed):
    await listed.say("Priya", "65k + cab")
    assert "Draft" not in last(await listed.say("Priya", "leave it"))
    assert "no " in last(await listed.say("Priya", "what offers are out?")).casefold()


async def test_an_offer_that_is_out_gets_its_next_version(listed):
    await listed.say("Priya", "offer Amrita 60k/day for 35 days, vanity van")
    await listed.say("Priya", "send the offer")
    await listed.say("Priya", "show Meera list")
    shown = last(await listed.say("Priya", "65k + cab for amrita"))
    assert shown.startswith("Draft v2")
    assert "₹65,000/day × 35" in shown
    assert "vanity van, cab" in shown


@pytest.mark.parametrize(
    "said",
    [
        "meera ka budget 65k per day",
        "amrita's rate is 65k",
        "amrita wants 65k",
        "65k for Meera",
        "girls under 65k",
        "amrita 65k se upar nahi",
        "mumbai 65k",
    ],
)
async def test_other_money_drafts_nothing(listed, said):
    for text in await listed.say("Priya", said):
        assert not text.startswith("Draft v")
