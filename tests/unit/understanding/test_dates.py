from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.understanding.dates import find
from core.understanding.words import read

IST = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 20, 11, 0, tzinfo=IST)


def found(text: str, **kwargs: object) -> list[tuple[str, str]]:
    return [
        (
            each.start.isoformat()[:16] if each.start else "ask",
            each.phrase.end.isoformat()[:16] if each.phrase.end else "",
        )
        for each in find(read(text), NOW, **kwargs)  # type: ignore[arg-type]
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("tomorrow 4pm", "2026-11-21T16:00"),
        ("kal 4 baje", "2026-11-21T16:00"),
        ("parso subah 10 baje", "2026-11-22T10:00"),
        ("kal shaam 6", "2026-11-21T18:00"),
        ("monday 3", "2026-11-23T15:00"),
        ("next friday 4pm", "2026-11-27T16:00"),
        ("25th at 2", "2026-11-25T14:00"),
        ("23 ko 4 baje", "2026-11-23T16:00"),
        ("on the 28th", "2026-11-28T00:00"),
        ("5/12 4pm", "2026-12-05T16:00"),
        ("05-12-2026 10:30", "2026-12-05T10:30"),
        ("saade 4 baje kal", "2026-11-21T16:30"),
        ("sawa paanch baje kal", "2026-11-21T17:15"),
        ("paune chhe baje kal", "2026-11-21T17:45"),
        ("dhai baje kal", "2026-11-21T14:30"),
        ("half past four tomorrow", "2026-11-21T16:30"),
        ("at 9 am tomorrow", "2026-11-21T09:00"),
        ("30 min baad", "2026-11-20T11:30"),
        ("after 2 days", "2026-11-22T00:00"),
        ("ek hafte baad", "2026-11-27T00:00"),
        ("सोमवार को शाम 5 बजे", "2026-11-23T17:00"),
        ("कल सुबह साढ़े दस बजे", "2026-11-21T10:30"),
        ("25 नवंबर को 4 बजे", "2026-11-25T16:00"),
        ("aaj EOD", "2026-11-20T19:00"),
        ("kal raat tak", "2026-11-21T23:59"),
        ("tues 430", "2026-11-24T16:30"),
        ("sat 21 nov 11 am", "2026-11-21T11:00"),
        ("monday 12 noon", "2026-11-23T12:00"),
        ("5th of next month", "2026-12-05T00:00"),
        ("last monday", "2026-11-16T00:00"),
        ("28 Feb 2027", "2027-02-28T00:00"),
        ("next to next friday", "2026-12-04T00:00"),
        ("friday after next at 4", "2026-12-04T16:00"),
        ("agle se agle shukravar", "2026-12-04T00:00"),
        ("day after 11am", "2026-11-22T11:00"),
        ("day after at 4", "2026-11-22T16:00"),
        ("kal nahi, day after", "2026-11-22T00:00"),
        ("by 9 pm tomorrow", "2026-11-21T21:00"),
        ("before 11 pm tomorrow", "2026-11-21T23:00"),
        ("kal audition laga do", "2026-11-21T00:00"),
    ],
)
def test_a_point_in_time_is_read_to_the_minute(text: str, start: str) -> None:
    assert found(text) == [(start, "")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("tomorrow between 2 and 4", "2026-11-21T14:00", "2026-11-21T16:00"),
        ("monday 3 to 5 pm", "2026-11-23T15:00", "2026-11-23T17:00"),
        ("Monday ko 11 se 2 ke beech", "2026-11-23T11:00", "2026-11-23T14:00"),
        ("10-28 Jan", "2027-01-10T00:00", "2027-01-28T23:59"),
        ("28 Dec - 3 Jan", "2026-12-28T00:00", "2027-01-03T23:59"),
        ("1 se 10 दिसंबर", "2026-12-01T00:00", "2026-12-10T23:59"),
        ("mon to wed", "2026-11-23T00:00", "2026-11-25T23:59"),
        ("next week", "2026-11-23T00:00", "2026-11-29T23:59"),
        ("december me", "2026-12-01T00:00", "2026-12-31T23:59"),
        ("23 se 27 tak", "2026-11-23T00:00", "2026-11-27T23:59"),
        ("aaj shaam ko", "2026-11-20T16:00", "2026-11-20T20:00"),
    ],
)
def test_a_range_ends_when_its_last_part_ends(text: str, start: str, end: str) -> None:
    assert found(text) == [(start, end)]


@pytest.mark.parametrize(
    ("past", "future"),
    [
        ("kal audition hua tha", "kal audition hai"),
        ("parso mile the", "parso milna hai"),
        ("कल ऑडिशन हुआ था", "कल ऑडिशन है"),
    ],
)
def test_kal_points_where_its_verb_points(past: str, future: str) -> None:
    assert found(past)[0][0] < NOW.isoformat()[:16] < found(future)[0][0]


@pytest.mark.parametrize(
    "text",
    [
        "scene 4 aur 7",
        "25-30 ki ladki",
        "7/10 for her",
        "ep 5 draft",
        "10 min late",
        "5'6 height",
        "75k per day",
        "50 log ko message",
        "take 2 is better",
        "roz shaam 7 baje",
        "every monday 9am",
        "room 4",
        "option 2",
        "12th class me hu",
        "I may come",
        "sun lo",
        "she sat there",
        "2 din aur",
        "page 3 se 6",
        "1080p",
        "version 2.5",
        "age 24",
        "60 kg",
        "rs 5000",
        "pehla wala",
        "weekly on Fridays",
        "2 hours before",
        "2:14 long",
        "I need 3 girls",
    ],
)
def test_a_number_that_is_no_time_makes_no_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["friday", "friday 4pm", "today 9am", "10 baje", "31 nov", "10 nov 4 pm"])
def test_what_cannot_be_known_becomes_two_choices(text: str) -> None:
    (each,) = find(read(text), NOW)
    assert each.start is None
    assert len(each.choices) == 2
    assert each.choices[0] != each.choices[1]


def test_a_weekday_that_contradicts_its_date_is_not_resolved() -> None:
    (each,) = find(read("Tuesday 28 Nov 3pm"), NOW)
    assert each.start is None
    assert {choice.date() for choice in each.choices} == {date(2026, 11, 24), date(2026, 11, 28)}


def test_the_last_value_of_a_correction_counts() -> None:
    assert found("at 4, sorry 5 pm tomorrow") == [("2026-11-21T17:00", "")]
    assert found("kal nahi parso 5 baje") == [("2026-11-22T17:00", "")]


def test_a_bare_time_takes_the_day_that_is_talked_about() -> None:
    about = datetime(2026, 11, 25, 13, 0, tzinfo=IST)
    assert found("by 3:45", about=about) == [("2026-11-25T15:45", "")]
    assert found("15th & 16th", about=datetime(2027, 1, 15, tzinfo=IST)) == [
        ("2027-01-15T00:00", "2027-01-16T23:59")
    ]


def test_one_day_serves_several_times_of_a_message() -> None:
    assert found("push 4pm today to 6.30") == [("2026-11-20T16:00", ""), ("2026-11-20T18:30", "")]


@given(
    day=st.dates(min_value=date(2026, 11, 21), max_value=date(2028, 12, 31)),
    hour=st.integers(1, 12),
    minute=st.integers(0, 59),
    half=st.sampled_from(["am", "pm"]),
    shape=st.sampled_from(
        [
            "{d}/{m}/{y} {h}:{n:02d} {a}",
            "{y}-{m:02d}-{d:02d} at {h}:{n:02d}{a}",
            "{h}:{n:02d} {a} on {d} {b} {y}",
        ]
    ),
)
@settings(max_examples=60, deadline=None)
def test_a_full_date_survives_every_way_of_writing_it(
    day: date, hour: int, minute: int, half: str, shape: str
) -> None:
    text = shape.format(d=day.day, m=day.month, y=day.year, b=f"{day:%b}", h=hour, n=minute, a=half)
    (each,) = find(read(text), NOW)
    expected = datetime(
        day.year, day.month, day.day, hour % 12 + (12 if half == "pm" else 0), minute, tzinfo=IST
    )
    assert each.start == expected


@given(days=st.integers(0, 6), hour=st.integers(1, 12))
@settings(max_examples=40, deadline=None)
def test_a_named_weekday_is_never_in_the_past(days: int, hour: int) -> None:
    name = f"{NOW + timedelta(days=days):%A}"
    for each in find(read(f"{name} {hour} baje"), NOW):
        moments = [each.start] if each.start else list(each.choices)
        assert all(moment > NOW for moment in moments if moment)


@pytest.mark.parametrize(
    "said", ["F72B-ST8M", "TH8F-TDBR", "till th", "on nd", "st thomas church", "GT3U-ST59"]
)
def test_the_end_of_an_ordinal_alone_is_no_day(said):
    assert [start for start, _ in found(said) if start != "ask"] == []


@pytest.mark.parametrize("text", ["kal shaam 5 se pehle", "कल 5 बजे से पहले", "before 5 pm tomorrow"])
def test_before_a_time_is_a_deadline(text):
    (each,) = find(read(text), NOW)
    assert each.deadline
    assert each.start is not None
    assert each.start.isoformat()[:16] == "2026-11-21T17:00"


@pytest.mark.parametrize("text", ["the day after", "day after Diwali", "the day after the shoot"])
def test_a_day_after_something_else_is_no_date(text):
    assert not find(read(text), NOW)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        # A date that has passed has no reading a week on.
        ("12/11 at 11", ["2026-11-12T11:00", "2027-11-12T11:00"]),
        # Who says "am" does not mean the evening.
        ("9 am friday", ["2026-11-27T09:00", "2026-12-04T09:00"]),
        ("today 9 am", ["2026-11-21T09:00", "2026-11-27T09:00"]),
        ("friday at 9", ["2026-11-20T21:00", "2026-11-27T09:00"]),
    ],
)
def test_what_is_offered_instead_is_what_the_words_can_mean(text, choices):
    (each,) = find(read(text), NOW)
    assert [one.isoformat()[:16] for one in each.choices] == choices


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("next to next week", ("2026-11-30T00:00", "2026-12-06T23:59")),
        ("the week after next", ("2026-11-30T00:00", "2026-12-06T23:59")),
        ("agle se agle hafte", ("2026-11-30T00:00", "2026-12-06T23:59")),
        ("next to next weekend", ("2026-12-05T00:00", "2026-12-06T23:59")),
        ("month after next", ("2027-01-01T00:00", "2027-01-31T23:59")),
    ],
)
def test_after_next_is_one_further_than_next(text, span):
    assert found(text) == [span]
