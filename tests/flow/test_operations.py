"""What an operator looks at: health that really writes, and the numbers."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from datetime import timedelta

import pytest_asyncio
from sqlalchemy import update

from core.messages import Address, Outbound
from core.store import accounts, outbox
from core.store.schema import account, inbound, notice
from core.store.schema import outbox as outgoing
from tests.webhub import WebHub


@pytest_asyncio.fixture
async def web(tmp_path):
    made = await WebHub.open(tmp_path)
    yield made
    await made.close()


async def numbers(web):
    async with web.session.get(f"{web.base}/metrics") as answer:
        text = await answer.text()
    lines = [line.rpartition(" ") for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


async def marks(web):
    async with web.hub.database.read() as tx:
        row = await tx.row(account.select().where(account.c.account == "health"))
    return row["next_send_at"] if row else None


async def test_each_look_at_health_writes_a_row(web):
    assert (await web.call("GET", "/health"))[0] == 200
    assert await marks(web) == 0.0
    for path in ("/health", "/health/ready"):
        status, said, _ = await web.call("GET", path)
        assert (status, said["status"]) == (200, "ready")
    assert await marks(web) == 2.0
    assert (await web.call("GET", "/health/live"))[0] == 200
    assert await marks(web) == 2.0


def full(web):
    """The file may not grow any more, as far as the connection that writes now is concerned."""
    writer = web.hub.database._writer._driver._conn
    [pages] = writer.execute("PRAGMA page_count").fetchone()
    writer.execute(f"PRAGMA max_page_count={pages}")


async def test_a_full_database_is_not_well_and_alive_all_the_same(web):
    for _ in range(3):  # no look leaves anything that the next one could use instead of new room
        assert (await web.call("GET", "/health"))[0] == 200
    full(web)

    status, said, _ = await web.call("GET", "/health")
    assert (status, said["what"]) == (503, "database")
    assert (await web.call("GET", "/health/live"))[0] == 200


async def test_a_locked_database_is_not_well_within_its_patience(web):
    web.hub.health_s = 0.2
    with contextlib.closing(sqlite3.connect(web.folder / "hub.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        status, said, _ = await web.call("GET", "/health/ready")
        assert (status, said["what"]) == (503, "database")
        other.execute("ROLLBACK")
    assert (await web.call("GET", "/health/ready"))[0] == 200


async def test_ticks_or_an_engine_that_stopped_are_not_well(web):
    await web.hub.ticker.stop()
    status, said, _ = await web.call("GET", "/health")
    assert (status, said["what"]) == (503, "ticks")


PROMISED = (
    "castmatch_inbound_total",
    "castmatch_turn_seconds",
    "castmatch_outbox_total",
    "castmatch_outbox_pending",
    "castmatch_due_lag_seconds",
    "castmatch_dead_letters",
    "castmatch_engine_lag_seconds",
    "castmatch_engine_load",
    "castmatch_send_lag_seconds",
    "castmatch_account_room",
    "castmatch_account_in_flight",
    "castmatch_account_rest_seconds",
    "castmatch_alarms_total",
)


async def test_every_promised_number_is_there(web):
    async with web.session.get(f"{web.base}/metrics") as answer:
        text = await answer.text()
    said = set(re.findall(r"^# TYPE (\w+)", text, re.MULTILINE))
    assert {name.removesuffix("_total") for name in PROMISED} <= {one.removesuffix("_total") for one in said}


async def test_lags_are_those_of_the_oldest_that_could_be_worked_on(web):
    old = web.clock() - timedelta(seconds=90)
    await web.say("help")
    late = Outbound(key="late", address=Address("slack", "T1", "D1"), text="x")
    async with web.hub.database.transaction() as tx:
        await tx.execute(update(inbound).values(status="new", next_at=0.0, received_at=old))
        await outbox.put(tx, late, org_id="default", now=old)
        due = {"org_id": "default", "key": "n", "kind": "k", "subject": "s", "arguments": {}}
        await tx.insert_once(notice, {**due, "due_at": old, "status": "pending"})
        # Read before the tick that would mend it: within this transaction nothing else writes.
        from core.store.backlog import waits

        found = {(wait.stage, wait.where): wait.seconds for wait in await waits(tx, web.clock(), 1e9)}
    assert found == {("turn", ""): 90.0, ("send", "slack/T1"): 90.0, ("due", ""): 90.0}


async def test_an_account_that_rests_says_for_how_long(web):
    import time

    async with web.hub.database.transaction() as tx:
        await accounts.pause(tx, "slack", "T1", time.time() + 100, "429")
    said = await numbers(web)
    assert 90 < said['castmatch_account_rest_seconds{account="slack/T1"}'] <= 100


async def test_an_account_that_sends_says_what_it_may_still_send(web):
    await web.say("help")
    said = await numbers(web)
    assert said['castmatch_account_room{account="web/here"}'] >= 0
    assert said['castmatch_account_in_flight{account="web/here"}'] >= 0


async def test_dead_letters_are_counted_and_what_was_never_ours_is_not(web):
    await web.say("help")
    async with web.hub.database.transaction() as tx:
        await tx.execute(update(outgoing).values(status="dead"))
        await tx.execute(update(inbound).values(status="quarantined"))
    assert (await numbers(web))["castmatch_dead_letters"] == 1.0
