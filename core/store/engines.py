"""SQLAlchemy's engines and connections, awaited.

SQLAlchemy's own asyncio extension brings its whole ORM along, which nothing here uses: six MiB of every
idle process. What it does for connections is little, and done here by the same means: each call runs in
a greenlet that is left while the driver waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine
from sqlalchemy.engine import URL, Dialect, make_url
from sqlalchemy.util.concurrency import greenlet_spawn


class AwaitedConnection:
    """One connection of a pool. ``sync``: SQLAlchemy's own, for calls that do not wait; None before
    ``start``. Rows of a result are already fetched."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.sync: Connection | None = None

    @property
    def opened(self) -> Connection:
        """SQLAlchemy's own. Raises RuntimeError before ``start``."""
        if self.sync is None:
            raise RuntimeError("the connection was not started")
        return self.sync

    async def start(self) -> None:
        """Take it from the pool."""
        self.sync = await greenlet_spawn(self.engine.connect)

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Run one statement."""
        result: CursorResult[Any] = await greenlet_spawn(self.opened.execute, statement, parameters)
        return result

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        return (await self.execute(statement, parameters)).scalar()

    async def driver_sql(self, sql: str) -> CursorResult[Any]:
        """Run SQL in the driver's own words."""
        return await greenlet_spawn(self.opened.exec_driver_sql, sql)

    async def run(self, work: Callable[[Connection], None]) -> None:
        """``work`` with SQLAlchemy's own connection."""
        await greenlet_spawn(work, self.opened)

    async def commit(self) -> None:
        """Keep what was done."""
        await greenlet_spawn(self.opened.commit)

    async def autocommit(self) -> None:
        """From now on each statement is its own transaction."""
        await greenlet_spawn(self.opened.execution_options, isolation_level="AUTOCOMMIT")

    @property
    def invalidated(self) -> bool:
        """Whether the driver's connection was lost or given up."""
        return self.opened.invalidated

    async def invalidate(self) -> None:
        """Give up the driver's connection: whatever was open on it is gone."""
        await greenlet_spawn(self.opened.invalidate)

    async def close(self) -> None:
        """Give it back to the pool, open work rolled back."""
        await greenlet_spawn(self.opened.close)


class AwaitedEngine:
    """A pool of connections to one database. ``options``: of ``create_engine``."""

    def __init__(self, url: URL, **options: Any) -> None:
        self.sync = create_engine(url, hide_parameters=True, **options)

    @property
    def dialect(self) -> Dialect:
        """What speaks to the database."""
        return self.sync.dialect

    async def opened(self) -> AwaitedConnection:
        """A connection that the caller closes."""
        connection = AwaitedConnection(self.sync)
        await connection.start()
        return connection

    @asynccontextmanager
    async def connect(self, **options: Any) -> AsyncIterator[AwaitedConnection]:
        """A connection for a while. ``options``: SQLAlchemy's execution options for it."""
        connection = await self.opened()
        try:
            if options:
                await greenlet_spawn(connection.opened.execution_options, **options)
            yield connection
        finally:
            await _to_its_end(connection.close())

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AwaitedConnection]:
        """A connection in a transaction that is committed when the body ends and rolled back when it
        raises."""
        async with self.connect() as connection:
            yield connection
            await connection.commit()

    async def dispose(self) -> None:
        """Close the pool's connections."""
        await greenlet_spawn(self.sync.dispose)


def awaited(url: str) -> URL:
    """The address with the driver that can be awaited: psycopg has one name for two."""
    made = make_url(url)
    return (
        made.set(drivername="postgresql+psycopg_async") if made.drivername.startswith("postgresql") else made
    )


async def _to_its_end(closing: Coroutine[Any, Any, None]) -> None:
    """Finish, also when the caller is cancelled meanwhile: half a close would leave a connection in a
    pool that may be gone."""
    task, cancelled = asyncio.ensure_future(closing), None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.cancelled():
                raise
            cancelled = error
    task.result()
    if cancelled is not None:
        raise cancelled
