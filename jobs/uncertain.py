"""Messages between the call and its answer: asked about where the provider can be asked, else by purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.errors import Undeliverable
from core.ports import Channel
from core.store import bodies, outbox
from core.store.database import Database, Row, Tx
from jobs.fates import Fates

LOOK_BACK = timedelta(minutes=10)
"""Clock differences between us and a provider, with room to spare."""


@dataclass(frozen=True, slots=True)
class Found:
    """``provider_id``: the call arrived. ``asked``: the provider could be asked at all. ``whole``: it
    was the message's last call."""

    provider_id: str | None = None
    asked: bool = False
    whole: bool = True


async def find_out(database: Database, channel: Channel, row: Row) -> Found:
    """What the provider knows of the call of a message that is unclear: the one after its known parts.

    Its conversation has sent nothing since, so the newest message of the same words is either this
    one or one that the ledger knows. Raises Unavailable when the provider must be asked again.
    """
    since = (row["sending_since"] or row["created_at"]) - LOOK_BACK
    message, part = bodies.decode(row), len(row["parts"])
    try:
        known = await channel.look_up(message, since, part=part)
    except Undeliverable:
        return Found()
    if known is None or known in row["parts"]:
        return Found(asked=True)
    async with database.read(quick=True) as tx:
        another = await outbox.another_has(tx, row, known)
    whole = part + 1 >= len(channel.about.render(message))
    return Found(None if another else known, asked=True, whole=whole)


async def settle_unclear(tx: Tx, fates: Fates, row: Row, found: Found, now: datetime) -> None:
    """Write what was found out, or send again what may be repeated."""
    if found.provider_id is not None and not found.whole:
        parts = [*row["parts"], found.provider_id]
        await outbox.record_part(tx, row, parts)
        await outbox.settle(tx, row, "pending", reason="found at the provider")
    elif found.provider_id is not None:
        await fates.sent(tx, row, found.provider_id, now)
        await outbox.explain(tx, row["id"], "found at the provider; the answer of the call was lost")
    else:
        await fates.repeat(tx, row, asked=found.asked)
