"""What has become due is announced once, however many look for it, and one bad row is only itself."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select, text
from sqlalchemy.dialects import sqlite

from core.conversation.drafts import Draft
from core.conversation.tokens import Tokens
from core.messages import Address
from core.store.schema import notice
from jobs import notices
from jobs.notices import CHUNK, NoticeSweep, next_due
from tests.fakes import ACCOUNTS, START, Stage


async def announce(context: Any) -> str:
    """Posts its key; a row of kind ``bad`` is a defect, one that says so is not sent any more."""
    row = context.row
    where = Address("telegram", ACCOUNTS["telegram"], str(row["subject"]))
    await context.desk.post(where, Draft(row["key"]), key=row["key"], purpose="reminder")
    if row["arguments"].get("bad"):
        raise KeyError("a defect")
    return str(row["arguments"].get("why", ""))


@pytest_asyncio.fixture
async def calendar(stage):
    return Calendar(stage)


class Calendar:
    """Due rows and the sweeps that find them."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def sweep(self) -> NoticeSweep:
        tokens = Tokens("a secret of the tests")
        return NoticeSweep(self.stage.database, {"known": announce}, tokens, ACCOUNTS, self.stage.clock)

    async def plan(self, *keys: str, kind: str = "known", **values: Any) -> None:
        row = {
            "org_id": "default",
            "kind": kind,
            "subject": "1",
            "arguments": {},
            "due_at": START,
            "status": "pending",
            **values,
        }
        async with self.stage.database.transaction() as tx:
            await tx.execute(notice.insert(), [{**row, "key": key} for key in keys])

    async def rows(self) -> dict[str, tuple[str, str | None]]:
        async with self.stage.database.read() as tx:
            rows = await tx.rows(select(notice).order_by(notice.c.id))
        return {row["key"]: (row["status"], row["reason"]) for row in rows}

    async def queued(self) -> list[str]:
        return [message.key for message in await self.stage.outbox()]


@pytest.mark.parametrize("sweeps", [1, 2, 3])
async def test_a_hundred_due_rows_are_announced_once_each(calendar, sweeps):
    keys = [f"n{n:03}" for n in range(100)]
    await calendar.plan(*keys)

    handled = await asyncio.gather(*(calendar.sweep()() for _ in range(sweeps)))

    assert sum(handled) == 100
    assert sorted(await calendar.queued()) == keys
    assert set((await calendar.rows()).values()) == {("queued", None)}


async def test_more_than_one_chunk_is_worked_off_in_one_sweep(calendar):
    await calendar.plan(*(f"n{n:04}" for n in range(CHUNK * 2 + 1)))

    assert await calendar.sweep()() == CHUNK * 2 + 1
    assert len(await calendar.queued()) == CHUNK * 2 + 1


async def test_they_are_announced_in_the_order_in_which_they_became_due(calendar):
    await calendar.plan("second", due_at=START - timedelta(hours=1))
    await calendar.plan("first", due_at=START - timedelta(hours=2))
    await calendar.sweep()()

    assert await calendar.queued() == ["first", "second"]


async def test_what_is_not_due_yet_waits(calendar):
    await calendar.plan("later", due_at=START + timedelta(seconds=1))

    assert await calendar.sweep()() == 0
    calendar.stage.clock.advance(seconds=1)
    assert await calendar.sweep()() == 1


async def test_what_came_too_late_is_not_announced(calendar):
    await calendar.plan("late", expires_at=START)
    await calendar.plan("in time", expires_at=START + timedelta(seconds=1))
    await calendar.sweep()()

    assert (await calendar.rows())["late"] == ("expired", "too late to be useful")
    assert await calendar.queued() == ["in time"]


async def test_a_hub_that_was_away_announces_only_what_is_still_of_use(calendar):
    for hours in range(1, 6):
        due = START + timedelta(hours=hours)
        await calendar.plan(f"in {hours} h", due_at=due, expires_at=due + timedelta(hours=1))
    calendar.stage.clock.advance(hours=4, minutes=30)
    await calendar.sweep()()

    assert await calendar.queued() == ["in 4 h"]


async def test_an_error_in_one_row_keeps_nothing_of_it_and_holds_nobody_up(calendar):
    await calendar.plan("before")
    await calendar.plan("broken", arguments={"bad": True})
    await calendar.plan("after")
    await calendar.sweep()()

    assert await calendar.queued() == ["before", "after"]
    assert (await calendar.rows())["broken"][0] == "dead"


async def test_a_row_that_is_not_wanted_any_more_says_why(calendar):
    await calendar.plan("moved", arguments={"why": "the audition was moved"})
    await calendar.sweep()()

    assert (await calendar.rows())["moved"] == ("cancelled", "the audition was moved")


async def test_a_kind_that_nobody_announces_is_cancelled_not_tried_for_ever(calendar):
    await calendar.plan("odd", kind="unheard of", due_at=START - timedelta(days=1))
    await calendar.sweep()()

    assert (await calendar.rows())["odd"][0] == "cancelled"


async def test_the_next_due_moment_is_the_earliest_that_waits(calendar):
    await calendar.plan("a", due_at=START + timedelta(hours=2))
    await calendar.plan("b", due_at=START + timedelta(hours=1))
    await calendar.plan("done", due_at=START + timedelta(minutes=1), status="queued")
    await calendar.plan("due already", due_at=START)
    await calendar.plan("call", due_at=START + timedelta(minutes=2), kind="call_list")

    async with calendar.stage.database.read() as tx:
        assert await next_due(tx, START) == START + timedelta(hours=1), "a call to make was not planned"


KNOWN = frozenset({"known", "other"})


@pytest.mark.parametrize(
    "statement", [notices._any(KNOWN), notices._chunk(KNOWN, "sqlite")], ids=["any", "a chunk"]
)
async def test_what_is_due_is_found_without_reading_what_is_done(stage, statement):
    bound = statement.params(now=START, given_up=START)
    written = bound.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    async with stage.database.read() as tx:
        explained = text(f"EXPLAIN QUERY PLAN {written}".replace("?", "'2026-11-20'"))
        plan = await tx.rows(explained)
    assert "ix_notice_due" in str(plan), plan


async def test_a_kind_that_only_a_newer_version_knows_waits_for_it_for_a_day(calendar):
    await calendar.plan("newer", kind="newer")
    await calendar.plan("mine")
    assert await calendar.sweep()() == 1
    assert (await calendar.rows())["newer"] == ("pending", None)

    calendar.stage.clock.advance(days=1, seconds=1)
    assert await calendar.sweep()() == 1
    assert (await calendar.rows())["newer"] == ("cancelled", "nobody announces this kind any more")
