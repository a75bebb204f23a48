"""Remarks and doubts are comments, wishes reach casting, a sum beside a yes is kept."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last, read_by


@pytest.fixture
async def approved(after):
    return await after(*SHARED, ("Rohan", "approve amrita"))


@pytest.mark.parametrize(
    "said",
    [
        "looks good overall, jasleen not sure",
        "jasleen pe doubt hai",
        "not sure about jasleen",
        "good list but jasleen not convinced",
    ],
)
async def test_a_doubt_is_a_comment(shared, said):
    assert "Jasleen" in last(await shared.say("Rohan", said))
    told = heard_by(shared, "Priya")
    assert said in told
    assert "passed on Jasleen" not in told
    assert "approved Jasleen" not in told


@pytest.mark.parametrize("said", ["pass jasleen", "approve jasleen"])
async def test_a_decision_stays_one(shared, said):
    await shared.say("Rohan", said)
    assert "in doubt" not in heard_by(shared, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "can we get her self tape",
        "iska tape mangwao",
        "ask amrita for a self tape",
        "इसका टेप मंगवाओ",
        "amrita se tape mangwao",
    ],
)
async def test_a_tape_is_asked_of_casting(approved, said):
    since = len(approved.shown)
    await approved.say("Rohan", said)
    [told] = read_by(approved, "Priya", since)
    assert said in told
    assert "Ask Amrita for a tape" in told


@pytest.mark.parametrize(
    "said", ["whats her fee", "uska rate kya hai", "what is amrita's rate", "amrita kitna leti hai"]
)
async def test_a_rate_is_told(approved, said):
    assert "70,000" in last(await approved.say("Rohan", said))


@pytest.mark.parametrize("said", ["ok lock amrita at 60", "amrita ko 60 pe final karo", "lock her at 60k"])
async def test_a_sum_after_the_yes_reaches_casting(approved, said):
    since = len(approved.shown)
    await approved.say("Rohan", said)
    told = heard_by(approved, "Priya", since)
    assert "60,000" in told
    assert "Draft the offer" in told


@pytest.mark.parametrize("said", ["ok lock amrita at 60", "amrita ko 60 pe lock karo"])
async def test_a_sum_with_the_yes_is_shown_first(shared, said):
    assert "60,000" in last(await shared.say("Rohan", said))
    assert "approved Amrita" not in heard_by(shared, "Priya")
