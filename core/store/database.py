"""Connections and the only transactions: one commit owner on SQLite and on PostgreSQL.

SQLite: one writer connection with ``synchronous=FULL``. ``transaction`` runs one body at a time;
bodies that were already waiting when the first one began share its commit (each in a savepoint
of its own), because one fsync costs more than the work of a whole turn. A caller returns only
after the commit it is part of.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import CursorResult, make_url
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    InvalidRequestError,
    OperationalError,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from core.errors import Unavailable
from core.store.postgres_driver import OwnConnection
from core.store.sqlite_driver import insert_rows, sqlite_engine

Row = Mapping[str, Any]
READERS = 4


@cache
def _once(table: Table, dialect: str) -> Executable:
    # Built once per table: building it costs more than running it.
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    return insert(table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)


class Tx:
    """One open transaction (or a read). Queries take it; only ``Database`` ends it."""

    def __init__(self, connection: AsyncConnection, *, quick: bool = False) -> None:
        self._connection = connection
        self._direct = connection.sync_connection if quick else None
        self._after: list[Callable[[], None]] = []
        self.wakes: set[tuple[str, str]] = set()
        self._depth = 0

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``: for the few statements that differ."""
        return self._connection.dialect.name

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run one statement; its rows are already fetched."""
        if self._direct is not None:
            return self._direct.execute(statement, parameters)
        result: CursorResult[Any] = await self._connection.execute(statement, parameters)
        return result

    async def rows(self, statement: Executable, parameters: Any = None) -> list[Row]:
        """All rows as mappings."""
        return [dict(row) for row in (await self.execute(statement, parameters)).mappings()]

    async def row(self, statement: Executable, parameters: Any = None) -> Row | None:
        """The first row as a mapping, or None."""
        found = (await self.execute(statement, parameters)).mappings().first()
        return None if found is None else dict(found)

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        return (await self.execute(statement, parameters)).scalar()

    async def insert_once(self, table: Table, values: Row) -> bool:
        """Insert unless a unique key is taken; True when this call inserted the row."""
        result = await self.execute(_once(table, self.dialect), values)
        return result.rowcount == 1

    def after_commit(self, call: Callable[[], None]) -> None:
        """Run ``call`` once the transaction is durable; never if it is rolled back."""
        self._after.append(call)

    def wake(self, kind: str, key: str) -> None:
        """Ask the engine for a drain of ``key`` once the transaction is durable."""
        self.wakes.add((kind, key))

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """What fails inside keeps nothing of itself; the transaction goes on."""
        self._depth += 1
        name, kept = f"inner{self._depth}", len(self._after)
        await self._driver_sql(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            del self._after[kept:]
            await self._driver_sql(f"ROLLBACK TO SAVEPOINT {name}")
            raise
        finally:
            await self._driver_sql(f"RELEASE SAVEPOINT {name}")
            self._depth -= 1

    async def _driver_sql(self, sql: str) -> None:
        if self._direct is not None:
            self._direct.exec_driver_sql(sql)
        else:
            await self._connection.exec_driver_sql(sql)

    def committed(self) -> None:
        for call in self._after:
            call()


def _broken(error: Exception) -> Unavailable:
    # Full, locked, read-only or unreachable: nothing was kept, the caller may try again.
    cause = error.orig if isinstance(error, DBAPIError) else error
    return Unavailable(f"database: {type(cause).__name__}", retry_after_s=1.0)


class _Group:
    """Bodies that share one commit on the writer connection."""

    def __init__(self) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.commit_planned = False

    def refuse(self, error: Exception) -> None:
        """Nothing of the group was kept."""
        if not self.done.done():
            self.done.set_exception(_broken(error))
            # Nobody may be waiting any more: the outcome counts as looked at.
            self.done.exception()


@contextmanager
def _quick(connection: AsyncConnection, wanted: bool) -> Iterator[None]:
    """Let the connection's statements run on the loop's own thread for a while."""
    if not wanted:
        yield
        return
    own: Any = connection.sync_connection.connection.dbapi_connection if connection.sync_connection else None
    own.quick = True
    try:
        yield
    finally:
        own.quick = False


class _SqliteWriter:
    """The one connection that writes. Fair: bodies run in the order they asked.

    The first body of a group is the transaction itself; those that were waiting for their turn when
    it ended join it in savepoints. With nobody waiting the commit follows at once.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._group: _Group | None = None
        self._connection: AsyncConnection | None = None
        self._driver: Any = None
        self._commits: set[asyncio.Task[None]] = set()

    async def _open(self) -> AsyncConnection:
        """The connection, a new one where the last was lost with a cancelled call."""
        if self._connection is not None and self._connection.invalidated:
            await self._lose(InvalidRequestError("connection lost"))
        if self._connection is None:
            connection = await self._engine.connect()
            self._connection = await connection.execution_options(isolation_level="AUTOCOMMIT")
            self._driver = (await connection.get_raw_connection()).driver_connection
        return self._connection

    @asynccontextmanager
    async def _my_turn(self) -> AsyncIterator[AsyncConnection]:
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
    async def transaction(self, *, quick: bool) -> AsyncIterator[Tx]:
        async with self._my_turn() as connection:
            first = self._group is None
            try:
                await self._driver.execute("BEGIN IMMEDIATE" if first else "SAVEPOINT body")
            except sqlite3.Error:
                raise
            except BaseException:
                # Cancelled while the thread was asked to begin: it begins all the same.
                await self._undo(whole=first)
                raise
            group = self._group = self._group or _Group()
            tx = Tx(connection, quick=quick)
            try:
                with _quick(connection, quick):
                    yield tx
                if not first:
                    await self._driver.execute("RELEASE SAVEPOINT body")
            except BaseException:
                await self._undo(whole=first)
                raise
            await self._end(group)
        await asyncio.shield(group.done)

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
            await self._driver.execute("COMMIT")
        except sqlite3.Error as error:
            await self._undo(whole=True)
            group.refuse(error)
            return
        self._group = None
        group.done.set_result(None)

    async def _undo(self, *, whole: bool) -> None:
        """Take one body back, or the whole transaction. Where SQLite has rolled back by itself, or
        the connection is in doubt, the group fails whole and the next one gets a new connection."""
        try:
            if whole:
                await self._driver.execute("ROLLBACK")
                self._group = None
            else:
                await self._driver.execute("ROLLBACK TO SAVEPOINT body")
                await self._driver.execute("RELEASE SAVEPOINT body")
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
                await self._driver._execute(insert_rows, self._driver._conn, into, values, rows, alone=True)
                return
        async with self.transaction(quick=False):
            await self._driver._execute(insert_rows, self._driver._conn, into, values, rows, alone=False)

    async def close(self) -> None:
        """Finish the last commit and let go of the file."""
        if self._commits:
            await asyncio.gather(*self._commits)
        if self._connection is not None:
            await self._connection.close()


class Database:
    """One schema behind one entrance for writing and one for reading.

    ``url``: ``sqlite+aiosqlite:///path`` or ``postgresql+psycopg://...``. Raises Unavailable from
    every entrance when the database cannot take the work now (full, locked, gone).
    """

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = make_url(url)
        self._address = url
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.wake: Callable[[str, str], None] = _nobody
        if self.sqlite:
            self._engine = sqlite_engine(url, READERS, "query_only=ON")
            self._write_engine = sqlite_engine(url, 1)
            self._writer: _SqliteWriter | None = _SqliteWriter(self._write_engine)
            self._own: OwnConnection | None = None
        else:
            self._write_engine = create_async_engine(url, pool_size=pool_size, pool_pre_ping=True)
            self._engine = self._write_engine.execution_options(postgresql_readonly=True)
            self._own = OwnConnection(url)
            self._writer = None

    @asynccontextmanager
    async def transaction(self, *, quick: bool = False) -> AsyncIterator[Tx]:
        """Commits when the body ends, rolls back when it raises; no network inside.

        ``quick``: promises that every statement finds its few rows by key; on SQLite they then run
        without a visit to the driver's thread.
        """
        try:
            if self._writer is not None:
                async with self._writer.transaction(quick=quick) as tx:
                    yield tx
            else:
                async with self._write_engine.begin() as connection:
                    tx = Tx(connection)
                    yield tx
            tx.committed()
            for kind, key in tx.wakes:
                self.wake(kind, key)
        except (OperationalError, InterfaceError, sqlite3.OperationalError) as error:
            raise _broken(error) from error

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
            async with self._engine.connect() as connection:
                with _quick(connection, quick and self.sqlite):
                    yield Tx(connection, quick=quick and self.sqlite)
        except (OperationalError, InterfaceError) as error:
            raise _broken(error) from error

    async def administer(self, work: Callable[[Connection], None]) -> None:
        """Run schema work on a connection of its own and commit it."""
        own = sqlite_engine(self._address, 1) if self.sqlite else self._write_engine
        async with own.connect() as connection:
            await connection.run_sync(work)
            if not self.sqlite:
                await connection.commit()
        if self.sqlite:
            await own.dispose()

    async def close(self) -> None:
        """Finish the last commit and let go of the files."""
        if self._writer is not None:
            await self._writer.close()
        if self._own is not None:
            await self._own.close()
        await self._write_engine.dispose()
        await self._engine.dispose()


def _nobody(_kind: str, _key: str) -> None:
    """No engine is listening: the sweep finds the rows."""
