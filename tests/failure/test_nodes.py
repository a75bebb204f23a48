"""Several nodes on one PostgreSQL: one dies, stands still, is replaced; the engine's tables are emptied."""

from __future__ import annotations

import asyncio
import signal
import sys
import time

import pytest

from tests.killing import Run, place, wording
from tests.nodes import TAKEN_OVER_S

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
BUSY_S = 5.0
"""What a machine that runs the tests of others at the same time may take on top of a promise."""


async def everybody_writes(run: Run, count: int) -> None:
    """So many messages from each, different from all before."""
    many = len(run.everybody)
    async with asyncio.TaskGroup() as tasks:
        for n, person in enumerate(run.everybody):
            before = len(run.asked[place(person)])
            texts = [wording(n + many * (before + k)) for k in range(count)]
            tasks.create_task(run.write(person, texts))


def kept(recount) -> bool:
    broken = recount.lost + recount.disordered + recount.unmarked + recount.tools_twice
    return broken == 0


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["dies", "stands still"])
async def test_the_conversations_of_a_lost_node_go_on_elsewhere_within_the_time(how, site, said):
    run = await site(chats=9, nodes=1, workers=0)
    [first] = run.hub.nodes
    await everybody_writes(run, 1)
    await run.settled(60)
    # The first node holds its accounts; then it is gone, and what is written reaches the second one.
    [second] = run.hub.add(1)
    await second.start()
    writing = asyncio.create_task(everybody_writes(run, 1))
    await run.hub.until("SELECT count(*) > 9 AS yes FROM inbound WHERE kind = 'turn'")
    first.send(how)
    lost_at = time.monotonic()
    await writing
    await run.settled(TAKEN_OVER_S + BUSY_S)
    taken = time.monotonic() - lost_at
    if how is signal.SIGSTOP:
        first.send(signal.SIGCONT)
        # It wakes up and may try to finish what it held: a new round shows that nothing comes of it.
        await everybody_writes(run, 1)
        await run.settled(60)

    recount = said(run)
    assert taken < TAKEN_OVER_S + BUSY_S
    assert kept(recount), str(recount)
    again = "SELECT count(*) AS n FROM (SELECT inbound_id FROM outbox WHERE key LIKE 'in/%' AND edits IS NULL"
    assert run.hub.ledger(f"{again} GROUP BY inbound_id, key HAVING count(*) > 1) AS x")[0]["n"] == 0


async def test_the_messages_of_one_conversation_over_three_nodes_are_answered_in_order(site, said):
    run = await site(chats=1, nodes=3)
    await run.write(run.everybody[0], [wording(n) for n in range(60)])
    # Telegram takes one a second for a chat.
    await run.settled(180)

    recount = said(run)
    assert recount.accepted == 60
    assert (recount.lost, recount.doubled, recount.disordered, recount.tools_twice) == (0, 0, 0, 0)


async def test_emptying_the_engines_tables_loses_nothing(site, said):
    run = await site(chats=12, nodes=2, workers=1)
    writing = asyncio.create_task(everybody_writes(run, 4))
    for n in range(3):
        await run.hub.until(f"SELECT count(*) > {10 * n} AS yes FROM inbound WHERE kind = 'turn'")
        run.hub.ledger("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")
    await writing
    await run.settled(90)

    recount = said(run)
    assert kept(recount), str(recount)


async def test_cutting_every_connection_again_and_again_loses_nothing(site, said):
    run = await site(chats=12, nodes=2, workers=1)
    writing = asyncio.create_task(everybody_writes(run, 4))
    cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database()"
    while not writing.done():
        run.hub.ledger(f"{cut} AND pid <> pg_backend_pid()")
        await asyncio.wait({writing}, timeout=1.5)
    await writing
    await run.settled(90)

    recount = said(run)
    assert kept(recount), str(recount)


async def test_nodes_that_are_replaced_one_by_one_lose_nothing_and_end_in_time(site, said, capsys):
    """A rolling deployment: new nodes beside old ones, each old one asked to stop."""
    run = await site(chats=12, nodes=2, workers=1)
    writing = asyncio.create_task(everybody_writes(run, 5))
    slowest = 0.0
    for old in list(run.hub.nodes):
        [new] = run.hub.add(1, old.command)
        await new.start()
        # A kind that only a newer version knows: left alone by all of these.
        run.hub.ledger(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, queueing_lock, args)"
            """ VALUES ('newer', 'newer', 'newer:k', 'newer:k', '{"key": "k"}') ON CONFLICT DO NOTHING"""
        )
        slowest = max(slowest, await old.end(signal.SIGTERM))
        run.hub.nodes.remove(old)
    await writing
    await run.settled(90)

    recount = said(run)
    assert kept(recount), str(recount)
    assert recount.doubled == 0
    assert slowest < 10.0 + BUSY_S
    waits = "SELECT count(*) AS n FROM procrastinate_jobs WHERE queue_name = 'newer' AND status = 'todo'"
    assert run.hub.ledger(waits)[0]["n"] == 1


async def test_a_thousand_messages_survive_five_kills_among_three_nodes(tmp_path, postgres, capsys):
    from tests import killing

    recount = await killing.run(
        tmp_path, messages=1000, kills=5, chats=60, seed=5, limit_s=400.0, url=postgres, nodes=3
    )

    with capsys.disabled():
        sys.stdout.write(f"\n{recount}\n")
    assert recount.accepted == 1000
    assert recount.kept, str(recount)
