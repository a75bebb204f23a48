"""Who came to the auditions of a day that is over, and how a day without any stands."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import heard_by, last


@pytest_asyncio.fixture
async def over(invited):
    """Yesterday Amrita and Simran were checked in."""
    invited.clock.advance(hours=25)
    await invited.say("Arjun", "Simran aa gayi")
    await invited.say("Arjun", "Amrita aa gayi")
    invited.clock.advance(hours=24)
    return invited


@pytest.mark.parametrize(
    "text",
    [
        "jo kal aaye the",
        "who came yesterday",
        "kal kaun kaun aaya tha",
        "who all turned up yesterday?",
        "कल कौन कौन आया था",
        "kal kon nahi aaya tha",
        "who came on saturday?",
        "yesterday's attendance",
    ],
)
async def test_who_came_is_told_as_it_was_noted(over, text):
    told = last(await over.say("Arjun", text))
    assert "2 of 4" in told or "4 में से 2" in told or "4 mein se 2" in told
    assert "Amrita" in told
    assert "Harleen" in told


@pytest.mark.parametrize(
    "text",
    [
        "jo kal aaye the unko Bebo ki list me daalo",
        "kal jo log aaye the unko bebo list me dalo",
        "shortlist everyone who came yesterday for Bebo",
    ],
)
async def test_those_who_came_are_listed_after_a_yes(over, text):
    shown = last(await over.say("Priya", text))
    assert "Bebo" in shown
    assert "shortlist" in shown.casefold()
    await over.say("Priya", "yes")
    listed = last(await over.say("Priya", "show Bebo list"))
    assert "Amrita" in listed
    assert "Simran" in listed
    assert "Jasleen" not in listed


@pytest.mark.parametrize(
    "text", ["kal mera bhai aaya tha", "who came up with this idea yesterday", "kal kaun aayega"]
)
async def test_other_words_about_coming_tell_nothing_of_yesterday(over, text):
    assert "2 of 4" not in heard_by(over, "Arjun", 0)
    since = len(over.shown)
    await over.say("Arjun", text)
    assert "2 of 4" not in heard_by(over, "Arjun", since)


async def test_talent_are_not_told_who_came(over):
    since = len(over.shown)
    await over.say("Simran", "who came yesterday")
    assert "Amrita" not in heard_by(over, "Simran", since)


@pytest.mark.parametrize(
    "text", ["what's tomorrow's status", "kal ka status", "status for tomorrow", "कल का स्टेटस"]
)
async def test_a_day_without_auditions_says_what_is_next(listed, text):
    told = last(await listed.say("Arjun", text))
    assert "Sat 21 Nov" in told
    assert "Meera (4)" in told
    assert "schedule the Meera shortlist" in told


async def test_the_next_session_stands_in_the_answer_about_an_empty_day(invited):
    told = last(await invited.say("Arjun", "what's monday's status"))
    assert "Mon 23 Nov" in told
    assert "Sat 21 Nov, 11:00 AM" in told


async def test_tomorrow_is_nobody_of_the_directory(invited):
    assert "11:45 AM" in last(await invited.say("Arjun", "what's tomorrow's status"))
    assert "Simran" in last(await invited.say("Arjun", "what's simran's status"))
