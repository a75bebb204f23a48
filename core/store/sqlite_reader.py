"""Reads of committed rows on SQLite, in two paces: by key on the loop's thread, all else beside it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.engine import CursorResult

from core.store.engines import AwaitedConnection, AwaitedEngine
from core.store.prepared import SEEN, Forms, Row
from core.store.sqlite_driver import driver_of
from core.store.sqlite_writer import SqliteWriter
from core.store.transaction import Tx


class QuickRead(Tx):
    """Look-ups by key. They ask the writing connection while it does nothing else: it has the pages
    that it wrote last in memory, where another connection has to fetch them after every commit."""

    def __init__(self, connection: AwaitedConnection, forms: Forms, writer: SqliteWriter) -> None:
        super().__init__(connection, forms, quick=True)
        self._writer = writer

    async def _run(self, statement: Executable, parameters: Any) -> tuple[list[Row], int] | None:
        form = None if self._forms is None else self._forms.of(statement, parameters)
        if form is None:
            return None
        return form.run(self._writer.idle or driver_of(self._connection)._conn, parameters or {})


class LazyRead(Tx):
    """A read that takes a connection with its first statement: many a look needs none."""

    def __init__(self, engine: AwaitedEngine, forms: Forms) -> None:
        super().__init__(AwaitedConnection(engine.sync), forms)

    async def _open(self) -> None:
        if self._connection.sync is None:
            await self._connection.start()

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        await self._open()
        return await super().execute(statement, parameters)

    async def _run(self, statement: Executable, parameters: Any) -> tuple[list[Row], int] | None:
        await self._open()
        return await super()._run(statement, parameters)

    async def close(self) -> None:
        """Give the connection back, if one was taken."""
        if self._connection.sync is not None:
            await self._connection.close()


class SqliteReader:
    """Look-ups by key never leave the loop's thread and so never overlap: one connection is enough for
    them. Other reads take one of the engine's."""

    def __init__(self, engine: AwaitedEngine, writer: SqliteWriter) -> None:
        self._engine = engine
        self._writer = writer
        self._forms = Forms(engine.dialect, SEEN)
        self._connection: AwaitedConnection | None = None
        self._opening = asyncio.Lock()

    @asynccontextmanager
    async def read(self, *, quick: bool) -> AsyncIterator[Tx]:
        """A look at committed rows; each statement sees the newest."""
        if quick:
            yield QuickRead(await self._quick(), self._forms, self._writer)
            return
        reading = LazyRead(self._engine, self._forms)
        try:
            yield reading
        finally:
            await reading.close()

    async def _quick(self) -> AwaitedConnection:
        """The open connection, a new one where the last was lost."""
        if self._connection is not None and not self._connection.invalidated:
            return self._connection
        async with self._opening:
            if self._connection is None or self._connection.invalidated:
                opened = await self._engine.opened()
                await opened.autocommit()
                own: Any = opened.opened.connection.dbapi_connection
                own.quick = True
                self._connection = opened
        return self._connection

    async def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            await self._connection.close()
