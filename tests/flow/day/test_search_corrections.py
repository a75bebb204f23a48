"""``sorry 30 to 35`` right after a search repeats it with that changed; what changes nothing says so."""

from __future__ import annotations

import pytest

from tests.gully import last

FIRST = "25-30 women, Punjabi, Mumbai"
AGES = (
    "sorry 30 to 35",
    "no, 30-35",
    "nahi 30 se 35",
    "nah make it 30 to 35",
    "arre sorry, 30-35 hi rakho",
    "nahi nahi 30-35 hi rakho",
    "नहीं 30 से 35",
    "I meant 30-35",
    "actually 30 to 35 please",
)


@pytest.mark.parametrize("said", AGES)
async def test_another_age_takes_the_place_of_the_one_before(desk, said):
    await desk.say("Priya", FIRST)
    shown = last(await desk.say("Priya", said))
    assert "30–35 · " in shown.splitlines()[1]
    assert shown.splitlines()[1].endswith("Mumbai")


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("no, Pune", "female · 25–30 · Punjabi · Pune"),
        ("not Mumbai, Delhi", "female · 25–30 · Punjabi · Delhi"),
        ("sorry, Marathi", "female · 25–30 · Marathi · Mumbai"),
        ("I meant men", "male · 25–30 · Punjabi · Mumbai"),
        ("nahi, 40+", "female · 40+ · Punjabi · Mumbai"),
        ("actually 5'4 and above", "female · 25–30 · Punjabi · 5'4\"+ · Mumbai"),
    ],
)
async def test_any_one_thing_can_be_said_anew(desk, said, echo):
    await desk.say("Priya", FIRST)
    assert echo in last(await desk.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["asdf qwerty zxcv", "kuch bhi ajeeb sa likha", "wdid i miss lol", "brb getting chai yaar"]
)
async def test_what_changes_nothing_is_not_answered_with_the_same_people(desk, said):
    await desk.say("Priya", FIRST)
    assert "1 · " not in "\n".join(await desk.say("Priya", said))


async def test_a_correction_of_an_order_is_still_one(desk):
    await desk.say("Priya", FIRST)
    await desk.say("Priya", "1,2 shortlist for Meera")
    assert "30–35" not in "\n".join(await desk.say("Priya", "sorry, I meant Simran"))
