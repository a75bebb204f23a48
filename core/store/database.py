"""The database's two entrances, and the only transactions: one commit owner on SQLite and on PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from core.errors import Unavailable
from core.store.engines import AwaitedConnection, AwaitedEngine, awaited
from core.store.outage import broken
from core.store.postgres_driver import OwnConnection
from core.store.prepared import Row
from core.store.sqlite_checkpoints import BY_ITSELF, Checkpoints
from core.store.sqlite_driver import sqlite_engine
from core.store.sqlite_reader import SqliteReader
from core.store.sqlite_writer import SqliteWriter
from core.store.transaction import Tx

__all__ = ["Database", "Row", "Tx"]

READERS = 4
LET_GO = "-c idle_in_transaction_session_timeout=6s"
"""What PostgreSQL is told with each connection: a process that stands still in the middle of a
transaction loses it, and with it the rows that others wait for. No transaction of ours waits for
anything but the database."""


class Database:
    """One schema behind one entrance for writing and one for reading.

    ``url``: ``sqlite+aiosqlite:///path`` or ``postgresql+psycopg://...``. Raises Unavailable from
    every entrance when the database cannot take the work now (full, locked, gone).

    ``wake`` is told of each key that a transaction woke, once it is durable. ``defer``, where there is
    one, instead makes the wakes part of the transaction, as its last statement.
    """

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = make_url(url)
        self._address = url
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.wake: Callable[[str, str], None] = _nobody
        self.defer: Callable[[Tx], Awaitable[None]] | None = None
        if self.sqlite:
            self._engine = sqlite_engine(url, READERS, "query_only=ON")
            own_pragmas = ("busy_timeout=0", f"wal_autocheckpoint={BY_ITSELF}")
            self._write_engine = sqlite_engine(url, 1, *own_pragmas)
            checkpoints = Checkpoints(self._engine)
            self._writer: SqliteWriter | None = SqliteWriter(self._write_engine, checkpoints)
            self._reader: SqliteReader | None = SqliteReader(self._engine, self._writer)
            self._own: OwnConnection | None = None
        else:
            own: dict[str, Any] = {"pool_pre_ping": True, "connect_args": {"options": LET_GO}}
            self._engine = self._write_engine = AwaitedEngine(awaited(url), pool_size=pool_size, **own)
            self._own = OwnConnection(url)
            self._writer = self._reader = None

    @asynccontextmanager
    async def transaction(self, *, quick: bool = False, durable: bool = True) -> AsyncIterator[Tx]:
        """Commits when the body ends, rolls back when it raises; no network inside.

        ``quick``: promises that every statement finds its few rows by key; on SQLite they then run
        without a visit to the driver's thread. ``durable`` False: nobody outside will have seen
        anything of it before another, durable transaction follows; should the power fail first (a
        killed process loses nothing), the work is done again. On SQLite that saves waiting for the disk.
        """
        try:
            if self._writer is not None:
                async with self._writer.transaction(quick=quick, durable=durable) as tx:
                    yield tx
            else:
                async with self._write_engine.begin() as connection:
                    tx = Tx(connection, None)
                    yield tx
                    if tx.wakes and self.defer is not None:
                        await self.defer(tx)
            tx.committed()
            if self.defer is None:
                for kind, key in tx.wakes:
                    self.wake(kind, key)
        except (OperationalError, InterfaceError, NoConnection, sqlite3.OperationalError) as error:
            raise broken(error) from error

    async def insert_batch(self, into: str, values: str, rows: list[tuple[object, ...]]) -> None:
        """SQLite only: many rows of the driver's own values, one commit, known keys dropped.

        ``into``: the table and columns as SQL, ``inbound (org_id, ...)``; ``values``: one row of
        them, ``(?, ...)``.

        Raises Unavailable when nothing was kept for now, ValueError for rows it can never hold.
        """
        if self._writer is None:
            raise ValueError("insert_batch is for SQLite")
        try:
            await self._writer.insert_batch(into, values, rows)
        except sqlite3.OperationalError as error:
            raise Unavailable(f"database: {type(error).__name__}", retry_after_s=1.0) from error
        except sqlite3.Error as error:
            raise ValueError(type(error).__name__) from error

    async def alone(self, sql: str, values: Sequence[object]) -> None:
        """PostgreSQL only: a statement in the driver's own words that is a transaction by itself and
        may be run twice. Raises as ``insert_batch``."""
        if self._own is None:
            raise ValueError("alone is for PostgreSQL")
        await self._own.execute(sql, values)

    @asynccontextmanager
    async def read(self, *, quick: bool = False) -> AsyncIterator[Tx]:
        """A look at committed rows; each statement sees the newest. Never writes. ``quick`` as above."""
        try:
            if self._reader is not None:
                async with self._reader.read(quick=quick) as tx:
                    yield tx
            else:
                async with self._engine.connect(postgresql_readonly=True) as connection:
                    yield Tx(connection, None)
        except (OperationalError, InterfaceError, NoConnection, sqlite3.OperationalError) as error:
            raise broken(error) from error

    @asynccontextmanager
    async def session(self) -> AsyncIterator[AwaitedConnection]:
        """PostgreSQL only: a connection for what belongs to a session, such as a lock; each statement
        is its own transaction."""
        try:
            async with self._write_engine.connect() as connection:
                await connection.autocommit()
                yield connection
        except (OperationalError, InterfaceError, NoConnection) as error:
            raise broken(error) from error

    def wait_for_others(self, seconds: float) -> None:
        """How long a transaction waits for another process that writes (SQLite; ten seconds by itself)."""
        if self._writer is not None:
            self._writer.patience_s = seconds

    async def administer(self, work: Callable[[Connection], None]) -> None:
        """Run schema work on a connection of its own and commit it."""
        own = sqlite_engine(self._address, 1) if self.sqlite else self._write_engine
        async with own.connect() as connection:
            await connection.run(work)
            if not self.sqlite:
                await connection.commit()
        if self.sqlite:
            await own.dispose()

    async def close(self) -> None:
        """Finish the last commit and let go of the files."""
        if self._writer is not None:
            await self._writer.close()
        if self._reader is not None:
            await self._reader.close()
        if self._own is not None:
            await self._own.close()
        await self._write_engine.dispose()
        await self._engine.dispose()


def _nobody(_kind: str, _key: str) -> None:
    """No engine is listening: the sweep finds the rows."""
