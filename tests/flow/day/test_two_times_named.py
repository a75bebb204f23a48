"""Two times that somebody could come at reach the team in their words; the time they have is none of them."""

from __future__ import annotations

import pytest

from tests.gully import heard_by


@pytest.mark.parametrize("said", ["5 pm instead of 11:15?", "11:15 ki jagah 5 baje aa sakti hu?"])
async def test_the_time_they_have_is_no_second_one(invited, said):
    since = len(invited.shown)
    answer = (await invited.say("Simran", said))[-1]
    assert "5:00 PM" in answer
    team = heard_by(invited, "Priya", since)
    assert "asks for 5:00 PM instead of" in team
    assert "Reason" not in team
    assert said not in team


async def test_two_others_reach_the_team_in_their_words(invited):
    since = len(invited.shown)
    await invited.say("Simran", "can we do 2pm or 4pm instead of 11:15?")
    assert "2pm or 4pm" in heard_by(invited, "Priya", since)
