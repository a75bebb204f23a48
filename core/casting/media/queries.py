"""Rows of photos and videos. Nothing here commits; a file goes by a wake once its row has gone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, delete, select, update

from core.casting.media.model import Label, Media
from core.casting.talent.queries import talent
from core.ports import Kept, MediaKind
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

WAKE = "media"
"""The drain that removes a file nobody needs; its key is the file's name."""
PER_LIST = 500
TAPE: Label = "tape"

media = Table(
    "talent_media",
    metadata,
    row_id(),
    org_id(),
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("label", String(16), nullable=False, default=""),
    Column("name", String(80), nullable=False),
    Column("mime", String(64), nullable=False),
    Column("size_bytes", Integer, nullable=False),
    Column("width", Integer, nullable=False, default=0),
    Column("height", Integer, nullable=False, default=0),
    Column("added_by", Id, nullable=True),
    Column("added_at", Utc, nullable=False),
    Column("removed_at", Utc, nullable=True),
)
"""``name``: of the file, which several rows may share. ``removed_at``: taken back, and for a while still
there to be brought back."""
Index("ix_talent_media_talent", media.c.talent_id)
Index("ix_talent_media_name", media.c.name)


def _media(row: Row) -> Media:
    return Media(**{name: row[name] for name in Media.__dataclass_fields__})


async def of_talent(tx: Tx, talent_id: int, kind: MediaKind | None = None) -> list[Media]:
    """What is kept of somebody, in the order it came; self-tapes are the casting's, not of the profile."""
    query = select(media).where(
        media.c.talent_id == talent_id, media.c.removed_at.is_(None), media.c.label != TAPE
    )
    query = query if kind is None else query.where(media.c.kind == kind)
    return [_media(row) for row in await tx.rows(query.order_by(media.c.id))]


async def by_ids(tx: Tx, org: str, ids: Collection[int]) -> list[Media]:
    """Some, also those that were taken back."""
    query = select(media).where(media.c.org_id == org, media.c.id.in_(sorted(ids)))
    return [_media(row) for row in await tx.rows(query.order_by(media.c.id))]


async def add(
    tx: Tx, org: str, talent_id: int, file: Kept, label: Label, by: int, now: datetime
) -> tuple[Media, bool]:
    """Keep a file of somebody's; False beside it when they have it already."""
    same = select(media).where(
        media.c.talent_id == talent_id, media.c.name == file.name, media.c.removed_at.is_(None)
    )
    there = await tx.row(same)
    if there is not None:
        return _media(there), False
    values: dict[str, Any] = {
        "org_id": org,
        "talent_id": talent_id,
        "kind": file.kind,
        "label": label,
        "name": file.name,
        "mime": file.mime,
        "size_bytes": file.size_bytes,
        "width": file.width,
        "height": file.height,
        "added_by": by,
        "added_at": now,
    }
    made = await tx.execute(media.insert().values(**values).returning(*media.c))
    return _media(dict(made.mappings().one())), True


async def take_back(tx: Tx, ids: Collection[int], now: datetime) -> None:
    """Out of the profile; the file stays until there is no way back."""
    await tx.execute(update(media).where(media.c.id.in_(sorted(ids))).values(removed_at=now))


async def bring_back(tx: Tx, ids: Collection[int]) -> None:
    """Into the profile again."""
    await tx.execute(update(media).where(media.c.id.in_(sorted(ids))).values(removed_at=None))


async def show_face(tx: Tx, talent_id: int, reference: str, now: datetime) -> None:
    """The picture that stands for somebody on cards and sheets; empty: none."""
    mine = update(talent).where(talent.c.id == talent_id)
    await tx.execute(mine.values(portrait=reference, updated_at=now))


async def show_reel(tx: Tx, talent_id: int, link: str, now: datetime) -> None:
    """The address of somebody's reel; empty: none."""
    await tx.execute(update(talent).where(talent.c.id == talent_id).values(showreel=link, updated_at=now))


async def erase(tx: Tx, talent_id: int) -> int:
    """All of somebody's, at once and for good; how many."""
    gone = await tx.execute(delete(media).where(media.c.talent_id == talent_id).returning(media.c.name))
    names = [row["name"] for row in gone.mappings()]
    for name in names:
        tx.wake(WAKE, name)
    return len(names)


async def past(tx: Tx, before: datetime) -> list[str]:
    """Drop the rows of what was taken back before a moment; the files they named."""
    gone = delete(media).where(media.c.removed_at < before).returning(media.c.name)
    return [row["name"] for row in (await tx.execute(gone)).mappings()]


async def needed(tx: Tx, names: Sequence[str]) -> set[str]:
    """Of these files those that some row names."""
    found: set[str] = set()
    for start in range(0, len(names), PER_LIST):
        query = select(media.c.name).where(media.c.name.in_(names[start : start + PER_LIST]))
        found |= {row["name"] for row in await tx.rows(query)}
    return found
