"""Limits of a provider's account with several nodes: they hold for all of them together, also across
a hand-over and a restart."""

from __future__ import annotations

import asyncio
import itertools
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.killing import SENDS, Run

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
TELEGRAM_PER_S = 30
PAUSE_S = 6.0


def times_of_calls(run: Run, app: str) -> Callable[[], list[tuple[float, int]]]:
    """When the hub called ``app`` to send (seconds, HTTP status), in order."""
    seen: list[tuple[float, int]] = []
    before: Callable[[Any], None] | None = run.box.journal.on_entry

    def note(entry: Any) -> None:
        if entry.direction == "call" and entry.app == app and entry.method == SENDS[app]:
            seen.append((time.monotonic(), entry.status))
        if before is not None:
            before(entry)

    run.box.journal.on_entry = note
    return lambda: sorted(seen)


async def test_the_rate_holds_in_every_second_while_the_account_changes_hands(site, said):
    run = await site(chats=180, nodes=3)
    calls = times_of_calls(run, "telegram")
    people = [person for person in run.everybody if person.telegram]

    async def round_of_messages() -> None:
        async with asyncio.TaskGroup() as tasks:
            for person in people:
                tasks.create_task(run.write(person, ["help"]))

    await round_of_messages()
    for node in list(run.hub.nodes[:2]):
        writing = asyncio.create_task(round_of_messages())
        await node.end(signal.SIGTERM)
        await node.start()
        await writing
    await run.settled(120)

    recount = said(run)
    at = [moment for moment, _ in calls()]
    assert recount.lost == 0
    assert len(at) >= 3 * len(people)
    most = max(sum(first <= other < first + 1.0 for other in at) for first in at)
    assert most <= TELEGRAM_PER_S


async def test_a_429_silences_the_account_on_every_node_also_across_a_restart(site, said):
    run = await site(chats=6, nodes=2)
    person = next(person for person in run.everybody if person.telegram)
    calls = times_of_calls(run, "telegram")
    run.box.faults.add("telegram", "429", method="sendMessage", retry_after=PAUSE_S)
    await run.write(person, ["help"])
    await run.hub.until("SELECT count(*) AS n FROM account WHERE paused_until > 0")
    for node in list(run.hub.nodes):
        await node.end(signal.SIGTERM)
        await node.start()
    await run.write(person, ["help"])
    await run.settled(60)

    recount = said(run)
    (refused, status), *later = calls()
    assert status == 429
    assert later
    # The provider's clock and ours were read a moment apart.
    assert min(moment for moment, _ in later) - refused >= PAUSE_S - 0.5
    assert (recount.lost, recount.disordered, recount.doubled) == (0, 0, 0)


async def test_one_chat_is_not_written_to_faster_by_many_nodes(site, said):
    run = await site(chats=1, nodes=3)
    calls = times_of_calls(run, "telegram")
    await run.write(run.everybody[0], ["help"] * 12)
    await run.settled(60)

    said(run)
    at = [moment for moment, _ in calls()]
    # One a second with bursts of four: the fifth is at least a window after the first.
    gaps = [later - first for first, later in zip(at, itertools.islice(at, 4, None), strict=False)]
    assert gaps
    assert min(gaps) >= 3.8
