"""S2: an associate schedules. A table with clashes, invitations, who is open, everybody later."""

from __future__ import annotations

import pytest

from tests.flow.office.day import THREE, invite, slot_of


async def test_a_table_first_with_the_clash_marked(house):
    for name in THREE:
        await house.talent(name)
    await house.talent("Riya Sen", listed="Inspector")
    shown = await house.say("Arjun", "schedule Riya for Inspector tmrw 11:30am, 15 min, Bandra")
    await house.pick("Arjun", shown, "Send to")
    await house.say("Arjun", "add Riya to Meera")
    since = house.mark()
    table = await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    assert "4 people" in table
    assert "11:00 AM · Simran B." in table
    assert "clash" in table
    assert "Inspector" not in table.split("\n", 1)[1]  # never whose other audition it is
    assert house.heard("Simran", since) == ""
    await house.pick("Arjun", table, "Send to 3")
    assert "We never ask for money" in house.heard("Simran", since)
    assert house.heard("Riya", since) == ""


async def test_who_has_not_confirmed(house):
    await invite(house)
    await house.say("Simran", "haan")
    open_still = await house.say("Arjun", "who hasn't confirmed")
    assert "2 without a yes" in open_still
    assert "Simran" not in open_still


async def test_everybody_later_tells_only_whose_time_changes(house):
    await invite(house)
    await house.say("Jasleen", "can't come")
    since = house.mark()
    shown = await house.say("Arjun", "push everyone 30 min")
    assert "2 people" in shown
    assert "11:00 AM to 11:30 AM · Simran B." in shown
    assert house.heard("Simran", since) == ""
    await house.pick("Arjun", shown, "Move 2")
    assert "11:30 AM" in house.heard("Simran", since)
    assert house.heard("Jasleen", since) == ""
    # The same tap again moves nobody.
    since = house.mark()
    await house.say("Arjun", "1")
    assert house.heard("Simran", since) == ""
    assert (await slot_of(house, "Simran"))["version"] == 2


async def test_a_freed_time_goes_down_the_list_one_at_a_time(house):
    await invite(house, "Simran Bhullar", at="tmrw 4pm")
    for name in ("Amrita Kalsi", "Jasleen Dhami", "Gurleen Sidhu"):
        await house.talent(name)
    since = house.mark()
    await house.say("Simran", "can't come")
    freed = house.heard("Arjun", since)
    shown = await house.pick("Arjun", freed, "Fill this time")
    assert "Amrita Kalsi, Jasleen Dhami and Gurleen Sidhu" in shown
    assert house.heard("Amrita", since) == ""
    await house.pick("Arjun", shown, "Start asking")
    asked = house.heard("Amrita", since)
    assert "kept for you until 10:15 AM" in asked
    assert house.heard("Jasleen", since) == ""
    await house.say("Amrita", "no")
    assert "10:15" in house.heard("Jasleen", since)
    await house.wait(minutes=16)  # her hold runs out
    assert "kept for you" in house.heard("Gurleen", since)
    late = await house.pick("Jasleen", house.heard("Jasleen", since), "Take it")
    assert "no longer free" in late
    taken = await house.pick("Gurleen", house.heard("Gurleen", since), "Take it")
    assert "confirmed" in taken
    assert (await slot_of(house, "Gurleen"))["rsvp"] == "confirmed"
    assert "Gurleen Sidhu takes" in house.heard("Priya", since)


async def test_when_nobody_is_left_the_team_hears_it(house):
    await invite(house, "Simran Bhullar", at="tmrw 4pm")
    await house.talent("Amrita Kalsi")
    await house.say("Simran", "can't come")
    await house.pick("Arjun", await house.say("Arjun", "fill Simran's slot"), "Start asking")
    since = house.mark()
    await house.say("Amrita", "no")
    assert "Nobody took" in house.heard("Priya", since)


async def test_within_the_hour_nobody_is_asked(house):
    await invite(house, "Simran Bhullar")
    await house.talent("Amrita Kalsi")
    await house.wait(hours=24, minutes=15)
    since = house.mark()
    await house.say("Simran", "can't come")
    assert "less than an hour" in await house.pick("Arjun", house.heard("Arjun", since), "Fill this time")
    assert house.heard("Amrita", since) == ""


@pytest.mark.parametrize("said", ["can't come", "nahi aa paungi"])
async def test_a_no_comes_with_what_would_work_instead(house, said):
    await invite(house, "Simran Bhullar", at="tmrw 4pm")
    for name in ("Amrita Kalsi", "Jasleen Dhami"):
        await house.talent(name)
    await house.say("Amrita", "I'm busy tomorrow")
    since = house.mark()
    await house.say("Simran", said)
    heard = house.heard("Arjun", since)
    assert "Could take it: Jasleen Dhami." in heard
    assert "Still free, to ask Simran for: 4:15 PM and 4:30 PM" in heard
    assert "Jasleen" not in house.heard("Simran", since)  # nobody outside learns who else there is
    since = house.mark()
    await house.pick("Arjun", heard, "Ask Simran for 4:15 PM")
    assert "4:15 PM" in house.heard("Simran", since)


async def test_times_somebody_said_they_are_free_come_first(house):
    await invite(house, "Simran Bhullar", "Amrita Kalsi", "Jasleen Dhami", at="tmrw 4pm")
    await house.say("Simran", "I'm free tomorrow 5pm to 6pm")
    since = house.mark()
    await house.say("Simran", "can't come")
    assert "Simran said they are free 5:00 PM and 5:15 PM" in house.heard("Arjun", since)
