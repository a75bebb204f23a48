"""Busy days said outright are kept without a question, of oneself and by the casting of somebody."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "I am shooting 3 to 7 dec",
        "i'm travelling 3rd to 7th dec",
        "main 3 se 7 dec tak busy hu",
        "shoot hai 3 se 7 dec",
    ],
)
async def test_of_oneself(invited, said):
    shown = last(await invited.say("Simran", said))
    assert "Thu 3 Dec" in shown
    assert "Mon 7 Dec" in shown
    assert "busy" in shown


@pytest.mark.parametrize(
    "said",
    [
        "simran is shooting from 3 to 7 dec",
        "simran not available 3 to 7 dec",
        "simran 3 se 7 dec shoot pe hai",
        "Simran Bhullar is out of town 3 to 7 dec",
    ],
)
async def test_of_somebody_by_the_casting(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "Simran Bhullar" in shown
    assert "Thu 3 Dec" in shown


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Simran", "is she shooting 3 to 7 dec?"),
        ("Simran", "I am shooting 21 nov"),
        ("Priya", "is simran shooting from 3 to 7 dec?"),
        ("Priya", "shoot is 3 to 7 dec"),
        ("Priya", "Meera is shooting 3 to 7 dec"),
        ("Priya", "Gully Nights shoot 3 to 7 dec"),
    ],
)
async def test_no_days_are_kept_of_other_words(invited, who, said):
    shown = last(await invited.say(who, said))
    assert "busy Thu 3 Dec" not in shown
    assert "Thu 3 Dec se" not in shown
    assert "Nobody called" not in shown
