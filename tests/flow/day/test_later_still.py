"""Minutes on top of those that were said; that somebody is late, heard from those around them."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import INVITED, heard_by, told


@pytest.fixture
async def morning(after):
    """Amrita and Jasleen come from 11 AM on; it is an hour before that."""
    invited = await after(*INVITED, ("Amrita", "haan"), ("Jasleen", "haan"))
    async with invited.hub.database.read() as tx:
        start = min(row["starts_at"] for row in await tx.rows(select(slot)))
    invited.clock.advance(seconds=(start - invited.clock()).total_seconds() - 60 * 60)
    return invited


async def minutes(desk, place=0):
    async with desk.hub.database.read() as tx:
        rows = sorted(await tx.rows(select(slot)), key=lambda one: one["starts_at"])
    return rows[place]["attendance"], rows[place]["late_min"]


@pytest.mark.parametrize(
    "more", ["aur 10 min", "10 more minutes", "10 min aur lagenge", "sorry another 10 mins"]
)
async def test_minutes_come_on_top(morning, more):
    await morning.say("Amrita", "20 min late")
    since = len(morning.shown)
    await morning.say("Amrita", more)
    assert await minutes(morning) == ("late", 30)
    assert "30" in heard_by(morning, "Arjun", since)


@pytest.mark.parametrize(
    ("said", "length"), [("30 min late hongi", 30), ("sorry 10 min late only", 10), ("25 min", 25)]
)
async def test_another_length_stands_for_itself(morning, said, length):
    await morning.say("Amrita", "20 min late")
    await morning.say("Amrita", said)
    assert await minutes(morning) == ("late", length)


@pytest.mark.parametrize(
    "said",
    [
        "jasleen's agent says she is running late",
        "jasleen ki mummy ka phone aaya, late ho jayegi",
        "jasleen ke papa ne bola thodi late hogi",
        "Jasleen's manager called, she will be late",
    ],
)
async def test_heard_from_those_around_them(morning, said):
    assert "How many minutes" in await told(morning, "Arjun", said)
    assert (await minutes(morning, 2))[0] == "late"
    await morning.say("Arjun", "20 min")
    assert await minutes(morning, 2) == ("late", 20)


async def test_the_length_that_was_heard_is_noted(morning):
    await morning.say("Arjun", "jasleen's agent says she is 20 min late")
    assert await minutes(morning, 2) == ("late", 20)


@pytest.mark.parametrize("who", ["Amrita", "Priya"])
async def test_where_it_is_changes_no_place(morning, who):
    assert "[" not in await told(morning, who, "location kahan hai")
