"""When somebody was last told about a trouble: on whichever node, and across restarts."""

from __future__ import annotations

from sqlalchemy import or_, update

from core.store.database import Tx
from core.store.schema import account

HUB = "hub"
"""Beside the providers' accounts, which are never called so."""


async def raised(tx: Tx, name: str, about: str, real_now: float, every_s: float, *, again: bool) -> bool:
    """Whether now is the time to tell about ``name``; then it is noted as told, with this transaction.

    At most once in ``every_s``; ``again`` False: and never twice about the same.
    """
    next_at = real_now + every_s
    values = {"paused_until": 0.0, "next_send_at": next_at, "pause_reason": about}
    if await tx.insert_once(account, {"channel": HUB, "account": name, **values}):
        return True
    mine = update(account).where(account.c.channel == HUB, account.c.account == name)
    mine = mine.where(account.c.next_send_at <= real_now)
    if not again:
        mine = mine.where(or_(account.c.pause_reason.is_(None), account.c.pause_reason != about))
    return await tx.change(mine.values(next_send_at=next_at, pause_reason=about)) == 1
