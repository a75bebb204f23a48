"""Outbox to channels: the only code that sends.

One drain per account at a time. A row is ``sending`` in the database before the provider is
called, so that a crash leaves a mark; what the mark means afterwards is in ``uncertain.py``.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from core.errors import Unavailable, Undeliverable
from core.gate import Decision
from core.messages import Outbound
from core.ports import Channel, Clock, Pictures
from core.store import accounts, outbox, send_view
from core.store.database import Database, Row, Tx
from jobs.fates import Fates
from jobs.illustration import illustrated
from jobs.pace import Pace
from jobs.uncertain import settle_uncertain

log = logging.getLogger(__name__)

IN_FLIGHT = 8
"""Sends at once per account, one per conversation: hides the provider's round trip."""
MAX_ATTEMPTS = 6
ASK_AGAIN_S = 1.0
BACKOFF_S = (1.0, 3.0, 10.0, 30.0, 120.0)


@dataclass(slots=True)
class _Account:
    """What a process knows of one provider account while it is its sender."""

    channel: Channel
    pace: Pace
    seen_stuck: bool = False
    paused_until: float = 0.0
    chat_pauses: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Sender:
    """``observe(channel, status)`` is told about every outcome; ``changed()`` that rows moved."""

    database: Database
    channels: Mapping[tuple[str, str], Channel]
    clock: Clock
    fates: Fates
    observe: Callable[[str, str], None]
    changed: Callable[[], None]
    pictures: Pictures | None = None
    _accounts: dict[str, _Account] = field(default_factory=dict)

    async def __call__(self, key: str) -> float | None:
        """Send what ``channel|account`` may send now; the seconds after which to come back."""
        name, _, account_name = key.partition("|")
        channel = self.channels.get((name, account_name))
        if channel is None:
            return None
        account = self._accounts.get(key)
        if account is None:
            about = channel.about
            account = self._accounts[key] = _Account(channel, Pace(about.sends_per_s, about.chat_interval_s))
            account.paused_until = await self._paused_until(name, account_name)
        if not account.seen_stuck:
            await settle_uncertain(self.database, channel, self.fates, self.clock())
            account.seen_stuck = True
        wait = await self._drain(account, name, account_name)
        return wait if account.seen_stuck else min(wait or ASK_AGAIN_S, ASK_AGAIN_S)

    async def _drain(self, account: _Account, name: str, account_name: str) -> float | None:
        flying: dict[asyncio.Task[None], str] = {}
        try:
            while True:
                paused = max(0.0, account.paused_until - time.time())
                wait: float | None = paused or None
                rows: list[tuple[Row, Decision]] = []
                room = IN_FLIGHT - len(flying)
                if not paused and room > 0:
                    busy = [*flying.values(), *_paused_chats(account)]
                    rows, wait = await self._claim(account, name, account_name, busy, room)
                for row, decision in rows:
                    task = asyncio.create_task(self._send(account, row, decision))
                    flying[task] = row["conversation_key"]
                if not flying:
                    return wait
                if not rows:
                    await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
                for task in [task for task in flying if task.done()]:
                    del flying[task]
                    task.result()
        finally:
            if flying:
                await asyncio.gather(*flying, return_exceptions=True)

    async def _paused_until(self, name: str, account_name: str) -> float:
        """Once per process: while it is the account's sender, nobody else pauses it."""
        async with self.database.read(quick=True) as tx:
            return await accounts.paused_until(tx, name, account_name)

    async def _claim(
        self, account: _Account, name: str, account_name: str, busy: list[str], room: int
    ) -> tuple[list[tuple[Row, Decision]], float | None]:
        """Claimed rows that passed the gate; with none, the wait until the next may be sent."""
        now, real = self.clock(), time.time()
        async with self.database.read(quick=True) as tx:
            if not await outbox.any_due(tx, name, account_name, now, real):
                return [], await outbox.next_wait(tx, name, account_name, now, real)
        window_h = account.channel.about.capabilities.window_h
        passed: list[tuple[Row, Decision]] = []
        async with self.database.transaction(quick=True) as tx:
            rows = await outbox.claim(tx, name, account_name, now, real, busy, room)
            for row in rows:
                if await outbox.superseded(tx, row):
                    await outbox.settle(tx, row, "cancelled", reason="a newer version follows")
                    continue
                decision = await send_view.judge(tx, row, now, window_h)
                if decision.verdict in ("send", "template"):
                    passed.append((row, decision))
                else:
                    await self.fates.refused(tx, row, decision, now)
                    self.observe(name, decision.verdict)
        if rows:
            self.changed()
        wait = 0.0 if rows and not passed else None
        if not rows and not busy:
            async with self.database.read(quick=True) as tx:
                wait = await outbox.next_wait(tx, name, account_name, now, real)
        return passed, 0.05 if not rows and busy else wait

    async def _send(self, account: _Account, row: Row, decision: Decision) -> None:
        about = account.channel.about
        try:
            message = self._final(outbox.decode(row), decision, about.capabilities.edits)
            message = await illustrated(message, about.capabilities, self.pictures)
            provider_id = await self._deliver(account, row, message)
        except Unavailable as error:
            await self._later(account, row, error)
        except Undeliverable as error:
            async with self.database.transaction(quick=True) as tx:
                await self.fates.failed(tx, row, error, self.clock())
            self.observe(row["channel"], "failed")
            log.info("provider refused a message", extra={"outbox_id": row["id"], "reason": error.reason})
        else:
            async with self.database.transaction(quick=True) as tx:
                await self.fates.sent(tx, row, provider_id, self.clock())
            self.observe(row["channel"], "sent")
        self.changed()

    def _final(self, message: Outbound, decision: Decision, can_edit: bool) -> Outbound:
        if decision.verdict != "template":
            message = replace(message, template=None)
        return message if can_edit else replace(message, edits=None)

    async def _deliver(self, account: _Account, row: Row, message: Outbound) -> str:
        """Make the provider calls that are still missing; returns the message's provider id."""
        edits = await self._edited(message)
        payloads = account.channel.about.render(message)
        parts: list[str] = list(row["parts"])
        for payload in payloads[len(parts) :]:
            await self._pace(account, row["conversation_key"])
            sent = await account.channel.send(payload, message.address, key=message.key, edits=edits)
            edits = None
            parts.append(sent)
            if len(parts) < len(payloads):
                async with self.database.transaction(quick=True) as tx:
                    await outbox.record_part(tx, row, parts)
        return parts[-1]

    async def _edited(self, message: Outbound) -> str | None:
        if message.edits is None:
            return None
        async with self.database.read(quick=True) as tx:
            first = await outbox.by_key(tx, message.edits)
        return None if first is None else first["provider_id"]

    async def _pace(self, account: _Account, chat: str) -> None:
        while wait := account.pace.chat_wait_s(chat) or account.pace.account_wait_s():
            await _rest(wait)

    async def _later(self, account: _Account, row: Row, error: Unavailable) -> None:
        """Try again after the provider's own wait or a growing one; an unclear outcome is kept as such."""
        wait = error.retry_after_s
        if wait is None:
            wait = BACKOFF_S[min(row["attempts"], len(BACKOFF_S)) - 1] * random.uniform(0.8, 1.2)
        async with self.database.transaction(quick=True) as tx:
            if error.retry_after_s is not None and not error.uncertain:
                await self._pause(tx, account, row, error, wait)
            elif row["attempts"] >= MAX_ATTEMPTS:
                await self.fates.dead(tx, row, str(error), self.clock())
            elif error.uncertain:
                await self.fates.uncertain(tx, row, account.channel, str(error), time.time() + wait)
            else:
                await outbox.settle(tx, row, "pending", retry_at=time.time() + wait, reason=str(error))
        if error.uncertain:
            account.seen_stuck = False
        self.observe(row["channel"], "retry")

    async def _pause(self, tx: Tx, account: _Account, row: Row, error: Unavailable, wait: float) -> None:
        """Obey a 429: the chat or the account rests, and the attempt does not count."""
        until = time.time() + wait
        values = {"retry_at": until, "reason": str(error), "attempts": row["attempts"] - 1}
        await outbox.settle(tx, row, "pending", **values)
        if error.chat_only:
            account.chat_pauses[row["conversation_key"]] = time.monotonic() + wait
        else:
            await accounts.pause(tx, row["channel"], row["account"], until, str(error))
            account.paused_until = max(account.paused_until, until)


async def _rest(seconds: float) -> None:
    await asyncio.sleep(seconds)


def _paused_chats(account: _Account) -> list[str]:
    now = time.monotonic()
    for chat in [chat for chat, until in account.chat_pauses.items() if until <= now]:
        del account.chat_pauses[chat]
    return list(account.chat_pauses)
