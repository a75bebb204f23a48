"""Wishes in words that were taken for something else."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("draft an offer for Amrita, 40k per day for 30 days", "₹12,00,000"),
        ("offer Amrita, 50k a day, own van", "₹50,000/day × 40"),
        ("make an offer to Amrita for Meera, 45k/day x 20 days", "₹9,00,000"),
    ],
)
async def test_an_offer_with_its_money(listed, said, total):
    assert total in last(await listed.say("Priya", said))


async def test_a_counter_is_no_condition(listed):
    await listed.say("Priya", "offer Amrita")
    shown = last(await listed.say("Priya", "counter at 45k"))
    assert "₹45,000/day" in shown
    assert "Terms" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "make a client link for Meera that expires in 3 days",
        "client link for Meera valid for 3 days",
        "create a client link for Meera, valid 3 days",
    ],
)
async def test_a_link_with_its_end(listed, said):
    assert "until Mon 23 Nov" in last(await listed.say("Priya", said))


@pytest.mark.parametrize(
    ("said", "vote"),
    [
        ("strong maybe on Harleen", "strong maybe"),
        ("Harleen is a maybe for me", "maybe"),
        ("my vote for Harleen is 4/5", "4/5"),
        ("I vote yes on Harleen", "yes"),
    ],
)
async def test_a_view_is_a_vote_and_no_decision(shared, said, vote):
    assert f"is noted: {vote}" in last(await shared.say("Rohan", said))
    assert "0 of 4" in last(await shared.say("Rohan", "approval status for Meera"))


async def test_who_is_out_is_no_cheaper_option(shared):
    await shared.say("Rohan", "pass on Simran, too young")
    shown = last(await shared.say("Priya", "cheaper options for Meera"))
    assert "Jasleen" in shown
    assert "Simran" not in shown


async def test_what_comes_by_itself_is_shown(shared):
    await shared.say("Rohan", "send me the status every monday at 10")
    assert "every Mon" in last(await shared.say("Rohan", "show my scheduled reports"))
    await shared.say("Rohan", "stop the reports")
    assert "No report" in last(await shared.say("Rohan", "which reports do I get?"))


async def test_a_role_is_no_project(listed):
    shown = last(await listed.say("Priya", "diversity counts for Meera"))
    assert "Gully Nights" in shown
    assert "new project" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "is my daughter allowed to shoot after 8pm?",
        "how many hours can she work?",
        "how long can a child work in a day",
        "meri beti kitne ghante kaam kar sakti hai",
        "मेरी बेटी दिन में कितने घंटे काम कर सकती है?",
        "rules for child actors",
    ],
)
async def test_a_childs_hours(desk, said):
    shown = last(await desk.say("Sunita", said))
    assert "Rule 2C" in shown
    assert "5 " in shown


async def test_the_team_may_ask_too_and_means_no_adult(desk):
    assert "Rule 2C" in last(await desk.say("Priya", "how many hours can children work?"))
    assert "Rule 2C" not in last(await desk.say("Priya", "how long will she be there"))


@pytest.mark.parametrize(
    "said", ["budget for Meera", "what's the budget for Meera?", "Meera budget", "Meera ka budget kya hai"]
)
async def test_a_roles_budget(listed, said):
    assert "₹30,00,000 budget" in last(await listed.say("Priya", said))
