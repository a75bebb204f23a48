"""Producers decide with a condition, or about all but somebody, in the ways they say it."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("said", "name", "condition"),
    [
        ("approve amrita but only if she cuts her hair", "Amrita K.", "if she cuts her hair"),
        ("amrita approve lekin agar baal kaate to", "Amrita K.", "agar baal kaate to"),
        ("अमृता अप्रूव लेकिन अगर बाल कटवाए तो", "Amrita K.", "अगर बाल कटवाए तो"),
        ("simran yes if her dates work", "Simran B.", "if her dates work"),
        ("pass on jasleen unless she knows kathak", "Jasleen D.", "unless she knows kathak"),
    ],
)
async def test_a_condition_is_shown_and_kept(shared, said, name, condition):
    shown = last(await shared.say("Rohan", said))
    assert name in shown
    assert condition in shown
    assert condition not in heard_by(shared, "Priya")
    await shared.say("Rohan", "haan")
    told = heard_by(shared, "Priya")
    assert name in told
    assert condition in told


@pytest.mark.parametrize(
    "said",
    [
        "sab theek except harleen",
        "harleen ko chhod ke sab theek",
        "all good except harleen",
        "सब ठीक हरलीन को छोड़कर",
        "everyone is fine except Harleen",
    ],
)
async def test_all_but_one(shared, said):
    shown = last(await shared.say("Rohan", said))
    approved = next(line for line in shown.splitlines() if "Amrita K." in line)
    assert "Simran B." in approved
    assert "Jasleen D." in approved
    assert "Harleen" not in approved
    assert "approved" not in heard_by(shared, "Priya")


@pytest.mark.parametrize(
    "said",
    [
        "sab theek hai na except harleen?",
        "if amrita cuts her hair she will look great",
        "approve amrita if possible",
        "what if amrita cuts her hair?",
    ],
)
async def test_nothing_is_recorded_by_itself(shared, said):
    await shared.say("Rohan", said)
    told = heard_by(shared, "Priya")
    assert "Rohan approved" not in told
    assert "Rohan passed" not in told


async def test_a_condition_between_two_decisions_is_that_of_the_first(shared):
    answer = last(await shared.say("Rohan", "amrita yes but only if budget allows, simran no"))
    assert "only if budget allows" in heard_by(shared, "Priya")
    assert "Simran B." in answer
