"""Somebody like another, with a difference, in English, Hinglish and Hindi."""

from __future__ import annotations

import pytest

from tests.gully import last

AMRITA = ("5'8\"+", "Amrita Kalsi")


@pytest.mark.parametrize(
    "said",
    [
        "someone like Amrita but taller",
        "like amrita, taller",
        "show me girls like Amrita Kalsi but a bit taller",
        "amrita ke jaisi aur dikhao par lambi",
        "amrita jaisi thodi lambi chahiye",
        "koi amrita jaisi par lambi ho",
        "अमृता जैसी पर लंबी दिखाओ",
    ],
)
async def test_taller_than_her(desk, said):
    shown = last(await desk.say("Priya", said))
    for one in AMRITA:
        assert one in shown
    assert "1 · Amrita" not in shown


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("someone like Amrita but older", "30–34"),
        ("like amrita but younger", "20–24"),
        ("amrita jaisi par choti umar ki", "20–24"),
        ("amrita jaisi par badi umar ki dikhao", "30–34"),
        ("someone like Amrita but cheaper", "up to ₹69,999 a day"),
        ("amrita jaisi koi par sasti", "up to ₹69,999 a day"),
        ("someone like Amrita but shorter", "up to 5'6\""),
    ],
)
async def test_other_differences(desk, said, part):
    assert part in last(await desk.say("Priya", said)).splitlines()[1]


@pytest.mark.parametrize(
    "said",
    [
        "someone like the second one but taller",
        "doosri wali jaisi par lambi",
        "like 2 but taller",
        "someone like the 2nd but taller",
    ],
)
async def test_by_place_after_a_comparison(desk, said):
    await desk.say("Priya", "compare Amrita and Simran")
    assert "like Simran Bhullar" in last(await desk.say("Priya", said))


async def test_by_place_without_a_difference(desk):
    await desk.say("Priya", "compare Amrita and Simran")
    assert "like Simran Bhullar" in last(await desk.say("Priya", "someone like the second one"))


@pytest.mark.parametrize(
    "said",
    ["jasleen se better koi hai kya", "anyone better than Jasleen?", "is there someone better than jasleen"],
)
async def test_who_is_better_is_shown_as_others_like_her(desk, said):
    assert "like Jasleen Dhami" in last(await desk.say("Priya", said))


async def test_rates_stay_out_of_an_unknown_one(desk):
    await desk.say("Priya", "girls 24-28, Punjabi, who can sing")
    assert "No height is on file for Manpreet" in last(
        await desk.say("Priya", "someone like Manpreet Gill but taller")
    )
