"""S3: an actor's audition, from the invitation to the door; F8: who does not come."""

from __future__ import annotations

import pytest

from tests.flow.office.day import invite, slot_of


async def test_another_time_is_a_request_until_the_team_says_yes(house):
    await invite(house, at="tmrw 4pm")
    since = house.mark()
    asked = await house.say("Simran", "6 instead of 4?")
    assert "Your 4:00 PM stays yours" in asked
    assert (await slot_of(house, "Simran"))["version"] == 1
    await house.pick("Priya", house.heard("Priya", since), "Move to 6:00 PM")
    assert "6:00 PM" in house.heard("Simran", since)
    moved = await slot_of(house, "Simran")
    assert (moved["version"], moved["rsvp"]) == (2, "confirmed")
    # F13 and F14: the second tap and the other colleague's button change nothing more.
    late = await house.pick("Arjun", house.heard("Arjun", since), "Keep 4:00 PM")
    assert "Priya" in late
    assert (await slot_of(house, "Simran"))["version"] == 2


async def test_two_hours_before_comes_the_way(house):
    await invite(house)
    await house.say("Simran", "haan")
    since = house.mark()
    await house.wait(hours=23, minutes=1)
    heard = house.heard("Simran", since)
    assert "Map:" in heard
    assert "Ask for Arjun" in heard


async def test_two_hours_before_the_pages_are_one_tap_away(house):
    await invite(house, "Simran Bhullar", at="tmrw 4pm")
    await house.say("Simran", "haan")
    pages = "INT. CHAWL - NIGHT. Meera waits by the window and counts the trains that pass, one by one."
    await house.say("Arjun", "send Simran the sides for Meera")
    await house.say("Arjun", pages)
    since = house.mark()
    await house.wait(hours=28, minutes=30)
    reminder = house.heard("Simran", since)
    assert "Send my pages again" in reminder
    assert "counts the trains" in await house.pick("Simran", reminder, "Send my pages again")


async def test_running_late_lets_the_others_go_first(house):
    await invite(house)
    for name in ("Simran", "Amrita", "Jasleen"):
        await house.say(name, "haan")
    await house.wait(hours=24, minutes=50)  # 10:50
    since = house.mark()
    told = await house.say("Simran", "40 min late, JVLR")
    assert "40 min" in told
    heard = house.heard("Arjun", since)
    assert "about 40 min" in heard
    assert "JVLR" in heard
    assert "number **1**" in (await house.say("Amrita", "reached")).replace("number 1", "number **1**")
    await house.say("Jasleen", "pahunch gayi")
    await house.wait(minutes=50)  # 11:40
    here = await house.say("Simran", "reached")
    assert "number 3" in here
    assert (await slot_of(house, "Simran"))["attendance"] == "checked_in"


async def test_a_queue_number_and_a_wait(house):
    await invite(house)
    await house.say("Jasleen", "haan")
    await house.wait(hours=25, minutes=10)  # 11:10, hers is 11:30
    here = await house.say("Jasleen", "i have reached")
    assert "number 1" in here
    assert "20 min" in here
    assert "20 min" in await house.say("Jasleen", "mera number kab aayega")
    again = await house.say("Jasleen", "reached")
    assert "number 1" in again


@pytest.mark.parametrize("said", ["reached", "pahunch gayi", "पहुँच गई", "I'm here", "aa gayi hoon gate pe"])
async def test_being_there_in_many_words(house, said):
    await invite(house)
    await house.say("Simran", "haan")
    await house.wait(hours=24, minutes=55)
    told = await house.say("Simran", said)
    assert "number 1" in told or "नंबर 1" in told


async def test_a_day_early_nobody_is_checked_in(house):
    await invite(house)
    await house.say("Simran", "haan")
    assert "next audition is" in await house.say("Simran", "reached")
    assert (await slot_of(house, "Simran"))["attendance"] == ""


async def test_f8_ten_minutes_twenty_minutes_and_a_person_decides(house):
    await invite(house)
    await house.say("Simran", "haan")
    await house.wait(hours=24, minutes=55)
    since = house.mark()
    await house.wait(minutes=15)  # 11:10
    assert "Are you close?" in house.heard("Simran", since)
    assert house.heard("Amrita", since) == ""  # never said yes: nobody waits for them
    since = house.mark()
    await house.wait(minutes=10)  # 11:20
    asked = house.heard("Arjun", since)
    assert "has not come for 11:00 AM" in asked
    assert (await slot_of(house, "Simran"))["attendance"] == "no_show_pending"
    waits = await house.pick("Arjun", asked, "Wait 10 min")
    assert "11:30" in waits
    since = house.mark()
    await house.wait(minutes=10)
    marked = await house.pick("Arjun", house.heard("Arjun", since), "Mark no-show")
    assert "did not come" in marked
    assert (await slot_of(house, "Simran"))["attendance"] == "no_show"
    assert "did not come" in house.heard("Priya", since)
    assert house.heard("Simran", since) == ""


async def test_f8_who_said_how_late_is_not_called_absent(house):
    await invite(house)
    await house.say("Simran", "haan")
    await house.wait(hours=24, minutes=55)
    await house.say("Simran", "30 min late")
    since = house.mark()
    await house.wait(minutes=25)
    assert "has not come" not in house.heard("Arjun", since)
    assert "Are you close" not in house.heard("Simran", since)


async def test_f8_a_no_show_is_said_by_typing_and_can_be_wrong(house):
    await invite(house)
    await house.say("Simran", "haan")
    assert "has not begun" in await house.say("Arjun", "mark Simran no show")
    await house.wait(hours=25, minutes=5)
    marked = await house.say("Arjun", "Simran nahi aayi")
    came = await house.pick("Arjun", marked, "They came")
    assert "checked in" in came
    assert (await slot_of(house, "Simran"))["attendance"] == "checked_in"


async def test_each_room_counts_its_own_queue(house):
    for name in ("Simran Bhullar", "Amrita Kalsi", "Jasleen Dhami"):
        await house.talent(name)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, 15 min each, Aram Nagar, 2 rooms")
    await house.pick("Arjun", shown, "Send to")
    rooms = {name: (await slot_of(house, name))["room"] for name in ("Simran", "Amrita", "Jasleen")}
    assert sorted(rooms.values()) == ["A", "A", "B"]
    for name in rooms:
        await house.say(name, "haan")
    await house.wait(hours=24, minutes=50)
    counted = {"A": 0, "B": 0}
    for name, room in rooms.items():
        counted[room] += 1
        told = (await house.say(name, "reached")).replace("*", "")
        assert f"number {counted[room]} (room {room})" in told
