"""SQLite statements in one hop to the driver's thread.

SQLAlchemy's adapter visits aiosqlite's thread four times for a query (make a cursor, execute, fetch,
close); here the thread does all of it in one visit and hands back what the cursor knew. Measured on a
turn of fifty statements: less than half the CPU. Everything else is SQLAlchemy's and aiosqlite's own.

A connection marked ``quick`` does not visit the thread at all: look-ups by key take some ten
microseconds, a visit five times that. Where transactions begin and commit is ``sqlite_writer``'s affair.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import ModuleType
from typing import Any

from sqlalchemy import event
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
)
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util import EMPTY_DICT, LRUCache
from sqlalchemy.util.concurrency import await_

from core.store.engines import AwaitedConnection, AwaitedEngine, awaited
from core.store.json_text import read, written

BUSY_TIMEOUT_S = 10
"""How long a connection waits for another process that writes."""


@dataclass(slots=True)
class _Finished:
    """What is left of a cursor whose statement has been run and whose rows have been taken."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    arraysize: int = 1


def _one(connection: sqlite3.Connection, sql: str, values: Any) -> tuple[_Finished, list[Any]]:
    cursor = connection.execute(sql, values)
    rows = cursor.fetchall() if cursor.description else []
    finished = _Finished(cursor.description, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return finished, rows


def _many(connection: sqlite3.Connection, sql: str, rows: Any) -> tuple[_Finished, list[Any]]:
    cursor = connection.cursor()
    cursor.executemany(sql, rows)
    finished = _Finished(cursor.description, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return finished, []


class _Visit:
    """Work for the driver's thread that takes nothing: what aiosqlite calls with values it shows, values
    and all, in its debug log, and these are what people wrote."""

    __slots__ = ("_values", "_work")

    def __init__(self, work: Callable[..., Any], values: tuple[Any, ...]) -> None:
        self._work, self._values = work, values

    def __call__(self) -> Any:
        return self._work(*self._values)


async def visit(driver: Any, work: Callable[..., Any], *values: Any) -> Any:
    """``work(*values)`` in the thread of an aiosqlite connection.

    Whoever is cancelled meanwhile hears of it once the work has ended: a connection that still runs
    something is nobody else's.
    """
    try:
        return await driver._execute(_Visit(work, values))
    except asyncio.CancelledError:
        await _ended(driver)
        raise


async def _ended(driver: Any) -> None:
    """Wait until the thread has done everything it was asked."""
    last = asyncio.ensure_future(driver._execute(_Visit(_nothing, ())))
    while not last.done():
        with suppress(asyncio.CancelledError, ValueError):  # ValueError: closed by now
            await asyncio.shield(last)


def _nothing() -> None:
    """Behind everything that was asked before."""


class OneHopCursor(AsyncAdapt_aiosqlite_cursor):
    """A cursor that never leaves anything open on the driver's side."""

    __slots__ = ()

    def __init__(self, adapt_connection: Any) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._cursor: Any = _Finished()
        self._soft_closed_memoized = EMPTY_DICT
        self._rows: deque[Any] = deque()

    def execute(self, operation: Any, parameters: Any = None) -> Any:
        """Run and fetch."""
        return self._visit(_one, operation, () if parameters is None else parameters)

    def executemany(self, operation: Any, seq_of_parameters: Any) -> Any:
        """Run for every row."""
        return self._visit(_many, operation, seq_of_parameters)

    def _visit(self, work: Any, operation: Any, parameters: Any) -> Any:
        driver: Any = self._connection
        try:
            if getattr(self._adapt_connection, "quick", False):
                finished, rows = work(driver._conn, operation, parameters)
            else:
                finished, rows = await_(visit(driver, work, driver._conn, operation, parameters))
        except Exception as error:  # noqa: BLE001 - the adapter's own translation decides what it is
            self._adapt_connection._handle_exception(error)
        self._cursor, self._rows = finished, deque(rows)
        return self

    async def _async_soft_close(self) -> None:
        """Nothing is open."""

    def close(self) -> None:
        """Nothing is open."""
        self._rows.clear()


class OneHopConnection(AsyncAdapt_aiosqlite_connection):
    """A connection whose cursors need one visit per statement."""

    __slots__ = ("quick",)
    _cursor_cls = OneHopCursor

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.quick = False


class OneHopDriver(AsyncAdapt_aiosqlite_dbapi):
    """The driver module as SQLAlchemy wants it."""

    def __init__(self) -> None:
        import aiosqlite

        module: ModuleType = aiosqlite
        super().__init__(module, sqlite3)

    def connect(self, *arg: Any, **kw: Any) -> AsyncAdapt_aiosqlite_connection:
        """A connection on a thread of its own that ends with the process."""
        made = super().connect(*arg, **kw)
        return OneHopConnection(self, made._connection)


CHUNKS = (128, 64, 32, 16, 8, 4, 2, 1)
"""Rows per statement: few enough texts for SQLite to keep them all prepared."""


@cache
def _insert(into: str, values: str, rows: int) -> str:
    return f"INSERT INTO {into} VALUES {','.join([values] * rows)} ON CONFLICT DO NOTHING"


def insert_rows(
    connection: sqlite3.Connection, into: str, values: str, rows: list[tuple[object, ...]]
) -> None:
    """Insert rows, known keys dropped.

    Many rows to a statement: SQLite gives up the interpreter lock for each statement, and a busy
    event loop hands it back late.
    """
    done = 0
    for size in CHUNKS:
        while len(rows) - done >= size:
            bound = list(chain.from_iterable(rows[done : done + size]))
            connection.execute(_insert(into, values, size), bound)
            done += size


def driver_of(connection: AwaitedConnection) -> Any:
    """The aiosqlite connection behind one of SQLAlchemy's."""
    own: Any = connection.opened.connection.dbapi_connection
    return own._connection


class _Compiled(LRUCache[Any, Any]):
    """Statements as SQL, by what they are. SQLAlchemy puts the dialect's own object into the key; every
    engine here has one of the same kind, so that readers and writers need not compile the same twice."""

    __slots__ = ()

    def get(self, key: Any, default: Any = None) -> Any:
        """As SQLAlchemy asks: the dialect, then the rest."""
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key[1:], value)


_COMPILED = _Compiled(1000)
"""As many as two engines keep when each has its own."""


def sqlite_engine(url: str, size: int, *more: str) -> AwaitedEngine:
    """``size`` connections to one file, durable and strict. ``more``: further pragmas of each."""
    engine = AwaitedEngine(
        awaited(url),
        json_serializer=written,
        json_deserializer=read,
        module=OneHopDriver(),
        poolclass=AsyncAdaptedQueuePool,
        pool_size=size,
        max_overflow=0,
        execution_options={"compiled_cache": _COMPILED},
        # Nothing is ever left open on a connection, so nothing needs rolling back when it is returned.
        pool_reset_on_return=None,
        connect_args={
            "isolation_level": None,
            "timeout": BUSY_TIMEOUT_S,
            "check_same_thread": False,
            "cached_statements": 512,
        },
    )

    @event.listens_for(engine.sync, "connect")
    def _pragmas(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        kept = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY")
        for pragma in (*kept, *more):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine
