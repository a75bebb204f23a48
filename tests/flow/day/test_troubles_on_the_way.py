"""A no about the way, a gate, a script or a watchman cancels nothing; who can help reads it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import INVITED, last


@pytest.fixture
async def confirmed(after):
    return await after(*INVITED, ("Amrita", "haan"))


async def states(desk):
    async with desk.hub.database.read() as tx:
        return [(row["rsvp"], row["attendance"]) for row in await tx.rows(select(slot).order_by(slot.c.id))]


def told(desk, since, words):
    return any(words in text for chat, text in desk.shown[since:] if chat == "Arjun")


WAY = (
    "rasta nahi mil raha, kaunsi gali",
    "bhaiya rasta nahi mil raha, aram nagar ke andar kaunsi gali",
    "location samajh nahi aa rahi",
    "i can't find the building",
    "रास्ता नहीं मिल रहा",
)
ELSE = (
    "parking nahi mil rahi",
    "gate nahi khul raha",
    "lift kaam nahi kar rahi",
    "number nahi lag raha",
    "link nahi khul raha",
    "auto nahi mil raha",
    "watchman andar nahi aane de raha",
    "the guard is not letting me in",
    "वॉचमैन अंदर नहीं आने दे रहा",
)


@pytest.mark.parametrize("said", WAY)
async def test_who_looks_for_the_way_is_told_it(confirmed, said):
    since = len(confirmed.shown)
    shown = last(await confirmed.say("Amrita", said))
    assert "Aram Nagar 2" in shown
    assert "maps" in shown
    assert "Arjun" in shown
    assert (await states(confirmed))[0] == ("confirmed", "")
    assert told(confirmed, since, said)


@pytest.mark.parametrize("said", ELSE)
@pytest.mark.parametrize("hours", [0, 24])
async def test_what_is_in_the_way_reaches_the_team(confirmed, said, hours):
    confirmed.clock.advance(hours=hours)
    since = len(confirmed.shown)
    shown = last(await confirmed.say("Amrita", said))
    assert (await states(confirmed))[0] == ("confirmed", "")
    assert told(confirmed, since, said)
    assert "[1]" not in shown


async def test_who_stands_at_the_gate_is_checked_in_and_heard(confirmed):
    confirmed.clock.advance(hours=25)
    since = len(confirmed.shown)
    said = "neeche khadi hu gate pe, watchman andar nahi aane de raha"
    shown = last(await confirmed.say("Amrita", said))
    assert (await states(confirmed))[0] == ("confirmed", "checked_in")
    assert told(confirmed, since, said)
    assert "[1]" not in shown


async def test_a_yes_beside_it_counts(invited):
    since = len(invited.shown)
    await invited.say("Amrita", "haan aa rahi hu but location nahi mil rahi")
    assert (await states(invited))[0] == ("confirmed", "")
    assert told(invited, since, "location nahi mil rahi")


async def test_a_no_beside_it_counts(confirmed):
    await confirmed.say("Amrita", "auto nahi mil raha, nahi aa paungi")
    assert (await states(confirmed))[0][0] == "declined"


async def test_who_does_not_know_yet_keeps_the_time(confirmed):
    since = len(confirmed.shown)
    said = "yaar samajh nahi aa raha aau ya nahi, family me problem chal rahi hai"
    await confirmed.say("Amrita", said)
    assert (await states(confirmed))[0][0] == "confirmed"
    assert told(confirmed, since, said)


async def test_a_question_confirms_nothing(invited):
    since = len(invited.shown)
    await invited.say("Amrita", "mummy saath aayengi, theek hai na?")
    assert (await states(invited))[0][0] == "invited"
    assert told(invited, since, "mummy saath aayengi")


async def test_a_no_on_the_day_is_heard_with_its_words(confirmed):
    confirmed.clock.advance(hours=22)
    since = len(confirmed.shown)
    await confirmed.say("Amrita", "aaj nahi ho payega, bukhar hai 102. next week kabhi bhi bula lo")
    assert (await states(confirmed))[0][0] == "declined"
    assert told(confirmed, since, "next week kabhi bhi bula lo")
    assert not told(confirmed, since, "bukhar")


@pytest.mark.parametrize("said", ["can't come today", "20 min late", "watchman andar nahi aane de raha"])
async def test_news_close_to_the_start_is_urgent(confirmed, said):
    """So it leaves in quiet hours, and as the approved message to who has not written for a day."""
    confirmed.clock.advance(hours=24)
    before = len(await confirmed.outbox())
    await confirmed.say("Amrita", said)
    news = [row for row in (await confirmed.outbox())[before:] if row["purpose"] != "reply"]
    assert news
    assert {row["purpose"] for row in news if row["person_id"] is not None} == {"alert"}


async def test_news_of_tomorrow_is_not(confirmed):
    before = len(await confirmed.outbox())
    await confirmed.say("Amrita", "can't come")
    assert "alert" not in {row["purpose"] for row in (await confirmed.outbox())[before:]}
