"""What has become due goes to the outbox, after the checks made at planning are made again."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, false, func, literal_column, or_, select, text

from core.conversation.desk import Desk
from core.conversation.notices import Announce, NoticeContext
from core.conversation.tokens import Tokens
from core.ports import Clock
from core.store.database import Database, Row, Tx
from core.store.fallback import CALL_LIST
from core.store.schema import Utc, notice, one_of

log = logging.getLogger(__name__)

Fate = tuple[str, str | None]
"""What becomes of a row: its status, and the reason where there is one."""

FOREIGN_FOR = timedelta(days=1)
"""How long a kind that nobody here knows is left alone: while versions are replaced one by one, a node of
the newer one announces it."""
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
                waiting = await tx.scalar(_any(self._known), _moment(self.clock()))
            if waiting is None:
                return handled
            # An announcement finds its few rows by key; a visit to the driver's thread for each of its
            # statements would cost more than they do.
            async with self.database.transaction(quick=True) as tx:
                rows = await self._chunk(tx)
            handled += len(rows)
            if len(rows) < CHUNK:
                return handled
            await asyncio.sleep(0)  # none of this has waited for anything: now those who do may go on

    @property
    def _known(self) -> frozenset[str]:
        return frozenset(self.announce)

    async def _chunk(self, tx: Tx) -> list[Row]:
        now = self.clock()
        rows = await tx.rows(_chunk(self._known, tx.dialect), _moment(now))
        try:
            async with tx.savepoint():
                fates = [await self._fate(tx, row, now) for row in rows]
        except Exception:  # noqa: BLE001 - whatever it was, it is one row's fault: the next round finds whose
            fates = [await self._alone(tx, row, now) for row in rows]
        await _note(tx, rows, fates)
        return rows

    async def _alone(self, tx: Tx, row: Row, now: datetime) -> Fate:
        """In a savepoint of its own, for a chunk in which something failed."""
        try:
            async with tx.savepoint():
                return await self._fate(tx, row, now)
        except Exception:  # the edge of a tick: one bad row must not hold back the others
            log.exception("notice failed", extra={"notice_id": row["id"], "kind": row["kind"]})
            return "dead", "could not be written"

    async def _fate(self, tx: Tx, row: Row, now: datetime) -> Fate:
        if row["expires_at"] is not None and row["expires_at"] <= now:
            return "expired", "too late to be useful"
        announce = self.announce.get(row["kind"])
        if announce is None:
            return "cancelled", "nobody announces this kind any more"
        desk = Desk(tx, org_id=row["org_id"], now=now, tokens=self.tokens, accounts=self.accounts)
        reason = await announce(NoticeContext(tx, row["org_id"], now, desk, row))
        return ("cancelled", reason) if reason else ("queued", None)


def _moment(now: datetime) -> dict[str, datetime]:
    return {"now": now, "given_up": now - FOREIGN_FOR}


async def _note(tx: Tx, rows: Sequence[Row], fates: Sequence[Fate]) -> None:
    """What became of the rows; most share one fate."""
    by_fate: dict[Fate, list[int]] = {}
    for row, fate in zip(rows, fates, strict=True):
        by_fate.setdefault(fate, []).append(row["id"])
    for (status, reason), ids in by_fate.items():
        values = {"ids": json.dumps(ids), "became": status, "why": reason}
        await tx.change(_BECAME[tx.dialect], values)


@cache
def _due(known: frozenset[str]) -> Select[Any]:
    """What is due and of a known kind, or foreign for too long. Built once: building a statement costs
    as much as running it."""
    kinds = one_of(notice.c.kind, *sorted(known)) if known else false()
    return (
        select(notice)
        # The index of what is pending is used only by a statement that repeats its condition.
        .where(notice.c.status == literal_column("'pending'"), notice.c.due_at <= bindparam("now", type_=Utc))
        .where(or_(kinds, notice.c.due_at <= bindparam("given_up", type_=Utc)))
        .order_by(notice.c.due_at, notice.c.id)
    )


@cache
def _any(known: frozenset[str]) -> Select[Any]:
    return _due(known).with_only_columns(notice.c.id).limit(1)


@cache
def _chunk(known: frozenset[str], dialect: str) -> Select[Any]:
    chunk = _due(known).limit(CHUNK)
    return chunk if dialect == "sqlite" else chunk.with_for_update(skip_locked=True)


_BECAME = {
    "sqlite": text(
        "UPDATE notice SET status = :became, reason = :why WHERE id IN (SELECT value FROM json_each(:ids))"
    ),
    "postgresql": text(
        "UPDATE notice SET status = :became, reason = :why"
        " WHERE id IN (SELECT CAST(jsonb_array_elements_text(CAST(:ids AS jsonb)) AS bigint))"
    ),
}


async def next_due(tx: Tx, now: datetime) -> datetime | None:
    """When the next planned notice becomes due, after those that are due already. What tells staff whom to
    call was not planned: it waits a minute for others of its kind."""
    waiting = select(func.min(notice.c.due_at)).where(
        notice.c.status == "pending", notice.c.due_at > now, notice.c.kind != CALL_LIST
    )
    found: datetime | None = await tx.scalar(waiting)
    return found
