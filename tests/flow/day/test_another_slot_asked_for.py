"""The time of a slot that is asked for is a wish; the one that stands is named, too."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    "said",
    [
        "mujhe 4 baje ka slot do please",
        "4 baje ka slot chahiye",
        "can i get the 4 pm slot",
        "4 pm slot please",
        "11 baje ka slot nahi chahiye, 4 baje do",
        "11 wala slot possible nahi, 4 baje chalega?",
        "मुझे 4 बजे का स्लॉट चाहिए",
    ],
)
async def test_the_team_is_asked_for_it(invited, said):
    since = len(invited.shown)
    await told(invited, "Amrita", said)
    assert "Amrita Kalsi asks for 4:00 PM instead of Sat 21 Nov, 11:00 AM IST" in heard_by(
        invited, "Priya", since
    )


async def test_an_agent_asks_for_somebody(invited):
    since = len(invited.shown)
    await told(invited, "Farah", "harleen ko 4 baje ka slot do please")
    assert "Harleen Sekhon asks for 4:00 PM" in heard_by(invited, "Priya", since)
