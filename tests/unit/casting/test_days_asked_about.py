"""A question about other people's days is nobody's own days."""

from __future__ import annotations

import pytest

from core.casting.calendars.orders import about_others


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who is free 12-16 dec on Meera list", True),
        ("kaun kaun khali hai kal", True),
        ("कौन फ्री है 12 दिसंबर को?", True),
        ("koi free hai kya 12 ko", True),
        ("koi baat nahi, main 12 ko free hu", False),
        ("I am free 12-16 Dec", False),
        ("12 ko free, whoever asks", False),
    ],
)
def test_who_is_meant(text: str, asked: bool) -> None:
    assert about_others(text) is asked
