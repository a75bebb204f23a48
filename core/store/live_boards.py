"""Rows of the boards that are kept up to date: one message for each role in each shared chat.

Whatever moves somebody touches the role; a burst of moves is one change of the message, a moment later.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, notice, org_id, row_id

KIND = "board_moved"
BURST = timedelta(seconds=4)
"""Moves within this are one change of the message."""
USEFUL = timedelta(days=1)

live_board = Table(
    "live_board",
    metadata,
    row_id(),
    org_id(),
    Column("role_id", Id, ForeignKey("role.id", ondelete="CASCADE"), nullable=False),
    Column("address", String(400), nullable=False),
    Column("key", String(200), nullable=False, unique=True),
    Column("language", String(16), nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("version", Integer, nullable=False, default=0),
    Column("touched_at", Utc, nullable=False),
    Column("over", Boolean, nullable=False, default=False),
)
Index("ix_live_board_role", live_board.c.role_id, live_board.c.over)


async def begin(tx: Tx, now: datetime, **values: Any) -> Row | None:
    """A board that lives from now on; the one that it takes the place of, which ends."""
    role, address = values["role_id"], values["address"]
    before = await tx.row(
        update(live_board)
        .where(live_board.c.role_id == role, live_board.c.address == address, live_board.c.over.is_(False))
        .values(over=True, version=live_board.c.version + 1)
        .returning(live_board)
    )
    await tx.insert_once(live_board, {"version": 0, "over": False, "touched_at": now, **values})
    return before


async def touch(tx: Tx, role_id: Any, now: datetime, *, within: timedelta = BURST) -> None:
    """Somebody of a role moved: its boards are written anew soon, once. ``role_id``: a number, or a query
    for one. ``within``: how long the writing may wait for more moves."""
    touched = await tx.rows(
        update(live_board)
        .where(live_board.c.role_id == role_id, live_board.c.over.is_(False))
        .values(touched_at=now)
        .returning(live_board)
    )
    for row in touched:
        values = {
            "org_id": row["org_id"],
            "key": f"{row['key']}/v{row['version'] + 1}",
            "kind": KIND,
            "subject": f"role/{row['role_id']}",
            "person_id": None,
            "arguments": {"board": row["id"], "version": row["version"]},
            "due_at": now + within,
            "expires_at": now + USEFUL,
            "status": "pending",
        }
        await tx.insert_once(notice, values)


async def next_version(tx: Tx, board_id: int, version: int) -> Row | None:
    """The board as it is to be written now, with its next version; None where it is over, or was written
    since. Whoever touches it meanwhile waits, and asks for another writing."""
    return await tx.row(
        update(live_board)
        .where(live_board.c.id == board_id, live_board.c.version == version, live_board.c.over.is_(False))
        .values(version=version + 1)
        .returning(live_board)
    )


async def living(tx: Tx, role_id: int) -> list[Row]:
    """The boards of a role that are kept up to date."""
    query = select(live_board).where(live_board.c.role_id == role_id, live_board.c.over.is_(False))
    return await tx.rows(query.order_by(live_board.c.id))
