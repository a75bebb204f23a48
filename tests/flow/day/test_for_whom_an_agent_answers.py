"""An agent's answer for one person never counts for another, whatever letters the name is in."""

from __future__ import annotations

import pytest

from core.casting.auditions.queries import slot
from tests.gully import SCHEDULE, last


@pytest.fixture
async def invited(listed):
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "send")
    return listed


async def confirmed(desk) -> int:
    async with desk.hub.database.read() as tx:
        return len(await tx.rows(slot.select().where(slot.c.rsvp == "confirmed")))


@pytest.mark.parametrize("said", ["confirm amrita", "confirm Amrita", "simran confirm hai"])
async def test_a_name_that_is_not_theirs_confirms_nobody(invited, said):
    shown = last(await invited.say("Farah", said))
    assert "Harleen" not in shown
    assert await confirmed(invited) == 0


@pytest.mark.parametrize("said", ["confirm harleen", "Harleen confirm", "confirm", "confirm Meera audition"])
async def test_their_own_by_name_by_part_or_by_nothing(invited, said):
    assert "Harleen" in last(await invited.say("Farah", said))
    assert await confirmed(invited) == 1
