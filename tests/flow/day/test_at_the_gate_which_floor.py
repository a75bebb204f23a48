"""Who asks at the gate which floor it is: checked in, told what is known, and the team reads the question."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import heard_by, last


async def arrived(desk) -> int:
    async with desk.hub.database.read() as tx:
        return sum(row["arrived_at"] is not None for row in await tx.rows(select(slot)))


@pytest.mark.parametrize(
    "said",
    [
        "main gate par hoon, kaunsa floor?",
        "reached, konsa floor?",
        "reached. which floor is it",
        "pahunch gayi, kaun sa gate hai?",
        "neeche khadi hu, floor kaunsa hai?",
        "गेट पर हूँ, कौन सा फ्लोर?",
    ],
)
async def test_they_are_here_and_the_question_is_heard(invited, said):
    invited.clock.now += timedelta(hours=24, minutes=50)
    since = len(invited.shown)
    shown = last(await invited.say("Amrita", said))
    assert await arrived(invited) == 1
    assert "Aram Nagar 2" in shown
    assert said in heard_by(invited, "Priya", since)


@pytest.mark.parametrize("said", ["kaunsa floor hai?", "m lost, kidhar aana hai", "which wing?"])
async def test_asked_from_afar_nobody_is_here(invited, said):
    assert "Aram Nagar 2" in last(await invited.say("Amrita", said))
    assert await arrived(invited) == 0


@pytest.mark.parametrize("said", ["kaunsa role hai?", "konsa scene karna hai?", "kis din hai?"])
async def test_another_which(invited, said):
    await invited.say("Amrita", said)
    assert await arrived(invited) == 0
