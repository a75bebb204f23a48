"""Family of somebody, tall and short without a number, days and counts after a search."""

from __future__ import annotations

import pytest

from tests.gully import SEARCH, last


async def ask(desk, *lines: str) -> str:
    told = ""
    for line in lines:
        told = last(await desk.say("Priya", line))
    return told


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("amrita ki behen ke liye koi dikhao", "like Amrita Kalsi · female"),
        ("someone who can play amrita's mother", "like Amrita Kalsi · female · 49–53"),
        ("find a boy to play simran's younger brother", "like Simran Bhullar · male · 21–25"),
        ("अमृता की माँ के रोल के लिए कोई", "Amrita Kalsi"),
    ],
)
async def test_family_is_looked_for_by_likeness_and_years(listed, said, echo):
    told = await ask(listed, said)
    assert echo in told
    assert "1 · Amrita K." not in told


@pytest.mark.parametrize("said", ["amrita's mother called", "message amrita's mother: please call"])
async def test_a_mother_who_is_spoken_of_is_no_search(listed, said):
    assert "like Amrita" not in await ask(listed, said)


@pytest.mark.parametrize(
    ("said", "liked"),
    [
        ("tall girl 25-30 punjabi", "5'5\"+ first"),
        ("find boys 20 to 25 jo cricket khelte ho aur lambe ho", "5'10\"+ first"),
        ("girl 20-25 marathi, not too tall", "up to 5'5\" first"),
        ("short guy 30-40", "up to 5'5\" first"),
    ],
)
async def test_tall_and_short_order_by_the_heights_on_file(desk, said, liked):
    told = await ask(desk, said)
    assert liked in told.splitlines()[1]
    assert "Not in the profiles" not in told


@pytest.mark.parametrize("said", ["girl 25-30 with short hair", "woman 30-35, short film experience"])
async def test_short_hair_is_no_height(desk, said):
    assert " first, no must" not in (await ask(desk, said)).splitlines()[1]


@pytest.mark.parametrize(
    "said",
    ["free 12-16 Dec", "free from 12 to 16 dec", "jo 12 se 16 dec ko free ho", "who are available 12-16 Dec"],
)
async def test_days_alone_narrow_the_search_as_the_desk_itself_says(desk, said):
    told = await ask(desk, SEARCH, said)
    assert "free 12–16 Dec" in told.splitlines()[1]
    assert "Punjabi" in told.splitlines()[1]


@pytest.mark.parametrize(
    "said", ["how many such people do we have in total", "aise kitne log hain", "how many are there?"]
)
async def test_the_count_of_the_last_search_is_told(desk, said):
    assert (await ask(desk, SEARCH, said)).startswith("5 of 11")


@pytest.mark.parametrize("said", ["how many auditions are there", "kitne log aaye"])
async def test_other_counts_are_none_of_the_search(desk, said):
    assert not (await ask(desk, SEARCH, said)).startswith("5 of 11")
