"""Rows of rooms and readers. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, UniqueConstraint, delete, select

from core.casting.resources.model import Kind, Resource, plain
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

resource = Table(
    "resource",
    metadata,
    row_id(),
    org_id(),
    Column("kind", String(16), nullable=False),
    Column("place", String(200), nullable=False),
    Column("place_key", String(200), nullable=False),
    Column("name", String(80), nullable=False),
    Column("name_key", String(80), nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    UniqueConstraint("org_id", "kind", "place_key", "name_key"),
)


def _resource(row: Row) -> Resource:
    return Resource(row["id"], row["kind"], row["place"], row["name"])


async def note(
    tx: Tx, org: str, kind: Kind, names: Collection[str], by: int, now: datetime, *, place: str = ""
) -> list[Resource]:
    """Those of the names that were not known yet, as they are now."""
    known = {plain(one.name) for one in await of(tx, org, kind, place=place)}
    made = []
    for name in dict.fromkeys(names):
        if plain(name) in known or not plain(name):
            continue
        known.add(plain(name))
        keys = {"place_key": plain(place), "name_key": plain(name)}
        values = {"org_id": org, "kind": kind, "place": place, "name": name, "made_by": by, "made_at": now}
        if await tx.insert_once(resource, {**values, **keys}):
            made.append(name)
    return [one for one in await of(tx, org, kind, place=place) if one.name in made]


async def of(tx: Tx, org: str, kind: Kind, *, place: str = "") -> list[Resource]:
    """The rooms of a place, or all readers, in the order they were noted."""
    query = select(resource).where(
        resource.c.org_id == org, resource.c.kind == kind, resource.c.place_key == plain(place)
    )
    return [_resource(row) for row in await tx.rows(query.order_by(resource.c.id))]


async def everything(tx: Tx, org: str) -> list[Resource]:
    """All rooms by place, then all readers."""
    query = select(resource).where(resource.c.org_id == org)
    rows = await tx.rows(query.order_by(resource.c.kind.desc(), resource.c.place_key, resource.c.id))
    return [_resource(row) for row in rows]


async def drop(tx: Tx, org: str, ids: Collection[int]) -> None:
    """Forget some of them; what is planned in them stays planned."""
    await tx.execute(delete(resource).where(resource.c.org_id == org, resource.c.id.in_(sorted(ids))))
