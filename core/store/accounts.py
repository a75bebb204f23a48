"""What outlives a process about a provider account: until when it must rest, and who sends for it.

Times are real epoch seconds. ``holder`` names the sender that took the account last; where several
processes share the database, one that was given up and wakes up late finds that it is not it any more.
"""

from __future__ import annotations

from sqlalchemy import select, update

from core.store.database import Row, Tx
from core.store.schema import account


async def take_over(tx: Tx, channel: str, name: str, holder: str) -> tuple[float, float]:
    """Make ``holder`` the account's sender. Returns until when the provider asked for a pause, and
    when what the last holder sent no longer counts in any limit."""
    values = {"paused_until": 0.0, "next_send_at": 0.0, "holder": holder}
    if await tx.insert_once(account, {"channel": channel, "account": name, **values}):
        return 0.0, 0.0
    mine = (account.c.channel == channel, account.c.account == name)
    await tx.execute(update(account).where(*mine).values(holder=holder))
    row = await tx.row(select(account.c.paused_until, account.c.next_send_at).where(*mine))
    return (0.0, 0.0) if row is None else (row["paused_until"], row["next_send_at"])


async def still_held(tx: Tx, channel: str, name: str, holder: str, next_send_at: float) -> bool:
    """Whether ``holder`` may go on sending, and from when on somebody else could. On SQLite there is
    nobody else. Locks the account's row, so that no take-over falls between this look and the commit."""
    if tx.dialect == "sqlite":
        return True
    mine = update(account).where(account.c.channel == channel, account.c.account == name)
    held = await tx.execute(mine.where(account.c.holder == holder).values(next_send_at=next_send_at))
    return held.rowcount == 1


async def pause(tx: Tx, channel: str, name: str, until: float, reason: str) -> None:
    """Rest until then, or longer if it already must."""
    values = {"paused_until": until, "pause_reason": reason}
    if not await tx.insert_once(
        account, {"channel": channel, "account": name, "next_send_at": 0.0, **values}
    ):
        await tx.execute(
            update(account)
            .where(account.c.channel == channel, account.c.account == name, account.c.paused_until < until)
            .values(**values)
        )


async def all_of_them(tx: Tx) -> list[Row]:
    """Every account that was ever paused."""
    return await tx.rows(select(account))
