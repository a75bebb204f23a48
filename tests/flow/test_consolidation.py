"""What was said is gone through once more, through the hub; what was recalled is never learned again."""

from __future__ import annotations

import pytest_asyncio
from sqlalchemy import select

from core.memory.tables import memory_fact, memory_progress, memory_proof
from tests.hubs import ConsoleHub

HABIT = "I always prefer actors from Mumbai"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    await made.person("Priya Nair", "casting_director")
    yield made
    await made.close()


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


async def derived(desk):
    async with desk.hub.database.read() as tx:
        facts = await tx.rows(select(memory_fact.c.id, memory_fact.c.proofs))
        return [dict(row) for row in facts], len(await tx.rows(select(memory_proof)))


async def later(desk):
    """The talk is over, and the tick comes by."""
    desk.clock.advance(minutes=31)
    await desk.hub.ticker.run("remember")
    await desk.hub.settle()


async def test_ten_rounds_of_what_was_recalled_leave_nothing_new(desk):
    await said(desk, "Priya", HABIT)
    await later(desk)
    before = await derived(desk)
    for _ in range(10):
        told = await said(desk, "Priya", "what do you remember?")
        await said(desk, "Priya", told.split("\n[")[0])
        await said(desk, "Priya", f"Noted: “{HABIT}”. I'll go by it from now on, until you say otherwise.")
        why = await said(desk, "Priya", "why?")
        await said(desk, "Priya", why.split("\n[")[0])
        await later(desk)
    assert await derived(desk) == before


async def test_said_again_in_ones_own_words_is_one_more_proof(desk):
    await said(desk, "Priya", HABIT)
    await said(desk, "Priya", "mujhe hamesha Mumbai ke actors pasand hain")
    await later(desk)
    [fact], proofs = await derived(desk)
    assert (fact["proofs"], proofs) == (2, 2)


async def test_what_weighs_much_is_gone_through_at_once(desk):
    await said(desk, "Priya", "Remember that we decided on Kabir Anand for Monday")
    async with desk.hub.database.read() as tx:
        assert await tx.rows(select(memory_progress).where(memory_progress.c.conversation_id > 0))


async def test_what_is_pushed_out_of_mind_is_gone_through(desk):
    for n in range(12):
        await said(desk, "Priya", f"Amrita Kalsi number {n} wants a word on Monday")
    async with desk.hub.database.read() as tx:
        assert await tx.rows(select(memory_progress).where(memory_progress.c.conversation_id > 0))
