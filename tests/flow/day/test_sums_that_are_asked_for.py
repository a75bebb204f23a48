"""A question about one sum is answered with that sum."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last


@pytest.mark.parametrize(
    "said",
    [
        "whats amrita's rate and total for 35 days",
        "what's Amrita's rate and the total for 35 days?",
        "amrita ka rate aur 35 din ka total",
        "amrita ka 35 din ka total kitna hoga",
        "how much would Amrita cost for 35 days",
        "amritas fee for 35 days",
    ],
)
@pytest.mark.parametrize("who", ["Priya", "Rohan"])
async def test_a_rate_for_some_days(listed, said, who):
    shown = last(await listed.say(who, said))
    assert "/day × 35 = " in shown
    assert "Amrita Kalsi" in shown


@pytest.fixture
async def countered(after):
    """Simran has an offer that nobody answered, Amrita counters with far more than there is."""
    return await after(
        *SHORTLIST,
        ("Priya", "offer Simran 50k/day for 35 days"),
        ("Priya", "send the offer"),
        ("Priya", "offer Amrita 60k/day for 35 days"),
        ("Priya", "send the offer"),
        ("Amrita", "1.2L/day"),
        ("Amrita", "haan"),
    )


@pytest.mark.parametrize(
    "said",
    [
        "how much over would that put us",
        "how much over budget would her counter put us?",
        "would that put us over budget",
        "will this take us over the budget?",
        "isse budget kitna over ho jayega",
        "what would that do to the budget",
    ],
)
@pytest.mark.parametrize("who", ["Priya", "Rohan"])
async def test_what_a_counter_would_do_to_the_budget(countered, said, who):
    shown = last(await countered.say(who, said))
    assert "₹42,00,000" in shown
    assert "₹12,00,000" in shown
    assert "₹17,50,000" in shown
    assert "spoken for" not in shown


@pytest.mark.parametrize("said", ["how much over would that put us"])
async def test_without_a_counter_that_is_said(listed, said):
    assert "counter" in last(await listed.say("Rohan", said))
