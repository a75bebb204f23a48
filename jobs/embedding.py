"""Reads what was said with the embedder, beside everything else: memory never waits for it."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from core.errors import Unavailable
from core.memory.vectors import keep_vectors, span, unread
from core.ports import Embedder
from core.store.database import Database

log = logging.getLogger(__name__)

AT_ONCE = 64
"""Turns that are read, and written, at once."""
MOST = 8 * AT_ONCE
"""Turns of one tick."""


@dataclass(slots=True)
class Embedding:
    """Goes round all turns, a span at each tick; what it finds without a vector it reads. A turn is found
    by its words at once, by its meaning when its span was come to."""

    database: Database
    embedder: Embedder
    after: int = -1

    async def tick(self) -> int:
        """One span, or so much of it as a tick may do; how many turns were read."""
        async with self.database.read() as tx:
            last = await span(tx, self.after)
        if last is None:
            self.after = -1
            return 0
        done = 0
        while done < MOST:
            async with self.database.read() as tx:
                some = await unread(tx, self.embedder.model, self.after, last, AT_ONCE)
            if not some:
                self.after = last
                break
            try:
                vectors = await self.embedder.embed([one.text for one in some])
            except Unavailable as error:
                log.warning("embedder unavailable", extra={"error": str(error)})
                break
            async with self.database.transaction() as tx:
                await keep_vectors(tx, self.embedder.model, list(zip(some, vectors, strict=True)))
            done += len(some)
            self.after = some[-1].turn_id
        return done
