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


@pytest.mark.parametrize(
    ("said", "often", "first"),
    [
        ("Gully Nights ka status roz 9 baje bhejo", "every day", "Sat 21 Nov, 9:00 AM"),
        ("status roz 9 baje", "every day", "Sat 21 Nov, 9:00 AM"),
        ("har somwar subah 10 baje status bhejna", "every Mon,", "Mon 23 Nov, 10:00 AM"),
        ("har hafte somwar ko 10 baje digest bhejo", "every Mon,", "Mon 23 Nov, 10:00 AM"),
        ("har mangalvar aur shukrawar ko report chahiye", "every Tue and Fri,", "Tue 24 Nov, 9:00 AM"),
        ("send me the report every monday 10 am", "every Mon,", "Mon 23 Nov, 10:00 AM"),
        ("Gully Nights status every weekday 9am", "every weekday", "Mon 23 Nov, 9:00 AM"),
        ("send status daily", "every day", "Sat 21 Nov, 9:00 AM"),
        ("roz shaam ko status bhej dena", "every day", "Fri 20 Nov, 6:00 PM"),
    ],
)
async def test_a_schedule_is_read_and_said_back(house, said, often, first):
    answer = await house.say("Rohan", said)
    assert often in answer
    assert first in answer


@pytest.mark.parametrize(
    "said",
    ["daily status band karo", "roz wala status mat bhejo", "stop sending me the status every monday"],
)
async def test_a_schedule_is_ended_in_the_words_it_was_made_with(house, said):
    await house.say("Rohan", "har somwar 10 baje status bhejo")
    assert "No more reports" in await house.say("Rohan", said)


@pytest.mark.parametrize("said", ["remind Riya every day at 9 about the report", "who needs a daily status?"])
async def test_other_words_are_no_schedule(house, said):
    await house.talent("Riya Sen")
    assert "comes by itself" not in await house.say("Rohan", said)
