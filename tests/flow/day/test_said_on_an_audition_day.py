"""Short lines of an audition day: how late somebody is, that a reading is over, a break between two times."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told


@pytest.fixture
async def today(invited):
    invited.clock.advance(hours=23, minutes=30)
    return invited


@pytest.mark.parametrize("said", ["simran is late by 10", "simran 10 late hai", "simran is 10 late"])
async def test_a_number_behind_late_is_minutes_and_moves_nobody(today, said):
    since = len(today.shown)
    shown = await told(today, "Arjun", said)
    assert "about 10 min late" in shown
    assert "new time" not in heard_by(today, "Simran", since)


async def test_late_by_a_clock_time_is_no_ten_minutes(today):
    assert "about 10 min" not in await told(today, "Arjun", "simran 10 baje late aayegi")


@pytest.mark.parametrize("said", ["amrita done, good", "amrita ho gayi, badhiya", "amrita done"])
async def test_that_a_reading_is_over_is_answered_with_praise_or_without(today, said):
    shown = await told(today, "Arjun", said)
    assert "Amrita" in shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("lunch 1 se 2 rakhna", "1:00 PM IST to 2:00 PM"),
        ("chai 4 to 4:15 rakho", "4:00 PM IST to 4:15 PM"),
        ("lunch 11:15 se 11:45", "3 people move and are told"),
    ],
)
async def test_a_break_between_two_times_is_shown_and_moves_nobody_yet(invited, said, shown):
    since = len(invited.shown)
    assert shown in await told(invited, "Arjun", said)
    assert not heard_by(invited, "Simran", since)


@pytest.mark.parametrize(
    "said",
    [
        "sab ko 30 min aage karo aur Aram Nagar ki jagah Yari Road",
        "push everyone 30 min and shift to Yari Road",
        "sab ko 30 min aage karo aur jagah Yari Road kar do",
    ],
)
async def test_a_new_place_beside_a_new_time_is_not_lost(invited, said):
    shown = await told(invited, "Arjun", said)
    assert "30 min later for 4 people" in shown
    assert "Then: change the venue to Yari Road" in shown
    assert "Yari Road instead of Aram Nagar 2" in await told(invited, "Arjun", "3")


async def test_two_people_in_one_line_are_still_two_moves(invited):
    shown = await told(invited, "Arjun", "push simran by 30 min and move jasleen to 2")
    assert "venue" not in shown
