"""One statement straight to PostgreSQL's driver, a transaction by itself.

SQLAlchemy's way (the pool and its question whether the connection lives, a greenlet per visit, begin
and commit as statements of their own) takes more CPU than some thirty deliveries do; the
acknowledgement path has one statement for those. Everything else goes SQLAlchemy's way.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.exc import InterfaceError, OperationalError

from core.store.engines import AwaitedConnection, AwaitedEngine, awaited
from core.store.outage import broken


class OwnConnection:
    """A connection kept apart from the pool, opened when it is first needed and when it was lost."""

    def __init__(self, url: str) -> None:
        self._engine = AwaitedEngine(awaited(url), pool_size=1, max_overflow=0)
        self._connection: AwaitedConnection | None = None
        self._driver: Any = None

    async def execute(self, sql: str, values: Sequence[object]) -> None:
        """Run one statement that may be run twice: it is where the connection turns out to be lost.

        Raises Unavailable when nothing was kept for now, ValueError for what can never be kept.
        """
        dbapi: Any = self._engine.dialect.dbapi
        known = self._driver is not None
        try:
            try:
                await self._run(sql, values)
            except dbapi.OperationalError:
                if not (known and self._driver.closed):
                    raise
                await self._let_go()
                await self._run(sql, values)
        except (dbapi.OperationalError, dbapi.InterfaceError, OperationalError, InterfaceError) as error:
            await self._let_go()
            raise broken(error) from error
        except dbapi.Error as error:
            raise ValueError(type(error).__name__) from error

    async def _run(self, sql: str, values: Sequence[object]) -> None:
        if self._connection is None:
            self._connection = await self._engine.opened()
        if self._driver is None:
            await self._connection.autocommit()
            self._driver = self._connection.opened.connection.driver_connection
        await self._driver.execute(sql, values)

    async def _let_go(self) -> None:
        connection, self._connection, self._driver = self._connection, None, None
        if connection is not None:
            await connection.invalidate()
            await connection.close()

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close()
        await self._engine.dispose()
