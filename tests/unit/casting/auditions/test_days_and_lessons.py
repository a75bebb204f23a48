"""Public holidays are known by state and language; lessons by what a guardian said of them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, time

import pytest

from core.casting.auditions import public_days
from core.casting.auditions.wording import school

WEEK = [date(2026, 11, day) for day in range(23, 30)]  # Monday to Sunday


def test_a_holiday_of_the_state_is_named_in_the_reader_s_language():
    assert list(public_days.names(WEEK, "Aram Nagar")) == [date(2026, 11, 24)]
    assert "Guru Nanak" in public_days.names(WEEK, "Aram Nagar")[date(2026, 11, 24)]
    assert "गुरु नानक" in public_days.names(WEEK, "Aram Nagar", "hi")[date(2026, 11, 24)]


@pytest.mark.parametrize(
    ("place", "state"),
    [("Aram Nagar 2", "MH"), ("Studio 5, Hyderabad", "TS"), ("Delhi office", "DL"), ("Zoom", "MH")],
)
def test_a_city_in_the_place_says_the_state(place, state):
    assert public_days.state_of(place) == state


def test_a_day_of_one_state_is_none_of_another():
    maharashtra_day = date(2026, 2, 19)  # Shivaji Maharaj
    assert public_days.names([maharashtra_day], "Andheri")
    assert not public_days.names([maharashtra_day], "Chennai")


def test_the_library_is_not_loaded_before_a_day_is_looked_at():
    code = "import sys, config.app, core.casting.auditions.tools; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("said", "starts", "ends", "days"),
    [
        ("8-14 Mon-Fri", time(8), time(14), 5),
        ("8am to 2pm", time(8), time(14), 5),
        ("7:30-1", time(7, 30), time(13), 5),
        ("school till 2", time(8), time(14), 5),
        ("school 2 tak", time(8), time(14), 5),
        ("8-13 Mon to Sat", time(8), time(13), 6),
    ],
)
def test_lessons_as_they_are_told(said, starts, ends, days):
    found = school.read(said)
    assert found is not None
    assert (found.starts, found.ends, len(found.days)) == (starts, ends, days)


@pytest.mark.parametrize("said", ["", "St. Xavier's", "5th standard", "yes"])
def test_no_hours_are_no_lessons(said):
    assert school.read(said) is None


def test_there_is_no_school_on_holidays_and_sundays():
    free = public_days.names(WEEK, "Aram Nagar")
    found = school.spans("8-14 Mon-Fri", WEEK, free)
    assert [one.start.day for one in found] == [23, 25, 26, 27]
