"""One of two times is asked about, never picked; past midnight "kal" is two days."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.gully import LISTED, SEARCH, gully_nights, last


async def listed(folder):
    desk = await gully_nights(folder)
    for line in (SEARCH, LISTED):
        await desk.say("Priya", line)
    return desk


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("monday ya tuesday 11 baje", ("Mon 23 Nov, 11:00 AM IST", "Tue 24 Nov, 11:00 AM IST")),
        ("sat or sun 4pm", ("Sat 21 Nov, 4:00 PM IST", "Sun 22 Nov, 4:00 PM IST")),
        ("tomorrow 3 or 4 pm", ("Sat 21 Nov, 3:00 PM IST", "Sat 21 Nov, 4:00 PM IST")),
    ],
)
async def test_which_of_two_times_is_asked(tmp_path, said, times):
    desk = await listed(tmp_path)
    asked = last(await desk.say("Arjun", f"schedule Meera shortlist {said}, Aram Nagar"))
    assert asked.splitlines() == [f"Which one: {' / '.join(times)}?", f"[1] {times[0]}", f"[2] {times[1]}"]
    shown = last(await desk.say("Arjun", "2"))
    assert times[1].removesuffix(" IST") in shown
    await desk.close()


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("in 2 days at 11", "Sun 22 Nov, 11:00 AM"),
        ("tomorrow from 11", "Sat 21 Nov, 11:00 AM"),
    ],
)
async def test_a_day_and_its_hour_are_one_time(tmp_path, said, time):
    desk = await listed(tmp_path)
    assert time in last(await desk.say("Arjun", f"schedule Meera shortlist {said}, Aram Nagar"))
    await desk.close()


@pytest.mark.parametrize(("at", "asked"), [((20, 18, 40), True), ((20, 4, 30), False)])
async def test_ten_past_midnight_tomorrow_is_two_days(tmp_path, at, asked):
    desk = await listed(tmp_path)
    desk.clock.now = datetime(2026, 11, *at, tzinfo=UTC)
    answer = last(await desk.say("Arjun", "schedule Meera shortlist kal 11 baje, Aram Nagar"))
    both = "Which one: Sat 21 Nov, 11:00 AM IST / Sun 22 Nov, 11:00 AM IST?"
    assert answer.startswith(both) is asked
    await desk.close()
