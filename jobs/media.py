"""Files of photos and videos that nobody needs any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.casting.media import queries
from core.ports import Clock, FileStore, Pictures
from core.store.database import Database

WAY_BACK = timedelta(minutes=30)
"""What was taken back can be brought back for a shorter time than this."""
UNCLAIMED = timedelta(days=1)
"""A file whose question "whose is it?" nobody answered goes after this."""


@dataclass(frozen=True, slots=True)
class MediaWork:
    """``pictures``: where drawings lie that hold photos."""

    database: Database
    files: FileStore
    clock: Clock
    pictures: Pictures | None = None

    async def __call__(self, key: str) -> float | None:
        """Remove one file, unless somebody has it."""
        await self._remove([key])
        return None

    async def sweep(self, _before: datetime) -> int:
        """Remove what was taken back, and what never became anybody's; how many files."""
        async with self.database.transaction() as tx:
            past = await queries.past(tx, self.clock() - WAY_BACK)
        left = await self.files.older((self.clock() - UNCLAIMED).timestamp())
        return await self._remove(list(dict.fromkeys((*past, *left))))

    async def _remove(self, names: Sequence[str]) -> int:
        async with self.database.read() as tx:
            needed = await queries.needed(tx, names)
        gone = [name for name in names if name not in needed]
        for name in gone:
            await self.files.remove(name)
        if gone and self.pictures is not None:
            await self.pictures.forget()
        return len(gone)
