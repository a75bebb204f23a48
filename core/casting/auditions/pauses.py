"""Rows of breaks."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Table, delete, select

from core.casting.auditions.model import Span
from core.store.database import Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

break_table = Table(
    "session_break",
    metadata,
    row_id(),
    org_id(),
    Column("session_id", Id, ForeignKey("session.id", ondelete="CASCADE"), nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("made_by", Id, ForeignKey("person.id"), nullable=False),
)
Index("ix_session_break_session", break_table.c.session_id)


async def put(tx: Tx, org: str, session_id: int, span: Span, by: int) -> None:
    """A break of a session; the same one again changes nothing."""
    if any(one == span for one in await of_session(tx, session_id)):
        return
    values = {"org_id": org, "session_id": session_id, "starts_at": span.start, "ends_at": span.end}
    await tx.execute(break_table.insert().values(**values, made_by=by))


async def remove(tx: Tx, session_id: int, span: Span) -> bool:
    """Take a break out; whether there was one."""
    result = await tx.execute(
        delete(break_table).where(
            break_table.c.session_id == session_id,
            break_table.c.starts_at == span.start,
            break_table.c.ends_at == span.end,
        )
    )
    return bool(result.rowcount)


async def of_session(tx: Tx, session_id: int) -> list[Span]:
    """The breaks of a session, by time."""
    query = select(break_table).where(break_table.c.session_id == session_id)
    rows = await tx.rows(query.order_by(break_table.c.starts_at))
    return [Span(row["starts_at"], row["ends_at"]) for row in rows]


async def around(tx: Tx, org: str, start: datetime, end: datetime) -> list[tuple[int, Span]]:
    """Breaks of any session that touch a range."""
    query = select(break_table).where(
        break_table.c.org_id == org, break_table.c.ends_at > start, break_table.c.starts_at < end
    )
    return [(row["session_id"], Span(row["starts_at"], row["ends_at"])) for row in await tx.rows(query)]
