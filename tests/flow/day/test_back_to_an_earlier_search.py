"""Searches gone back to, those found narrowed by how they look, and the family of a role."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told

GIRLS, BOYS = "female · 22–30 · Punjabi", "male · 25–35 · Mumbai"


@pytest.fixture
async def searched(listed):
    await told(listed, "Priya", "Punjabi girls 22-30")
    await told(listed, "Priya", "boys 25-35 Mumbai")
    return listed


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("go back to the girls", GIRLS),
        ("pehle wali list dikhao", GIRLS),
        ("show the previous list", GIRLS),
        ("ladkiyon wali list dikhao", GIRLS),
        ("पिछली लिस्ट दिखाओ", GIRLS),
        ("back to the Mumbai boys", BOYS),
        ("show again", BOYS),
        ("go back", GIRLS),
    ],
)
async def test_an_earlier_search_is_shown_and_nothing_is_taken_back(searched, said, echo):
    shown = await told(searched, "Priya", said)
    assert echo in shown or "पंजाबी" in shown
    assert "off Meera's shortlist" not in heard_by(searched, "Arjun")


async def test_the_role_of_an_earlier_search_comes_back_with_it(searched):
    assert "for **Meera**" in await told(
        searched, "Priya", "go back to the girls"
    ) or "for Meera" in heard_by(searched, "Priya")
    assert BOYS in await told(searched, "Priya", "pehle wali list dikhao")
    assert GIRLS in await told(searched, "Priya", "pehle wali list dikhao")


async def test_of_whom_nobody_was_looked_for_is_a_search_of_its_own(desk):
    await told(desk, "Priya", "Punjabi girls 22-30")
    shown = await told(desk, "Priya", "go back to the boys")
    assert "male" in shown
    assert "take back" not in shown


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("only taller ones", "22–30 · Punjabi · 5'9\"+"),
        ("unme se lambi wali", "22–30 · Punjabi · 5'9\"+"),
        ("taller ones", "22–30 · Punjabi · 5'9\"+"),
        ("unme se chhoti height wali", "22–30 · Punjabi · up to 5'5\""),
        ("older ones only", "27–35 · Punjabi"),
        ("only left handed", "Not in the profiles: left handed"),
        ("left handed wali", "Not in the profiles: left handed"),
        ("kaun left handed hai", "Not in the profiles: left handed"),
        ("only curly hair", "Not in the profiles: curly hair"),
        ("someone fair among them", "Nobody is found by the colour of their skin"),
        ("fair ones", "Nobody is found by the colour of their skin"),
    ],
)
async def test_those_found_are_narrowed_by_how_they_look(desk, said, echo):
    await told(desk, "Priya", "Punjabi girls 22-30")
    shown = await told(desk, "Priya", said)
    assert echo in shown
    assert "ones." not in shown


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("meera ki maa ke liye koi", "female · 49–54 · Punjabi"),
        ("someone to play meera's father", "male · 49–54 · Punjabi"),
        ("need a mother for meera", "female · 49–54 · Punjabi"),
        ("older sister for meera", "female · 30–35 · Punjabi"),
        ("meera ki behen chahiye", "female · 25–30 · Punjabi"),
    ],
)
async def test_the_family_of_a_role_has_its_years_and_is_not_for_that_role(listed, said, echo):
    shown = await told(listed, "Priya", said)
    assert echo in shown
    assert "for Meera" not in shown.replace("**", "").splitlines()[0]
