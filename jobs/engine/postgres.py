"""Wakes between any number of processes on one PostgreSQL, where a wake is part of the transaction.

Jobs are procrastinate's rows; the loop that runs them is this one (docs/decisions/010): it misses
no notification, outlives a restart of the database, and logs no keys, which may be telephone numbers.
Imported only where the database is PostgreSQL.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy.engine import URL

from core.errors import Unavailable
from core.store.database import Tx
from jobs.engine.drain import Drain, Name, Superseded, Waits, drained
from jobs.engine.queue import WAKE, Queue, add_within, lock_of

log = logging.getLogger(__name__)

MOST_AT_ONCE = 16
"""Keys worked on at the same time: each needs one of the process's twenty connections now and then."""
BEAT_S = 2.0
STALL_S = 9.0
"""A process that was silent for so long is given up. With a beat and a reaper's round of two seconds
each, its keys move to another one within 13 s."""
FORGETS_S = 60.0
"""How often rows of workers that died long ago are dropped."""
POLL_S = 1.0
"""A look at the jobs without being notified."""
RETRY_S = 0.5
"""Between attempts while the database is away."""
LINGER_S = 5.0
"""A key whose holder keeps something in memory stays with it so long after its last work: longer than
any limit's window, so that the next holder need not know what this one sent."""


@dataclass(slots=True, eq=False)
class _Held:
    """A key that this process holds. ``woken`` while it was held; ``resting``: held without work;
    ``in_doubt``: this process was silent for so long that others may have given it up."""

    job: int
    name: Name
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    resting: bool = False
    in_doubt: bool = False
    task: asyncio.Task[None] | None = None


class PostgresEngine:
    """One holder per ``(kind, key)`` among all processes; a holder that dies is replaced.

    ``lingering``: kinds whose holder keeps its key for a while, and what to do before letting go.
    ``told``: called with each topic that another process told, and with "" when some may have been
    missed. ``beat_s``, ``stall_s``, ``linger_s``: shorter in tests.
    """

    def __init__(
        self,
        url: URL,
        drains: Mapping[str, Drain],
        *,
        lingering: Mapping[str, Callable[[str], Awaitable[None]]] | None = None,
        told: Callable[[str], None] = lambda _topic: None,
        beat_s: float = BEAT_S,
        stall_s: float = STALL_S,
        linger_s: float = LINGER_S,
    ) -> None:
        # Both are filled later, by the work that stands on the engine: an empty one is not none.
        self._drains, self._told = drains, told
        self._lingering = {} if lingering is None else lingering
        self._url = url
        self._beat_s, self._stall_s, self._linger_s = beat_s, stall_s, linger_s
        self._node = secrets.token_hex(4)
        self._queue: Queue | None = None
        self._held: dict[Name, _Held] = {}
        self._jobs: set[int] = set()
        self._taking = asyncio.Lock()
        self._waits = Waits(self._ask)
        self._wanted: set[Name] = set()
        self._topics: set[str] = set()
        self._posting = False
        self._post, self._look = asyncio.Event(), asyncio.Event()
        self._beat_at = self._forgot_at = float("-inf")
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []

    # -- asking -------------------------------------------------------------------------------

    def wake(self, kind: str, key: str, *, delay_s: float = 0.0) -> None:
        """Ask for a drain outside any transaction; an earlier delayed wake is replaced by a sooner
        one. Delays are kept by this process: should it die, the sweep finds what is due."""
        if self._stopping:
            return
        name = (kind, key)
        if delay_s > 0:
            self._waits.begin(name, delay_s)
        else:
            self._waits.drop(name)
            self._ask(name)

    def _ask(self, name: Name) -> None:
        self._wanted.add(name)
        self._post.set()

    async def defer(self, tx: Tx) -> None:
        """Make the wakes of an open transaction part of it."""
        again = await add_within(tx, tx.wakes)

        def committed() -> None:
            for name in again:
                self._ask(name)
            for name in tx.wakes:
                self._hear(name)

        tx.after_commit(committed)

    def tell(self, topic: str) -> None:
        """Let the other processes know; many tells of one topic become one."""
        self._topics.add(topic)
        self._post.set()

    async def _post_all(self, queue: Queue) -> None:
        while True:
            await self._post.wait()
            self._post.clear()
            self._posting = True
            while self._wanted or self._topics:
                await self._post_once(queue)
            self._posting = False

    async def _post_once(self, queue: Queue) -> None:
        names, self._wanted = self._wanted, set()
        topics, self._topics = self._topics, set()
        try:
            if names:
                await queue.add(names)
            if topics:
                await queue.tell(self._node, topics)
        except BaseException as error:
            self._wanted |= names
            if not isinstance(error, Unavailable):
                raise
            log.warning("wakes wait for the database", extra={"error": str(error)})
            await asyncio.sleep(RETRY_S)

    # -- hearing ------------------------------------------------------------------------------

    async def _listen(self, queue: Queue) -> None:
        while True:
            try:
                await queue.listen(self._heard, self._missed)
            except Unavailable as error:
                log.warning("not notified for now", extra={"error": str(error)})
            await asyncio.sleep(RETRY_S)

    def _missed(self) -> None:
        self._look.set()
        self._told("")

    def _heard(self, channel: str, payload: str) -> None:
        first, second = json.loads(payload)
        if channel == WAKE:
            self._hear((first, second))
        elif first != self._node:
            self._told(second)

    def _hear(self, name: Name) -> None:
        held = self._held.get(name)
        if held is not None:
            held.woken.set()
        else:
            self._look.set()

    # -- running ------------------------------------------------------------------------------

    async def start(self) -> None:
        """Join the others. Raises Unavailable when the database cannot be reached."""
        queue = self._queue = Queue(self._url, list(self._drains))
        await queue.open()
        self._beat_at = time.monotonic()
        loops = (self._take_all, self._beat_all, self._listen, self._post_all)
        self._tasks = [asyncio.create_task(loop(queue)) for loop in loops]

    async def _take_all(self, queue: Queue) -> None:
        while not self._stopping:
            # Cleared before the look: a wake during it causes another one.
            self._look.clear()
            try:
                if self.load < MOST_AT_ONCE and await self._take(queue):
                    continue
                wait = POLL_S
            except Unavailable as error:
                log.warning("no work can be taken", extra={"error": str(error)})
                wait = RETRY_S
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._look.wait()

    async def _take(self, queue: Queue) -> bool:
        async with self._taking:
            taken = await queue.take()
            if taken is None:
                return False
            job, name = taken
            self._jobs.add(job)
            held = _Held(job, name)
            # The key was given up for dead here while it still ran: its last run ends first.
            before = self._held.get(name)
            self._held[name] = held
            held.task = asyncio.create_task(self._hold(queue, held, before.task if before else None))
        return True

    async def _hold(self, queue: Queue, held: _Held, before: asyncio.Task[None] | None) -> None:
        kind, key = held.name
        wait: float | None = 0.0
        try:
            if before is not None:
                await asyncio.wait({before})
            wait = await self._work(queue, held)
        except Superseded as error:
            log.warning("another process took a key over", extra={"kind": kind, "error": str(error)})
            wait = None
        finally:
            held.resting = False
            await self._let_go(queue, held)
            if wait is not None and self._stopping:
                self._wanted.add(held.name)
            elif wait is not None:
                self.wake(kind, key, delay_s=wait)

    async def _work(self, queue: Queue, held: _Held) -> float | None:
        """Drain until nothing is left for now; the seconds after which to come back, or None."""
        lingers = held.name[0] in self._lingering
        while True:
            held.woken.clear()
            if held.in_doubt or self._silent_s > 2 * self._beat_s:
                if not await queue.holds(held.job):
                    raise Superseded("its job is gone")
                held.in_doubt = False
            wait = await drained(self._drains, held.name)
            if self._stopping:
                return wait
            if held.woken.is_set() and (lingers or wait != 0.0):
                continue
            if not lingers:
                return wait
            short = wait is not None and wait <= self._linger_s
            woken = await self._rest(held, wait if wait is not None and short else self._linger_s)
            if not (woken or short) or self._stopping:
                return wait if wait is None else max(0.0, wait - self._linger_s)

    async def _rest(self, held: _Held, seconds: float) -> bool:
        held.resting = True
        self._look.set()
        try:
            async with asyncio.timeout(seconds):
                await held.woken.wait()
        except TimeoutError:
            return False
        finally:
            held.resting = False
        return True

    async def _let_go(self, queue: Queue, held: _Held) -> None:
        kind, key = held.name
        try:
            if kind in self._lingering:
                await self._lingering[kind](key)
            await queue.done(held.job)
        except Unavailable as error:
            # The reaper finds a job that nobody here knows any more.
            log.warning("a key is let go later", extra={"kind": kind, "error": str(error)})
        finally:
            if self._held.get(held.name) is held:
                del self._held[held.name]
            self._jobs.discard(held.job)
            self._look.set()

    # -- living and dying ---------------------------------------------------------------------

    async def _beat_all(self, queue: Queue) -> None:
        while True:
            await asyncio.sleep(self._beat_s)
            await self._beat(queue)

    async def _beat(self, queue: Queue) -> None:
        try:
            await queue.beat()
        except Unavailable as error:
            log.warning("no sign of life could be given", extra={"error": str(error)})
        else:
            if self._silent_s > 2 * self._beat_s:
                for held in self._held.values():
                    held.in_doubt = True
            self._beat_at = time.monotonic()

    @property
    def _silent_s(self) -> float:
        return time.monotonic() - self._beat_at

    async def reap(self) -> int:
        """Free the keys of processes that died, and wake them; how many. A key that another process
        frees at the same moment is left to it."""
        queue = self._queue
        if queue is None or self._stopping:
            return 0
        # A process that stood still must not take itself for dead.
        if self._silent_s > self._beat_s / 2:
            await self._beat(queue)
        async with self._taking:
            dead = [*await queue.strayed(self._jobs), *await queue.stalled(self._stall_s)]
        freed = 0
        for job, name in dead:
            if await queue.done(job):
                freed += 1
                self._ask(name)
        if time.monotonic() - self._forgot_at > FORGETS_S:
            self._forgot_at = time.monotonic()
            await queue.forget_the_dead()
        if freed:
            log.warning("keys taken over from a process that stopped", extra={"keys": freed})
        return freed

    @property
    def load(self) -> int:
        """Keys being worked on now."""
        return sum(not held.resting for held in self._held.values())

    @property
    def alive(self) -> bool:
        """Whether the others still count on this process."""
        return not self._stopping and self._silent_s < self._stall_s

    async def idle(self) -> None:
        """Return when nothing is wanted, waiting or running, apart from keys that only rest here."""
        while True:
            if self._queue is None or self._stopping:
                return
            if not (self._wanted or self._posting or self.load):
                resting = [lock_of(held.name) for held in self._held.values()]
                if not await self._queue.busy(resting) and not (self._wanted or self.load):
                    return
            await asyncio.sleep(0.01)

    async def stop(self, patience_s: float = 8.0) -> None:
        """Take nothing more, let running drains end, cancel what does not end in time. What is left
        to do is handed to the other processes at once."""
        self._stopping = True
        queue, self._queue = self._queue, None
        self._look.set()
        for held in self._held.values():
            held.woken.set()
        if queue is None:
            return
        async with self._taking:
            running = [held.task for held in self._held.values() if held.task is not None]
        if running:
            _, late = await asyncio.wait(running, timeout=patience_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._hand_on(queue)
        await queue.close()

    async def _hand_on(self, queue: Queue) -> None:
        names = {*self._wanted, *self._waits.drop_all()}
        if names:
            with suppress(Unavailable):
                await queue.add(names)
