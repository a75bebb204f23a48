"""S5: an agent confirms and gets the calendar entry; their counter is in test_s4_producer."""

from __future__ import annotations

from core.store.schema import outbox
from tests.flow.office.day import slot_of


async def test_an_agent_confirms_by_name_and_time_and_gets_the_entry(house):
    sana = house.people["Sana"].id
    for name in ("Kabir Rao", "Riya Sen"):
        await house.talent(name, agent_id=sana, representation="agent_first")
    shown = await house.say("Arjun", "schedule Meera shortlist Tue 4:30pm, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    said = await house.say("Sana", "confirm Kabir tues 430, invite to my mail")
    assert "Kabir Rao is confirmed" in said
    assert (await slot_of(house, "Kabir"))["rsvp"] == "confirmed"
    assert (await slot_of(house, "Riya"))["rsvp"] == "invited"
    replies = await house.rows(outbox, outbox.c.purpose == "reply")
    assert "calendar:" in str(replies[-1]["body"])
