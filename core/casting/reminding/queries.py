"""Reminders are planned notices; here they are written, listed and taken back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from core.store.database import Row, Tx
from core.store.schema import notice

KIND = "asked_reminder"
USEFUL = timedelta(hours=12)
"""A reminder that is later than this reminds of nothing."""


async def plan(tx: Tx, org: str, key: str, reader: int, due: datetime, arguments: dict[str, Any]) -> int:
    """The notice; its id."""
    values = {
        "org_id": org,
        "key": key[:200],
        "kind": KIND,
        "subject": f"asked/{arguments['by']}",
        "person_id": reader,
        "arguments": arguments,
        "due_at": due,
        "expires_at": due + USEFUL,
        "status": "pending",
    }
    made = await tx.insert_new(notice, values)
    if made is not None:
        return made
    row = await tx.row(select(notice.c.id).where(notice.c.key == values["key"]))
    if row is None:
        raise LookupError(values["key"])
    return int(row["id"])


async def open_of(tx: Tx, person_id: int) -> list[Row]:
    """What somebody asked for that is still to come, the next first."""
    query = select(notice).where(notice.c.subject == f"asked/{person_id}", notice.c.status == "pending")
    return await tx.rows(query.order_by(notice.c.due_at, notice.c.id))


async def cancel(tx: Tx, notice_id: int, person_id: int) -> bool:
    """Take one of one's own back; False when it went out or was none of theirs."""
    done = await tx.execute(
        update(notice)
        .where(notice.c.id == notice_id, notice.c.subject == f"asked/{person_id}")
        .where(notice.c.status == "pending")
        .values(status="cancelled", reason="taken back")
        .returning(notice.c.id)
    )
    return done.one_or_none() is not None


async def restore(tx: Tx, notice_id: int, person_id: int, now: datetime) -> Row | None:
    """One of one's own that was taken back waits again; None when it is over, or was none of theirs."""
    mine = notice.c.id == notice_id, notice.c.subject == f"asked/{person_id}"
    await tx.execute(
        update(notice)
        .where(*mine, notice.c.status == "cancelled", notice.c.due_at > now)
        .values(status="pending", reason=None)
    )
    return await tx.row(select(notice).where(*mine, notice.c.status == "pending"))


async def move(tx: Tx, notice_id: int, due: datetime) -> None:
    """Another time for one that is still to come."""
    mine = update(notice).where(notice.c.id == notice_id, notice.c.status == "pending")
    await tx.execute(mine.values(due_at=due, expires_at=due + USEFUL))
