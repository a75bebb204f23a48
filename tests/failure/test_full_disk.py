"""A disk that is full and a file that is locked: nothing is acknowledged that was not kept."""

from __future__ import annotations

import asyncio
import contextlib
import resource
import sqlite3
from typing import Any

import pytest

from tests.killing import Run

pytestmark = [pytest.mark.failure, pytest.mark.postgres]


def answers(run: Run) -> list[int]:
    """Statuses of the webhooks from now on."""
    seen: list[int] = []
    before: Any = run.box.journal.on_entry

    def note(entry: Any) -> None:
        if entry.direction == "webhook":
            seen.append(entry.status)
        if before is not None:
            before(entry)

    run.box.journal.on_entry = note
    return seen


async def until_refused(seen: list[int]) -> None:
    async with asyncio.timeout(60):
        while 503 not in seen:  # noqa: ASYNC110 - another process answers
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("engine", ["sqlite"])
async def test_a_full_disk_is_answered_with_503_and_what_was_repeated_is_answered_later(engine, site, said):
    run = await site()
    for person in run.everybody:
        await run.write(person, ["help"])
    await run.settled(60)
    [node] = run.hub.nodes
    files = [file.stat().st_size for file in run.hub.folder.glob("hub.db*")]
    seen = answers(run)
    limit = (max(4096, min(size for size in files if size)), resource.RLIM_INFINITY)
    resource.prlimit(node.process.pid, resource.RLIMIT_FSIZE, limit)
    writing = [asyncio.create_task(run.write(person, ["help", "help"])) for person in run.everybody]
    await until_refused(seen)
    kept = run.hub.ledger("SELECT count(*) AS n FROM inbound WHERE kind = 'turn'")[0]["n"]
    assert len(run.accepted) <= kept
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(node.process.pid, resource.RLIMIT_FSIZE, unlimited)
    await asyncio.gather(*writing)
    await run.settled(60)

    recount = said(run)
    assert recount.accepted == 9
    assert (recount.lost, recount.disordered, recount.unmarked) == (0, 0, 0)


@pytest.mark.parametrize("engine", ["sqlite"])
async def test_a_file_that_somebody_locks_is_answered_with_503_until_it_is_free(engine, site, said):
    run = await site()
    for person in run.everybody:
        await run.write(person, ["help"])
    await run.settled(60)
    seen = answers(run)
    with contextlib.closing(sqlite3.connect(run.hub.folder / "hub.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = [asyncio.create_task(run.write(person, ["help"])) for person in run.everybody]
        await until_refused(seen)
        assert len(run.accepted) == len(run.everybody)
        other.execute("ROLLBACK")
    await asyncio.gather(*writing)
    await run.settled(60)

    recount = said(run)
    assert (recount.lost, recount.disordered, recount.unmarked) == (0, 0, 0)
