"""What becomes of a row after the send: every outcome is written here, and who depends on it follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.errors import Undeliverable
from core.gate import Decision
from core.messages import Address
from core.store import bulk_items, fallback, outbox, persons, rooms
from core.store.database import Row, Tx

REPEATS = {"reply": 3, "reminder": 3, "notice": 3, "bulk": 1, "alert": 0}
"""How often a message whose arrival stays unclear is sent again where the provider cannot be asked.
What somebody waits for is worse lost than doubled; nobody waits for bulk, and a doubled alert alarms."""


CRASHES_COUNT_FOR = ("bulk", "alert")
"""A crash is to these like any other unclear end. What somebody waits for is not given up for it."""


def allowed_repeats(row: Row) -> int:
    """How often an outbox row may be sent again while its arrival stays unclear."""
    most = REPEATS[row["purpose"]]
    spared = 0 if row["purpose"] in CRASHES_COUNT_FOR else min(row["crashes"], outbox.MAX_CRASHES)
    return most + spared


@dataclass(frozen=True, slots=True)
class Fates:
    """``accounts``: our account per channel, for a fallback on another channel of the person."""

    accounts: Mapping[str, str]

    async def sent(self, tx: Tx, row: Row, provider_id: str, now: datetime) -> None:
        """It left; receipts may still move it on."""
        await self._settle(tx, row, "sent", provider_id=provider_id, sent_at=now)

    async def refused(self, tx: Tx, row: Row, decision: Decision, now: datetime) -> None:
        """The gate said no, or not yet."""
        if decision.verdict == "wait":
            values = {
                "not_before": decision.until,
                "reason": decision.reason,
                "attempts": row["attempts"] - 1,
            }
            await outbox.settle(tx, row, "pending", **values)
            return
        settled = await self._settle(tx, row, decision.verdict, reason=decision.reason)
        if settled and decision.verdict == "refused" and decision.reason != "told later":
            await fallback.elsewhere(tx, row, decision.reason, self.accounts, now)

    async def failed(self, tx: Tx, row: Row, error: Undeliverable, now: datetime) -> None:
        """The provider said no for good: the reach is remembered as what it is."""
        if error.moved_to:
            address = Address.parse(row["body"]["address"])
            await persons.move_chat(tx, address.channel, address.chat, error.moved_to)
            await rooms.move_place(tx, address, error.moved_to)
            moved = replace(address, chat=error.moved_to)
            body = {**row["body"], "address": str(moved)}
            key = moved.conversation
            await outbox.settle(tx, row, "pending", body=body, conversation_key=key, reason="moved")
            return
        if not await self._settle(tx, row, "failed", reason=error.reason):
            return
        if row["person_id"]:
            chat = Address.parse(row["body"]["address"]).chat
            await persons.lose_reach(tx, row["person_id"], row["channel"], chat, error.reason, now)
        await fallback.elsewhere(tx, row, error.reason, self.accounts, now)

    async def dead(self, tx: Tx, row: Row, why: str, now: datetime) -> None:
        """Attempts are used up; whoever waits for it has to be called."""
        if await self._settle(tx, row, "dead", reason=why):
            await fallback.elsewhere(tx, row, "dead", self.accounts, now)

    async def uncertain(self, tx: Tx, row: Row, why: str, retry_at: float) -> None:
        """The answer of the call was lost; found out from ``retry_at`` (real epoch seconds) on."""
        await self._settle(tx, row, "uncertain", reason=why, retry_at=retry_at)

    async def repeat(self, tx: Tx, row: Row, *, asked: bool) -> bool:
        """Send an unclear message again if that is allowed; either way the ledger says so on the row.

        ``asked``: the provider was asked and knows nothing of it.
        """
        tries = row["uncertain_tries"]
        if not asked and tries >= allowed_repeats(row):
            why = "may have arrived more than once, or not at all" if tries else "may or may not have arrived"
            why = f"{why}; not repeated again" if tries else f"{why}; not repeated"
            await self._settle(tx, row, "uncertain", reason=why, uncertain_tries=outbox.SETTLED)
            return False
        why = "the provider did not know of it" if asked else "it ended without an answer"
        values = {"uncertain_tries": tries + 1, "reason": f"may be a repeat of an earlier try: {why}"}
        await outbox.settle(tx, row, "pending", **values)
        return True

    async def _settle(self, tx: Tx, row: Row, status: str, **values: object) -> bool:
        """False: the claim was lost, and the outcome is another's to write."""
        settled = await outbox.settle(tx, row, status, **values)
        if settled and row["operation_id"] is not None:
            await bulk_items.follow(tx, row["key"], status, str(values.get("reason") or ""))
        return settled
