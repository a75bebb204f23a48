"""What people say about themselves that nobody else may know: sealed, and told only as large counts.

Only the person writes here. Nothing reads it but ``counts``: no card, search, ranking or prompt does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, PrimaryKeyConstraint, String, Table, select

from core.casting.talent.queries import talent
from core.store.database import Tx
from core.store.schema import Id, Utc, metadata, org_id
from core.vault import Vault

Kind = Literal["community", "religion", "ethnicity", "sexuality", "health", "disability"]
KINDS: tuple[Kind, ...] = get_args(Kind)
SMALLEST_COUNT = 10
"""Fewer people than this are no count: somebody could be told from it."""
MOST = 80
"""Letters of one statement."""

table = Table(
    "talent_declared",
    metadata,
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(24), nullable=False),
    org_id(),
    Column("sealed", LargeBinary, nullable=False),
    Column("declared_at", Utc, nullable=False),
    PrimaryKeyConstraint("talent_id", "kind"),
)
Index("ix_talent_declared_org", table.c.org_id, table.c.kind)


def _about(talent_id: int, kind: str) -> str:
    """What a sealed statement is tied to, so that it opens in its own row only."""
    return f"declared/{talent_id}/{kind}"


async def declare(
    tx: Tx, vault: Vault, org: str, talent_id: int, kind: Kind, value: str, now: datetime
) -> None:
    """Keep or replace one statement."""
    await withdraw(tx, talent_id, kind)
    sealed = vault.seal(value[:MOST], _about(talent_id, kind))
    values = {"talent_id": talent_id, "kind": kind, "org_id": org, "sealed": sealed, "declared_at": now}
    await tx.execute(table.insert().values(**values))


async def withdraw(tx: Tx, talent_id: int, kind: str = "") -> int:
    """Delete one statement, or all of a person; how many there were."""
    mine = table.delete().where(table.c.talent_id == talent_id)
    result = await tx.execute(mine.where(table.c.kind == kind) if kind else mine)
    return int(result.rowcount)


async def kinds(tx: Tx, talent_id: int) -> list[str]:
    """Which statements are kept of somebody, without what they say."""
    rows = await tx.rows(select(table.c.kind).where(table.c.talent_id == talent_id).order_by(table.c.kind))
    return [row["kind"] for row in rows]


async def opened(tx: Tx, vault: Vault, talent_id: int) -> dict[str, str]:
    """Somebody's own statements, for themselves only."""
    rows = await tx.rows(select(table).where(table.c.talent_id == talent_id).order_by(table.c.kind))
    return {row["kind"]: vault.open(row["sealed"], _about(talent_id, row["kind"])) for row in rows}


async def counts(tx: Tx, vault: Vault, org: str, kind: Kind) -> Mapping[str, int]:
    """How many in the directory declare what, largest first; groups below SMALLEST_COUNT are left out,
    and no sum is given from which they could be worked out."""
    query = (
        select(table.c.talent_id, table.c.sealed)
        .join(talent, talent.c.id == table.c.talent_id)
        .where(table.c.org_id == org, table.c.kind == kind, talent.c.deleted_at.is_(None))
    )
    said = Counter(
        vault.open(row["sealed"], _about(row["talent_id"], kind)).casefold() for row in await tx.rows(query)
    )
    return {value: count for value, count in said.most_common() if count >= SMALLEST_COUNT}
