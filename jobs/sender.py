"""Outbox to channels: the only code that sends.

One drain per account at a time. A row is ``sending`` in the database before the provider is
called, so that a crash leaves a mark; what the mark means afterwards is in ``uncertain.py``.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial

from core.errors import Unavailable, Undeliverable
from core.gate import Decision
from core.marking import marked
from core.messages import Outbound
from core.ports import Calendar, Channel, Clock, Payload, Pictures
from core.store import accounts, bodies, outbox, send_view
from core.store.database import Database, Row, Tx
from core.vault import Vault
from jobs.account import Account, Work
from jobs.calendar_links import linked, unsealed
from jobs.engine.drain import Superseded
from jobs.fates import Fates
from jobs.illustration import illustrated
from jobs.pace import Pace
from jobs.uncertain import Found, find_out, settle_unclear

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 6
BACKOFF_S = (1.0, 3.0, 10.0, 30.0, 120.0)
CLAIM_LASTS_S = 7.0
"""Nobody takes a claim over sooner than this: less than what a process is given up after."""
WRITE_AGAIN_S = (0.1, 0.5, 2.0, 5.0)
"""What the provider answered is kept in memory this long while the database cannot take it."""


@dataclass(slots=True)
class Sender:
    """``observe(channel, status)`` is told about every outcome; ``changed()`` that rows moved.
    ``backoff_s``: waits after failures that name none. ``vault``: opens what a message carries under seal."""

    database: Database
    channels: Mapping[tuple[str, str], Channel]
    clock: Clock
    fates: Fates
    observe: Callable[[str, str], None]
    changed: Callable[[], None]
    pictures: Pictures | None = None
    calendar: Calendar | None = None
    vault: Vault | None = None
    backoff_s: Sequence[float] = BACKOFF_S
    _accounts: dict[str, Account] = field(default_factory=dict)
    _closing: bool = False

    async def __call__(self, key: str) -> float | None:
        """Send what ``channel|account`` may send now; the seconds after which to come back."""
        name, _, own = key.partition("|")
        channel = self.channels.get((name, own))
        if channel is None:
            return None
        account = self._accounts.get(key)
        if account is None:
            about = channel.about
            pace = Pace(about.sends_per_s, about.chat_interval_s)
            account = self._accounts[key] = Account(name, own, channel, pace)
        if not account.taken_over:
            async with self.database.transaction(quick=True) as tx:
                await outbox.abandoned(tx, name, own, time.time())
                paused, next_at = await accounts.take_over(tx, name, own, account.holder)
            # The clock of whoever sent last may be ahead of this one's.
            account.paused_until = max(paused, min(next_at, time.time() + account.pace.window_s))
            account.taken_over = account.unclear = True
        return await self._drain(account)

    async def put(self, tx: Tx, row: Row) -> bool:
        """Queue a planned row; False when its key is queued already. If it may leave at once, the mark
        that it is being sent is part of the same commit; else the account's drain finds it as ever."""
        account = self._accounts.get(f"{row['channel']}|{row['account']}")
        decision = await self._at_once(tx, row, account)
        if account is None or decision is None:
            return await outbox.add(tx, row)
        claimed, at = await outbox.add_sending(tx, row, self.clock()), time.monotonic()
        if claimed is None:
            return False
        work = partial(self._send, account, {**claimed, "claimed": at}, decision)

        def hand() -> None:
            account.handed.append((row["conversation_key"], work))
            account.news.set()
            self.changed()

        tx.after_commit(hand)
        return True

    async def _at_once(self, tx: Tx, row: Row, account: Account | None) -> Decision | None:
        """What the gate says of a row that could leave now, behind nothing else of its conversation."""
        if account is None or not account.open or self._closing or row["edits"] or row["not_before"]:
            return None
        there = row["conversation_key"]
        if there in account.waiting or await outbox.unsettled_in(tx, there):
            return None
        decision = await send_view.judge(tx, row, self.clock(), account.channel.about.capabilities.window_h)
        return decision if decision.verdict in ("send", "template") else None

    async def release(self, key: str) -> None:
        """Another process may be the account's sender from now on. It waits until what this one sent no
        longer counts in any limit. Raises Unavailable: it will wait all the same, by the last claim."""
        account = self._accounts.get(key)
        if account is None or not account.taken_over:
            return
        account.taken_over = False
        left = account.pace.window_s - (time.monotonic() - account.called_at)
        if left > 0:
            async with self.database.transaction(quick=True) as tx:
                where = (account.name, account.own, account.holder)
                await accounts.still_held(tx, *where, time.time() + left)

    def limits(self) -> list[tuple[str, int, int, float]]:
        """Of each account that this process sends for: ``channel/account``, calls it may make now, calls
        under way, seconds of rest that the provider asked for."""
        held = [account for account in self._accounts.values() if account.taken_over]
        return [
            (f"{one.name}/{one.own}", max(0, one.pace.room()), len(one.flying), one.rest_s) for one in held
        ]

    def close(self) -> None:
        """Claim nothing more for others: soon nobody will be left to send it."""
        self._closing = True

    async def _drain(self, account: Account) -> float | None:
        try:
            while True:
                account.news.clear()
                work, wait = await self._next(account)
                for conversation, doing in work:
                    account.flying[asyncio.create_task(doing())] = conversation
                if work:
                    await asyncio.sleep(0)  # the calls go out before the next look
                if not account.flying and not account.handed:
                    return wait
                if not work:
                    await account.something()
                for task in [task for task in account.flying if task.done()]:
                    del account.flying[task]
                    task.result()
        except asyncio.CancelledError:
            for task in account.flying:
                task.cancel()
            raise
        except Exception:
            # What was being sent now has no keeper: the next drain starts like a new process.
            account.taken_over = False
            account.handed.clear()
            raise
        finally:
            if account.flying:
                await asyncio.gather(*account.flying, return_exceptions=True)
                account.flying.clear()

    async def _next(self, account: Account) -> tuple[Work, float | None]:
        """What was handed over, else what is found; with nothing, the wait."""
        if account.handed:
            work, account.handed = account.handed, []
            return work, None
        rest = account.rest_s or account.pace.room_in_s()
        if rest or account.room <= 0:
            return [], rest or None
        return await self._work(account)

    async def _work(self, account: Account) -> tuple[Work, float | None]:
        """What may be done now, at most one thing per conversation; with nothing, the wait."""
        now, real, room = self.clock(), time.time(), account.room
        # A row is marked as being sent only when the call can be made at once: should the process die
        # while a row waits for the limits, its message is not unclear.
        where, waiting = (account.name, account.own), account.waiting
        busy = [*account.flying.values(), *waiting]
        async with self.database.read(quick=True) as tx:
            unclear = await outbox.unclear(tx, *where) if account.unclear else []
            due = await outbox.any_due(tx, *where, now, real)
        account.unclear = bool(unclear)
        work: Work = []
        for row in unclear:
            if room > 0 and row["retry_at"] <= real and row["conversation_key"] not in busy:
                work.append((row["conversation_key"], partial(self._find_out, account, row)))
                room, busy = room - 1, [*busy, row["conversation_key"]]
        if due and room > 0:
            async with self.database.transaction(quick=True) as tx:
                passed, looked_at = await self._claim_in(tx, account, room, busy)
            for row, decision in passed:
                work.append((row["conversation_key"], partial(self._send, account, row, decision)))
            if looked_at and not work:
                return [], 0.0
        if work or account.flying:
            return work, None
        async with self.database.read(quick=True) as tx:
            wait = await outbox.next_wait(tx, *where, now, real)
        waits = [*waiting.values(), *([] if wait is None else [wait])]
        return [], min(waits, default=None) if due or wait is not None else None

    async def _claim_in(
        self, tx: Tx, account: Account, room: int, busy: Sequence[str] | None = None
    ) -> tuple[list[tuple[Row, Decision]], int]:
        """Claimed rows that passed the gate, and how many rows were claimed. ``busy``: conversations
        to leave alone, if they are known already."""
        window_h = account.channel.about.capabilities.window_h
        now, real = self.clock(), time.time()
        if busy is None:
            busy = [*account.flying.values(), *account.waiting]
        passed: list[tuple[Row, Decision]] = []
        claimed, until = time.monotonic(), real + account.pace.window_s
        if not await accounts.still_held(tx, account.name, account.own, account.holder, until):
            raise Superseded("the account has another sender")
        rows = await outbox.claim(tx, account.name, account.own, now, real, busy, room)
        for row in rows:
            if await outbox.superseded(tx, row):
                await outbox.settle(tx, row, "cancelled", reason="a newer version follows")
                continue
            decision = await send_view.judge(tx, row, now, window_h)
            if decision.verdict in ("send", "template"):
                passed.append(({**row, "claimed": claimed}, decision))
            else:
                await self.fates.refused(tx, row, decision, now)
                tx.after_commit(partial(self.observe, account.name, decision.verdict))
        if rows:
            tx.after_commit(self.changed)
        return passed, len(rows)

    async def _find_out(self, account: Account, row: Row) -> None:
        """Settle a message whose arrival is unclear; ask again later while the provider is away."""
        try:
            found = await find_out(self.database, account.channel, row)
        except Unavailable as error:
            log.warning("provider cannot be asked now", extra={"outbox_id": row["id"]})
            if row["attempts"] < MAX_ATTEMPTS:
                await self._ask_later(account, row, error)
                return
            found = Found()
        await self._write(lambda tx: settle_unclear(tx, self.fates, row, found, self.clock()))
        self.observe(account.name, "uncertain" if found.provider_id is None else "sent")
        self.changed()

    async def _ask_later(self, account: Account, row: Row, error: Unavailable) -> None:
        until = time.time() + self._patience_s(row, error)

        async def keep(tx: Tx) -> None:
            await outbox.settle(tx, row, "uncertain", retry_at=until, attempts=row["attempts"] + 1)
            if error.retry_after_s is not None and not error.chat_only:
                await accounts.pause(tx, account.name, account.own, until, str(error))

        await self._write(keep)
        if error.retry_after_s is not None and not error.chat_only:
            account.paused_until = max(account.paused_until, until)

    async def _send(self, account: Account, row: Row, decision: Decision) -> None:
        """Make one message's calls and write what became of it."""
        with marked(outbox_id=row["id"], inbound_id=row["inbound_id"], channel=row["channel"]):
            await self._sent(account, row, decision)

    async def _sent(self, account: Account, row: Row, decision: Decision) -> None:
        called = False
        try:
            message, payloads = await self._prepared(account, row, decision)
            called = True
            provider_id = await self._deliver(account, row, message, payloads)
        except Unavailable as error:
            await self._later(account, row, error)
        except Undeliverable as error:
            account.answered, refusal = True, error
            await self._write(lambda tx: self.fates.failed(tx, row, refusal, self.clock()))
            self.observe(account.name, "failed")
            log.info("provider refused a message", extra={"reason": error.reason})
        except Superseded:
            log.warning("a claim was lost before its call")
            raise
        except Exception as error:  # the edge: a fault in one message must not hold up the others
            log.exception("message could not be sent")
            await self._later(account, row, Unavailable(type(error).__name__, uncertain=called))
        else:
            account.answered = True
            await self._write(lambda tx: self.fates.sent(tx, row, provider_id, self.clock()))
            self.observe(account.name, "sent")
        self.changed()

    async def _prepared(
        self, account: Account, row: Row, decision: Decision
    ) -> tuple[Outbound, tuple[Payload, ...]]:
        about = account.channel.about
        message = bodies.decode(row)
        if decision.verdict != "template":
            message = replace(message, template=None)
        if not about.capabilities.edits_s:
            message = replace(message, edits=None)
        message = linked(await illustrated(message, about.capabilities, self.pictures), self.calendar)
        return (message := unsealed(message, self.vault)), about.render(message)

    async def _deliver(
        self, account: Account, row: Row, message: Outbound, payloads: tuple[Payload, ...]
    ) -> str:
        """Make the provider calls that are still missing; returns the message's provider id."""
        edits = await self._edited(message, account.channel.about.capabilities.edits_s)
        parts: list[str] = list(row["parts"])
        for payload in payloads[len(parts) :]:
            await self._begin(account, row)
            sent = await account.call(row["conversation_key"], payload, message, edits)
            edits = None
            parts.append(sent)
            if len(parts) < len(payloads):
                await self._write(lambda tx: outbox.record_part(tx, row, parts))
        return parts[-1]

    async def _still_mine(self, row: Row) -> None:
        """A process that stood still since it claimed a row must not send what another one has taken
        over. Raises Superseded."""
        if self.database.sqlite or time.monotonic() - row["claimed"] < CLAIM_LASTS_S:
            return
        async with self.database.read(quick=True) as tx:
            now = await outbox.by_key(tx, row["key"])
        if now is None or now["claim_token"] != row["claim_token"]:
            raise Superseded("the message was claimed by another sender")

    async def _edited(self, message: Outbound, edits_s: int) -> str | None:
        """The provider's id of the message that is changed; None: it cannot be, so a new one goes out."""
        if message.edits is None:
            return None
        async with self.database.read(quick=True) as tx:
            first = await outbox.by_key(tx, message.edits)
        late = first and first["sent_at"] and self.clock() - first["sent_at"] > timedelta(seconds=edits_s)
        return None if first is None or late else first["provider_id"]

    async def _begin(self, account: Account, row: Row) -> None:
        """Wait for room in both limits and take it; the call must follow. Raises Unavailable when the
        account must rest meanwhile, Superseded when the row was taken over."""
        while True:
            if rest := account.rest_s:
                raise Unavailable("the account rests", retry_after_s=rest)
            await self._still_mine(row)
            if not (wait := account.pace.begin(row["conversation_key"])):
                return
            await _sleep(wait)

    async def _later(self, account: Account, row: Row, error: Unavailable) -> None:
        """Try again after the provider's own wait or a growing one; an unclear outcome is kept as such."""
        until = time.time() + self._patience_s(row, error)
        resting = error.retry_after_s is not None and not error.uncertain
        if resting and error.chat_only:
            account.chat_pauses[row["conversation_key"]] = time.monotonic() + until - time.time()
        elif resting:
            account.paused_until = max(account.paused_until, until)

        async def keep(tx: Tx) -> None:
            if resting:
                await self._rest(tx, row, error, until)
            elif row["attempts"] >= MAX_ATTEMPTS:
                await self.fates.dead(tx, row, str(error), self.clock())
            elif error.uncertain:
                await self.fates.uncertain(tx, row, str(error), until)
                account.unclear = True
            else:
                await outbox.settle(tx, row, "pending", retry_at=until, reason=str(error))

        await self._write(keep)
        self.observe(account.name, "retry")

    async def _rest(self, tx: Tx, row: Row, error: Unavailable, until: float) -> None:
        """Obey a 429: the chat or the account rests, and the attempt does not count."""
        values = {"retry_at": until, "reason": str(error), "attempts": row["attempts"] - 1}
        await outbox.settle(tx, row, "pending", **values)
        if not error.chat_only:
            await accounts.pause(tx, row["channel"], row["account"], until, str(error))

    def _patience_s(self, row: Row, error: Unavailable) -> float:
        if error.retry_after_s is not None:
            return error.retry_after_s
        wait: float = self.backoff_s[min(row["attempts"], len(self.backoff_s)) - 1]
        return wait * random.uniform(0.8, 1.2)

    async def _write(self, work: Callable[[Tx], Awaitable[object]]) -> None:
        """Write an outcome, also when the database is away for a moment. Raises Unavailable: what
        the provider has done is then unclear to everybody else."""
        for wait in (*WRITE_AGAIN_S, None):
            try:
                async with self.database.transaction(quick=True) as tx:
                    await work(tx)
                return
            except Unavailable as error:
                if wait is None:
                    raise Unavailable(str(error), uncertain=True) from error
                log.warning("an outcome waits for the database")
                await _sleep(wait)


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)
