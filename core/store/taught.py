"""What an organisation has taught the desk to understand, and what it did not understand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, UniqueConstraint, bindparam, func, select

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, inbound, metadata, org_id, row_id

taught = Table(
    "taught",
    metadata,
    row_id(),
    org_id(),
    Column("said", String(64), nullable=False),
    Column("means", String(256), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), nullable=True),
    Column("made_at", Utc, nullable=False),
    UniqueConstraint("org_id", "said"),
)
"""``said``: in its one form. Of the organisation, so it outlives whoever taught it."""
MISSED = "not understood"
"""The outcome of a message that nothing was made of."""


_OF = select(taught.c.said, taught.c.means).where(taught.c.org_id == bindparam("org")).order_by(taught.c.id)


async def all_of(tx: Tx, org: str) -> dict[str, str]:
    """Phrases with their meanings, the oldest first. Read with every message."""
    rows = await tx.rows(_OF, {"org": org})
    return {row["said"]: row["means"] for row in rows}


async def put(tx: Tx, org: str, said: str, means: str, person_id: int, now: datetime) -> None:
    """Teach a phrase; a new meaning takes the place of the old one."""
    await remove(tx, org, said)
    values = {"org_id": org, "said": said, "means": means, "person_id": person_id, "made_at": now}
    await tx.execute(taught.insert().values(**values))


async def remove(tx: Tx, org: str, said: str) -> None:
    """Forget a phrase; nothing happens when there is none."""
    await tx.execute(taught.delete().where(taught.c.org_id == org, taught.c.said == said))


async def missed(tx: Tx, org: str, since: datetime, most: int) -> tuple[int, Sequence[Row]]:
    """How many messages were not understood since then, and the last of them. They are the ledger's own rows:
    what it no longer keeps, nobody sees here."""
    own = (inbound.c.org_id == org, inbound.c.outcome == MISSED, inbound.c.received_at >= since)
    [total] = await tx.rows(select(func.count().label("n")).select_from(inbound).where(*own))
    query = select(inbound.c.preview, inbound.c.received_at).where(*own, inbound.c.preview != "")
    return int(total["n"]), await tx.rows(query.order_by(inbound.c.id.desc()).limit(most))
