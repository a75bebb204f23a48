"""What survives a restart about a provider account: until when it must rest. Real epoch seconds."""

from __future__ import annotations

from sqlalchemy import select, update

from core.store.database import Row, Tx
from core.store.schema import account


async def paused_until(tx: Tx, channel: str, name: str) -> float:
    """When the account may send again; 0.0 when it may now."""
    query = select(account.c.paused_until).where(account.c.channel == channel, account.c.account == name)
    return float(await tx.scalar(query) or 0.0)


async def pause(tx: Tx, channel: str, name: str, until: float, reason: str) -> None:
    """Rest until then, or longer if it already must."""
    values = {"paused_until": until, "pause_reason": reason, "next_send_at": 0.0}
    if not await tx.insert_once(account, {"channel": channel, "account": name, **values}):
        await tx.execute(
            update(account)
            .where(account.c.channel == channel, account.c.account == name, account.c.paused_until < until)
            .values(**values)
        )


async def all_of_them(tx: Tx) -> list[Row]:
    """Every account that was ever paused."""
    return await tx.rows(select(account))
