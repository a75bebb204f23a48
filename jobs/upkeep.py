"""Keeps the promise that losing a wake loses nothing, and that raw payloads do not live for ever."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, update

from core.memory.actions import drop_old
from core.memory.clearing import clear
from core.ports import Clock, Engine
from core.store import inbox, outbox, threads
from core.store.database import Database
from core.store.schema import choice, effect, inbound, question

log = logging.getLogger(__name__)

RAW_DAYS = 30
"""How long a delivery's raw form is kept, and the files that came with it. Its row, without content, stays
in the ledger."""
CHUNK = 500


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Ticks that need no feature. ``stores``: each removes files from before a moment that no row needs any
    more, and says how many."""

    database: Database
    engine: Engine
    clock: Clock
    stores: list[Callable[[datetime], Awaitable[int]]] = field(default_factory=list)

    async def rewake(self) -> int:
        """Wake every key that has rows waiting, if only for later; how many. At the start of a process."""
        async with self.database.read() as tx:
            return self._wake(await inbox.waiting_conversations(tx), await outbox.accounts_waiting(tx))

    async def rewake_due(self) -> int:
        """Wake every key that has rows which could be worked on now; how many. Any process may do it
        at any time, also while another one does."""
        async with self.database.read() as tx:
            conversations = await inbox.waiting_conversations(tx, due=time.time())
            accounts = await outbox.accounts_waiting(tx, due=(self.clock(), time.time()))
        return self._wake(conversations, accounts)

    def _wake(self, conversations: list[str], accounts: list[tuple[str, str]]) -> int:
        for key in conversations:
            self.engine.wake(*inbox.drain_of(key))
        for channel, account in accounts:
            self.engine.wake("send", f"{channel}|{account}")
        return len(conversations) + len(accounts)

    async def expire(self) -> None:
        """Blank raw payloads after their time, drop what nothing can use any more."""
        old = self.clock() - timedelta(days=RAW_DAYS)
        last = 0
        while ids := await self._stale(last, old):
            async with self.database.transaction() as tx:
                await tx.execute(update(inbound).where(inbound.c.id.in_(ids)).values(raw=None, preview=""))
                await tx.execute(delete(effect).where(effect.c.inbound_id.in_(ids)))
            last = ids[-1]
        for table, key in ((choice, choice.c.token), (question, question.c.id)):
            await self._drop(table, key, old)
        async with self.database.transaction() as tx:
            await threads.forget(tx, self.clock() - timedelta(days=threads.KEPT_DAYS))
            await drop_old(tx, self.clock())
        for sweep in self.stores:
            if removed := await sweep(old):
                log.info("files removed", extra={"count": removed})

    async def clear(self) -> None:
        """The bytes of what people had deleted from memory."""
        if await clear(self.database, self.clock()):
            log.info("pages of deleted memory cleared")

    async def _stale(self, after: int, old: datetime) -> list[int]:
        """The next rows whose raw form is past its time; looked for without holding up those who write."""
        past = (inbound.c.id > after, inbound.c.received_at < old, inbound.c.raw.is_not(None))
        async with self.database.read() as tx:
            rows = await tx.rows(select(inbound.c.id).where(*past).order_by(inbound.c.id).limit(CHUNK))
        return [row["id"] for row in rows]

    async def _drop(self, table: Table, key: ColumnElement[Any], old: datetime) -> None:
        while True:
            async with self.database.read() as tx:
                found = await tx.rows(select(key.label("k")).where(table.c.expires_at < old).limit(CHUNK))
            if not found:
                return
            async with self.database.transaction() as tx:
                await tx.execute(delete(table).where(key.in_([row["k"] for row in found])))
