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


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("mere next month 5 se 10 available nahi hu", ["busy 5/12 0-11/12 0"]),
        ("agle mahine ki 5 se 10 tarikh ko shoot hai", ["busy 5/12 0-11/12 0"]),
        ("5 se 10 tarikh tak bahar hu agle mahine", ["busy 5/12 0-11/12 0"]),
        ("मैं अगले महीने 5 से 10 तारीख तक व्यस्त हूँ", ["busy 5/12 0-11/12 0"]),
        ("december me 5 se 10 busy", ["busy 5/12 0-11/12 0"]),
        ("shoot from 28th till 2nd", ["busy 28/11 0-3/12 0"]),
        ("mai 12 ko free nahi hu", ["busy 12/12 0-13/12 0"]),
        ("6th and 9th dec busy", ["busy 6/12 0-7/12 0", "busy 9/12 0-10/12 0"]),
        ("busy between 6 and 9 dec", ["busy 6/12 0-10/12 0"]),
        ("I'm busy from tomorrow till 5 december", ["busy 21/11 0-6/12 0"]),
        ("kal se 5 dec tak shoot hai", ["busy 21/11 0-6/12 0"]),
        ("मैं कल से 5 दिसंबर तक व्यस्त हूँ", ["busy 21/11 0-6/12 0"]),
        ("shooting in Delhi till 5 December", ["busy 20/11 11-6/12 0"]),
        ("free till 10 dec", ["free 20/11 11-11/12 0"]),
    ],
)
def test_days_said_by_their_number_are_no_clock_times(said, spans):
    assert _shown(said) == spans


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("kal free hu shaam ko", ["free 21/11 16-21/11 20"]),
        ("kal shaam ko free hu", ["free 21/11 16-21/11 20"]),
        ("tomorrow morning busy, evening free", ["busy 21/11 8-21/11 12", "free 21/11 16-21/11 20"]),
        ("kal subah free, shaam ko busy", ["free 21/11 8-21/11 12", "busy 21/11 16-21/11 20"]),
    ],
)
def test_a_part_of_a_day_belongs_to_the_day_that_was_named(said, spans):
    assert _shown(said) == spans


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("tomorrow i'm free except 2 to 4", ["free 21/11 0-22/11 0", "busy 21/11 14-21/11 16"]),
        ("free all of next week except wednesday", ["free 23/11 0-30/11 0", "busy 25/11 0-26/11 0"]),
        ("sunday ko chhod ke roz free hu", ["busy 22/11 0-23/11 0"]),
        ("sunday ke alawa agle hafte free", ["free 23/11 0-30/11 0", "busy 22/11 0-23/11 0"]),
    ],
)
def test_what_is_left_out_is_the_opposite(said, spans):
    assert _shown(said) == spans


def test_a_time_that_is_called_nothing_is_not_what_another_is_called():
    assert _shown("5 baje to mushkil hai, 7 ke baad free hu") == ["free 20/11 19-21/11 0"]


def test_two_bare_numbers_alone_are_asked_about():
    assert stated("main 5 se 10 busy hu", NOW) == []


def _shown(said):
    return [f"{one.kind} {one.start:%-d/%-m %-H}-{one.end:%-d/%-m %-H}" for one in stated(said, NOW)]
