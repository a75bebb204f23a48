"""Bounds that are said in short, or denied: "min height 5 ft 4", "30 se zyada nahi"."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.understanding import sought


@pytest.mark.parametrize(
    ("said", "age", "height"),
    [
        ("girls btwn 22 n 26, min height 5 ft 4", {"min": 22, "max": 26}, {"min": 163}),
        ("women between 22 and 26, minimum height 5'4", {"min": 22, "max": 26}, {"min": 163}),
        ("20-25 yr old boy height above 5'9 and below 6'1", {"min": 20, "max": 25}, {"min": 175, "max": 185}),
        ("30 se zyada nahi", {"max": 30}, None),
        ("30 se kam nahi ho", {"min": 30}, None),
        ("5'5 se kam nahi", None, {"min": 165}),
        ("max height 5'8", None, {"max": 173}),
        ("25-30 ki ladki, 5'5 se upar", {"min": 25, "max": 30}, {"min": 165}),
    ],
)
def test_what_was_said_is_the_bound(said, age, height):
    found = sought(said, now=datetime(2026, 11, 20, tzinfo=UTC), tz="UTC").entities
    assert (found.get("playing_age"), found.get("height_cm")) == (age, height)
