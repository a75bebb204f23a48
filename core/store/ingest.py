"""The acknowledgement path: many deliveries, one commit, and only then the provider's 200."""

from __future__ import annotations

import asyncio
from binascii import b2a_base64
from collections.abc import Mapping, Sequence
from datetime import UTC

import orjson
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from core.errors import Unavailable
from core.store.database import Database
from core.store.inbox import Arrival, drain_of

MOST_TOGETHER = 256
WITHIN_S = 2.0
"""Longer than this no provider is kept waiting: Slack gives a delivery up after three seconds, and a
plain "not now" is worth more than silence. https://docs.slack.dev/apis/events-api"""
ENOUGH = {"sqlite": MOST_TOGETHER, "postgresql": 32}
"""Deliveries that need not wait for more. PostgreSQL works while the loop goes on, so half of 64
connections may be stored while the other half is read (0.54 of a bare handler's requests a second, 0.45
in step). SQLite's thread needs the interpreter too: there a batch less is worth more (no gain in step)."""


class Ingest:
    """Stores inbound rows durably in groups. Redelivered ones are dropped by their unique key."""

    def __init__(self, database: Database, within_s: float = WITHIN_S) -> None:
        self.within_s = within_s
        self._database = database
        self._enough = ENOUGH[database.url.get_backend_name()]
        self._queue: list[tuple[Sequence[Arrival], asyncio.Future[None]]] = []
        self._running: asyncio.Task[None] | None = None

    async def __call__(self, rows: Sequence[Arrival]) -> None:
        """Returns only after the commit. Raises Unavailable when nothing was kept, or not in time: what
        is delivered again is then known by its key."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append((rows, mine))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._drain())
        try:
            async with asyncio.timeout(self.within_s):
                await mine
        except TimeoutError as late:
            raise Unavailable("database: busy", retry_after_s=1.0) from late

    async def _drain(self) -> None:
        while self._queue:
            await self._gather()
            batch, self._queue = self._queue[:MOST_TOGETHER], self._queue[MOST_TOGETHER:]
            # Who was told "not now" delivers again: while a database is away nothing piles up here.
            await self._store([one for one in batch if not one[1].cancelled()])

    async def _gather(self) -> None:
        """Wait while each turn of the loop still brings more: they share the commit. One delivery
        alone waits for one turn of the loop; a busy server fills a batch."""
        seen = 0
        while seen < len(self._queue) < self._enough:
            seen = len(self._queue)
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    async def _store(self, batch: list[tuple[Sequence[Arrival], asyncio.Future[None]]]) -> None:
        rows = [row for some, _ in batch for row in some]
        if not rows:
            return
        try:
            if self._database.sqlite:
                await self._database.insert_batch(_INTO, _VALUES, [_bound(row) for row in rows])
            else:
                await self._store_on_postgres(rows)
        except Unavailable as error:
            _refuse(batch, error)
        except (DBAPIError, ValueError) as error:
            # One row that the database cannot hold must not refuse its neighbours.
            if len(batch) == 1:
                _refuse(batch, error)
            else:
                for one in batch:
                    await self._store([one])
        else:
            for _, waiting in batch:
                if not waiting.done():
                    waiting.set_result(None)
            if self._database.sqlite:
                # After that: the providers get their answers before the turns begin.
                for kind, key in _woken(rows):
                    self._database.wake(kind, key)

    async def _store_on_postgres(self, rows: Sequence[Arrival]) -> None:
        """The wish for a turn is part of the transaction; a batch that starts none is one statement."""
        packed, wakes = _json([_named(row) for row in rows]), _woken(rows)
        if not wakes:
            await self._database.alone(_STORE_ALONE, (packed,))
            return
        async with self._database.transaction() as tx:
            for kind, key in wakes:
                tx.wake(kind, key)
            await tx.execute(_STORE_IN, {"rows": packed})

    async def close(self) -> None:
        """Finish what was accepted."""
        if self._running is not None:
            await self._running


def _woken(rows: Sequence[Arrival]) -> set[tuple[str, str]]:
    """Drains that have something to do now, if only about a repeated delivery."""
    return {drain_of(row.conversation_key) for row in rows if row.status == "new"}


def _refuse(batch: list[tuple[Sequence[Arrival], asyncio.Future[None]]], error: Exception) -> None:
    for _, waiting in batch:
        if not waiting.done():
            waiting.set_exception(error)


_INTO = f"inbound ({', '.join(Arrival._fields)}, preview, attempts, next_at)"
_VALUES = f"({', '.join('?' * len(Arrival._fields))}, '', 0, 0.0)"


def _bound(row: Arrival) -> tuple[object, ...]:
    """The driver's own values; the instant as SQLAlchemy writes it."""
    at = row.received_at
    if at.tzinfo is not UTC:
        at = at.astimezone(UTC)
    return (*row[:-1], at.isoformat(" ", "microseconds")[:26])


_NAMED = ", ".join(f"{name} {'timestamptz' if name == 'received_at' else 'text'}" for name in Arrival._fields)
_TAKEN = ", ".join("decode(raw, 'base64')" if name == "raw" else name for name in Arrival._fields)
_STORE = f"""
    WITH arrived AS (
        SELECT came.*
        FROM ROWS FROM (json_to_recordset(CAST(:rows AS json)) AS ({_NAMED})) WITH ORDINALITY AS came
        WHERE (
            SELECT known.id FROM inbound AS known
            WHERE (known.channel, known.account, known.provider_id)
                = (came.channel, came.account, came.provider_id)
        ) IS NULL
    ), locked AS (
        INSERT INTO conversation (key, org_id, focus, failures)
        SELECT conversation_key, min(org_id), CAST('{{}}' AS jsonb), 0
        FROM arrived WHERE status = 'new' AND kind <> 'receipt'
        GROUP BY conversation_key ORDER BY conversation_key
        ON CONFLICT (key) DO UPDATE SET org_id = excluded.org_id
        RETURNING key
    )
    INSERT INTO {_INTO}
    SELECT {_TAKEN}, '', 0, 0.0
    FROM arrived
    WHERE (SELECT count(*) FROM locked) >= 0
    ORDER BY conversation_key, ordinality
    ON CONFLICT DO NOTHING
    """
"""PostgreSQL hands out ids before the commit, so two nodes could commit one conversation's rows out
of order: the conversation's row is locked first (counting ``locked`` makes it first), in key order so
that no two batches deadlock. What is known already is left out before: its turn may hold the very row,
and want the conversation's. It is looked up row by row: "not exists" became a join that read the whole
table while the server knew nothing of its size.

A batch travels as one JSON value in one statement: bound column by column in a transaction of several
it took five times the CPU.
"""


_STORE_IN = text(_STORE)
_STORE_ALONE = f"""
    INSERT INTO {_INTO}
    SELECT {_TAKEN}, '', 0, 0.0
    FROM json_to_recordset(CAST(%s AS json)) AS came ({_NAMED})
    ORDER BY channel, account, provider_id
    ON CONFLICT DO NOTHING
    """
"""What starts nothing has no order to keep but the one in which two processes that store the same rows do not
wait for each other; no turn ever holds such a row."""


def _named(row: Arrival) -> dict[str, object]:
    return {**row._asdict(), "raw": b2a_base64(row.raw, newline=False).decode()}


def _json(rows: Sequence[Mapping[str, object]]) -> str:
    """Raises ValueError for text that is no Unicode."""
    try:
        return orjson.dumps(rows).decode()
    except orjson.JSONEncodeError as error:
        raise ValueError(str(error)) from error
