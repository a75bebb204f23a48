"""The acknowledgement path: many deliveries, one commit, and only then the provider's 200."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC

from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError

from core.errors import Unavailable
from core.store.database import Database, Tx
from core.store.inbox import Arrival
from core.store.schema import conversation, inbound

MOST_TOGETHER = 256


class Ingest:
    """Stores inbound rows durably in groups. Redelivered ones are dropped by their unique key."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._queue: list[tuple[Sequence[Arrival], asyncio.Future[None]]] = []
        self._running: asyncio.Task[None] | None = None

    async def __call__(self, rows: Sequence[Arrival]) -> None:
        """Returns only after the commit. Raises Unavailable when nothing was kept."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.append((rows, mine))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._drain())
        await mine

    async def _drain(self) -> None:
        while self._queue:
            await self._gather()
            batch, self._queue = self._queue, []
            await self._store(batch)

    async def _gather(self) -> None:
        """Wait while each turn of the loop still brings more: they share the commit. One delivery
        alone waits for one turn of the loop; a busy server fills a batch."""
        seen = 0
        while seen < len(self._queue) < MOST_TOGETHER:
            seen = len(self._queue)
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    async def _store(self, batch: list[tuple[Sequence[Arrival], asyncio.Future[None]]]) -> None:
        rows = [row for some, _ in batch for row in some]
        try:
            if self._database.sqlite:
                await self._database.insert_batch(_INTO, _VALUES, [_bound(row) for row in rows])
            else:
                async with self._database.transaction() as tx:
                    await insert_all(tx, rows)
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

    async def close(self) -> None:
        """Finish what was accepted."""
        if self._running is not None:
            await self._running


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


async def insert_all(tx: Tx, rows: Sequence[Arrival]) -> None:
    """Insert inbound rows on PostgreSQL in arrival order.

    PostgreSQL hands out ids before the commit, so two nodes could commit one conversation's rows
    out of order: the conversation's row is locked first, in key order so that no two batches
    deadlock.
    """
    ordered = sorted(rows, key=lambda row: row.conversation_key)
    keys = {row.conversation_key: row.org_id for row in ordered}
    lock = postgresql.insert(conversation).values(
        [{"key": key, "org_id": org, "focus": {}, "failures": 0} for key, org in keys.items()]
    )
    await tx.execute(
        lock.on_conflict_do_update(index_elements=["key"], set_={"org_id": lock.excluded.org_id})
    )
    await tx.execute(postgresql.insert(inbound).on_conflict_do_nothing(), [row._asdict() for row in ordered])
