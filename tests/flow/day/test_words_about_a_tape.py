"""While a self-tape is waited for: a later day, a no and a question are about it, and confirm no audition."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import INVITED, heard_by, last


@pytest.fixture
async def waited(after):
    return await after(*INVITED, ("Arjun", "ask Amrita for a self tape for Meera by tomorrow 6pm"))


async def answers(desk):
    async with desk.hub.database.read() as tx:
        return {row["rsvp"] for row in await tx.rows(select(slot))}


@pytest.mark.parametrize(
    "said",
    [
        "kal raat bhej dungi pakka",
        "thoda late bhej sakti hu",
        "can i send it wednesday, i have exams",
        "monday tak nahi ho payega, tuesday raat tak de sakti hu?",
    ],
)
async def test_a_later_day_is_asked_for(waited, said):
    since = len(waited.shown)
    await waited.say("Amrita", said)
    assert "more time" in heard_by(waited, "Arjun", since)
    assert said in heard_by(waited, "Arjun", since)
    assert await answers(waited) == {"invited"}


async def test_in_time_is_no_wish_for_more(waited):
    since = len(waited.shown)
    assert "due" in last(await waited.say("Amrita", "I will send it today by 8 pm"))
    assert heard_by(waited, "Arjun", since) == ""


async def test_who_sends_none_is_waited_for_no_more(waited):
    since = len(waited.shown)
    await waited.say("Amrita", "not interested in self tapes sorry, auditon ke liye bulao to aaungi")
    assert "sends no self-tape" in heard_by(waited, "Arjun", since)
    assert "auditon ke liye bulao" in heard_by(waited, "Arjun", since)
    assert await answers(waited) == {"invited"}
    assert "they send none" in last(await waited.say("Arjun", "tape status"))


@pytest.mark.parametrize(
    "said", ["landscape ya portrait? aur slate me kya bolu", "kitna lamba hona chahiye, 2 min chalega?"]
)
async def test_a_question_about_it_reaches_the_team(waited, said):
    since = len(waited.shown)
    await waited.say("Amrita", said)
    assert said in heard_by(waited, "Arjun", since)
    assert await answers(waited) == {"invited"}


async def test_a_tape_instead_of_coming_is_asked_about(invited):
    await invited.say("Amrita", "haan")
    since = len(invited.shown)
    await invited.say("Amrita", "can I send a self tape instead? bukhar hai")
    assert "can I send a self tape instead?" in heard_by(invited, "Arjun", since)
    assert "confirmed" in await answers(invited)


@pytest.mark.parametrize(
    "said", ["I have a shoot till 1, can we do 2pm or 4pm instead?", "11 or 12 dono chalega mujhe"]
)
async def test_two_times_reach_the_team_in_their_words(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert said in heard_by(invited, "Arjun", since)
