"""Under the preview of a session: a break by the turn it follows, and another place by its bare name."""

from __future__ import annotations

import re

import pytest

from tests.gully import SCHEDULE, SHORTLIST, last


@pytest.fixture
async def previewed(after):
    return await after(*SHORTLIST, ("Arjun", SCHEDULE))


async def starts(desk, *lines: str) -> list[str]:
    told = ""
    for line in lines:
        told = last(await desk.say("Arjun", line))
    return re.findall(r"^(\d{1,2}:\d\d) [AP]M · \w", told, re.MULTILINE)


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("add a 15 min break after first", ["11:00", "11:30", "11:45", "12:00"]),
        ("15 min ka break pehli ke baad", ["11:00", "11:30", "11:45", "12:00"]),
        ("give 20 min break after the second", ["11:00", "11:15", "11:50", "12:05"]),
        ("do ke baad 10 min chai break", ["11:00", "11:15", "11:40", "11:55"]),
        ("10 min break after Jasleen", ["11:00", "11:15", "11:30", "11:55"]),
        ("give 5 min gap after every audition", ["11:00", "11:20", "11:40", "12:00"]),
        ("पहली के बाद 10 मिनट का ब्रेक", ["11:00", "11:25", "11:40", "11:55"]),
        ("break 11:30-11:45", ["11:00", "11:15", "11:45", "12:00"]),
    ],
)
async def test_a_break_moves_who_comes_behind_it_and_keeps_the_length(previewed, said, times):
    assert await starts(previewed, said) == times
    told = last([text for chat, text in previewed.shown if chat == "Arjun"])
    assert "15 min each" in told or "हर एक 15 मिनट" in told


async def test_two_breaks_are_both_told(previewed):
    await starts(previewed, "add a 15 min break after first", "10 min break after the third")
    told = last([text for chat, text in previewed.shown if chat == "Arjun"])
    assert "11:15 AM to 11:30 AM" in told
    assert "12:00 PM to 12:10 PM" in told


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("add a 10 min break", "The break after whom, or when?"),
        ("break after the last one", "nobody comes after"),
    ],
)
async def test_a_break_nobody_can_place_is_asked_about_and_changes_nothing(previewed, said, answer):
    shown = await previewed.say("Arjun", said)
    assert any(answer in one for one in shown)
    assert await starts(previewed, "15 min each") == ["11:00", "11:15", "11:30", "11:45"]


@pytest.mark.parametrize("said", ["Versova studio", "place is Aram Nagar 5", "at Aram Nagar 7"])
async def test_a_place_alone_is_another_place(previewed, said):
    assert await starts(previewed, said) == ["11:00", "11:15", "11:30", "11:45"]
    told = last([text for chat, text in previewed.shown if chat == "Arjun"])
    assert said.split()[-1].strip() in told.splitlines()[0]
