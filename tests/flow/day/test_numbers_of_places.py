"""The number of a place is part of its address and no time somebody asks for."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import time_request
from tests.gully import last


async def wishes(desk) -> list[str]:
    async with desk.hub.database.read() as tx:
        return [row["wanted_at"].isoformat() for row in await tx.rows(select(time_request))]


@pytest.mark.parametrize(
    "said",
    [
        "m lost, aram nagar 2 me kidhar aana h",
        "aram nagar 2 kahan par hai exactly",
        "lost ho gayi, gate 3 pe hu",
        "office 5 floor pe hai kya",
        "आराम नगर 2 में किधर आना है",
    ],
)
async def test_a_number_of_a_place_asks_for_no_time(invited, said):
    await invited.say("Amrita", said)
    assert await wishes(invited) == []


@pytest.mark.parametrize(
    "said", ["aram nagar 2 me 4 baje aa sakti hu?", "can i come at 4 instead", "4 baje aa sakti hu kya"]
)
async def test_a_time_beside_it_is_the_time(invited, said):
    assert "4:00 PM" in last(await invited.say("Amrita", said))
    assert [one[:16] for one in await wishes(invited)] == ["2026-11-21T10:30"]
