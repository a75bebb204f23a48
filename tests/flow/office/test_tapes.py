"""Self-tapes: a list is asked by a deadline, reminded once, and each tape is received and judged."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.tapes.queries import tape_table


@pytest_asyncio.fixture
async def office(house):
    """Three people on Meera's list, one of them through an agent."""
    sana = house.people["Sana"].id
    await house.talent("Riya Sen", agent_id=sana, representation="agent_first")
    await house.talent("Simran Bhullar")
    await house.talent("Amrita Kalsi")
    return house


async def ask(house):
    shown = await house.say("Arjun", "ask the Meera list for self tapes by Tuesday 6pm")
    return await house.pick("Arjun", shown, "Ask 3")


async def states(house):
    rows = await house.rows(tape_table, tape_table.c.status != "replaced")
    names = {one.id: one.first_name for one in house.profiles.values()}
    return {names[row["talent_id"]]: row["status"] for row in rows}


async def test_a_list_is_shown_before_it_is_asked(office):
    shown = await office.say("Arjun", "ask the Meera list for self tapes by Tuesday 6pm")
    assert "Ask 3 people" in shown
    assert "Tue 24 Nov, 6:00 PM IST" in shown
    assert "Riya Sen → Sana" in shown
    assert await office.rows(tape_table) == []
    since = office.mark()
    await office.pick("Arjun", shown, "Ask 3")
    assert "self-tape from you" in office.heard("Simran", since)
    assert "self-tape from Riya Sen" in office.heard("Sana", since)
    assert office.heard("Riya", since) == ""
    assert "Amrita" not in office.heard("Simran", since)


async def test_in_hinglish_for_one_person_it_goes_at_once(office):
    since = office.mark()
    assert "Asked for a self-tape" in await office.say("Arjun", "Simran se Tuesday tak tape mangwao")
    assert "Tue 24 Nov, 7:00 PM IST" in office.heard("Simran", since)
    assert "Tue 24 Nov" in await office.say("Arjun", "ask Amrita for a self tape by tuesday")


async def test_the_deadline_is_said_in_the_readers_zone_and_a_short_one_is_warned_of(office):
    shown = await office.say("Arjun", "ask the Meera list for self tapes by tomorrow 6pm")
    assert "less than 48 hours" in shown
    assert "over or too far" in await office.say("Arjun", "ask Simran for a self tape by 20 november 2027")


async def test_reminded_once_a_day_before_and_not_after_it_came(office):
    await ask(office)
    await office.say("Simran", "https://vimeo.example/1")
    since = office.mark()
    await office.wait(days=3, hours=9)  # Monday 19:00
    assert office.heard("Amrita", since).count("One day left") == 1
    assert office.heard("Sana", since).count("One day left") == 1
    assert office.heard("Simran", since) == ""
    since = office.mark()
    await office.wait(days=1)
    assert office.heard("Amrita", since) == ""
    missing = office.heard("Arjun", since)
    assert "No self-tape from Amrita Kalsi" in missing
    assert "late" in await office.say("Arjun", "tape status for Meera")


@pytest.mark.parametrize("said", ["give Amrita one more day", "Amrita ko ek din aur do"])
async def test_more_time_is_told_and_the_old_reminder_falls_away(office, said):
    await ask(office)
    since = office.mark()
    assert "until Wed 25 Nov, 6:00 PM IST" in await office.say("Arjun", said)
    assert "More time" in office.heard("Amrita", since)
    since = office.mark()
    await office.wait(days=3, hours=9)  # Monday 19:00
    assert office.heard("Amrita", since) == ""
    await office.wait(days=1)
    assert "One day left" in office.heard("Amrita", since)


async def test_the_talent_asks_for_more_time_and_keeps_the_deadline_until_a_yes(office):
    await ask(office)
    since = office.mark()
    said = await office.say("Amrita", "can I get till wednesday for the self tape")
    assert "still Tue 24 Nov" in said
    put = office.heard("Arjun", since)
    assert "till wednesday" in put
    assert "Wed 25 Nov" in await office.pick("Arjun", put, "Give one more day")


async def test_received_as_a_link_and_judged(office):
    await ask(office)
    since = office.mark()
    assert "Got it" in await office.say("Simran", "my tape: https://vimeo.example/1")
    assert "https://vimeo.example/1" in office.heard("Priya", since)
    assert "Got it" in await office.say("Sana", "https://vimeo.example/2")
    assert "good" in await office.say("Arjun", "Simran's tape is good")
    assert "pass" in await office.say("Priya", "Riya ka tape pass")
    assert await states(office) == {"Riya": "passed", "Simran": "good", "Amrita": "asked"}
    status = await office.say("Arjun", "Meera ke tapes dikhao")
    assert "2 of 3 self-tapes came" in status
    assert "Simran Bhullar: good" in status
    assert office.heard("Simran", since).count("good") == 0


async def test_nobody_asked_or_nothing_came(office):
    assert "No self-tape is waited for" in await office.say("Simran", "my tape: https://vimeo.example/1")
    assert "Nobody was asked" in await office.say("Arjun", "tape status")
    assert "No self-tape of theirs" in await office.say("Arjun", "Simran's tape is good")
    assert "No self-tape of theirs" in await office.say("Arjun", "give Simran one more day")
    await ask(office)
    assert "Send the video here" in await office.say("Simran", "this is my self tape")


async def test_only_the_casting_office_asks(office):
    for outsider in ("Rohan", "Simran", "Sana"):
        await office.say(outsider, "ask Amrita for a self tape by tuesday")
    assert await office.rows(tape_table) == []
