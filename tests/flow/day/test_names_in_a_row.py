"""Names without commas are as many people; nobody is dropped without a word."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last

ALL = ("Amrita", "Simran", "Jasleen", "Harleen")


@pytest.mark.parametrize(
    "said",
    [
        "put amrita simran jasleen harleen on meera",
        "put amrita simran jasleen harleen on meera, and tag amrita A",
        "add amrita kalsi simran jasleen harleen to meera",
        "shortlist amrita simran, jasleen harleen for meera",
        "Amrita Simran Jasleen Harleen ko Meera ki list mein daalo",
    ],
)
async def test_all_are_put_on_the_list(desk, said):
    told = last(await desk.say("Priya", said))
    assert "Now 4" in told
    for name in ALL:
        assert name in told


async def test_all_are_tagged(listed):
    told = last(await listed.say("Priya", "tag amrita simran A"))
    assert "Amrita and Simran: tag A" in told


async def test_all_are_asked(listed):
    told = last(await listed.say("Priya", "amrita simran free hai 12-16 dec?"))
    assert "Ask 2 people" in told


async def test_all_come_off(listed):
    assert "Amrita and Simran off" in last(await listed.say("Priya", "remove amrita simran from meera"))


async def test_one_of_them_that_several_are_called_is_asked_for(desk):
    assert "Which gurleen" in last(await desk.say("Priya", "put gurleen amrita on meera"))
    await desk.say("Priya", "1")
    told = heard_by(desk, "Priya")
    assert "Gurleen and Amrita" in told


async def test_somebody_unknown_stops_all(desk):
    told = last(await desk.say("Priya", "put amrita zzyqua on meera"))
    assert "zzyqua" in told
    assert "Now" not in told
