"""What the desk only guessed is no open question for the lines after it."""

from __future__ import annotations

import pytest

from tests.gully import last

GUESSED = "maybe put Simran on the Kabir list, what if"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("show meera list", "Amrita"),
        ("what do we know about simran", "Simran Bhullar"),
        ("kal ka status", "11:00 AM"),
        ("remind me at 6 pm to call jasleen", "6:00 PM"),
    ],
)
async def test_the_next_line_is_answered_and_a_yes_means_it_no_more(invited, said, answer):
    assert "Just to be sure" in last(await invited.say("Priya", GUESSED))
    shown = last(await invited.say("Priya", said))
    assert answer in shown
    assert "Still open" not in shown
    late = last(await invited.say("Priya", "yes"))
    assert "put them on the list" not in late
    assert "answered already" not in late
    assert "Simran" not in last(await invited.say("Priya", "show Kabir list"))


async def test_what_is_not_understood_is_not_held_against_the_guess(invited):
    await invited.say("Priya", GUESSED)
    assert "Still open" not in last(await invited.say("Priya", "asdf qwer zxcv"))


@pytest.mark.parametrize("said", ["yes", "haan", "1"])
async def test_a_yes_at_once_is_a_yes(invited, said):
    await invited.say("Priya", GUESSED)
    await invited.say("Priya", said)
    assert "Simran" in last(await invited.say("Priya", "show Kabir list"))


async def test_a_preview_is_no_guess(invited):
    await invited.say("Priya", "message Amrita: parking is full, take a cab")
    assert "Amrita" in last(await invited.say("Priya", "show meera list"))
    shown = last(await invited.say("Priya", "yes"))
    assert "Nothing waits" not in shown
