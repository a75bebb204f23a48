"""What has become due goes to the outbox, after the checks made at planning are made again."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, literal_column, select

from core.conversation.desk import Desk
from core.conversation.notices import Announce, NoticeContext
from core.conversation.tokens import Tokens
from core.ports import Clock
from core.store.database import Database, Row, Tx
from core.store.fallback import CALL_LIST
from core.store.schema import Utc, notice

log = logging.getLogger(__name__)

CHUNK = 50
"""Rows per transaction: some milliseconds, so that replies pass between them."""


@dataclass(frozen=True, slots=True)
class NoticeSweep:
    """The tick that announces due rows."""

    database: Database
    announce: Mapping[str, Announce]
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock

    async def __call__(self) -> int:
        """Announce everything due now; how many rows were dealt with. Several nodes may sweep at
        once: rows are locked where the database can, and keys make a second queueing harmless."""
        handled = 0
        while True:
            async with self.database.read(quick=True) as tx:
                waiting = await tx.scalar(_ANY, {"now": self.clock()})
            if waiting is None:
                return handled
            # An announcement finds its few rows by key; a visit to the driver's thread for each of its
            # statements would cost more than they do.
            async with self.database.transaction(quick=True) as tx:
                rows = await self._chunk(tx)
            handled += len(rows)
            if len(rows) < CHUNK:
                return handled

    async def _chunk(self, tx: Tx) -> list[Row]:
        now = self.clock()
        rows = await tx.rows(_CHUNK[tx.dialect], {"now": now})
        for row in rows:
            status, reason = await self._one(tx, row, now)
            await tx.update(notice, {"id": row["id"]}, {"status": status, "reason": reason or None})
        return rows

    async def _one(self, tx: Tx, row: Row, now: datetime) -> tuple[str, str]:
        if row["expires_at"] is not None and row["expires_at"] <= now:
            return "expired", "too late to be useful"
        announce = self.announce.get(row["kind"])
        if announce is None:
            return "cancelled", "nobody announces this kind any more"
        desk = Desk(tx, org_id=row["org_id"], now=now, tokens=self.tokens, accounts=self.accounts)
        try:
            async with tx.savepoint():
                reason = await announce(NoticeContext(tx, row["org_id"], now, desk, row))
        except Exception:  # the edge of a tick: one bad row must not hold back the others
            log.exception("notice failed", extra={"notice_id": row["id"], "kind": row["kind"]})
            return "dead", "could not be written"
        return ("cancelled", reason) if reason else ("queued", "")


_DUE = (
    select(notice)
    # The index of what is pending is used only by a statement that repeats its condition.
    .where(notice.c.status == literal_column("'pending'"), notice.c.due_at <= bindparam("now", type_=Utc))
    .order_by(notice.c.due_at, notice.c.id)
)
_ANY = _DUE.with_only_columns(notice.c.id).limit(1)
_CHUNK = {"sqlite": _DUE.limit(CHUNK), "postgresql": _DUE.limit(CHUNK).with_for_update(skip_locked=True)}
"""Built once: building a statement costs as much as running it."""


async def next_due(tx: Tx, now: datetime) -> datetime | None:
    """When the next planned notice becomes due, after those that are due already. What tells staff whom to
    call was not planned: it waits a minute for others of its kind."""
    waiting = select(func.min(notice.c.due_at)).where(
        notice.c.status == "pending", notice.c.due_at > now, notice.c.kind != CALL_LIST
    )
    found: datetime | None = await tx.scalar(waiting)
    return found
