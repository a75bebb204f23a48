"""The end of a scheduled report, in whatever words, sets none; without weekends it comes on weekdays."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.gully import last


async def schedules(desk):
    async with desk.hub.database.read() as tx:
        return [
            row["cron"]
            for row in await tx.rows(text("select cron from report_subscription where status = 'on'"))
        ]


ENDS = [
    "band karo ye daily report",
    "ye roz ka status band kar do",
    "yeh wali daily digest mat bhejo ab",
    "stop this daily report",
    "stop sending me these daily reports",
    "no more daily status please",
    "I don't want that daily digest anymore",
    "ye report band karo",
    "ये रोज़ की रिपोर्ट बंद करो",
]


@pytest.mark.parametrize("said", ENDS)
async def test_a_wish_to_end_it_sets_none(desk, said):
    shown = last(await desk.say("Rohan", said))
    assert await schedules(desk) == []
    assert "comes by itself" not in shown.splitlines()[0]


@pytest.mark.parametrize("said", ENDS)
async def test_it_ends_what_there_is(desk, said):
    await desk.say("Rohan", "status every day 8pm")
    assert len(await schedules(desk)) == 1
    await desk.say("Rohan", said)
    assert await schedules(desk) == []


@pytest.mark.parametrize(
    "said",
    [
        "digest mat bhejo weekend pe",
        "daily digest not on weekends",
        "no reports on the weekend",
        "status roz bhejo par weekend pe nahi",
        "शनिवार रविवार को रिपोर्ट मत भेजो",
    ],
)
async def test_not_at_weekends_is_on_weekdays_at_the_same_hour(desk, said):
    await desk.say("Rohan", "status every day 8pm")
    await desk.say("Rohan", said)
    assert await schedules(desk) == ["0 20 * * 1-5"]


@pytest.mark.parametrize("said", ["status roz 8 baje bhejna", "daily status at 9am", "har din report bhejo"])
async def test_a_schedule_is_set(desk, said):
    await desk.say("Rohan", said)
    assert len(await schedules(desk)) == 1
