"""After a deletion on SQLite: the bytes too. In slices, so that nobody waits for it.

Rows are overwritten as they are deleted (``secure_delete``). The full text marks what is gone and drops it
when its parts are merged, a few pages at a time; then the write-ahead log is emptied. On PostgreSQL rows
are what is promised; vacuuming is the server's own work.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Integer, column, select, text, update

from core.memory.tables import memory_tombstone
from core.store.database import Database, Tx

SLICE_PAGES = 100
"""Pages of the full text that one transaction merges: some 10 to 50 ms."""
_CHANGES = text("SELECT total_changes() AS n").columns(column("n", Integer))
_MERGE = text(f"INSERT INTO memory_text(memory_text, rank) VALUES ('merge', -{SLICE_PAGES})")


async def overwrite(tx: Tx) -> None:
    """From here to the end of the transaction whatever is deleted is overwritten with zeros."""
    if tx.dialect == "sqlite":
        await tx.execute(text("PRAGMA secure_delete = ON"))


async def overwrite_no_more(tx: Tx) -> None:
    """Other transactions do not pay for it."""
    if tx.dialect == "sqlite":
        await tx.execute(text("PRAGMA secure_delete = OFF"))


async def clear(database: Database, now: datetime) -> bool:
    """Clear the pages of everything deleted so far; whether there was anything to do. Stopped half-way it
    begins again. False too when a reader still needs the log: the next time then."""
    waits = select(memory_tombstone.c.id).where(memory_tombstone.c.cleared_at.is_(None))
    async with database.read() as tx:
        newest = await tx.scalar(waits.order_by(memory_tombstone.c.id.desc()).limit(1))
    if newest is None:
        return False
    if database.sqlite:
        while await _merge(database):
            pass
        if not await _empty_log(database):
            return False
    async with database.transaction() as tx:
        done = update(memory_tombstone).where(memory_tombstone.c.cleared_at.is_(None))
        await tx.execute(done.where(memory_tombstone.c.id <= newest).values(cleared_at=now))
    return True


async def _merge(database: Database) -> bool:
    """One slice; whether there is more to merge."""
    async with database.transaction(durable=False) as tx:
        await overwrite(tx)
        before = await tx.scalar(_CHANGES)
        await tx.execute(_MERGE)
        after = await tx.scalar(_CHANGES)
        await overwrite_no_more(tx)
    # FTS5: fewer than two changed rows mean that nothing was merged.
    return int(after) - int(before) >= 2


async def _empty_log(database: Database) -> bool:
    busy: list[int] = []

    def checkpoint(connection: Connection) -> None:
        [row] = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        busy.append(int(row[0]))

    await database.administer(checkpoint)
    return busy == [0]
