"""Of several cities either will do: "Delhi or Pune", "दिल्ली या पुणे", "Delhi/Pune"."""

from __future__ import annotations

import re

import pytest
import pytest_asyncio

from tests.gully import gully_nights, last

CITY = re.compile(r"\b(Delhi|Pune|Mumbai|Kolkata|Hyderabad)\b")


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


async def cities(desk, said):
    """What the search says it looked for, and where those are whom it shows."""
    head, *cards = re.split(r"\n(?=\d+ · )", last(await desk.say("Priya", said)))
    return head, {found[1] for card in cards if (found := CITY.search(card.partition(":")[2]))}


@pytest.mark.parametrize(
    "said",
    [
        "women in Delhi or Pune",
        "delhi ya pune ki ladki",
        "दिल्ली या पुणे की लड़कियां",
        "girls from Delhi/Pune",
        "Delhi, Pune based women please",
        "find me women, Delhi and Pune both are fine",
    ],
)
async def test_either_city_will_do(desk, said):
    head, shown = await cities(desk, said)
    assert "Delhi/Pune" in head
    assert shown == {"Delhi", "Pune"}


async def test_one_of_them_is_taken_out_and_comes_back(desk):
    await cities(desk, "women in Delhi, Pune or Hyderabad")
    head, shown = await cities(desk, "not Pune")
    assert "Delhi/Hyderabad" in head
    assert "Pune" not in shown

    head, shown = await cities(desk, "women in Pune or Kolkata")
    assert "Pune/Kolkata" in head
    assert "no pune" not in head
    assert shown == {"Pune", "Kolkata"}


async def test_a_place_of_an_audition_is_no_second_city(desk):
    """Only what is looked for has several: one city is where somebody lives."""
    head, shown = await cities(desk, "women from Delhi who can come to Mumbai")
    assert "Delhi/Mumbai" not in head
    assert shown <= {"Delhi"}


@pytest.mark.parametrize(
    "said",
    [
        "pune wale bhi dikhao",
        "also from Pune",
        "Pune too please",
        "पुणे वाली भी दिखाओ",
        "delhi aur pune wali bhi chalegi",
    ],
)
async def test_another_city_is_added_to_the_search(desk, said):
    await cities(desk, "women in Delhi")
    head, shown = await cities(desk, said)
    assert "Delhi/Pune" in head
    assert shown == {"Delhi", "Pune"}


async def test_a_language_said_with_also_is_wanted_beside_the_others(desk):
    await cities(desk, "women in Delhi or Pune")
    head, _ = await cities(desk, "Punjabi bhi")
    assert "Punjabi" in head
    assert "Delhi/Pune" in head
