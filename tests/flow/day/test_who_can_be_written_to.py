"""Whom a reminder cannot reach is named for a call; a list is put before a producer by their name."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize("said", ["remind those who did not reply", "remind everyone who hasn't confirmed"])
async def test_nobody_who_needs_a_call_is_reminded(desk, said):
    for line in ("find girls 18-22 mumbai who can dance", "1 and 2 shortlist for Bebo"):
        await desk.say("Priya", line)
    for line in ("schedule Bebo shortlist tomorrow 3pm, 20 min each, Versova studio", "1"):
        await desk.say("Arjun", line)
    told = last(await desk.say("Arjun", said))
    assert "Nobody was reminded" in told
    assert "2 to call" in told
    assert "[1]" not in told


@pytest.mark.parametrize(
    "said",
    [
        "rohan ko dikhao ye list",
        "show this list to rohan",
        "meera ki list rohan ko bhejo",
        "रोहन को लिस्ट दिखाओ",
    ],
)
async def test_a_list_is_put_before_a_producer_who_is_named(listed, said):
    await listed.say("Priya", said)
    await listed.say("Rohan", "approve Amrita")
    assert "Amrita" in heard_by(listed, "Priya").rsplit("\n", 1)[-1]


@pytest.mark.parametrize("said", ["send the meera list to farah", "show this list to simran"])
async def test_it_goes_to_nobody_else(listed, said):
    told = last(await listed.say("Priya", said))
    assert "only with the producers" in told
