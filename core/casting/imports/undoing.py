"""An import taken back: who came with it leaves the directory, who was changed is as before.

Nothing is deleted. A profile that somebody changed or used since stays as it is, and is named.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Date, DateTime, delete, insert, select, update

from core.casting.approvals.queries import note_table
from core.casting.imports import queries
from core.casting.imports.filling import state
from core.casting.imports.notes import noted, withdrawn
from core.casting.imports.ties import let_go, untie
from core.casting.talent.queries import as_talent, talent, talent_trait
from core.casting.talent.rows import trait_rows
from core.store.database import Row, Tx
from core.store.persons import identity, person
from core.store.schema import Utc, metadata

BATCH = 500
OWN_TABLES = frozenset({"talent_trait", "talent_import_row", "talent_source", "talent_availability"})


async def take_back(
    tx: Tx, import_id: int, org: str, source: str, now: datetime, limit: int = BATCH
) -> tuple[int, int]:
    """Undo the rows of one batch, the last one first: (how many were looked at, how many of them stay
    as they are). Nothing is left to do when none was looked at."""
    kept = 0
    rows = await queries.to_undo(tx, import_id, limit)
    profiles = await queries.profiles(tx, [row["talent_id"] for row in rows if row["talent_id"]])
    for row in rows:
        old = profiles.get(row["talent_id"])
        stays = "imports-kept-gone" if old is None else await _stays(tx, row, old)
        kept += bool(stays)
        reasons = [*row["reasons"], [stays, {}]] if stays else row["reasons"]
        if not stays:
            await _restore(tx, row, now)
            await _forget_key(tx, org, source, row)
            # A later row of this batch may be about the same profile.
            profiles |= await queries.profiles(tx, [row["talent_id"]])
        await queries.settle_row(tx, import_id, row["line"], undone_at=now, reasons=reasons)
    return len(rows), kept


async def _stays(tx: Tx, row: Row, now_there: Row) -> str:
    """Why a profile is left as it is; empty: it is taken back."""
    if state(now_there) != row["after"]:
        return "imports-kept-changed"
    if row["before"].get("talent") is not None:
        return ""
    wrote = select(identity.c.id).where(
        identity.c.person_id == now_there["person_id"], identity.c.last_seen_at.is_not(None)
    )
    if row["before"]["person"]["made"] and await tx.scalar(wrote.limit(1)) is not None:
        return "imports-kept-wrote"
    own = row["before"].get("notes", ())
    spoken_of = await used(tx, now_there["id"], (note_table.name,)) or await noted(tx, now_there["id"], own)
    return "imports-kept-used" if spoken_of else ""


async def used(tx: Tx, talent_id: int, but: Collection[str] = ()) -> bool:
    """Whether another feature speaks of a profile: a list, a schedule, a note. ``but``: tables that do not
    count."""
    for column in _uses():
        there = select(column).where(column == talent_id).limit(1)
        if column.table.name not in but and await tx.scalar(there) is not None:
            return True
    return False


@cache
def _uses() -> tuple[Column[Any], ...]:
    """Every column of another feature that points at a profile."""
    return tuple(
        column
        for table in metadata.tables.values()
        if table.name not in OWN_TABLES
        for column in table.c
        if any(key.column is talent.c.id for key in column.foreign_keys)
    )


async def _restore(tx: Tx, row: Row, now: datetime) -> None:
    before = row["before"]
    await untie(tx, before)
    await withdrawn(tx, before.get("notes", ()), now)
    who = before["person"]
    if before.get("talent") is None:
        gone = update(talent).where(talent.c.id == row["talent_id"])
        await tx.execute(gone.values(deleted_at=now, updated_at=now))
        if who["made"]:
            await tx.execute(update(person).where(person.c.id == who["id"]).values(left_at=now))
        await let_go(tx, before, now)
        return
    values = {name: _loaded(talent.c[name], value) for name, value in before["talent"].items()}
    await tx.execute(update(talent).where(talent.c.id == row["talent_id"]).values(**values))
    await tx.execute(talent_trait.delete().where(talent_trait.c.talent_id == row["talent_id"]))
    traits = trait_rows(as_talent({**values, "language": "en", "timezone": "UTC"}), row["talent_id"])
    if traits:
        await tx.execute(insert(talent_trait), traits)
    left_at = _loaded(person.c.left_at, who["left_at"])
    back = update(person).where(person.c.id == who["id"])
    await tx.execute(back.values(name=who["name"], left_at=left_at))
    await let_go(tx, before, now)


def _loaded(column: Column[Any], value: Any) -> Any:
    """A stored value as its column takes it."""
    if value is None or not isinstance(value, str):
        return value
    if isinstance(column.type, Utc | DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value


async def _forget_key(tx: Tx, org: str, source: str, row: Mapping[str, Any]) -> None:
    """A key that came with the row goes; one that was there says again what it said before."""
    table, before = queries.talent_source, row["before"]
    mine = (table.c.org_id == org, table.c.source == source, table.c.key == before["key"])
    if before["source"] is None:
        await tx.execute(delete(table).where(*mine))
    else:
        await tx.execute(update(table).where(*mine).values(fingerprint=before["source"]))
