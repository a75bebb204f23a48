"""What keeps searches quick: profiles of older rules read again, changes folded in, words learned."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from core.casting.search.learning import learn
from core.casting.search.packing import AT_ONCE, pack, read_again
from core.casting.search.queries import organisations, state_of, waiting
from core.casting.talent.terms import VERSION
from core.store.alone import alone
from core.store.database import Database

MANY = 1_000
"""Changed profiles from which a command folds them in before it searches; fewer cost a search little."""
BULK = 2_000
"""Profiles folded in by one transaction of a command: less than a second, and much less work in all."""
PORTIONS = 20
"""Portions of one tick; the next one goes on."""


@dataclass(frozen=True, slots=True)
class SearchUpkeep:
    """The tick of a running desk: short transactions, a pause after each."""

    database: Database

    async def tick(self) -> None:
        """A look, and work only where something changed: any process may, one at a time."""
        async with self.database.read() as tx:
            mine = await organisations(tx)
            old = [org for org in mine if (await state_of(tx, org))[0] != VERSION]
            behind = [org for org in mine if await waiting(tx, org)]
        if old or behind:
            await alone(self.database, "search", partial(self._work, mine, old))

    async def _work(self, mine: Sequence[str], old: Sequence[str]) -> None:
        for _ in range(PORTIONS):
            again = sum([await self._read_again(org) for org in old])
            folded = await pack(self.database, most=1)
            await asyncio.sleep(0)
            if not again and not folded:
                break
        else:
            return
        for org in mine:
            await learn(self.database, org)

    async def _read_again(self, org: str) -> int:
        async with self.database.transaction() as tx:
            return await read_again(tx, org)


async def keep_up(database: Database, org: str, at_once: int = AT_ONCE) -> None:
    """Between the batches of a large import: each of them reads what is not folded in yet, to see whom its
    rows may be about. Nothing while that is little."""
    async with database.read() as tx:
        behind = await waiting(tx, org)
    while behind >= MANY and (folded := await pack(database, at_once=at_once, most=1)):
        behind -= folded


async def catch_up(database: Database, org: str, progress: Callable[[int, int], None] | None = None) -> None:
    """All of it at once: after an import, and before a command's search when much has changed.
    ``progress``: profiles done, and how many there were to do."""
    async with database.read() as tx:
        version, _ = await state_of(tx, org)
        behind = await waiting(tx, org)
    if version == VERSION and behind < MANY:
        return
    again = 1
    while again:
        async with database.transaction() as tx:
            again = await read_again(tx, org, BULK // 4)
    async with database.read() as tx:
        behind = await waiting(tx, org)
    done = 0
    while folded := await pack(database, at_once=BULK, most=1):
        done += folded
        if progress is not None:
            progress(done, behind)
    await learn(database, org)
