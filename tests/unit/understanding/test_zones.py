"""Times that are said in another zone are moments; a place is no zone unless "time" stands beside it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.understanding import times

INDIA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 20, 10, tzinfo=INDIA)


def read(text: str, now: datetime = NOW) -> list[str]:
    return [f"{found.start:%d %H:%M}" for found in times(text, now) if found.start]


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("tomorrow 4 pm London time", ["21 21:30"]),
        ("London time 4 pm tomorrow", ["21 21:30"]),
        ("tomorrow 11 am PST", ["22 00:30"]),
        ("kal 4 baje dubai time", ["21 17:30"]),
        ("kal 4 baje dubai ke time", ["21 17:30"]),
        ("कल शाम 6 बजे दुबई समय", ["21 19:30"]),
        ("24 Nov 9 am to 10 am EST", ["24 19:30", "24 20:30"]),
        ("24 Nov 2 pm (GMT)", ["24 19:30"]),
        ("tomorrow 6 pm in Singapore time", ["21 15:30"]),
        ("tomorrow 5 pm IST", ["21 17:00"]),
    ],
)
def test_a_zone_moves_what_was_said_to_the_readers_own(text, moments):
    assert read(text) == moments


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow 4 pm at London",
        "tomorrow 4 pm London",
        "kal 4 baje la do",
        "tomorrow 4 pm UK casting",
        "kal 4 pm",
    ],
)
def test_a_place_is_no_zone(text):
    assert read(text) == ["21 16:00"]


def test_the_sender_may_sit_elsewhere():
    london = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/London"))
    assert read("tomorrow 4 pm IST", london) == ["21 10:30"]
    assert read("tomorrow 4 pm London time", london) == ["21 16:00"]


def test_a_day_alone_has_no_zone():
    [found] = times("Monday, London time", NOW)
    assert found.start == datetime(2026, 11, 23, tzinfo=INDIA)
