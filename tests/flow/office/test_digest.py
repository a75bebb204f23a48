"""A producer's status on a schedule."""

from __future__ import annotations

import pytest


async def test_every_weekday_until_it_is_stopped(house):
    await house.talent("Riya Sen")
    said = await house.say("Rohan", "send me status every weekday 9am")
    assert "Mon 23 Nov, 9:00 AM IST" in said
    since = house.mark()
    await house.wait(days=2)  # Sunday
    assert house.heard("Rohan", since) == ""
    await house.wait(hours=23)  # Monday 9:00
    assert "1 shortlisted" in house.heard("Rohan", since)
    since = house.mark()
    await house.wait(days=1)
    assert "Gully Nights" in house.heard("Rohan", since)
    assert "No more reports" in await house.say("Rohan", "stop the daily report")
    since = house.mark()
    await house.wait(days=2)
    assert house.heard("Rohan", since) == ""


async def test_a_new_time_replaces_the_old_one(house):
    await house.say("Rohan", "send me status every weekday 9am")
    await house.say("Rohan", "daily report 7pm")
    since = house.mark()
    await house.wait(hours=9)  # Friday 19:00
    assert house.heard("Rohan", since).count("Gully Nights:") == 1
    since = house.mark()
    await house.wait(days=2, hours=14)  # Monday 9:00
    assert house.heard("Rohan", since) == ""


@pytest.mark.parametrize("said", ["digest band karo", "stop the reports"])
async def test_nothing_to_stop(house, said):
    assert "No report comes" in await house.say("Rohan", said)


async def test_who_left_the_project_gets_none(house):
    await house.say("Rohan", "send me status every weekday 9am")
    await house.say("Priya", "take Rohan off the Gully Nights team")
    since = house.mark()
    await house.wait(days=2, hours=23)
    assert house.heard("Rohan", since) == ""
