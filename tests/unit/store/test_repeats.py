"""How often a message whose arrival stays unclear is sent again, by what it is and why it is unclear."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.messages import Address, Outbound
from core.store import outbox
from jobs.fates import Fates, allowed_repeats

NOW = datetime(2026, 11, 28, tzinfo=UTC)


@pytest.mark.parametrize(
    ("purpose", "crashes", "most"),
    [
        ("reply", 0, 3),
        ("reply", 4, 7),
        ("reminder", 2, 5),
        ("notice", 99, 3 + outbox.MAX_CRASHES),
        ("bulk", 5, 1),
        ("alert", 5, 0),
    ],
)
def test_what_somebody_waits_for_is_not_given_up_because_the_hub_died(purpose, crashes, most):
    assert allowed_repeats({"purpose": purpose, "crashes": crashes}) == most


async def died_while_sending(database, times):
    """The row after so many deaths, each found by the next sender at the real time 100."""
    message = Outbound(key="k", address=Address("c", "a", "1"), text="words", purpose="reply")
    async with database.transaction() as tx:
        await outbox.put(tx, message, org_id="o", now=NOW)
    for _ in range(times):
        async with database.transaction() as tx:
            [row] = await outbox.claim(tx, "c", "a", NOW, 1e6, [], 1)
            await outbox.abandoned(tx, "c", "a", 100.0)
            row = await outbox.by_key(tx, "k")
            unclear = row
            await Fates({}).repeat(tx, row, asked=False)
    async with database.read() as tx:
        return unclear, await outbox.by_key(tx, "k")


@pytest.mark.parametrize(("times", "waits_s"), [(1, 0.0), (2, 0.0), (3, 106.0), (5, 112.0)])
async def test_each_death_while_sending_counts_and_from_the_third_on_others_go_first(
    database, times, waits_s
):
    unclear, row = await died_while_sending(database, times)
    assert (row["crashes"], row["uncertain_tries"], row["status"]) == (times, times, "pending")
    assert unclear["retry_at"] == waits_s


async def test_after_too_many_deaths_a_reply_stays_unclear_and_says_so(database):
    _, row = await died_while_sending(database, 3 + outbox.MAX_CRASHES)
    assert row["status"] == "pending"
    async with database.transaction() as tx:
        [row] = await outbox.claim(tx, "c", "a", NOW, 1e6, [], 1)
        await outbox.abandoned(tx, "c", "a", 100.0)
        assert not await Fates({}).repeat(tx, await outbox.by_key(tx, "k"), asked=False)
        row = await outbox.by_key(tx, "k")
    assert row["status"] == "uncertain"
    assert row["reason"] == "may have arrived more than once, or not at all; not repeated again"
