"""Several people, or a whole session, moved in one line: shown with every new time before anything goes."""

from __future__ import annotations

import pytest

from tests.gully import heard_by
from tests.gully import told as said


@pytest.mark.parametrize(
    "text",
    [
        "move simran and jasleen to 5pm",
        "simran aur jasleen ko 5 baje kar do",
        "सिमरन और जसलीन को 5 बजे शिफ्ट करो",
        "can we move simran and jasleen to 5?",
        "simran and jasleen to 5pm please",
        "shift karo simran aur jasleen ko 5 baje",
    ],
)
async def test_two_people_at_one_time_read_one_after_the_other(invited, text):
    since = len(invited.shown)
    told = await said(invited, "Arjun", text)
    assert "5:00 PM" in told
    assert "5:15 PM" in told
    assert "one after the other" in told or "ek ke baad ek" in told or "एक के बाद एक" in told
    assert not heard_by(invited, "Simran", since)
    await invited.say("Arjun", "1")
    assert "5:00 PM" in heard_by(invited, "Simran", since)
    assert "5:15 PM" in heard_by(invited, "Jasleen", since)
    assert not heard_by(invited, "Harleen", since)


@pytest.mark.parametrize(
    "text",
    [
        "lets move everyone to 5",
        "let's shift all of them to 5pm",
        "kal ka audition 5 baje se",
        "kal wala audition 5 baje se shuru karo",
        "move tomorrow's audition to 5pm",
        "कल का ऑडिशन 5 बजे से",
    ],
)
async def test_a_whole_session_begins_at_another_time(invited, text):
    since = len(invited.shown)
    told = await said(invited, "Arjun", text)
    assert "5:00 PM" in told
    assert "5:45 PM" in told
    assert not heard_by(invited, "Amrita", since)


@pytest.mark.parametrize(
    "text",
    [
        "amrita 10 later and harleen 10 earlier",
        "amrita ko 10 min baad aur harleen ko 10 min pehle kar do",
        "move amrita 10 min later, harleen 10 min earlier",
        "harleen 10 pehle, amrita 10 baad",
    ],
)
async def test_each_by_their_own_minutes(invited, text):
    since = len(invited.shown)
    told = await said(invited, "Arjun", text)
    assert "11:10 AM" in told
    assert "11:35 AM" in told
    assert not heard_by(invited, "Amrita", since)


@pytest.mark.parametrize(
    "text",
    [
        "simran and jasleen were at 5 yesterday na",
        "kal ka audition mast tha",
        "simran aur jasleen dono achhe the",
        "amrita was 10 minutes earlier than harleen",
    ],
)
async def test_talk_moves_nobody(invited, text):
    told = await said(invited, "Arjun", text)
    assert "[1] Move" not in told
    assert "would change" not in told
