"""Messages between the call and its answer: asked about where the provider can be asked, else by purpose."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from core.errors import Unavailable, Undeliverable
from core.ports import Channel
from core.store import outbox
from core.store.database import Database, Row
from jobs.fates import Fates

log = logging.getLogger(__name__)

LOOK_BACK = timedelta(minutes=10)
"""Clock differences between us and a provider, with room to spare."""


async def settle_uncertain(database: Database, channel: Channel, fates: Fates, now: datetime) -> int:
    """Settle every row of an account that is ``sending`` (its sender died) or ``uncertain``.

    Runs before the account sends anything else, while no send of this process is in flight.
    """
    about = channel.about
    async with database.read() as tx:
        rows = await outbox.stuck(tx, about.name, about.account)
    for row in rows:
        await _settle(database, channel, fates, row, now)
    return len(rows)


async def _settle(database: Database, channel: Channel, fates: Fates, row: Row, now: datetime) -> None:
    found: str | None = None
    if not row["parts"]:
        since = (row["sending_since"] or row["created_at"]) - LOOK_BACK
        try:
            found = await channel.look_up(outbox.decode(row), since)
        except Undeliverable:
            found = None
        except Unavailable:
            log.warning("provider cannot be asked now", extra={"outbox_id": row["id"]})
    async with database.transaction() as tx:
        if found is not None:
            await fates.sent(tx, row, found, now)
        else:
            await fates.once_more(tx, row)
