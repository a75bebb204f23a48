"""Rows of client links. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, select, update

from core.casting.client_links.model import ClientLink, Kind
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

client_link = Table(
    "client_link",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("stopped_at", Utc, nullable=True),
    Column("opens", Integer, nullable=False, default=0),
    Column("opened_at", Utc, nullable=True),
)
Index("ix_client_link_role", client_link.c.role_id)


def _link(row: Row) -> ClientLink:
    return ClientLink(**{field.name: row[field.name] for field in fields(ClientLink)})


async def add(
    tx: Tx, org: str, role_id: int, kind: Kind, *, zone: str, by: int, now: datetime, until: datetime
) -> ClientLink:
    """A new link; those made before go on."""
    values = {"org_id": org, "role_id": role_id, "kind": kind, "zone": zone, "made_by": by}
    made = client_link.insert().values(**values, made_at=now, until=until, opens=0).returning(*client_link.c)
    return _link(dict((await tx.execute(made)).mappings().one()))


async def get(tx: Tx, link_id: int) -> ClientLink | None:
    """One link by id, whether it holds or not."""
    row = await tx.row(select(client_link).where(client_link.c.id == link_id))
    return None if row is None else _link(row)


async def live(tx: Tx, role_ids: Collection[int], now: datetime) -> list[ClientLink]:
    """The links of these roles that hold, the oldest first."""
    query = select(client_link).where(
        client_link.c.role_id.in_(sorted(role_ids)),
        client_link.c.stopped_at.is_(None),
        client_link.c.until > now,
    )
    return [_link(row) for row in await tx.rows(query.order_by(client_link.c.id))]


async def stop(tx: Tx, ids: Collection[int], now: datetime) -> int:
    """End links at once; how many held until now."""
    result = await tx.execute(
        update(client_link)
        .where(client_link.c.id.in_(sorted(ids)), client_link.c.stopped_at.is_(None))
        .values(stopped_at=now)
        .returning(client_link.c.id)
    )
    return len(result.all())


async def opened(tx: Tx, link_id: int, now: datetime) -> None:
    """Somebody looks at the page."""
    counted = {"opens": client_link.c.opens + 1, "opened_at": now}
    await tx.execute(update(client_link).where(client_link.c.id == link_id).values(**counted))
