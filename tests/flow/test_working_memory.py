"""What the talk is about now, through the whole hub: told back, over after half an hour, nobody else's."""

from __future__ import annotations

import pytest_asyncio
from sqlalchemy import select

from core.memory import working
from core.store.schema import conversation
from tests.hubs import ConsoleHub

DECIDED = "Finalised Amrita Kalsi for the lead, call Bobby on Monday"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    await made.person("Priya Nair", "casting_director")
    yield made
    await made.close()


async def said(desk, who, line, number=""):
    return "\n".join(await desk.say(who, line, number=number))


async def held(desk):
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(conversation.c.focus))
    return [item for row in rows for item in working.read(row["focus"])]


async def test_where_were_we_tells_what_was_said_and_a_greeting_is_no_item(desk):
    await said(desk, "Priya", "good morning")
    assert await held(desk) == []
    await said(desk, "Priya", DECIDED)
    assert DECIDED in await said(desk, "Priya", "where were we?")
    desk.clock.advance(minutes=29)
    assert DECIDED in await said(desk, "Priya", "hum kahan the?")
    desk.clock.advance(minutes=29)
    assert DECIDED in await said(desk, "Priya", "what were we talking about?")  # shown again: used
    desk.clock.advance(minutes=31)
    assert "Nothing is open" in await said(desk, "Priya", "where were we?")


async def test_it_survives_a_restart(tmp_path):
    desk = await ConsoleHub.open(tmp_path)
    await desk.person("Priya Nair", "casting_director")
    await said(desk, "Priya", DECIDED)
    await desk.close()
    again = await ConsoleHub.open(tmp_path)
    assert DECIDED in await said(again, "Priya", "where were we?", "after-the-restart")
    await again.close()


async def test_off_holds_nothing_and_minimal_holds_the_current_talk(desk):
    await said(desk, "Priya", "don't remember anything")
    await said(desk, "Priya", DECIDED)
    assert await held(desk) == []
    await said(desk, "Priya", "remember everything")
    await desk.person("Zoya Khan", "talent")
    await said(desk, "Zoya", "I can come on Monday with Bobby")
    assert "Bobby" in await said(desk, "Zoya", "where were we?")
    assert "Bobby" not in await said(desk, "Priya", "where were we?")


async def test_what_is_forgotten_is_not_in_mind(desk):
    await said(desk, "Priya", DECIDED)
    await said(desk, "Priya", "forget everything about Amrita Kalsi")
    await said(desk, "Priya", "yes")
    assert "Amrita" not in await said(desk, "Priya", "where were we?")


async def test_what_is_forgotten_is_nowhere_in_what_the_talk_is_about(desk):
    await said(desk, "Priya", "find kathak dancers 20-30 in Mumbai")
    assert "kathak" in str(await focus_of(desk))
    await said(desk, "Priya", "forget everything about kathak")
    await said(desk, "Priya", "yes")
    assert "kathak" not in str(await focus_of(desk))


async def focus_of(desk):
    async with desk.hub.database.read() as tx:
        return [row["focus"] for row in await tx.rows(select(conversation.c.focus))]
