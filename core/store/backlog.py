"""How long what could be worked on has been waiting, by stage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import case, func, or_, select

from core.store.database import Tx
from core.store.outbox import PRIORITY
from core.store.schema import UNSETTLED, WAITING, Utc, inbound, notice, outbox

Stage = Literal["turn", "send", "due"]


@dataclass(frozen=True, slots=True)
class Wait:
    """The oldest thing that waits in one place. ``where``: ``channel/account`` of a send, else empty."""

    stage: Stage
    where: str
    seconds: float


async def waits(tx: Tx, now: datetime, real_now: float) -> list[Wait]:
    """One for each place where something waits that is due. What has failed for now counts from its first
    try; what waits for its hour counts from that hour; messages to many are meant to wait and do not count.

    ``now``: the business clock; ``real_now``: epoch seconds.
    """
    found = [
        Wait("turn", "", await turn_lag_s(tx, now, real_now)),
        *await _sends(tx, now),
        Wait("due", "", await due_lag_s(tx, now)),
    ]
    return [wait for wait in found if wait.seconds > 0]


async def turn_lag_s(tx: Tx, now: datetime, real_now: float) -> float:
    """The age of the oldest message that is not answered, from when it could be worked on."""
    fresh = func.min(case((inbound.c.next_at == 0.0, inbound.c.received_at)), type_=Utc)
    again = func.min(case((inbound.c.next_at > 0.0, inbound.c.next_at)))
    row = await tx.row(select(fresh.label("fresh"), again.label("again")).where(WAITING))
    if row is None:
        return 0.0
    ages: list[float] = [] if row["fresh"] is None else [(now - row["fresh"]).total_seconds()]
    ages += [] if row["again"] is None else [real_now - float(row["again"])]
    return max(0.0, *ages, 0.0)


async def due_lag_s(tx: Tx, now: datetime) -> float:
    """How late the oldest notice is that is due."""
    oldest: datetime | None = await tx.scalar(
        select(func.min(notice.c.due_at)).where(notice.c.status == "pending")
    )
    return 0.0 if oldest is None else max(0.0, (now - oldest).total_seconds())


async def _sends(tx: Tx, now: datetime) -> list[Wait]:
    since = func.min(func.coalesce(outbox.c.not_before, outbox.c.created_at), type_=Utc).label("since")
    ready = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
    query = (
        select(outbox.c.channel, outbox.c.account, since)
        .where(UNSETTLED, outbox.c.status != "uncertain", ready, outbox.c.priority < PRIORITY["bulk"])
        .group_by(outbox.c.channel, outbox.c.account)
    )
    return [
        Wait("send", f"{row['channel']}/{row['account']}", (now - row["since"]).total_seconds())
        for row in await tx.rows(query)
    ]
