"""A number on a door is no place in the list that was shown."""

from __future__ import annotations

import pytest

from tests.gully import LISTED, SEARCH, gully_nights, last


@pytest.mark.parametrize(
    "place", ["Aram Nagar 2", "aram nagar 2", "Studio 3", "Film City, gate 2", "2nd floor, Aram Nagar"]
)
async def test_a_number_in_an_address_picks_nobody(tmp_path, place):
    desk = await gully_nights(tmp_path)
    try:
        await desk.say("Priya", SEARCH)
        await desk.say("Priya", LISTED)
        shown = last(await desk.say("Priya", f"schedule Meera shortlist tomorrow 11am, {place}"))
    finally:
        await desk.close()
    assert shown.startswith("4 people")
