"""A claim is fenced by its row: who took a message over cannot overlap with a write of who had it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest_asyncio

from core.store import accounts, inbox
from core.store.schema import inbound

NOW = datetime(2026, 11, 28, tzinfo=UTC)


@pytest_asyncio.fixture
async def claimed(database):
    values = {"org_id": "o", "channel": "c", "account": "a", "provider_id": "1", "kind": "turn"}
    more = {"conversation_key": "k", "received_at": NOW, "status": "new", "attempts": 0, "next_at": 0.0}
    async with database.transaction() as tx:
        await tx.insert_once(inbound, {**values, **more, "preview": ""})
    async with database.transaction() as tx:
        return await inbox.claim(tx, "k", 1.0)


async def test_a_message_is_not_claimed_while_its_holder_writes(database, claimed):
    async def take_over():
        async with database.transaction() as tx:
            again = await inbox.claim(tx, "k", 1.0)
            return again, await inbox.effects(tx, claimed["id"])

    async with database.transaction() as tx:
        assert await inbox.holds(tx, claimed["id"], claimed["claim_token"])
        taking = asyncio.create_task(take_over())
        done, _ = await asyncio.wait({taking}, timeout=0.3)
        assert not done
        await inbox.record_effect(tx, claimed["id"], 1, "tool", "hash", {"made": True})

    again, effects = await taking
    assert again["claim_token"] != claimed["claim_token"]
    assert [effect["name"] for effect in effects.values()] == ["tool"], "it sees what the other one did"


async def test_a_holder_whose_message_was_taken_over_writes_nothing(database, claimed):
    async with database.transaction() as tx:
        await inbox.claim(tx, "k", 1.0)

    async with database.transaction() as tx:
        assert not await inbox.holds(tx, claimed["id"], claimed["claim_token"])
        assert not await inbox.finish(tx, claimed, "done", NOW)


async def died(database, at):
    """What a claim finds of a message whose holder is gone; None: it waits."""
    async with database.transaction() as tx:
        return await inbox.claim(tx, "k", at)


async def test_a_crash_is_no_attempt_and_the_third_makes_the_message_wait(database, claimed):
    for crashes in (1, 2):
        row = await died(database, 1.0)
        assert (row["attempts"], row["crashes"]) == (1, crashes)

    row = await died(database, 1.0)
    assert row is None or row["crashes"] == 3
    while row is not None and row["crashes"] < inbox.MAX_CRASHES:
        assert row["attempts"] == 1
        assert await died(database, row["next_at"] - 0.5) is None, "others go first"
        row = await died(database, row["next_at"])

    assert row["crashes"] == inbox.MAX_CRASHES


async def test_a_message_put_back_by_hand_has_its_crashes_forgiven(database, claimed):
    async with database.transaction() as tx:
        row = await inbox.claim(tx, "k", 1.0)
        await inbox.finish(tx, row, "dead", NOW)
        assert await inbox.requeue(tx, [row["id"]]) == 1
        again = await inbox.claim(tx, "k", 1.0)
    assert (again["attempts"], again["crashes"]) == (1, 0)


async def test_an_account_has_one_sender_and_the_next_one_learns_when_it_may_begin(database):
    async with database.transaction() as tx:
        assert await accounts.take_over(tx, "c", "a", "first") == (0.0, 0.0)
        assert await accounts.still_held(tx, "c", "a", "first", 17.0)
        await accounts.pause(tx, "c", "a", 99.0, "asked to")
    async with database.transaction() as tx:
        paused, next_at = await accounts.take_over(tx, "c", "a", "second")
    async with database.transaction() as tx:
        late = await accounts.still_held(tx, "c", "a", "first", 50.0)

    assert paused == 99.0
    if not database.sqlite:
        assert next_at == 17.0
        assert not late
