"""Rows of consent, and what leaving means for the rows of others. Nothing here commits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, Integer, String, Table, Text, delete, func, or_, select, update

from core.casting.approvals.queries import note_table, review_table
from core.casting.auditions.queries import slot
from core.casting.lists.queries import list_entry
from core.casting.talent.queries import availability
from core.messages import Address
from core.store import bulk_items, persons
from core.store.database import Row, Tx
from core.store.schema import Id, Utc, inbound, metadata, notice, org_id, outbox, row_id

UNASKED = ("reminder", "notice", "bulk")

consent = Table(
    "consent",
    metadata,
    row_id(),
    org_id(),
    Column("identity_id", Id, nullable=True),
    Column("person_id", Id, nullable=True),
    Column("purpose", String(32), nullable=False),
    Column("wording", Text, nullable=False, default=""),
    Column("language", String(16), nullable=False, default="en"),
    Column("version", Integer, nullable=False, default=1),
    Column("channel", String(32), nullable=False, default=""),
    Column("source", String(32), nullable=False),
    Column("given_at", Utc, nullable=True),
    Column("withdrawn_at", Utc, nullable=True),
)
"""Proof of who agreed to what, when, in which words; withdrawing adds a row and never changes one."""
Index("ix_consent_person", consent.c.person_id)
Index("ix_consent_identity", consent.c.identity_id)


async def record(
    tx: Tx,
    org: str,
    *,
    identity_id: int | None,
    person_id: int | None,
    purpose: str,
    wording: str,
    language: str,
    channel: str,
    given_at: datetime | None = None,
    withdrawn_at: datetime | None = None,
) -> None:
    """One statement somebody made in a chat."""
    await tx.execute(
        consent.insert().values(
            org_id=org,
            identity_id=identity_id,
            person_id=person_id,
            purpose=purpose,
            wording=wording,
            language=language,
            version=1,
            channel=channel,
            source="chat",
            given_at=given_at,
            withdrawn_at=withdrawn_at,
        )
    )


async def agreed(tx: Tx, person_id: int, purpose: str) -> bool:
    """Whether somebody's last word about a purpose was a yes."""
    query = select(consent).where(consent.c.person_id == person_id, consent.c.purpose == purpose)
    last = await tx.row(query.order_by(consent.c.id.desc()).limit(1))
    return last is not None and last["given_at"] is not None


async def statements(tx: Tx, person_ids: Collection[int], *, but: str = "") -> list[Row]:
    """What people agreed to or withdrew, oldest first; ``but``: one purpose that is left out."""
    query = select(consent).where(consent.c.person_id.in_(sorted(person_ids)), consent.c.purpose != but)
    return await tx.rows(query.order_by(consent.c.id))


async def withdraw_unasked(tx: Tx, person_id: int | None, place: Address, reason: str) -> int:
    """Cancel what would reach a person, or a stranger's chat, without being asked for; how many.

    Messages of a bulk operation count there as opted out.
    """
    mine = outbox.c.conversation_key == place.conversation
    if person_id is not None:
        mine = or_(mine, outbox.c.person_id == person_id)
    result = await tx.execute(
        update(outbox)
        .where(mine, outbox.c.status == "pending", outbox.c.purpose.in_(UNASKED))
        .values(status="cancelled", reason=reason)
        .returning(outbox.c.key, outbox.c.operation_id)
    )
    rows = list(result.mappings())
    for row in rows:
        if row["operation_id"] is not None:
            await bulk_items.follow(tx, row["key"], "refused", reason)
    if person_id is not None:
        await tx.execute(
            update(notice)
            .where(notice.c.person_id == person_id, notice.c.status == "pending")
            .values(status="cancelled", reason=reason)
        )
    return len(rows)


async def unlink(tx: Tx, identity_id: int) -> None:
    """An identity belongs to nobody the desk knows; it is not written to until it is linked again."""
    await persons.change_identity(tx, identity_id, person_id=None, status="suspended", shared=False)
    await tx.execute(
        delete(persons.identity_share).where(persons.identity_share.c.identity_id == identity_id)
    )


async def opted_out_elsewhere(tx: Tx, person_id: int, but: int) -> list[str]:
    """The other channels on which a person has opted out."""
    row = persons.identity.c
    query = select(row.channel).where(
        row.person_id == person_id, row.id != but, row.opted_out_at.is_not(None)
    )
    return [one["channel"] for one in await tx.rows(query.order_by(row.id))]


async def identities(tx: Tx, person_id: int) -> list[Row]:
    """Every way a person was ever linked by."""
    query = select(persons.identity).where(persons.identity.c.person_id == person_id)
    return await tx.rows(query.order_by(persons.identity.c.id))


async def kept(tx: Tx, person_id: int, talent_ids: Sequence[int]) -> dict[str, int]:
    """How many rows of each kind are kept about somebody."""
    counted: dict[str, list[tuple[Table, Any]]] = {
        "messages": [(inbound, inbound.c.person_id == person_id), (outbox, outbox.c.person_id == person_id)],
        "times": [(availability, availability.c.talent_id.in_(talent_ids))],
        "auditions": [(slot, slot.c.talent_id.in_(talent_ids))],
        "lists": [(list_entry, list_entry.c.talent_id.in_(talent_ids) & list_entry.c.removed_at.is_(None))],
        "opinions": [
            (review_table, review_table.c.talent_id.in_(talent_ids)),
            (note_table, note_table.c.talent_id.in_(talent_ids) & note_table.c.withdrawn_at.is_(None)),
        ],
    }
    totals = {}
    for name, parts in counted.items():
        found = [
            await tx.scalar(select(func.count()).select_from(table).where(mine)) for table, mine in parts
        ]
        totals[name] = sum(int(one or 0) for one in found)
    return totals
