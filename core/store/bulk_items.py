"""Items of an operation follow the fate of the message that was queued for them."""

from __future__ import annotations

from sqlalchemy import bindparam, update

from core.store.database import Tx
from core.store.schema import operation_item

FATE = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "failed": "failed",
    "refused": "refused",
    "expired": "failed",
    "dead": "failed",
    "cancelled": "cancelled",
    "uncertain": "uncertain",
}


async def follow(tx: Tx, outbox_key: str, status: str, reason: str = "") -> None:
    """Give the item of an outbox row the row's new status, if it belongs to one."""
    if status not in FATE:
        return
    new = {"item_key": outbox_key, "new_status": FATE[status], "new_reason": reason or None}
    await tx.change(_FOLLOWING, new)


_FOLLOWING = (
    update(operation_item)
    .where(operation_item.c.outbox_key == bindparam("item_key"), operation_item.c.status != "cancelled")
    .values(status=bindparam("new_status"), reason=bindparam("new_reason"))
)


async def hand_over(tx: Tx, old_key: str, new_key: str) -> None:
    """Another message took over for an item."""
    moved = update(operation_item).where(operation_item.c.outbox_key == old_key)
    await tx.execute(moved.values(outbox_key=new_key, status="queued", reason=None))
