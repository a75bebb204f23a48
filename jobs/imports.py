"""Imports that somebody confirmed in a chat: put in batch by batch, shown, and taken back."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from core.casting.imports import progress, queries, undoing
from core.casting.imports.applying import Outcome, Run, apply
from core.casting.imports.model import Conventions, Entry, Problem, entries, laid_out
from core.casting.imports.opening import MOST_SENT, from_bytes, opened
from core.casting.search.upkeep import keep_up
from core.conversation.desk import Desk
from core.conversation.tokens import Tokens
from core.ports import Clock
from core.store.alone import alone
from core.store.database import Database, Row, Tx

BATCH = 200
"""Rows per transaction: an answer to somebody else waits no longer than one of them takes."""
KEPT_H = 24
"""How long a file waits for a yes."""


@dataclass(frozen=True, slots=True)
class ImportWork:
    """``wake``: asks for an import's drain."""

    database: Database
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock
    wake: Callable[[str], None]

    async def __call__(self, key: str) -> float | None:
        """Work on one import to its end, or until somebody says otherwise."""
        async with self.database.read() as tx:
            row = await queries.run(tx, int(key))
        if row is None or row["address"] is None:
            return None
        if row["status"] == "applying":
            await self._apply(row)
        async with self.database.read() as tx:
            row = await queries.run(tx, int(key))
        if row is not None and row["status"] == "undoing":
            await self._take_back(row)
        return None

    async def tick(self) -> None:
        """Look after them, in one process at a time, if there are any."""
        async with self.database.read() as tx:
            rows = await queries.in_states(tx, "applying", "undoing", "previewed")
        if rows:
            await alone(self.database, "imports", self.resume)

    async def resume(self) -> None:
        """Go on with what a stopped process left, forget files that nobody said yes to."""
        old = self.clock() - timedelta(hours=KEPT_H)
        async with self.database.read() as tx:
            rows = await queries.in_states(tx, "applying", "undoing")
            waiting = await queries.in_states(tx, "previewed")
        for row in rows:
            if row["address"] is not None:
                self.wake(str(row["id"]))
        for row in waiting:
            if row["made_at"] < old:
                async with self.database.transaction() as tx:
                    await queries.move_on(tx, row["id"], ("previewed",), "declined", content=None)

    async def _apply(self, row: Row) -> None:
        async with self.database.read() as tx:
            content = await queries.content(tx, row["id"])
        today = self.clock().astimezone(ZoneInfo(row["params"]["timezone"])).date()
        rows = await asyncio.to_thread(_rows, content or b"", row, today)
        for start in range(0, len(rows), BATCH):
            last = start + BATCH >= len(rows)
            if not await self._batch(row["id"], rows[start : start + BATCH], today, last=last):
                return
            await keep_up(self.database, row["org_id"])
        if not rows:
            await self._batch(row["id"], (), today, last=True)

    async def _batch(
        self, import_id: int, rows: Sequence[Entry | Problem], today: date, *, last: bool
    ) -> bool:
        """One transaction: the rows, the counts, and what is shown. False: it was called off."""
        async with self.database.transaction() as tx:
            row = await queries.run(tx, import_id)
            if row is None or row["status"] != "applying":
                return False
            if rows and rows[0].line <= row["done_line"]:
                # Another process did these already.
                return False
            zone = row["params"]["timezone"]
            run = Run(row["id"], row["org_id"], row["source"], today, zone, row["person_id"])
            outcomes = await apply(tx, run, rows, self.clock())
            counts = _added_up(row["counts"], outcomes)
            done_line = rows[-1].line if rows else row["done_line"]
            await queries.change_run(tx, import_id, counts=counts, done_line=done_line)
            fresh = {**row, "counts": counts, "done_line": done_line}
            if last:
                done = {"content": None, "finished_at": self.clock()}
                await queries.move_on(tx, import_id, ("applying",), "done", **done)
                await progress.show_end(tx, self._desk(tx, row), {**fresh, "status": "done"})
            else:
                await progress.show(tx, self._desk(tx, row), fresh)
        return True

    async def _take_back(self, row: Row) -> None:
        while True:
            async with self.database.transaction() as tx:
                now = self.clock()
                at, kept = await undoing.take_back(
                    tx, row["id"], row["org_id"], row["source"], now, limit=BATCH
                )
                fresh = await queries.run(tx, row["id"])
                if fresh is None or fresh["status"] != "undoing":
                    return
                counts = dict(fresh["counts"])
                counts["back"] = counts.get("back", 0) + at - kept
                counts["kept"] = counts.get("kept", 0) + kept
                await queries.change_run(tx, row["id"], counts=counts)
                if not at:
                    await queries.move_on(
                        tx, row["id"], ("undoing",), "undone", content=None, finished_at=now
                    )
                    gone = {**fresh, "status": "undone", "counts": counts}
                    await progress.show_end(tx, self._desk(tx, row), gone)
                    return

    def _desk(self, tx: Tx, row: Row) -> Desk:
        return Desk(tx, org_id=row["org_id"], now=self.clock(), tokens=self.tokens, accounts=self.accounts)


def _rows(content: bytes, row: Row, today: date) -> list[Entry | Problem]:
    """What is left of a file, as it was understood when it was previewed."""
    raw = zlib.decompress(content) if content else b""
    if not raw:
        return []
    sheet = opened(from_bytes(raw), len(raw), MOST_SENT)
    layout = laid_out(sheet).decided(Conventions(dates=row["params"].get("dates")))
    return [one for one in entries(sheet, layout, today) if one.line > row["done_line"]]


def _added_up(before: Mapping[str, int], outcomes: Sequence[Outcome]) -> dict[str, int]:
    counts = dict(before)
    for one in outcomes:
        counts[one.kind] = counts.get(one.kind, 0) + 1
        if one.kind == "review" and one.other_id is not None:
            counts["pairs"] = counts.get("pairs", 0) + 1
    return counts
