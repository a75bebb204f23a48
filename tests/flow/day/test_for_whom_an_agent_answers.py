"""An agent's answer for one person never counts for another, whatever letters the name is in."""

from __future__ import annotations

import pytest

from core.casting.auditions.queries import slot
from tests.gully import SCHEDULE, SHORTLIST, last


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


@pytest.fixture
async def two_of_hers(after):
    """Farah speaks for Amrita too, and is asked about both of them, one after the other."""
    arjuns = ("Amrita's agent is Farah", "yes", SCHEDULE, "send")
    return await after(*SHORTLIST, *(("Arjun", line) for line in arjuns))


@pytest.mark.parametrize("said", ["Confirmed", "confirmed, thanks", "pakka", "haan confirm"])
async def test_a_bare_yes_for_one_of_several_asks_for_whom(two_of_hers, said):
    shown = last(await two_of_hers.say("Farah", said))
    assert "Harleen" in shown
    assert "Amrita" in shown
    assert await confirmed(two_of_hers) == 0
    await two_of_hers.say("Farah", "1")
    assert await confirmed(two_of_hers) == 1


@pytest.mark.parametrize("said", ["Harleen confirmed", "harleen yes", "Confirmed for Harleen"])
async def test_a_name_says_for_whom(two_of_hers, said):
    assert "Harleen" in last(await two_of_hers.say("Farah", said))
    assert await confirmed(two_of_hers) == 1
