"""Whatever conditions are typed are in the offer, in their own words."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ("offer Amrita 60k/day for 40 days with a room", "a room"),
        ("offer Amrita 60k/day for 40 days plus conveyance", "conveyance"),
        ("Amrita ko 60k/day 40 din ka offer do, rehna khana alag se", "rehna khana alag se"),
        ("offer Amrita 60k per day for 40 days with AC vanity van and pickup", "AC vanity van and pickup"),
        ("offer Amrita 60k a day for 40 days without travel", "without travel"),
        ("offer Amrita 60k a day for 40 days, balance in 45 days", "balance in 45 days"),
        ("offer Amrita 60k/day for 40 days. She needs a driver", "She needs a driver"),
        ("अमृता को 60 हजार रोज़ का ऑफर दो 40 दिन, रहने की जगह के साथ", "रहने की जगह"),
        (
            "offer Amrita Meera at 60k/day for 40 days business class flights and one attendant",
            "business class flights and one attendant",
        ),
    ],
)
async def test_they_are_kept_word_for_word(listed, said, terms):
    shown = last(await listed.say("Priya", said))
    assert "× 40 = ₹24,00,000" in shown
    assert f": {terms}\n" in shown


async def test_an_offer_without_conditions_names_none(listed):
    for said in ("can you offer Amrita 60k a day for 40 days please", "Amrita ko 60k din ka offer bhej do"):
        shown = last(await listed.say("Priya", said))
        assert "₹24,00,000" in shown
        assert "Terms" not in shown


async def test_the_rate_is_asked_for_and_the_conditions_wait(listed):
    assert "What rate for Amrita?" in last(await listed.say("Priya", "offer Amrita with a room and driver"))
    shown = last(await listed.say("Priya", "60k a day for 30 days, vanity van"))
    assert "× 30 = ₹18,00,000" in shown
    assert "Terms: a room and driver, vanity van" in shown


async def test_they_reach_whoever_decides(listed):
    await listed.say("Priya", "offer Amrita 60k/day for 40 days with a room")
    await listed.say("Priya", "send")
    assert any("Terms: a room" in text for chat, text in listed.shown if chat == "Amrita")


async def test_words_around_a_sum_are_no_terms(listed):
    shown = last(await listed.say("Priya", "amrita ko 70k per day pe offer bana do, 30 din"))
    assert "× 30 = ₹21,00,000" in shown
    assert "Terms" not in shown
