"""Around the acknowledgement: what a provider repeats, and a process that dies just before or after it."""

from __future__ import annotations

import asyncio
import signal

import pytest

from tests.killing import Run
from tests.nodes import Node

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
BOTH = pytest.mark.parametrize("engine", ["sqlite", "postgres"])


async def first_delivery(run: Run) -> None:
    """Somebody writes, and nobody tells the provider that it was taken."""

    async def hide(_node: Node) -> bool:
        return False

    run.hub.door.answered = hide
    person = run.everybody[0]
    run.asked["telegram", str(person.telegram)].append("help")
    await run.box.telegram.text(person.telegram, "help")
    await run.hub.until("SELECT count(*) AS n FROM inbound WHERE kind = 'turn'")
    run.hub.door.answered = None


@BOTH
async def test_one_message_delivered_fifty_times_at_once_is_answered_once(engine, site, said):
    run = await site(nodes=3)
    await first_delivery(run)
    entry = run.last["telegram", str(run.everybody[0].telegram)]

    await asyncio.gather(*(run.box.telegram.redeliver(entry) for _ in range(50)))
    await run.box.settle()
    await run.settled(60)

    recount = said(run)
    assert run.hub.ledger("SELECT count(*) AS n FROM inbound WHERE kind = 'turn'")[0]["n"] == 1
    assert (recount.lost, recount.doubled, recount.disordered) == (0, 0, 0)


@BOTH
@pytest.mark.parametrize("told", [False, True], ids=["before the provider is told", "after it is told"])
async def test_a_process_that_dies_around_its_acknowledgement_loses_and_doubles_nothing(
    engine, told, site, said
):
    run = await site(nodes=2)
    deaths, dying = 0, asyncio.Lock()

    async def die(node: Node) -> bool:
        nonlocal deaths
        async with dying:
            if deaths == 3:
                return True
            deaths += 1
            await node.end(signal.SIGKILL)
            await node.start()
        return told

    run.hub.door.answered = die
    for person in run.everybody:
        await run.write(person, ["help", "help", "help"])
    await run.settled(90)

    recount = said(run)
    assert deaths == 3
    assert (recount.lost, recount.disordered, recount.unmarked) == (0, 0, 0)
    assert run.hub.ledger("SELECT count(*) AS n FROM inbound WHERE kind = 'turn'")[0]["n"] == 9
