"""Rooms, readers and several days by typing: what is noted, what a preview shows, what is written."""

from __future__ import annotations

import pytest

from core.casting.auditions.queries import session
from core.casting.auditions.queries import slot as slots
from core.casting.resources.queries import resource
from tests.flow.office.day import THREE

SIX = (*THREE, "Gurleen Sidhu", "Kiran Das", "Neha Rao")


async def listed(house, *names):
    for name in names or SIX:
        await house.talent(name)


async def seats(house):
    """(first name, start in India's time, room, reader) of every slot, by time and room."""
    names = {one.id: one.first_name for one in house.profiles.values()}
    rows = await house.rows(slots, slots.c.status == "on")
    found = [
        (names[row["talent_id"]], row["starts_at"].strftime("%d %H:%M"), row["room"], row["reader"])
        for row in rows
    ]
    return sorted(found, key=lambda one: (one[1], one[2]))


@pytest.mark.parametrize(
    ("rooms", "readers", "order"),
    [
        (
            "Aram Nagar has rooms A and B",
            "readers: Vikram, Anjali",
            "schedule Meera list tmrw 11am, 15 min each, Aram Nagar, 2 rooms with readers",
        ),
        (
            "Aram Nagar mein kamre A aur B hain",
            "Vikram aur Anjali reader hain",
            "Meera list kal 11 baje rakho, 15 min, Aram Nagar, do kamre, reader Vikram aur Anjali",
        ),
    ],
)
async def test_a_slot_takes_a_room_and_a_reader(house, rooms, readers, order):
    await listed(house)
    assert "room A and room B" in await house.say("Arjun", rooms)
    assert "Vikram and Anjali" in await house.say("Arjun", readers)
    shown = await house.say("Arjun", order)
    assert "11:00 AM · room A · Vikram · Simran B." in shown
    assert "11:00 AM · room B · Anjali · Amrita K." in shown
    assert "11:15 AM · room A · Vikram · Jasleen D." in shown
    since = house.mark()
    await house.pick("Arjun", shown, "Send to 6")
    assert "Aram Nagar, room B" in house.heard("Amrita", since)
    assert "Vikram" not in house.heard("Amrita", since)  # the reader is the team's affair
    assert [one[1:] for one in await seats(house)][:3] == [
        ("21 05:30", "A", "Vikram"),
        ("21 05:30", "B", "Anjali"),
        ("21 05:45", "A", "Vikram"),
    ]


async def test_a_room_taken_by_others_is_named_and_the_free_one_is_used(house):
    await listed(house, "Simran Bhullar")
    await house.talent("Riya Sen", listed="Inspector")
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    first = await house.say("Arjun", "schedule Riya for Inspector tmrw 11am, Aram Nagar, room A")
    await house.pick("Arjun", first, "Send to")
    clash = await house.say("Arjun", "schedule Simran for Meera tmrw 11am, Aram Nagar, room A")
    assert "clash: the room is taken 11:00 AM" in clash
    assert "Send to all" not in clash  # nobody goes over that from chat
    beside = await house.say("Arjun", "schedule Simran for Meera tmrw 11am, Aram Nagar")
    assert "11:00 AM · room B · Simran" in beside


async def test_a_reader_reads_in_one_place_at_a_time(house):
    await listed(house, "Simran Bhullar")
    await house.talent("Riya Sen", listed="Inspector")
    first = await house.say("Arjun", "schedule Riya for Inspector tmrw 11am, Bandra Studio, reader Vikram")
    await house.pick("Arjun", first, "Send to")
    clash = await house.say("Arjun", "schedule Simran for Meera tmrw 11am, Aram Nagar, reader Vikram")
    assert "the reader reads elsewhere 11:00 AM" in clash
    assert {row["name"] for row in await house.rows(resource)} == {"Vikram"}  # noted by being used


async def test_several_read_at_once(house):
    await listed(house)
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, 20 min, Aram Nagar, 3 per slot")
    assert "20 min for 3 together" in shown
    await house.pick("Arjun", shown, "Send to 6")
    assert [one[1] for one in await seats(house)] == ["21 05:30"] * 3 + ["21 05:50"] * 3


async def test_a_list_is_laid_over_several_days_around_what_people_have(house):
    await listed(house)
    await house.say("Simran", "I'm busy 23 Nov")
    await house.say("Amrita", "I'm busy 23-25 Nov")
    shown = await house.say(
        "Arjun",
        "schedule the Meera list Mon to Wed 10-12, 30 min each, Aram Nagar, lunch 11-11:30",
    )
    assert "Mon 23 Nov to Wed 25 Nov, 10:00 AM to 12:00 PM" in shown
    assert "Tue 24 Nov is a public holiday: Guru Nanak" in shown
    assert "Nobody reads 11:00 AM to 11:30 AM" in shown
    assert "– · Amrita K. · clash: busy" in shown
    assert "Thu 26 Nov, 10:00 AM" in shown.split("Amrita K.")[1].splitlines()[0]
    await house.pick("Arjun", shown, "Send to 5")
    days = {}
    for name, at, _, _ in await seats(house):
        days.setdefault(at[:2], []).append(name)
    assert "Simran" in days["24"]
    assert len(days["23"]) == 3
    assert "Amrita" not in str(days)
    rows = await house.rows(session)
    assert [row["starts_at"].day for row in rows] == [23, 24]


async def test_several_days_without_hours_are_asked_for(house):
    await listed(house)
    asked = await house.say("Arjun", "schedule the Meera list Mon to Wed, 15 min each, Aram Nagar")
    assert "From when to when" in asked
    shown = await house.say("Arjun", "10-6")
    assert "Mon 23 Nov to Wed 25 Nov, 10:00 AM to 6:00 PM" in shown


async def test_a_preview_is_changed_by_a_word(house):
    await listed(house)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    await house.say("Arjun", "schedule Meera list tmrw 11am, 15 min, Aram Nagar")
    shown = await house.say("Arjun", "2 rooms")
    assert "11:00 AM · room B · Amrita K." in shown
    shown = await house.say("Arjun", "reader Vikram")
    assert "2 rooms and one reader" in shown
    assert "room A · Vikram" in shown
    shown = await house.say("Arjun", "3 per slot")
    assert "for 3 together" in shown


async def test_rooms_are_forgotten_and_come_back(house):
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    assert "room B" in await house.say("Arjun", "Aram Nagar has no room B")
    assert "room B" not in await house.say("Arjun", "rooms at Aram Nagar")
    await house.say("Arjun", "undo")
    assert "room B" in await house.say("Arjun", "rooms at Aram Nagar")
    assert "that is" not in await house.say("Arjun", "who are our readers?")


async def test_a_place_is_not_given_more_rooms_than_it_has(house):
    await listed(house)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    said = await house.say("Arjun", "schedule Meera list tmrw 11am, Aram Nagar, 3 rooms")
    assert "has 2 rooms" in said
    said = await house.say("Arjun", "schedule Meera list tmrw 11am, Aram Nagar, room C")
    assert "no C" in said


async def test_somebody_moves_to_the_room_that_is_free(house):
    await listed(house, *THREE)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, 15 min, Aram Nagar, 2 rooms")
    await house.pick("Arjun", shown, "Send to 3")
    # Simran A 11:00, Amrita B 11:00, Jasleen A 11:15: B is free at 11:15.
    await house.say("Arjun", "move Simran to tmrw 11:15am")
    assert ("Simran", "21 05:45", "B", "") in await seats(house)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Tue nahi, Thursday", "Mon 23 Nov, Wed 25 Nov and Thu 26 Nov"),
        ("skip Wednesday", "Mon 23 Nov to Tue 24 Nov"),
        ("also Thursday", "Mon 23 Nov to Thu 26 Nov"),
        ("Friday bhi", "Mon 23 Nov, Tue 24 Nov, Wed 25 Nov and Fri 27 Nov"),
    ],
)
async def test_days_of_a_preview_are_changed_by_their_names(house, said, days):
    await listed(house, *THREE)
    await house.say("Arjun", "schedule Meera list Mon to Wed 10-6, Aram Nagar, lunch 1-2")
    shown = await house.say("Arjun", said)
    assert f"{days}, 10:00 AM to 6:00 PM, Aram Nagar" in shown
    assert "Nobody reads 1:00 PM to 2:00 PM" in shown


async def test_what_a_preview_cannot_take_leaves_it_open(house):
    await listed(house, *THREE)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    await house.say("Arjun", "schedule Meera list tmrw 11am, Aram Nagar")
    shown = await house.say("Arjun", "5 rooms")
    assert "has 2 rooms" in shown
    assert "11:00 AM · room A · Simran B." in shown
    await house.pick("Arjun", shown, "Send to 3")
    assert len(await seats(house)) == 3


async def test_a_preview_left_behind_is_not_what_is_pushed(house):
    await listed(house, *THREE)
    await house.say("Arjun", "schedule Meera list Mon 11am, Aram Nagar")
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to 3")
    assert "Only they are told" in await house.say("Arjun", "push everyone 30 min")


@pytest.mark.parametrize("said", ["which room is Simran in", "Simran kis kamre mein hai"])
async def test_where_somebody_reads(house, said):
    await listed(house, *THREE)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, Aram Nagar, room B")
    await house.pick("Arjun", shown, "Send to 3")
    assert "Aram Nagar, room B, Sat 21 Nov" in await house.say("Arjun", said)
    for asked in ("kal kahan aana hai", "which room?", "where do I come"):
        assert "Aram Nagar" in await house.say("Simran", asked)


async def test_a_break_moves_each_room_by_itself(house):
    await listed(house)
    await house.say("Arjun", "Aram Nagar has rooms A and B")
    shown = await house.say("Arjun", "schedule Meera list tmrw 11am, 15 min, Aram Nagar, 2 rooms")
    await house.pick("Arjun", shown, "Send to 6")
    shown = await house.say("Arjun", "break 11:15-11:30 tomorrow")
    await house.pick("Arjun", shown, "Put it in")
    starts = [one[1:3] for one in await seats(house)]
    assert starts == [(f"21 {at}", room) for at in ("05:30", "06:00", "06:15") for room in "AB"]


@pytest.mark.parametrize(
    "said",
    [
        "Aram Nagar has rooms A and B, readers: Vikram, Anjali",
        "Aram Nagar has rooms A and B and our readers are Vikram and Anjali",
        "Aram Nagar mein kamre A aur B hain, readers Vikram aur Anjali hain",
    ],
)
async def test_rooms_and_readers_in_one_sentence_are_both_noted_and_both_taken_back(house, said):
    told = await house.say("Arjun", said)
    assert "room A and room B" in told
    assert "Vikram and Anjali" in told
    assert sorted(row["name"] for row in await house.rows(resource)) == ["A", "Anjali", "B", "Vikram"]
    await house.say("Arjun", "undo")
    assert await house.rows(resource) == []
