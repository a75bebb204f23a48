"""First names with nothing between them are several people; "take" alone is asked about."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import LISTED, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, ("Priya", SEARCH))
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("said", "added"),
    [
        ("amrita simran aur jasleen ko Meera ke liye shortlist karo", "Amrita, Simran and Jasleen"),
        ("shortlist Amrita Simran Jasleen for Meera", "Amrita, Simran and Jasleen"),
    ],
)
async def test_names_side_by_side_are_each_somebody_who_is_shown(desk, said, added):
    assert f"Added to Meera's shortlist: {added}." in last(await desk.say("Priya", said)).replace("*", "")


async def test_a_first_name_and_a_surname_are_one_person(desk):
    assert "Amrita is on Meera's shortlist (1)" in last(
        await desk.say("Priya", "shortlist Amrita Kalsi for Meera")
    )


async def test_one_who_is_nobodys_first_name_is_not_guessed(desk):
    shown = last(await desk.say("Priya", "shortlist Amrita Zubeida for Meera"))
    assert "Added" not in shown


@pytest.mark.parametrize("said", ["I'll take Amrita", "take Amrita", "we take Amrita"])
async def test_take_alone_takes_nobody_off(desk, said):
    await desk.say("Priya", LISTED)
    assert "put them on the list / take them off" in last(await desk.say("Priya", said))
    assert "Amrita" in last(await desk.say("Priya", "show Meera shortlist"))


async def test_take_off_is_what_it_says(desk):
    await desk.say("Priya", LISTED)
    assert "Amrita off" in last(await desk.say("Priya", "take Amrita off")).replace("*", "")
