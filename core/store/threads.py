"""Threads of shared chats: whether the desk takes part in one, and who spoke last there.

A row exists from the first reply on; it is forgotten when nobody has written there for ``KEPT_DAYS``.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    PrimaryKeyConstraint,
    String,
    Table,
    bindparam,
    delete,
    select,
    update,
)

from core.messages import Address
from core.store.database import Row, Tx
from core.store.schema import Utc, metadata, org_id

KEPT_DAYS = 30

thread = Table(
    "thread",
    metadata,
    Column("conversation_key", String(512), nullable=False),
    Column("thread", String(128), nullable=False),
    org_id(),
    Column("desk_wrote", Boolean, nullable=False, default=False),
    Column("speaker", String(255), nullable=False, default=""),
    Column("speaker_before", String(255), nullable=False, default=""),
    Column("last_message", String(255), nullable=False, default=""),
    Column("at", Utc, nullable=False, index=True),
    PrimaryKeyConstraint("conversation_key", "thread"),
)
"""``speaker``: the provider's id of who wrote the newest message, empty when it was the desk.
``last_message``: that message's id, so that reading it again finds what was true before it."""

_ONE = select(thread).where(
    thread.c.conversation_key == bindparam("key"), thread.c.thread == bindparam("thread")
)


async def get(tx: Tx, address: Address) -> Row | None:
    """The thread of an address, if anybody replied there."""
    return await tx.row(_ONE, {"key": address.conversation, "thread": address.thread})


async def desk_wrote(tx: Tx, org: str, address: Address, now: datetime) -> None:
    """The desk writes in a thread: from now on it takes part."""
    await _note(tx, org, address, now, desk_wrote=True, speaker="", speaker_before="", last_message="")


async def person_wrote(
    tx: Tx, org: str, address: Address, now: datetime, *, speaker: str, before: str, message: str
) -> None:
    """A person wrote in a thread, after ``before``."""
    await _note(tx, org, address, now, speaker=speaker, speaker_before=before, last_message=message)


async def _note(tx: Tx, org: str, address: Address, now: datetime, **values: object) -> None:
    key = {"conversation_key": address.conversation, "thread": address.thread}
    made = {"org_id": org, "desk_wrote": False, "at": now, **key, **values}
    if not await tx.insert_once(thread, made):
        mine = update(thread).where(*(thread.c[name] == value for name, value in key.items()))
        await tx.execute(mine.values(at=now, **values))


async def forget(tx: Tx, before: datetime) -> None:
    """Drop threads in which nobody has written since ``before``."""
    await tx.execute(delete(thread).where(thread.c.at < before))
