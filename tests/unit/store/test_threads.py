"""Threads of shared chats on both databases: the desk's part in them, and who spoke last."""

from __future__ import annotations

from datetime import timedelta

from core.messages import Address, Outbound
from core.store import outbox, threads
from tests.fakes import START

PLACE = Address("slack", "slack", "C1", "17.1")


async def test_the_desk_takes_part_once_it_writes_there(database):
    async with database.transaction() as tx:
        await threads.person_wrote(tx, "default", PLACE, START, speaker="A", before="", message="17.2")
        known = await threads.get(tx, PLACE)
        assert known is not None
        assert (known["desk_wrote"], known["speaker"]) == (False, "A")
        await outbox.put(tx, Outbound("k", PLACE, "hello"), org_id="default", now=START)
        known = await threads.get(tx, PLACE)
        assert known is not None
        assert (known["desk_wrote"], known["speaker"]) == (True, "")
        await threads.person_wrote(tx, "default", PLACE, START, speaker="B", before="", message="17.3")
        known = await threads.get(tx, PLACE)
        assert known is not None
        assert (known["desk_wrote"], known["speaker"], known["last_message"]) == (True, "B", "17.3")


async def test_outside_threads_nothing_is_kept_and_old_ones_are_forgotten(database):
    flat = Address("slack", "slack", "C1")
    async with database.transaction() as tx:
        await outbox.put(tx, Outbound("k", flat, "hello"), org_id="default", now=START)
        assert await threads.get(tx, flat) is None
        await threads.desk_wrote(tx, "default", PLACE, START)
        await threads.forget(tx, START)
        assert await threads.get(tx, PLACE) is not None
        await threads.forget(tx, START + timedelta(seconds=1))
        assert await threads.get(tx, PLACE) is None
