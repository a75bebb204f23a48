"""The office wonders whether somebody can come at another time; producers ask who is free; when a project
shoots."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("can simran come at 5", "Simran B.: Sat 21 Nov, 11:15 AM IST to 5:00 PM"),
        ("could jasleen do 4 instead", "Jasleen D.: Sat 21 Nov, 11:30 AM IST to 4:00 PM"),
        ("simran ko 5 baje bula sakte hai kya", "Simran B.: Sat 21 Nov, 11:15 AM IST to 5:00 PM"),
        ("simran 5 baje aa sakti hai?", "Simran B.: Sat 21 Nov, 11:15 AM IST to 5:00 PM"),
        ("can we call amrita at 4:30?", "Amrita K.: Sat 21 Nov, 11:00 AM IST to 4:30 PM"),
    ],
)
async def test_a_question_of_another_time_shows_the_move_and_moves_nobody(invited, said, row):
    since = len(invited.shown)
    shown = await told(invited, "Arjun", said)
    assert row in shown
    assert "[1] Move 1" in shown
    assert not heard_by(invited, "Simran", since)


async def test_asked_for_the_time_they_have_their_answer_is_told(invited):
    await told(invited, "Simran", "haan aa rahi hoon")
    shown = await told(invited, "Arjun", "will simran come at 11:15?")
    assert "at Sat 21 Nov, 11:15 AM IST already. Confirmed." in shown
    assert "Move" not in shown


async def test_instead_of_calling_off_the_time_moves(invited):
    shown = await told(invited, "Arjun", "amrita ka audition cancel nahi karna, bas 12 kar do")
    assert "Moved Amrita Kalsi to Sat 21 Nov, 12:00 PM" in shown


@pytest.mark.parametrize("said", ["can simran come tomorrow", "can you send simran the sides at 5"])
async def test_other_questions_stay_what_they_were(invited, said):
    assert "Move 1" not in await told(invited, "Arjun", said)


@pytest.mark.parametrize(
    "said",
    [
        "simran availability",
        "is simran free 12 to 16 dec",
        "simran available?",
        "availability of simran",
        "simran kab free hai",
    ],
)
async def test_producers_are_told_what_is_on_file_of_those_before_them(shared, said):
    shown = await told(shared, "Rohan", said)
    assert "Simran Bhullar" in shown
    assert "free" in shown
    assert "Ask" not in shown


@pytest.mark.parametrize("said", ["simran availability", "is navjot free 12 to 16 dec"])
async def test_of_others_they_can_ask_casting_and_learn_nothing(listed, said):
    shown = await told(listed, "Rohan", said)
    assert "on no list that was put before you" in shown
    assert "free Thu" not in shown
    since = len(listed.shown)
    await listed.say("Rohan", "1")
    assert said.split()[0] in heard_by(listed, "Priya", since) or "navjot" in heard_by(listed, "Priya", since)


@pytest.mark.parametrize("who", ["Arjun", "Rohan"])
@pytest.mark.parametrize(
    "said", ["shoot dates for meera", "meera ki shoot dates kya hai", "when does meera shoot"]
)
async def test_the_shooting_days_of_a_role_are_its_projects(listed, who, said):
    shown = await told(listed, who, said)
    assert "Gully Nights shoots 12 Dec 2026 – 20 Jan 2027, Mumbai. Meera: 40 shoot days." in shown


@pytest.mark.parametrize("said", ["shoot kab hai", "when are we shooting", "shoot dates?"])
async def test_the_project_in_hand_is_meant_where_none_is_named(listed, said):
    assert "Gully Nights shoots 12 Dec 2026" in await told(listed, "Priya", said)


async def test_days_of_a_role_alone_are_noted_for_the_project_after_a_tap(listed):
    shown = await told(listed, "Priya", "meera shoots 12 to 16 dec")
    assert "not for Meera alone" in shown
    assert "Nothing is noted yet" in shown
    assert "16 Dec 2026" in await told(listed, "Priya", "1")


async def test_days_of_a_person_are_theirs(listed):
    assert "Gully Nights" not in await told(listed, "Arjun", "simran is shooting from 3 to 7 dec")
