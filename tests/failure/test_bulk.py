"""A message to many, half-way: stopped, its process killed, its failures tried again. The numbers that people
are told are the rows', and the rows are what the providers saw."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.killing import Run, place

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
BOTH = pytest.mark.parametrize("engine", ["sqlite", "postgres"])
WORDS = "bring ID proof"


async def agents(run: Run) -> int:
    """Everybody but the first is an agent from now on, except on the app where they would have to write
    first; how many there are. Where they live it is noon: nothing waits for the morning."""
    noon = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
    run.hub.ledger(
        f"UPDATE person SET role = 'agent', timezone = '{noon}' WHERE id > 1 AND id IN"
        " (SELECT person_id FROM identity WHERE channel <> 'whatsapp') RETURNING id"
    )
    return int(run.hub.ledger("SELECT count(*) AS n FROM person WHERE role = 'agent'")[0]["n"])


def said(message: Any) -> str:
    return json.dumps(message.payload, ensure_ascii=False)


async def says(run: Run, text: str) -> str:
    """What the desk answers the first person."""
    app, chat = place(run.everybody[0])
    before = sum(one.sender == "hub" for one in run.box.chats.of(app, chat))
    await run.write(run.everybody[0], [text])
    async with asyncio.timeout(60):
        while True:
            heard = [one for one in run.box.chats.of(app, chat) if one.sender == "hub"][before:]
            if heard:
                return said(heard[0])
            await asyncio.sleep(0.05)


async def started(run: Run) -> None:
    """Ask for it, and type what is to be typed."""
    preview = await says(run, f"message all agents: {WORDS}")
    phrase = re.search(r"SEND \d+", preview)
    assert phrase, preview
    await says(run, phrase[0])


def heard(run: Run) -> Counter[str]:
    """How often each agent's chat got the message."""
    found: Counter[str] = Counter()
    for person in run.everybody[1:]:
        app, chat = place(person)
        found[chat] += sum(WORDS in said(one) for one in run.box.chats.of(app, chat) if one.sender == "hub")
    return found


def items(run: Run) -> Counter[str]:
    return Counter(row["status"] for row in run.hub.ledger("SELECT status FROM operation_item"))


async def all_tried(run: Run) -> None:
    """Everybody of the message has been tried, and nothing waits."""
    waiting = "SELECT count(*) AS n FROM operation_item WHERE status IN ('new', 'queued')"
    tried = f"SELECT count(*) > 0 AND ({waiting}) = 0 AS n FROM operation_item"
    await run.hub.until(tried, 90)
    await run.settled(90)


SENT = "SELECT count(*) AS n FROM outbox WHERE purpose = 'bulk' AND status IN ('sent', 'delivered', 'read')"


def told(run: Run, many: int) -> str:
    """The last progress of which somebody was told, and one line about what was seen."""
    seen = heard(run)
    twice = sum(count > 1 for count in seen.values())
    unclear = run.hub.ledger(
        "SELECT count(*) AS n FROM outbox WHERE purpose = 'bulk' AND uncertain_tries > 0"
    )
    sys.stdout.write(
        f"\n{many} to reach: {sum(map(bool, seen.values()))} have it, doubled {twice} (in flight at "
        f"the kills {run.hub.in_flight}, unclear {unclear[0]['n']}), items {dict(items(run))}\n"
    )
    return " ".join(said(one) for one in run.box.chats.of(*place(run.everybody[0])) if one.sender == "hub")


@BOTH
async def test_what_is_stopped_at_a_third_reaches_nobody_else_also_across_a_kill(engine, site, capsys):
    run = await site(chats=240, nodes=2)
    many = await agents(run)
    await started(run)
    await run.hub.until(f"SELECT ({SENT}) >= {int(0.37 * many)} AS yes")
    await run.hub.kill()
    await run.hub.start()
    await says(run, "stop the message")
    reached = run.hub.ledger(SENT)[0]["n"]
    await run.settled(90)
    after = run.hub.ledger(SENT)[0]["n"]

    with capsys.disabled():
        told(run, many)
    seen = heard(run)
    assert int(0.37 * many) <= sum(map(bool, seen.values())) < many
    # What was on its way when it was stopped may have arrived.
    assert after - reached <= 16
    assert sum(max(0, count - 1) for count in seen.values()) <= run.hub.in_flight
    assert items(run).total() == many
    assert items(run)["sent"] + items(run)["delivered"] + items(run)["read"] == after


@BOTH
async def test_failures_that_are_tried_again_while_the_process_dies_reach_everybody_once(
    engine, site, capsys
):
    run = await site(chats=150, nodes=2)
    many = await agents(run)
    blocked = [one for one in run.everybody[1:] if one.telegram][:9]
    for person in blocked:
        run.box.faults.add("telegram", "403", method="sendMessage", chat=str(person.telegram))
    await started(run)
    await all_tried(run)
    failed = items(run)["failed"]
    # They take the desk back, and say so by writing.
    for person in blocked:
        await run.write(person, ["hello"])
    await says(run, "retry the failed ones")
    await run.hub.kill()
    await run.hub.start()
    await all_tried(run)

    with capsys.disabled():
        told(run, many)
    seen = heard(run)
    assert failed == len(blocked)
    assert sum(map(bool, seen.values())) == many
    assert sum(max(0, count - 1) for count in seen.values()) <= run.hub.in_flight
    assert items(run).total() == many
