"""What the talk is about, worked on by two nodes at once: nothing is lost, nothing stands twice."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from core.memory import working
from core.store.database import Database
from core.store.schema import conversation, inbound
from tests.hubs import ConsoleHub
from tests.postgres import fresh

pytestmark = pytest.mark.postgres

MANY = 14


async def settled(nodes, database):
    """Until no message waits on either node."""
    async with asyncio.timeout(60):
        while True:
            for node in nodes:
                await node.hub.settle()
            async with database.read() as tx:
                rows = await tx.rows(select(inbound.c.id).where(inbound.c.status != "done"))
            if not rows:
                return


async def test_two_nodes_keep_one_handful(tmp_path):
    async with fresh() as address:
        nodes = [await ConsoleHub.open(tmp_path, database=Database(address)) for _ in range(2)]
        database = nodes[0].hub.database
        await nodes[0].person("Priya Nair", "casting_director")
        said = [f"Finalised Amrita Kalsi for part {n}, call Bobby on Monday" for n in range(MANY)]
        await asyncio.gather(
            *(nodes[n % 2].deliver("Priya", text, f"line-{n}") for n, text in enumerate(said))
        )
        await settled(nodes, database)
        async with database.read() as tx:
            rows = await tx.rows(select(conversation.c.focus))
            arrived = [row["id"] for row in await tx.rows(select(inbound.c.id).order_by(inbound.c.id))]
        [items] = [found for row in rows if (found := working.read(row["focus"]))]
        messages = [item.message for item in items]
        for node in nodes:
            await node.close()
    assert len(arrived) == MANY
    assert len(messages) == len(set(messages)) == working.HARD
    assert messages[-2:] == arrived[-2:]
