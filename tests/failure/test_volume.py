"""Much at once: a hundred thousand notices due in the same second, with several processes sweeping."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import func, select

from core.conversation.drafts import Draft
from core.conversation.tokens import Tokens
from core.messages import Address
from core.store.database import Database
from core.store.schema import notice, outbox
from jobs.notices import NoticeSweep
from tests.fakes import ACCOUNTS, START, FakeClock

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
MANY = 100_000
BEAT_S = 0.005


async def announce(context: Any) -> str:
    where = Address("telegram", ACCOUNTS["telegram"], str(context.row["subject"]))
    await context.desk.post(where, Draft("Gate 3"), key=context.row["key"], purpose="reminder")
    return ""


async def test_a_hundred_thousand_due_at_once_are_announced_once_each_by_three_sweepers(postgres):
    databases = [Database(postgres) for _ in range(3)]
    kind = {"org_id": "default", "kind": "known", "arguments": {}, "due_at": START, "status": "pending"}
    rows = [{**kind, "key": f"n/{n}", "subject": str(n)} for n in range(MANY)]
    async with databases[0].transaction() as tx:
        for first in range(0, MANY, 5_000):
            await tx.execute(notice.insert(), rows[first : first + 5_000])
    tokens, clock = Tokens("a secret of the tests"), FakeClock()
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(BEAT_S)
            beats += 1

    beating = asyncio.create_task(beat())
    sweeps = [NoticeSweep(one, {"known": announce}, tokens, ACCOUNTS, clock) for one in databases]
    handled = await asyncio.gather(*(sweep() for sweep in sweeps))
    # A sweeper that found only locked rows has left them to the others.
    while await sweeps[0]():
        pass
    beating.cancel()

    async with databases[0].read() as tx:
        announced = await tx.scalar(select(func.count()).select_from(outbox))
        left = await tx.scalar(select(func.count()).select_from(notice).where(notice.c.status != "queued"))
    for one in databases:
        await one.close()
    assert (announced, left) == (MANY, 0)
    assert sum(handled) <= MANY
    assert beats > MANY // 200, "others had their turn between the rows"
