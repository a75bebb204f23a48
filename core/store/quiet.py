"""One's own quiet hours, and whether somebody reads their news together, where they have said so."""

from __future__ import annotations

from datetime import time

from sqlalchemy import Column, ForeignKey, String, Table, delete, select, update

from core.store.database import Tx
from core.store.schema import Id, metadata, org_id

quiet_table = Table(
    "quiet_hours",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    org_id(),
    Column("starts", String(5), nullable=False),
    Column("ends", String(5), nullable=False),
)


async def of(tx: Tx, person_id: int) -> tuple[time, time] | None:
    """From when until when nobody disturbs them; None: as for everybody."""
    row = await tx.row(select(quiet_table).where(quiet_table.c.person_id == person_id))
    return None if row is None else (time.fromisoformat(row["starts"]), time.fromisoformat(row["ends"]))


async def put(tx: Tx, org: str, person_id: int, starts: time, ends: time) -> None:
    """Set them, in place of what was said before."""
    values = {"starts": starts.strftime("%H:%M"), "ends": ends.strftime("%H:%M")}
    if not await tx.insert_once(quiet_table, {"person_id": person_id, "org_id": org, **values}):
        await tx.execute(update(quiet_table).where(quiet_table.c.person_id == person_id).values(**values))


async def drop(tx: Tx, person_id: int) -> None:
    """As for everybody again."""
    await tx.execute(delete(quiet_table).where(quiet_table.c.person_id == person_id))


together_table = Table(
    "news_together",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    org_id(),
)
"""Colleagues who read news together, twice a day and when they write, rather than one by one."""


async def reads_together(tx: Tx, person_id: int) -> bool:
    """Whether news wait for each other."""
    query = select(together_table.c.person_id).where(together_table.c.person_id == person_id)
    return await tx.scalar(query) is not None


async def read_together(tx: Tx, org: str, person_id: int, *, on: bool) -> bool:
    """Set it; False when it was so already."""
    if on:
        return await tx.insert_once(together_table, {"person_id": person_id, "org_id": org})
    gone = await tx.execute(delete(together_table).where(together_table.c.person_id == person_id))
    return gone.rowcount > 0
