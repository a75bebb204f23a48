"""Transactions: all or nothing, durable before anybody is told, one owner of the commit."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, StatementError

from core.errors import Rejected, Unavailable
from core.ports import Envelope
from core.store.database import Database
from core.store.inbox import Arrival, arrival
from core.store.ingest import Ingest
from core.store.schema import account, conversation, inbound, notice

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


def row(n: int, conversation: str = "c", **change):
    made = arrival("default", "slack", "slack", Envelope("slack", f"m{n}", "turn", conversation), b"{}", NOW)
    return made._replace(**change)


async def count(database: Database, table=inbound) -> int:
    async with database.read() as tx:
        return int(await tx.scalar(select(func.count()).select_from(table)))


async def test_what_raises_keeps_nothing(database):
    with pytest.raises(Rejected):
        async with database.transaction() as tx:
            await tx.insert_once(
                account, {"channel": "a", "account": "b", "paused_until": 0, "next_send_at": 0}
            )
            raise Rejected("no")

    assert await count(database, account) == 0


async def test_a_neighbour_that_fails_takes_nobody_with_it(database):
    async def one(n: int) -> None:
        async with database.transaction() as tx:
            values = {"channel": "x", "account": str(n), "paused_until": 0.0, "next_send_at": 0.0}
            await tx.insert_once(account, values)
            if n % 3 == 0:
                raise Rejected("every third")

    results = await asyncio.gather(*(one(n) for n in range(30)), return_exceptions=True)

    assert sum(isinstance(result, Rejected) for result in results) == 10
    assert await count(database, account) == 20


async def test_wakes_are_heard_only_after_a_commit(database):
    heard = []
    database.wake = lambda kind, key: heard.append((kind, key))

    async with database.transaction() as tx:
        tx.wake("turn", "kept")
        assert heard == []
    with pytest.raises(Rejected):
        async with database.transaction() as tx:
            tx.wake("turn", "lost")
            raise Rejected("no")

    assert heard == [("turn", "kept")]


async def test_a_savepoint_gives_back_only_its_own_work(database):
    values = {"paused_until": 0.0, "next_send_at": 0.0}
    async with database.transaction() as tx:
        await tx.insert_once(account, {"channel": "a", "account": "kept", **values})
        with pytest.raises(Rejected):
            async with tx.savepoint():
                await tx.insert_once(account, {"channel": "a", "account": "gone", **values})
                raise Rejected("inner")

    assert await count(database, account) == 1


async def test_a_second_insert_of_the_same_key_says_so(database):
    values = {"channel": "a", "account": "b", "paused_until": 0.0, "next_send_at": 0.0}
    async with database.transaction() as tx:
        assert await tx.insert_once(account, values)
        assert not await tx.insert_once(account, values)


async def test_reading_cannot_write(database):
    with pytest.raises((Unavailable, DBAPIError)):
        async with database.read() as tx:
            await tx.insert_once(
                account, {"channel": "a", "account": "b", "paused_until": 0, "next_send_at": 0}
            )

    assert await count(database, account) == 0


async def test_instants_come_back_as_they_went_in_whatever_their_zone(database):
    india = timezone(timedelta(hours=5, minutes=30))
    due = datetime(2026, 11, 21, 11, 0, 0, 123456, tzinfo=india)
    async with database.transaction() as tx:
        values = {
            "org_id": "o",
            "key": "k",
            "kind": "x",
            "subject": "s",
            "arguments": {},
            "status": "pending",
        }
        await tx.insert_once(notice, {**values, "due_at": due})
    async with database.read() as tx:
        back = await tx.scalar(select(notice.c.due_at))

    assert back == due
    assert back.utcoffset() == timedelta(0)


async def test_a_naive_instant_is_refused(database):
    with pytest.raises(StatementError):
        async with database.transaction() as tx:
            await tx.execute(inbound.insert().values(row(1, received_at=datetime(2026, 1, 1))._asdict()))  # noqa: DTZ001


async def test_many_deliveries_are_all_stored_once(database):
    ingest = Ingest(database)

    await asyncio.gather(*(ingest([row(n % 200, f"c{n % 7}")]) for n in range(400)))
    await ingest.close()

    assert await count(database) == 200


async def test_one_conversation_keeps_its_order_over_many_callers(database):
    ingest = Ingest(database)
    for n in range(50):
        await ingest([row(n, "same")])

    async with database.read() as tx:
        found = await tx.rows(select(inbound.c.provider_id).order_by(inbound.c.id))
    assert [one["provider_id"] for one in found] == [f"m{n}" for n in range(50)]


async def test_one_conversation_keeps_its_order_within_a_batch(database):
    ingest = Ingest(database)
    await asyncio.gather(*(ingest([row(n, f"c{n % 3}")]) for n in range(60)))

    async with database.read() as tx:
        for c in range(3):
            found = await tx.rows(
                select(inbound.c.provider_id)
                .where(inbound.c.conversation_key == f"c{c}")
                .order_by(inbound.c.id)
            )
            assert [one["provider_id"] for one in found] == [f"m{n}" for n in range(60) if n % 3 == c]


async def test_a_row_is_stored_as_it_came_in(database):
    india = timezone(timedelta(hours=5, minutes=30))
    kept = row(
        1,
        "slack|\"T'1\\|कमरा\U0001f3ac|",
        raw=bytes(range(256)),
        received_at=datetime(2026, 11, 21, 11, 0, 0, 123456, tzinfo=india),
        error=None,
    )
    whole_second = row(2, error="another account", received_at=NOW)
    await Ingest(database)([kept, whole_second])

    async with database.read() as tx:
        back = await tx.rows(select(inbound).order_by(inbound.c.conversation_key))
    fresh = {"preview": "", "attempts": 0, "next_at": 0.0, "person_id": None, "claim_token": None}
    for found, sent in zip(back, (whole_second, kept), strict=True):
        assert {name: found[name] for name in Arrival._fields} == sent._asdict()
        assert {name: found[name] for name in fresh} == fresh


async def test_what_starts_no_turn_leaves_nothing_but_its_row(database):
    ingest = Ingest(database)
    await ingest([row(1, kind="receipt"), row(2, status="ignored"), row(3, status="quarantined")])

    assert await count(database) == 3
    assert await count(database, conversation) == 0


async def test_an_id_is_taken_only_after_the_conversation_is_ours(database):
    if database.sqlite:
        pytest.skip("one process writes")
    here = "datname = current_database() AND wait_event_type = 'Lock'"
    waits = text(f"SELECT count(*) FROM pg_stat_activity WHERE {here}")
    async with database.transaction() as other_node:
        await other_node.execute(conversation.insert().values(key="c", org_id="default", focus={}))
        task = asyncio.create_task(Ingest(database, within_s=60.0)([row(2, "c")]))
        async with asyncio.timeout(5):
            waiting = 0
            while not waiting:
                # Within one transaction PostgreSQL goes on showing what it showed first.
                async with database.read() as tx:
                    waiting = await tx.scalar(waits)
        await other_node.execute(inbound.insert().values(row(1, "c")._asdict()))
    await task

    async with database.read() as tx:
        found = await tx.rows(select(inbound.c.provider_id).order_by(inbound.c.id))
    assert [one["provider_id"] for one in found] == ["m1", "m2"]


async def test_a_lost_connection_is_opened_again_without_losing_a_delivery(database):
    if database.sqlite:
        pytest.skip("a file has no connection to lose")
    ingest = Ingest(database)
    await ingest([row(1)])
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    async with database.transaction() as tx:
        await tx.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
    await ingest([row(2)])

    assert await count(database) == 2


async def test_a_server_that_is_not_there_refuses_for_now():
    nowhere = Database("postgresql+psycopg://nobody@127.0.0.1:1/none")
    ingest = Ingest(nowhere)
    for n in range(2):
        with pytest.raises(Unavailable):
            await ingest([row(n)])
    await nowhere.close()


async def test_a_delivery_is_refused_in_time_while_the_table_is_held_and_kept_once_when_it_comes_again(
    database,
):
    ingest, impatient = Ingest(database), Ingest(database, within_s=0.01)
    async with database.transaction() as tx:
        if not database.sqlite:
            await tx.execute(text("LOCK TABLE inbound IN EXCLUSIVE MODE"))
        for n in (1, 2, 3):
            with pytest.raises(Unavailable):
                await impatient([row(n)])

    await impatient.close()
    assert await count(database) <= 1, "what was refused does not wait in memory"
    await asyncio.gather(*(ingest([row(n)]) for n in (1, 2, 3)))
    assert await count(database) == 3


async def test_no_library_logs_what_is_stored_however_talkative_it_is(database, caplog):
    caplog.set_level("DEBUG")
    secret = "what somebody wrote"
    await Ingest(database)([row(1, "c", raw=secret.encode()), row(2, "c", error=secret)])
    async with database.transaction() as tx:
        await tx.execute(inbound.update().values(preview=secret))
        await tx.insert_once(
            account, {"channel": secret, "account": "a", "paused_until": 0.0, "next_send_at": 0.0}
        )

    assert caplog.records or not database.sqlite, "the libraries were heard"
    assert secret not in caplog.text


@pytest.mark.parametrize("wrong", [{"channel": None}, {"provider_id": "half a pair: \ud83c"}, {"kind": "\0"}])
async def test_a_row_that_the_database_cannot_hold_refuses_only_its_own_caller(database, wrong):
    if "kind" in wrong and database.sqlite:
        pytest.skip("SQLite holds it")
    ingest = Ingest(database)
    bad = row(1, "c", **wrong)

    results = await asyncio.gather(ingest([row(2)]), ingest([bad]), ingest([row(3)]), return_exceptions=True)

    assert [isinstance(result, Exception) for result in results] == [False, True, False]
    assert await count(database) == 2
    async with database.transaction() as tx:
        await tx.execute(inbound.update().values(preview="still writes"))


async def test_a_cancelled_body_keeps_nothing_and_the_next_ones_go_on(database):
    values = {"paused_until": 0.0, "next_send_at": 0.0}

    async def endless() -> None:
        async with database.transaction() as tx:
            await tx.insert_once(account, {"channel": "a", "account": "cancelled", **values})
            for _ in range(10_000):
                await tx.scalar(select(func.count()).select_from(account))

    async def other(n: int) -> None:
        async with database.transaction() as tx:
            await tx.insert_once(account, {"channel": "a", "account": str(n), **values})

    for n in range(5):
        task = asyncio.create_task(endless())
        for _ in range(40 + n):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with asyncio.timeout(10):
            await asyncio.gather(other(n), return_exceptions=True)
        async with database.transaction() as tx:
            await tx.insert_once(account, {"channel": "b", "account": str(n), **values})

    async with database.read() as tx:
        found = {row["account"] for row in await tx.rows(select(account.c.account))}
    assert "cancelled" not in found
    assert {"0", "1", "2", "3", "4"} <= found
