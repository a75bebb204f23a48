"""Two who are shown are told apart by one number, from their rows."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("which of them is cheaper", "Simran B. costs less a day"),
        ("dono me se kaun sasti", "Simran B. costs less a day"),
        ("which one costs less", "Simran B. costs less a day"),
        ("who is taller of the two", "Amrita K. is taller"),
        ("inme se kaun lambi hai", "Amrita K. is taller"),
        ("kaun badi hai dono me", "Simran B. plays older"),
        ("who's younger?", "Amrita K. plays younger"),
        ("इनमें से कौन लंबी है", "Amrita K."),
    ],
)
async def test_two_compared_are_told_apart(desk, said, first):
    await desk.say("Priya", "compare Amrita and Simran")
    assert last(await desk.say("Priya", said)).replace("*", "").startswith(first)


async def test_who_has_no_rate_is_said(desk):
    await desk.say("Priya", "compare Amrita and Aaliya")
    shown = last(await desk.say("Priya", "which of them is cheaper"))
    assert "₹" in shown or "No day rate known" in shown


@pytest.mark.parametrize(
    "said", ["who is taller, Amrita or Simran?", "the taller one please", "someone like Amrita but taller"]
)
async def test_other_words_about_height_stay_what_they_are(desk, said):
    await desk.say("Priya", "compare Amrita and Simran")
    assert "is taller:" not in last(await desk.say("Priya", said)).replace("*", "")


@pytest.mark.parametrize(
    "said",
    [
        "find me amritas agent",
        "amrita ka agent kaun hai",
        "amrita's agent",
        "who reps amrita",
        "agent of Amrita",
        "अमृता का एजेंट कौन है",
    ],
)
async def test_who_represents_somebody(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "Amrita Kalsi" in shown
    assert "agent" in shown or "एजेंट" in shown
    assert "Nobody matches" not in shown


async def test_an_agent_is_still_put_on_file(desk):
    assert "Farah" in last(await desk.say("Priya", "amrita ka agent Farah Contractor hai"))
