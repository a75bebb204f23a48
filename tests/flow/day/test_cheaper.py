"""Who would cost less: than an offer, than somebody, or of those who are shown."""

from __future__ import annotations

import pytest

from tests.gully import last

ASKED = (
    "koi sasta option hai?",
    "any cheaper option?",
    "bahut mehnga hai, koi aur sasta?",
    "koi सस्ता विकल्प है?",
    "anyone who costs less?",
)


@pytest.mark.parametrize("said", ASKED)
async def test_than_the_offer_that_was_just_drafted(listed, said):
    await listed.say("Priya", "offer Amrita 90k/day for 40 days")
    shown = last(await listed.say("Priya", said))
    assert "₹90,000" in shown
    by_name = {line.split(":")[0].strip("• "): line for line in shown.splitlines()}
    assert "₹50,000" in by_name["Jasleen D."]
    assert "5'5\"" in by_name["Jasleen D."]
    assert "₹35,000" in by_name["Simran B."]
    assert "Harleen" not in shown


@pytest.mark.parametrize("said", [*ASKED[:2], "cheapest first", "sabse sasti kaun hai?", "sort by rate"])
async def test_of_those_who_are_shown_by_rate(listed, said):
    shown = last(await listed.say("Priya", said))
    assert shown.index("Jasleen D.: ₹40,000") < shown.index("Amrita K.: ₹70,000") < shown.index("Harleen S.")


@pytest.mark.parametrize(
    "said",
    [
        "anyone cheaper than Amrita for Meera?",
        "Amrita se sasti koi hai Meera list mein?",
        "who's cheaper than amrita in the list",
        "anyone cheaper than Amrita among these",
    ],
)
async def test_than_somebody_who_is_named(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "Jasleen D.: ₹30,000 less a day" in shown


async def test_nobody_cheaper_says_where_to_look(listed):
    shown = last(await listed.say("Priya", "cheaper than Jasleen"))
    assert "Nobody on Meera's list" in shown
    assert "up to ₹40,000 a day" in last(await listed.say("Priya", "1"))


async def test_with_nothing_to_compare_it_asks(listed):
    assert "Cheaper than whom?" in last(await listed.say("Rohan", "koi sasta option hai?"))


async def test_rates_are_no_business_of_talent(listed):
    assert "₹" not in last(await listed.say("Amrita", "koi sasta option hai?"))


@pytest.mark.parametrize(
    "said", ["why is Amrita over budget?", "Meera budget se upar kyun hai", "why is it over budget"]
)
async def test_why_it_is_over_budget_is_answered_from_rows(listed, said):
    await listed.say("Priya", "offer Amrita 90k/day for 40 days")
    await listed.say("Priya", "send")
    shown = last(await listed.say("Priya", said))
    assert "₹6,00,000 over" in shown
    assert "Amrita K.: ₹90,000/day × 40 = ₹36,00,000" in shown


async def test_nothing_offered_is_no_reason(listed):
    assert "₹70,000/day" in last(await listed.say("Priya", "why is Amrita over budget"))


async def test_lock_is_no_yes_to_a_hold(listed):
    await listed.say("Priya", "hold Amrita")
    await listed.say("Priya", "lock it")
    assert "on hold (was" not in " ".join(text for _, text in listed.shown)
    assert "on hold" in last(await listed.say("Priya", "1"))
