"""Free and busy, from one clock time to another: exact at both ends, in three ways to write."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.casting.calendars.model import stated

NOW = datetime(2026, 11, 20, 11, 0, tzinfo=ZoneInfo("Asia/Kolkata"))


@pytest.mark.parametrize(
    ("said", "kind", "first", "last"),
    [
        ("I'm free tomorrow 5pm to 6pm", "free", (21, 17, 0), (21, 18, 0)),
        ("kal 5 se 6 free hu", "free", (21, 17, 0), (21, 18, 0)),
        ("tomorrow 5-6 pm busy", "busy", (21, 17, 0), (21, 18, 0)),
        ("मैं कल 5 से 6 बजे व्यस्त हूँ", "busy", (21, 17, 0), (21, 18, 0)),
        ("busy Monday 10:30 to 1", "busy", (23, 10, 30), (23, 13, 0)),
        ("shoot hai sunday subah 9 se sham 7", "busy", (22, 9, 0), (22, 19, 0)),
    ],
)
def test_hours_end_where_they_were_said_to(said, kind, first, last):
    [one] = stated(said, NOW)
    assert one.kind == kind
    ends = [
        (at.day, at.hour, at.minute)
        for at in (one.start.astimezone(NOW.tzinfo), one.end.astimezone(NOW.tzinfo))
    ]
    assert ends == [first, last]


def test_days_end_at_midnight():
    [one] = stated("busy 5-9 Dec", NOW)
    assert (one.start.day, one.end.day, one.end.hour) == (5, 10, 0)
