"""A reminder more takes none away unsaid; who is coming is an audience; words for one of those on a list."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    ["3 ghante pehle bhi yaad dilana sabko", "also remind them 3 hours before", "remind 3h before as well"],
)
async def test_one_more_reminder_keeps_the_others(invited, said):
    answer = last(await invited.say("Priya", said))
    assert "72 h, 24 h and 3 h before" in answer
    assert "Before it was 72 h, 24 h and 2 h." in answer
    shown = last(await invited.say("Priya", "what reminders are set?"))
    assert "72 h, 24 h and 3 h" in shown


async def test_what_goes_away_is_said(invited):
    answer = last(await invited.say("Priya", "remind 48h and 3h before for Gully Nights"))
    assert "48 h and 3 h" in answer
    assert "Before it was 72 h, 24 h and 2 h." in answer


@pytest.mark.parametrize(
    "said",
    ["remind me kal subah 10 baje to call farah", "remind me tomorrow morning at 10 to call farah"],
)
async def test_me_and_when_are_two_things(invited, said):
    answer = last(await invited.say("Priya", said))
    assert "I'll remind you Sat 21 Nov, 10:00 AM IST" in answer
    assert '"call farah"' in answer


@pytest.mark.parametrize(
    "said",
    [
        "message everyone coming tomorrow: carry aadhaar and 2 pics",
        "msg everyone coming tomorrow - carry aadhaar and 2 pics",
        "message everyone expected tomorrow: carry aadhaar and 2 pics",
    ],
)
async def test_who_is_coming_is_an_audience(invited, said):
    asked = last(await invited.say("Priya", said))
    assert "SEND 4" in asked
    assert "carry aadhaar and 2 pics" in asked


async def test_nobody_with_that_answer_is_said_so(invited):
    asked = last(await invited.say("Priya", "message those who confirmed: carry aadhaar"))
    assert "nobody like that" in asked


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("harleen ko bolo red dupatta laye", "red dupatta laye"),
        ("to jasleen: ma'am pls carry your id", "ma'am pls carry your id"),
    ],
)
async def test_words_for_one_of_a_list_are_shown_first(invited, said, words):
    """Arjun has looked nobody up: they are known from the list."""
    asked = last(await invited.say("Arjun", said))
    assert words in asked
    assert "1 person gets this" in asked or "1 व्यक्ति" in asked
