"""Moves committed pages from SQLite's log to its file, beside the writer instead of inside its commits.

SQLite does it by itself within the commit that fills the log's thousandth page, and that commit then
takes ten times as long as its neighbours: the message it belongs to waits for it.
"""

from __future__ import annotations

import asyncio
import logging

from sqlalchemy.exc import DBAPIError

from core.store.engines import AwaitedEngine

log = logging.getLogger(__name__)

EVERY = 120
"""Commits: some thousand pages of the log, as SQLite would wait for by itself."""
BY_ITSELF = 16_000
"""Pages after which SQLite does it in a commit all the same: 64 MiB of log, should nobody else get to it."""


class Checkpoints:
    """``engine``: connections other than the writer's. One checkpoint at a time; none waits for anybody."""

    def __init__(self, engine: AwaitedEngine) -> None:
        self._engine = engine
        self._since = 0
        self._running: asyncio.Task[None] | None = None

    def committed(self) -> None:
        """Count a commit; begin a checkpoint when enough have gathered."""
        self._since += 1
        if self._since >= EVERY and (self._running is None or self._running.done()):
            self._since = 0
            self._running = asyncio.create_task(self._checkpoint())

    async def _checkpoint(self) -> None:
        try:
            async with self._engine.connect() as connection:
                await connection.driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
        except DBAPIError as error:
            # The next one, or SQLite itself, does what this one could not: a full disk, say.
            log.warning("checkpoint failed", extra={"error": type(error.orig).__name__})

    async def close(self) -> None:
        """Let the one under way end."""
        if self._running is not None:
            await self._running
