"""Who writes that they cannot, and why, gives the time back, also after a yes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot


async def states(desk) -> list[str]:
    async with desk.hub.database.read() as tx:
        return sorted(row["rsvp"] for row in await tx.rows(select(slot)))


@pytest.mark.parametrize("before", ["", "haan aa jaungi"])
@pytest.mark.parametrize(
    "said",
    [
        "sorry cant, my grandmother passed away",
        "sorry, can't. family emergency",
        "i cant sorry, dadi expire ho gayi",
        "unable to, father is in hospital",
    ],
)
async def test_they_cannot(invited, before, said):
    if before:
        await invited.say("Amrita", before)
    await invited.say("Amrita", said)
    assert "declined" in await states(invited)


@pytest.mark.parametrize(
    "said", ["can't wait!", "cant open the script", "i can't find the gate", "cant say yet"]
)
async def test_something_else_that_cannot_be(invited, said):
    await invited.say("Amrita", said)
    assert "declined" not in await states(invited)
