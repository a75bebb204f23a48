"""Pages wait for a yes: who has an audition reads them once it is confirmed, or when staff release them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Table, delete, or_, select

from core.casting.auditions import queries as auditions
from core.casting.auditions.model import Session, Slot
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, org_id, row_id

locked_table = Table(
    "sides_locked",
    metadata,
    row_id(),
    org_id(),
    Column("sides_id", Id, ForeignKey("sides.id", ondelete="CASCADE"), nullable=False),
    Column("role_id", Id, ForeignKey("role.id", ondelete="CASCADE"), nullable=False),
    # Empty: for everybody who confirms an audition for the role.
    Column("talent_id", Id, ForeignKey("talent.id", ondelete="CASCADE"), nullable=True),
    Column("locked_by", Id, ForeignKey("person.id"), nullable=False),
    Column("locked_at", Utc, nullable=False),
)
Index("ix_sides_locked_role", locked_table.c.role_id, locked_table.c.talent_id)


async def readings(
    tx: Tx, org: str, now: datetime, role_id: int, talents: Sequence[int] | None = None
) -> list[Slot]:
    """The auditions ahead for a role, earliest first; ``talents``: only theirs."""
    sessions: dict[int, Session | None] = {}
    found = []
    for slot in await auditions.ahead(tx, org, now, talents=talents):
        if slot.session_id not in sessions:
            sessions[slot.session_id] = await auditions.get_session(tx, org, slot.session_id)
        session = sessions[slot.session_id]
        if session is not None and session.role_id == role_id:
            found.append(slot)
    return found


async def unconfirmed(tx: Tx, org: str, now: datetime, talent_id: int, role_id: int) -> Slot | None:
    """The audition somebody has still to confirm before they may read its pages; None: nothing is locked."""
    of_role = [slot for slot in await readings(tx, org, now, role_id, [talent_id]) if slot.held]
    if any(slot.rsvp == "confirmed" for slot in of_role):
        return None
    return of_role[0] if of_role else None


async def lock(
    tx: Tx, org: str, sides_id: int, role_id: int, talent_id: int | None, by: int, now: datetime
) -> None:
    """From now on a yes brings these pages: to one person, or to everybody who reads for a role."""
    await drop(tx, role_id, talent_id)
    values = {"org_id": org, "sides_id": sides_id, "role_id": role_id, "talent_id": talent_id}
    await tx.execute(locked_table.insert().values(**values, locked_by=by, locked_at=now))


async def attached(tx: Tx, role_id: int) -> bool:
    """Whether a yes to an audition for a role brings pages to everybody."""
    query = select(locked_table.c.id).where(
        locked_table.c.role_id == role_id, locked_table.c.talent_id.is_(None)
    )
    return await tx.row(query.limit(1)) is not None


async def drop(tx: Tx, role_id: int, talent_id: int | None) -> None:
    """What was kept for one person, or for the role, is kept no more."""
    whose = locked_table.c.talent_id
    one = whose.is_(None) if talent_id is None else whose == talent_id
    await tx.execute(delete(locked_table).where(locked_table.c.role_id == role_id, one))


async def waiting(tx: Tx, role_id: int, talent_id: int) -> Row | None:
    """What a yes brings to somebody: their own pages before those of the role."""
    whose = locked_table.c.talent_id
    query = select(locked_table).where(
        locked_table.c.role_id == role_id, or_(whose == talent_id, whose.is_(None))
    )
    return await tx.row(query.order_by(whose.is_(None), locked_table.c.id.desc()).limit(1))
