"""Who is on the way in time is not late; who may be late another day is heard by the team."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import INVITED, heard_by, last


@pytest.fixture
async def morning(after):
    """Amrita comes at 11 AM; it is before that."""
    invited = await after(*INVITED, ("Amrita", "haan"))
    async with invited.hub.database.read() as tx:
        start = min(row["starts_at"] for row in await tx.rows(select(slot)))
    invited.clock.advance(seconds=(start - invited.clock()).total_seconds() - 2 * 60 * 60)
    return invited


async def hers(desk):
    async with desk.hub.database.read() as tx:
        row = min(await tx.rows(select(slot)), key=lambda one: one["starts_at"])
    return row["rsvp"], row["attendance"], row["late_min"]


@pytest.mark.parametrize(
    "said",
    [
        "bas 5 min me pahunch rahi hu",
        "nikal gayi hu ghar se, 10:50 tak pahunch jaungi",
        "on my way, reaching in 20 mins",
        "ghar se nikal gayi hu",
        "10:45 tak pahunch jaungi",
    ],
)
async def test_in_time(morning, said):
    since = len(morning.shown)
    shown = last(await morning.say("Amrita", said))
    assert "11:00 AM" in shown
    assert "Confirm" not in shown
    assert await hers(morning) == ("confirmed", "", 0)
    assert heard_by(morning, "Arjun", since) == ""


async def test_a_time_after_the_start_is_late_by_the_difference(morning):
    await morning.say("Amrita", "11:20 tak pahunch paungi")
    assert await hers(morning) == ("confirmed", "late", 20)


async def test_who_was_late_may_be_in_time_after_all(morning):
    await morning.say("Amrita", "20 min late")
    since = len(morning.shown)
    await morning.say("Amrita", "5 min me pahunch jaungi")
    assert await hers(morning) == ("confirmed", "", 0)
    assert "in time" in heard_by(morning, "Arjun", since)


@pytest.mark.parametrize("yes", [True, False])
async def test_late_tomorrow_is_read_by_the_team(invited, yes):
    if yes:
        await invited.say("Amrita", "haan")
    since = len(invited.shown)
    said = "haan aa jaungi but thoda late ho sakta hai 10-15 min, andheri se aa rahi hu"
    shown = last(await invited.say("Amrita", said))
    assert shown.count("Confirm") == 1
    assert await hers(invited) == ("confirmed", "", 0)
    assert said in heard_by(invited, "Arjun", since)


async def test_one_reply_does_not_ask_and_confirm(invited):
    shown = last(await invited.say("Amrita", "ok pakka aa rahi hoon 👍 sides bhi bhej do please"))
    assert "Aap aayenge" not in shown
    assert (await hers(invited))[0] == "confirmed"
    assert any("waits for the sides" in text for chat, text in invited.shown if chat == "Arjun")
