"""Applies what providers say of messages that were sent: many receipts, one short transaction.

A message on WhatsApp has three receipts. One at a time they would cost more than the turns, and be in
their way; nobody waits for one, so they are left to gather for a moment.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from core.conversation import intake
from core.errors import Unavailable
from core.messages import Lifecycle, Receipt
from core.ports import About, Clock
from core.store import inbox
from core.store.database import Database, Row, Tx

log = logging.getLogger(__name__)

GATHER_S = 0.15
"""How long the first receipt waits for others: not to be seen by who watches the ticks of a message."""
MOST_TOGETHER = 8
"""Turns wait for the writer meanwhile: about a millisecond's work."""


@dataclass(frozen=True, slots=True)
class ReceiptDrain:
    """One account's receipts. ``accounts``: our account per channel, for a message that must go another
    way. ``changed()``: rows have moved. ``observe(channel, outcome, seconds)``: of what cannot be read.
    ``applied``: told of each receipt that was, in its transaction."""

    database: Database
    abouts: Mapping[tuple[str, str], About]
    accounts: Mapping[str, str]
    clock: Clock
    observe: Callable[[str, str, float], None]
    changed: Callable[[], None]
    backoff_s: Sequence[float] = inbox.BACKOFF_S
    gather_s: float = GATHER_S
    applied: Callable[[Tx, Row, Receipt | Lifecycle], Awaitable[None]] | None = None

    async def __call__(self, key: str) -> float | None:
        """Apply what waits under a receipt's conversation key; the seconds after which to come back."""
        await asyncio.sleep(self.gather_s)
        while True:
            try:
                found, wait = await self._some(key)
            except Unavailable:
                raise
            except Exception:
                log.exception("receipts cannot be applied together")
                found, wait = await self._one_by_one(key)
            if found:
                self.changed()
            if wait != 0.0:
                return wait
            await asyncio.sleep(0)

    async def _some(self, key: str) -> tuple[int, float | None]:
        """How many there were, and the wait until the next; nothing is kept when one of them fails."""
        # A receipt that is lost with the power is delivered again, or the next one says more.
        async with self.database.transaction(quick=True, durable=False) as tx:
            rows = await inbox.due_receipts(tx, key, time.time(), MOST_TOGETHER)
            for row in rows:
                await self._apply(tx, row)
            return len(rows), await inbox.next_wait(tx, key, time.time())

    async def _one_by_one(self, key: str) -> tuple[int, float | None]:
        async with self.database.read(quick=True) as tx:
            rows = await inbox.due_receipts(tx, key, time.time(), MOST_TOGETHER)
        for row in rows:
            try:
                async with self.database.transaction() as tx:
                    await self._apply(tx, row)
            except Unavailable:
                raise
            except Exception as error:
                log.exception("receipt cannot be applied", extra={"inbound_id": row["id"]})
                async with self.database.transaction() as tx:
                    await self._set_aside(tx, row, type(error).__name__)
        async with self.database.read(quick=True) as tx:
            return len(rows), await inbox.next_wait(tx, key, time.time())

    async def _apply(self, tx: Tx, row: Row) -> None:
        now, about = self.clock(), self.abouts.get((row["channel"], row["account"]))
        if about is None:
            await inbox.close(tx, row, "quarantined", now, error="no such account here")
            return
        try:
            parsed = intake.read(row, about)
        except ValueError as error:
            await inbox.close(tx, row, "quarantined", now, error=f"unreadable: {type(error).__name__}")
            self.observe(row["channel"], "quarantined", 0.0)
            return
        if not isinstance(parsed, Receipt | Lifecycle):
            await inbox.close(tx, row, "ignored", now)
            return
        applied = await intake.apply(tx, row, parsed, about, self.accounts, now)
        if not applied and row["attempts"] + 1 < inbox.MAX_ATTEMPTS:
            # A receipt can overtake the answer of the call that it is about.
            await inbox.put_off(tx, row, time.time(), "about a message not settled yet", self.backoff_s)
        else:
            if applied and self.applied is not None:
                await self.applied(tx, row, parsed)
            await inbox.close(tx, row, "done", now, outcome="applied")

    async def _set_aside(self, tx: Tx, row: Row, why: str) -> None:
        if row["attempts"] + 1 >= inbox.MAX_ATTEMPTS:
            await inbox.close(tx, row, "dead", self.clock(), error=why)
        else:
            await inbox.put_off(tx, row, time.time(), why, self.backoff_s)
