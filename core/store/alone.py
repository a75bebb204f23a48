"""Work that one process at a time may do, where several share a database.

A lock of the server's, held by a session that the server ends when it hears nothing from it: a process
that stands still cannot keep the work to itself.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy import text

from core.errors import Unavailable
from core.store.database import Database
from core.store.engines import AwaitedConnection

log = logging.getLogger(__name__)

SILENCE_S = 10
"""PostgreSQL (14 or newer) ends the session after so long without a word, and the lock with it."""
WORD_S = 3.0
TRY_S = 2.0
"""How often the others ask whether it is their turn."""
_LOCK = text("SELECT pg_try_advisory_lock(hashtextextended('castmatch ' || :name, 0))")
_UNLOCK = text("SELECT pg_advisory_unlock(hashtextextended('castmatch ' || :name, 0))")


async def alone(database: Database, name: str, work: Callable[[], Awaitable[object]]) -> bool:
    """Do ``work`` unless another process is doing what is called ``name``; whether it was done.

    Raises Unavailable when the lock was lost meanwhile (the work is cancelled), and what it raises.
    """
    if database.sqlite:
        await work()
        return True
    async with database.session() as connection:
        if not await connection.scalar(_LOCK, {"name": name}):
            return False
        working = asyncio.ensure_future(work())
        try:
            await connection.execute(text(f"SET idle_session_timeout = '{SILENCE_S}s'"))
            await _keep(connection, working)
            await connection.execute(_UNLOCK, {"name": name})
            await connection.execute(text("RESET idle_session_timeout"))
        except BaseException:
            # In doubt about the lock, the session ends: nobody may keep what nobody uses.
            await connection.invalidate()
            raise
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
    return True


async def _keep(connection: AwaitedConnection, working: asyncio.Future[object]) -> None:
    while True:
        done, _ = await asyncio.wait({working}, timeout=WORD_S)
        if done:
            working.result()
            return
        await connection.execute(text("SELECT 1"))


async def in_turn(database: Database, name: str, work: Callable[[], Awaitable[object]]) -> None:
    """Do work that does not end by itself, here or in another process, until cancelled."""
    while True:
        try:
            if await alone(database, name, work):
                return
        except Unavailable as error:
            log.warning("a lock was lost", extra={"lock": name.partition(":")[0], "error": str(error)})
        await asyncio.sleep(TRY_S)
