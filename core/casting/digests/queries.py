"""Rows of who wants a project's status when."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, String, Table, UniqueConstraint, bindparam, select, update

from core.store.database import Row, Tx
from core.store.schema import Id, Utc, metadata, notice, org_id, row_id

KIND = "project_digest"

subscription = Table(
    "report_subscription",
    metadata,
    row_id(),
    org_id(),
    Column("person_id", Id, ForeignKey("person.id"), nullable=False),
    Column("project_id", Id, ForeignKey("project.id"), nullable=False),
    Column("cron", String(32), nullable=False),
    Column("status", String(16), nullable=False),
    Column("made_at", Utc, nullable=False),
    UniqueConstraint("person_id", "project_id"),
)


_MINE = (
    select(subscription)
    .where(subscription.c.person_id == bindparam("person"), subscription.c.status == "on")
    .order_by(subscription.c.id)
)


async def put(tx: Tx, org: str, person_id: int, project_id: int, cron: str, now: datetime) -> Row:
    """Subscribe; one schedule for each person and project, the newest one counts."""
    values = {"cron": cron, "status": "on", "made_at": now}
    key = {"person_id": person_id, "project_id": project_id}
    if not await tx.insert_once(subscription, {"org_id": org, **key, **values}):
        where = [subscription.c[name] == value for name, value in key.items()]
        await tx.execute(update(subscription).where(*where).values(**values))
    row = await tx.row(
        select(subscription).where(
            subscription.c.person_id == person_id, subscription.c.project_id == project_id
        )
    )
    if row is None:
        raise LookupError(f"subscription of {person_id} to {project_id}")
    return row


async def get(tx: Tx, subscription_id: int) -> Row | None:
    """One subscription."""
    return await tx.row(select(subscription).where(subscription.c.id == subscription_id))


async def mine(tx: Tx, person_id: int) -> list[Row]:
    """What comes to somebody by itself, in the order it was wanted."""
    return await tx.rows(_MINE, {"person": person_id})


async def off(tx: Tx, person_id: int) -> int:
    """End every digest of a person; how many there were."""
    result = await tx.execute(
        update(subscription)
        .where(subscription.c.person_id == person_id, subscription.c.status == "on")
        .values(status="off")
        .returning(subscription.c.id)
    )
    return len(result.all())


async def plan(tx: Tx, row: Row, due: datetime, expires: datetime) -> None:
    """The next one; what was planned before for this subscription is dropped."""
    subject = f"digest/{row['id']}"
    await tx.execute(
        update(notice)
        .where(notice.c.subject == subject, notice.c.status == "pending")
        .values(status="cancelled", reason="a newer version follows")
    )
    values = {
        "org_id": row["org_id"],
        "key": f"{subject}/{int(due.timestamp())}/{row['cron']}"[:200],
        "kind": KIND,
        "subject": subject,
        "person_id": row["person_id"],
        "arguments": {"subscription": row["id"], "cron": row["cron"]},
        "due_at": due,
        "expires_at": expires,
        "status": "pending",
    }
    if not await tx.insert_once(notice, values):
        again = update(notice).where(notice.c.key == values["key"], notice.c.status == "cancelled")
        await tx.execute(again.values(status="pending", reason=None))
