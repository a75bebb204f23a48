"""A preview is held elsewhere by a word, and nothing goes out with the place that was turned down."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "said",
    [
        "location bhi change karo - Versova",
        "jagah badal do, Versova me rakho",
        "Versova me karo",
        "move it to Versova",
        "जगह Versova कर दो",
    ],
)
async def test_another_place_is_shown_before_anything_is_sent(house, said):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    shown = await house.say("Arjun", said)
    assert "Versova" in shown
    assert "Aram" not in shown
    await house.say("Arjun", "1")
    assert "Versova" in house.heard("Simran")


async def test_a_place_that_is_not_named_is_asked_for(house):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    assert "Where instead" in await house.say("Arjun", "jagah badlo")
    assert "Simran" in await house.say("Arjun", "location Versova")
