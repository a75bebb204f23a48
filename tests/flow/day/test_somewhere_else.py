"""Who is somewhere else on named days is busy on them; where one is on other days confirms nothing."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told


@pytest.mark.parametrize(
    ("who", "said", "days"),
    [
        ("Simran", "10 se 15 dec goa me hu", "Simran Bhullar: busy Thu 10 Dec to Tue 15 Dec"),
        ("Amrita", "I'm in Goa from 10 to 15 Dec", "Amrita Kalsi: busy Thu 10 Dec to Tue 15 Dec"),
        ("Amrita", "10-15 dec vacation pe jaa rahi hu", "busy Thu 10 Dec to Tue 15 Dec"),
        ("Amrita", "12 dec se 15 dec exams hai", "busy Sat 12 Dec to Tue 15 Dec"),
        ("Amrita", "10 dec ko meri behen ki shaadi hai", "busy Thu 10 Dec"),
        ("Amrita", "12 ko busy hu", "busy Sat 12 Dec"),
        ("Amrita", "not available on 5th", "busy Sat 5 Dec"),
        ("Amrita", "I am out of town till 25th", "busy Fri 20 Nov to Wed 25 Nov"),
        ("Amrita", "5 dec tak goa me hu", "busy Fri 20 Nov to Sat 5 Dec"),
        ("Jasleen", "मैं 10 से 15 दिसंबर गोवा में हूँ", "Jasleen Dhami: busy Thu 10 Dec to Tue 15 Dec"),
        ("Farah", "harleen not available on 10th", "Harleen Sekhon: busy Thu 10 Dec"),
        ("Farah", "harleen shoot pe hai 10 se 15 dec", "Harleen Sekhon: busy Thu 10 Dec to Tue 15 Dec"),
        ("Farah", "harleen 10 se 15 dec goa me hai", "Harleen Sekhon: busy Thu 10 Dec to Tue 15 Dec"),
    ],
)
async def test_busy_there(invited, who, said, days):
    since = len(invited.shown)
    await told(invited, who, said)
    heard = heard_by(invited, "Arjun", since)
    assert days in heard
    assert "confirmed" not in heard
    assert "asks for" not in heard


async def test_an_audition_in_the_way_is_said_and_stands(invited):
    assert "Sat 21 Nov, 11:00 AM IST" in await told(invited, "Amrita", "20 se 25 nov goa me hu")
    assert "Amrita" in await told(invited, "Priya", "who hasn't answered yet")


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "I'm in Mumbai from 10 to 15 Dec"),
        ("Amrita", "from 5 dec I am in goa"),
        ("Amrita", "kal goa me hu"),
        ("Amrita", "21 ko busy hu"),
        ("Amrita", "kya 10 se 15 dec goa me shoot hai?"),
        ("Priya", "meera 10 se 15 dec goa me shoot hai"),
        ("Farah", "jasleen 10 se 15 dec goa me hai"),
    ],
)
async def test_what_is_no_word_of_busy_days(invited, who, said):
    since = len(invited.shown)
    await told(invited, who, said)
    heard = heard_by(invited, "Arjun", since)
    assert ": busy" not in heard
    assert "confirmed Sat" not in heard


async def test_under_dates_that_are_asked_about_it_is_an_answer(shared):
    await shared.say("Priya", "ask Amrita if she is free 12-16 dec")
    await shared.say("Amrita", "10 se 15 dec goa me hu")
    assert ": busy Thu 10 Dec" not in heard_by(shared, "Arjun")
