"""Bulk operations: items worked off in chunks, one coalesced progress message per operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.casting.bulk import operations
from core.conversation.desk import Desk
from core.conversation.tokens import Tokens
from core.ports import Clock
from core.store.alone import alone
from core.store.database import Database, Tx

CHUNK = 20
"""Items per transaction: others wait for these to be written, some ten milliseconds."""


@dataclass(frozen=True, slots=True)
class BulkWork:
    """``wake``: asks for an operation's drain."""

    database: Database
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock
    wake: Callable[[str], None]

    async def __call__(self, key: str) -> float | None:
        """Work off one chunk of operation ``key``; come back at once while there is more."""
        async with self.database.transaction(quick=True) as tx:
            row = await operations.get(tx, int(key))
            if row is None or row["status"] != "running":
                return None
            handled = await operations.work_off(
                tx, self._desk(tx, row["org_id"]), row, self.clock(), limit=CHUNK
            )
        return 0.0 if handled else None

    async def tick(self) -> None:
        """Show progress, in one process at a time; a look is all it takes while there is none to show."""
        async with self.database.read() as tx:
            rows = await operations.unfinished(tx)
        if rows:
            await alone(self.database, "bulk_progress", self.progress)

    async def progress(self) -> None:
        """Start what was queued, show what moved."""
        async with self.database.read() as tx:
            rows = await operations.unfinished(tx)
        for row in rows:
            if row["status"] == "running":
                self.wake(str(row["id"]))
            async with self.database.transaction() as tx:
                fresh = await operations.get(tx, row["id"])
                if fresh is None:
                    continue
                await operations.show_progress(tx, self._desk(tx, row["org_id"]), fresh, self.clock())

    def _desk(self, tx: Tx, org: str) -> Desk:
        return Desk(tx, org_id=org, now=self.clock(), tokens=self.tokens, accounts=self.accounts)
