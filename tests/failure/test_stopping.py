"""SIGTERM: nothing more is taken, what runs is ended or released, and the process is gone in time."""

from __future__ import annotations

import asyncio
import signal

import pytest

from tests.failure.test_nodes import everybody_writes

GONE_S = 10.0
BUSY_S = 5.0
"""What a machine that runs the tests of others at the same time may take on top of the promise."""


async def stopped(run) -> float:
    """SIGTERM to the only node while it is busy; how long it took, and that it ended well."""
    [node] = run.hub.nodes
    process = node.process
    took = await node.end(signal.SIGTERM)
    assert process.returncode == 0, node.log[-2000:]
    assert "Traceback" not in node.log, node.log[-2000:]
    return took


@pytest.mark.parametrize("engine", ["sqlite"])
async def test_in_the_middle_of_work_it_ends_in_time_and_the_next_one_goes_on(engine, site, said):
    run = await site(chats=6)
    writing = asyncio.create_task(everybody_writes(run, 4))
    await run.hub.until("SELECT count(*) > 3 AS n FROM outbox WHERE status = 'sent'")

    took = await stopped(run)
    await run.hub.start()
    await writing
    await run.settled(60)

    recount = said(run)
    assert recount.kept, str(recount)
    assert recount.doubled == 0
    assert took < GONE_S + BUSY_S


@pytest.mark.failure
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
async def test_a_provider_that_does_not_answer_does_not_hold_it(engine, site, said):
    run = await site(chats=3, **({} if engine == "sqlite" else {"nodes": 1}))
    for app, call in (
        ("telegram", "sendMessage"),
        ("slack", "chat.postMessage"),
        ("whatsapp", "messages.create"),
    ):
        run.box.faults.add(app, "slow", method=call, retry_after=60.0, times=3)
    writing = asyncio.create_task(everybody_writes(run, 2))
    await run.hub.until("SELECT count(*) > 0 AS n FROM outbox WHERE status = 'sending'")

    took = await stopped(run)
    run.box.faults.clear()
    await run.hub.start()
    await writing
    await run.settled(90)

    recount = said(run)
    assert recount.lost + recount.disordered + recount.unmarked + recount.tools_twice == 0, str(recount)
    assert took < GONE_S + BUSY_S
