"""When the next digest is due, in the reader's zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.digests.model import next_due, weekdays

FRIDAY = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)  # 10:00 in Mumbai


@pytest.mark.parametrize(
    ("cron", "zone", "due"),
    [
        ("0 9 * * 1-5", "Asia/Kolkata", datetime(2026, 11, 23, 3, 30, tzinfo=UTC)),
        ("0 11 * * 1-5", "Asia/Kolkata", datetime(2026, 11, 20, 5, 30, tzinfo=UTC)),
        ("0 9 * * *", "America/Los_Angeles", datetime(2026, 11, 20, 17, 0, tzinfo=UTC)),
        ("30 18 * * 0,6", "Asia/Kolkata", datetime(2026, 11, 21, 13, 0, tzinfo=UTC)),
    ],
)
def test_the_next_one(cron, zone, due):
    assert next_due(cron, FRIDAY, zone) == due


@pytest.mark.parametrize("cron", ["", "every day", "* * * * *", "0 25 * * *", "0 9 1 * *", "0 9 * * 5-1"])
def test_what_is_no_schedule(cron):
    with pytest.raises(ValueError, match=r"no schedule|hour must be"):
        next_due(cron, FRIDAY, "Asia/Kolkata")


@given(
    minute=st.integers(0, 59),
    hour=st.integers(0, 23),
    days=st.sets(st.integers(0, 6), min_size=1),
    at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),  # noqa: DTZ001 made aware below
    zone=st.sampled_from(["Asia/Kolkata", "America/Los_Angeles", "UTC"]),
)
def test_always_ahead_within_a_week_on_a_wanted_day(minute, hour, days, at, zone):
    now = at.replace(tzinfo=UTC)
    cron = f"{minute} {hour} * * {','.join(map(str, sorted(days)))}"
    due = next_due(cron, now, zone)
    assert now < due <= now + timedelta(days=7, hours=1)
    assert due.astimezone(ZoneInfo(zone)).isoweekday() % 7 in weekdays(cron)
