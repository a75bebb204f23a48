"""At the door and after it: who is there, who asks, who has left; and words that are no answer."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import heard_by, last


@pytest.fixture
async def mother(after):
    """Sunita said yes for Tara; it is a quarter of an hour before the audition."""
    desk = await after(
        ("Arjun", "schedule Tara for Meera tomorrow 11am, 15 min each, Aram Nagar 2"),
        ("Arjun", "send"),
        ("Sunita", "haan"),
    )
    async with desk.hub.database.read() as tx:
        start = min(row["starts_at"] for row in await tx.rows(select(slot)))
    desk.clock.advance(seconds=(start - desk.clock()).total_seconds() - 15 * 60)
    return desk


async def attendance(desk):
    async with desk.hub.database.read() as tx:
        return {row["attendance"] for row in await tx.rows(select(slot))}


@pytest.mark.parametrize(
    "said", ["hum gate pe hai", "we are downstairs", "हम गेट पर हैं", "hum log aa gaye hain"]
)
async def test_who_stands_at_the_gate_is_there(mother, said):
    await mother.say("Sunita", said)
    assert await attendance(mother) == {"checked_in"}


@pytest.mark.parametrize(
    "said", ["Tara ka ho gaya, hum nikal rahe hai", "hum log nikal gaye", "we are leaving now"]
)
async def test_who_leaves_has_left_and_is_no_chaperone(mother, said):
    await mother.say("Sunita", "reached")
    since = len(mother.shown)
    await mother.say("Sunita", said)
    assert await attendance(mother) == {"left"}
    assert "is with" not in heard_by(mother, "Arjun", since)


@pytest.mark.parametrize(
    "said", ["main andar uske saath baith sakti hu na? kitni der ka hai", "kitna time aur? bachi thak gayi"]
)
async def test_a_question_is_no_chaperone(mother, said):
    await mother.say("Sunita", "reached")
    since = len(mother.shown)
    await mother.say("Sunita", said)
    assert said in heard_by(mother, "Arjun", since)
    assert "is with" not in heard_by(mother, "Arjun", since)
    await mother.say("Sunita", "Meenal Joshi, mummy")
    assert "Meenal Joshi is with" in heard_by(mother, "Arjun", since)


async def test_who_was_not_there_yet_has_not_left(mother):
    await mother.say("Sunita", "hum nikal gaye hain")
    assert await attendance(mother) == {""}


@pytest.mark.parametrize(
    "said",
    [
        "i am so nervous yaar, first big audition hai",
        "my mom is unwell, thoda tension me hu but I will come",
        "i dont understand hindi dialogues well, is that ok?",
    ],
)
async def test_nobody_is_asked_whether_to_cancel(invited, said):
    shown = last(await invited.say("Amrita", said))
    assert "cancel" not in shown.lower()
    assert "guardian" not in shown.lower()
    async with invited.hub.database.read() as tx:
        assert {row["rsvp"] for row in await tx.rows(select(slot))} == {"invited"}


async def test_the_role_is_said_from_the_record_and_the_rest_asked(invited):
    await invited.say("Amrita", "haan")
    since = len(invited.shown)
    shown = last(await invited.say("Amrita", "yeh kaun sa role hai"))
    assert "Meera" in shown
    assert "Punjabi" in shown
    assert "kaun sa role" in heard_by(invited, "Arjun", since)


async def test_a_condition_reaches_the_team(invited):
    since = len(invited.shown)
    said = "haan par agar shoot jaldi khatam hua toh hi"
    await invited.say("Amrita", said)
    assert said in heard_by(invited, "Arjun", since)
    assert "not confirmed" in heard_by(invited, "Arjun", since)
