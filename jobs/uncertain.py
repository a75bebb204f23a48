"""Messages between the call and its answer: asked about where the provider can be asked, else by purpose."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.errors import Undeliverable
from core.ports import Channel
from core.store import outbox
from core.store.database import Database, Row, Tx
from jobs.fates import Fates

LOOK_BACK = timedelta(minutes=10)
"""Clock differences between us and a provider, with room to spare."""


async def find_out(database: Database, channel: Channel, row: Row) -> str | None:
    """The provider's id of an unclear message; None: it did not arrive, or nobody can say.

    Its conversation has sent nothing since, so the newest message of the same words is either this
    one or one that the ledger knows. Raises Unavailable when the provider must be asked again.
    """
    if row["parts"]:
        return None
    since = (row["sending_since"] or row["created_at"]) - LOOK_BACK
    try:
        found = await channel.look_up(outbox.decode(row), since)
    except Undeliverable:
        return None
    if found is None:
        return None
    async with database.read(quick=True) as tx:
        return None if await outbox.another_has(tx, row, found) else found


async def settle_unclear(tx: Tx, fates: Fates, row: Row, found: str | None, now: datetime) -> None:
    """Write what was found out, or send once more what may be repeated."""
    if found is not None:
        await fates.sent(tx, row, found, now)
        await outbox.explain(tx, row["id"], "found at the provider; the answer of the call was lost")
    else:
        await fates.once_more(tx, row)
