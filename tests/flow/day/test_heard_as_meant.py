"""Lines of talent that only look like a yes, a no, a stop or a wish for another time."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import time_request
from tests.gully import heard_by, told


async def heard(desk, who, said, reader="Priya"):
    since = len(desk.shown)
    answer = await told(desk, who, said)
    return answer, heard_by(desk, reader, since)


@pytest.mark.parametrize(
    "said",
    [
        "kal ka audition cancel to nahi hua na",
        "is my audition still on?",
        "maine confirm kiya tha na?",
        "mera confirm hua kya",
        "did you get my confirmation?",
        "mera audition pakka hai na",
    ],
)
async def test_the_record_answers_how_it_stands(invited, said):
    await invited.say("Amrita", "haan")
    answer, team = await heard(invited, "Amrita", said)
    assert "Sat 21 Nov, 11:00 AM IST" in answer
    assert "confirm" in answer
    assert team == ""


@pytest.mark.parametrize("said", ["audition cancel karo", "cancel my audition please"])
async def test_a_wish_to_cancel_is_still_one(invited, said):
    await invited.say("Amrita", "haan")
    answer, team = await heard(invited, "Amrita", said)
    assert "can't come" in team or "[" in answer


@pytest.mark.parametrize("said", ["sorry galti se haan bol diya", "I said yes by mistake"])
async def test_a_yes_by_mistake_is_not_said_again(invited, said):
    await invited.say("Amrita", "haan")
    answer, team = await heard(invited, "Amrita", said)
    assert said in team
    assert "Nahi aa payenge" in answer or "Can't come" in answer
    assert "yaad dila" not in answer


@pytest.mark.parametrize(
    "said",
    [
        "I'll try",
        "koshish karungi",
        "let me check and tell you",
        "mummy se pooch ke batati hu",
        "sochke batati hu",
    ],
)
async def test_who_does_not_know_yet_is_heard(invited, said):
    answer, team = await heard(invited, "Amrita", said)
    assert "Sat 21 Nov, 11:00 AM IST" in answer
    assert said in team
    assert "confirmed" not in team.replace("not confirmed", "")


@pytest.mark.parametrize("said", ["interested", "i'm interested pls tell me more", "main interested hu"])
async def test_interest_is_told_the_role_and_asked(invited, said):
    answer, team = await heard(invited, "Amrita", said)
    assert "Punjabi" in answer
    assert "[3] " in answer
    assert team == ""


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("remind me at 8am tomorrow", "Sat 21 Nov, 8:00 AM"),
        ("kal subah 9 baje yaad dila dena", "Sat 21 Nov, 9:00 AM"),
        ("remind me in the morning", "Sat 21 Nov, 8:00 AM"),
    ],
)
async def test_a_reminder_of_ones_own_asks_for_no_other_time(invited, said, time):
    await invited.say("Amrita", "haan")
    answer, team = await heard(invited, "Amrita", said)
    assert time in answer
    assert team == ""


@pytest.mark.parametrize(
    "said", ["reminder mat bhejna, yaad hai mujhe", "no reminders please", "don't remind me"]
)
async def test_no_reminders_is_no_stop(invited, said):
    answer, team = await heard(invited, "Amrita", said)
    assert "[2] S" in answer
    assert team == ""


@pytest.mark.parametrize(
    "said",
    [
        "500 rupay maang raha tha koi aapke naam se",
        "aapke naam pe 2000 maange registration ke liye",
        "somebody asked me for 5000 in your name",
    ],
)
async def test_money_in_our_name_is_told_to_casting(invited, said):
    answer, team = await heard(invited, "Amrita", said)
    assert "asked for money in our name" in team
    assert "rate" not in answer


@pytest.mark.parametrize(
    "said",
    ["aadhar card lana padega kya", "kal bandh hai mumbai me, audition hoga?", "koi kaam hai kya mere liye"],
)
async def test_a_question_goes_to_the_team(invited, said):
    _, team = await heard(invited, "Amrita", said)
    assert said in team
    assert "can't come" not in team


async def test_a_name_that_is_wrong_is_not_guessed(invited):
    assert "Kalsi ka poora" not in await told(invited, "Amrita", "mera naam galat likha hai")
    assert "Amritaa Kalsi" in await told(invited, "Amrita", "mera naam galat likha hai, Amritaa Kalsi hai")


@pytest.mark.parametrize(
    ("first", "more"), [("tomorrow 3pm?", "or sunday"), ("3 baje aa sakti hu", "ya phir monday ko")]
)
async def test_one_more_time_that_would_do(invited, first, more):
    await invited.say("Amrita", first)
    answer, team = await heard(invited, "Amrita", more)
    assert more in team
    assert "11:00 AM" in answer
    async with invited.hub.database.read() as tx:
        rows = await tx.rows(select(time_request).where(time_request.c.status == "open"))
    assert [row["wanted_at"].hour for row in rows] == [9]  # 3 PM in India


@pytest.mark.parametrize("said", ["sunday bhi chalega", "ya phir monday ko"])
async def test_without_a_first_it_is_the_wish(invited, said):
    _, team = await heard(invited, "Amrita", said)
    assert "asks for" in team
