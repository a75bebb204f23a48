"""The one SQLite connection that writes, with ``synchronous=FULL``.

One body runs at a time; bodies that were already waiting when the first one began share its commit
(each in a savepoint of its own), because one fsync costs more than the work of a whole turn. A caller
returns only after the commit it is part of.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import chain, repeat
from typing import Any

from sqlalchemy.exc import InvalidRequestError

from core.store.engines import AwaitedConnection, AwaitedEngine
from core.store.outage import broken
from core.store.prepared import SEEN, Forms
from core.store.sqlite_checkpoints import Checkpoints
from core.store.sqlite_disk import Disk
from core.store.sqlite_driver import BUSY_TIMEOUT_S, driver_of, insert_rows, visit
from core.store.transaction import Tx

LOOK_AGAIN_S = (0.001, 0.01, 0.05)
"""How often another process that writes is looked at again: soon, then less often."""


class _Group:
    """Bodies that share one commit on the writer connection."""

    def __init__(self, *, durable: bool) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.durable = durable
        self.commit_planned = False
        self.bodies = 0

    def refuse(self, error: Exception) -> None:
        """Nothing of the group was kept."""
        if not self.done.done():
            self.done.set_exception(broken(error))
            # Nobody may be waiting any more: the outcome counts as looked at.
            self.done.exception()


@contextmanager
def _quick(connection: AwaitedConnection, wanted: bool) -> Iterator[None]:
    """Let the connection's statements run on the loop's own thread for a while."""
    own: Any = connection.opened.connection.dbapi_connection
    own.quick = wanted
    try:
        yield
    finally:
        own.quick = False


def _commit_for_now(connection: sqlite3.Connection, _bodies: int) -> None:
    connection.execute("COMMIT")


class SqliteWriter:
    """The one connection that writes. Fair: bodies run in the order they asked.

    The first body of a group is the transaction itself; those that were waiting for their turn when
    it ended join it in savepoints. With nobody waiting the commit follows at once. ``patience_s``: how
    long a transaction waits for another process that writes.
    """

    def __init__(self, engine: AwaitedEngine, checkpoints: Checkpoints) -> None:
        self.patience_s: float = BUSY_TIMEOUT_S
        self._engine, self._checkpoints = engine, checkpoints
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._group: _Group | None = None
        self._connection: AwaitedConnection | None = None
        self._driver: Any = None
        self._disk = Disk()
        self._durable = True
        self._forms = Forms(engine.dialect, SEEN)
        self._commits: set[asyncio.Task[None]] = set()

    async def _open(self) -> AwaitedConnection:
        """The connection, a new one where the last was lost with a cancelled call."""
        if self._connection is not None and self._connection.invalidated:
            await self._lose(InvalidRequestError("connection lost"))
        if self._connection is None:
            self._connection = await self._engine.opened()
            await self._connection.autocommit()
            self._driver, self._durable = driver_of(self._connection), True
        return self._connection

    @asynccontextmanager
    async def _my_turn(self) -> AsyncIterator[AwaitedConnection]:
        self._waiting += 1
        try:
            await self._turn.acquire()
        finally:
            self._waiting -= 1
        try:
            yield await self._open()
        finally:
            self._turn.release()

    @asynccontextmanager
    async def transaction(self, *, quick: bool, durable: bool) -> AsyncIterator[Tx]:
        async with self._my_turn() as connection:
            if self._group is not None and durable and not self._group.durable:
                await self._commit(self._group)
            first = self._group is None
            if first:
                await self._begin(durable=durable)
            else:
                self._driver._conn.execute("SAVEPOINT body")
            group = self._group = self._group or _Group(durable=durable)
            tx = Tx(connection, self._forms, quick=quick)
            try:
                with _quick(connection, quick):
                    yield tx
                if not first:
                    self._driver._conn.execute("RELEASE SAVEPOINT body")
            except BaseException:
                await self._undo(whole=first)
                raise
            group.bodies += 1
            await self._end(group)
        await asyncio.shield(group.done)

    @property
    def idle(self) -> sqlite3.Connection | None:
        """The connection's own handle while nothing is open on it."""
        if self._group is not None or self._turn.locked() or self._driver is None:
            return None
        handle: sqlite3.Connection = self._driver._conn
        return handle

    async def _begin(self, *, durable: bool) -> None:
        """Take the file's write lock. It is free unless another process writes, and then nobody but
        this transaction waits: the connection itself never does."""
        if durable is not self._durable:
            self._driver._conn.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._durable = durable
        ends = time.monotonic() + self.patience_s
        for wait in chain(LOOK_AGAIN_S, repeat(LOOK_AGAIN_S[-1])):
            try:
                self._driver._conn.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                late = time.monotonic() + wait > ends
                if late or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise
            await asyncio.sleep(wait)

    async def _end(self, group: _Group) -> None:
        """Commit at once, or behind those who wait now."""
        if not self._waiting:
            await self._commit(group)
        elif not group.commit_planned:
            group.commit_planned = True
            planned = asyncio.create_task(self._commit_in_turn(group))
            self._commits.add(planned)
            planned.add_done_callback(self._commits.discard)

    async def _commit_in_turn(self, group: _Group) -> None:
        async with self._my_turn():
            if self._group is group:
                await self._commit(group)

    async def _commit(self, group: _Group) -> None:
        try:
            end = self._disk.commit if group.durable else _commit_for_now
            if self._disk.quick:
                end(self._driver._conn, group.bodies)
            else:
                await visit(self._driver, end, self._driver._conn, group.bodies)
        except asyncio.CancelledError:
            if self._driver._conn.in_transaction:
                await self._undo(whole=True)
                group.refuse(InvalidRequestError("given up"))
            else:
                self._committed(group)
            raise
        except sqlite3.Error as error:
            await self._undo(whole=True)
            group.refuse(error)
            return
        self._committed(group)

    def _committed(self, group: _Group) -> None:
        self._group = None
        group.done.set_result(None)
        self._checkpoints.committed()

    async def _undo(self, *, whole: bool) -> None:
        """Take one body back, or the whole transaction. Where SQLite has rolled back by itself, or
        the connection is in doubt, the group fails whole and the next one gets a new connection."""
        try:
            # Not in the driver's thread: half of it would be left to the next one if this were cancelled.
            if whole:
                self._driver._conn.execute("ROLLBACK")
                self._group = None
            else:
                self._driver._conn.execute("ROLLBACK TO SAVEPOINT body")
                self._driver._conn.execute("RELEASE SAVEPOINT body")
        except (sqlite3.Error, ValueError) as lost:
            await self._lose(lost)

    async def _lose(self, error: Exception) -> None:
        """Whatever was open on the connection is gone."""
        group, connection = self._group, self._connection
        self._group, self._connection = None, None
        if connection is not None:
            await connection.invalidate()
            await connection.close()
        if group is not None:
            group.refuse(error)

    async def insert_batch(self, into: str, values: str, rows: list[tuple[object, ...]]) -> None:
        """Store many rows durably: a transaction of their own in one hop to the driver's thread, or
        a part of the open group."""
        async with self._my_turn():
            if self._group is None:
                await self._begin(durable=True)
                connection = self._driver._conn
                if self._disk.quick:
                    self._disk.insert(connection, into, values, rows)
                else:
                    await visit(self._driver, self._disk.insert, connection, into, values, rows)
                self._checkpoints.committed()
                return
        async with self.transaction(quick=False, durable=True):
            await visit(self._driver, insert_rows, self._driver._conn, into, values, rows)

    async def close(self) -> None:
        """Finish the last commit and let go of the file."""
        if self._commits:
            await asyncio.gather(*self._commits)
        await self._checkpoints.close()
        if self._connection is not None:
            await self._connection.close()
