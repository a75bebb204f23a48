"""S2, S3, F7: what a calendar shows of an audition, from the first yes to the end."""

from __future__ import annotations

from core.casting.auditions.appointments import appointment
from tests.flow.office.day import invite, slot_of


async def shown(house, name):
    slot = await slot_of(house, name)
    async with house.database.read() as tx:
        return await appointment(tx, int(slot["id"]), house.desk.clock())


async def test_the_sequence_grows_with_each_change_and_with_the_cancelling(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "haan")
    first = await shown(house, "Simran")
    assert (first.sequence, first.cancelled) == (0, False)
    assert "Redleaf Casting" in first.title
    await house.pick("Arjun", await house.say("Arjun", "push everyone 30 min"), "Move 3")
    moved = await shown(house, "Simran")
    assert moved.uid == first.uid
    assert moved.sequence > first.sequence
    await house.say("Priya", "cancel all Meera auditions")
    await house.say("Priya", "INFORM 3")
    off = await shown(house, "Simran")
    assert (off.uid, off.cancelled) == (first.uid, True)
    assert off.sequence > moved.sequence
    assert first.name == "Simran Bhullar"
