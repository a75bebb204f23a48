"""How fast an account may send: exact in any sliding window, per account and per chat.

Real monotonic time: a jump of the business clock must not open or close a limit.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from pyrate_limiter import InMemoryBucket, Rate, RateItem

CHAT_BURST = 4
"""Providers state one message a second to one chat and let short bursts pass; this many."""
CHATS_REMEMBERED = 2_000


def monotonic_ms() -> int:
    """Real time for the limits of this process."""
    return time.monotonic_ns() // 1_000_000


class Pace:
    """The limits of one account. ``sends_per_s`` over any second; ``chat_interval_s`` on average."""

    def __init__(
        self, sends_per_s: float, chat_interval_s: float, now_ms: Callable[[], int] = monotonic_ms
    ) -> None:
        self._now_ms = now_ms
        limit = max(1, int(sends_per_s))
        window_ms = 1000 if sends_per_s >= 1 else int(1000 / sends_per_s)
        self._account = InMemoryBucket([Rate(limit, window_ms)])
        self._chat_rate = (
            Rate(CHAT_BURST, int(chat_interval_s * 1000 * CHAT_BURST)) if chat_interval_s else None
        )
        self._limit = limit
        self._chats: OrderedDict[str, InMemoryBucket] = OrderedDict()
        self._full: dict[str, int] = {}

    def room(self) -> int:
        """How many sends the account may make right now; takes nothing."""
        self._account.leak(self._now_ms())
        return max(0, self._limit - self._account.count())

    def room_in_s(self) -> float:
        """Seconds until the account may send again; 0.0: now."""
        now = self._now_ms()
        self._account.leak(now)
        return 0.0 if self._account.count() < self._limit else _wait_s(self._account, now)

    def full_chats(self) -> dict[str, float]:
        """Chats that may not be written to now, with the seconds until they may."""
        now = self._now_ms()
        self._full = {chat: until for chat, until in self._full.items() if until > now}
        return {chat: (until - now) / 1000 for chat, until in self._full.items()}

    def account_wait_s(self) -> float:
        """Take one send from the account's budget: 0.0, or the seconds until there is one (untaken)."""
        return _take(self._account, self._now_ms())

    def chat_wait_s(self, chat: str) -> float:
        """The same for one chat."""
        if self._chat_rate is None:
            return 0.0
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = InMemoryBucket([self._chat_rate])
            if len(self._chats) > CHATS_REMEMBERED:
                self._chats.popitem(last=False)
        self._chats.move_to_end(chat)
        now = self._now_ms()
        wait = _take(bucket, now)
        if bucket.count() >= CHAT_BURST:
            self._full[chat] = now + round(_wait_s(bucket, now) * 1000)
        return wait


def _take(bucket: InMemoryBucket, now: int) -> float:
    bucket.leak(now)
    return 0.0 if bucket.put(RateItem("send", now)) else _wait_s(bucket, now)


def _wait_s(bucket: InMemoryBucket, now: int) -> float:
    waiting = bucket.waiting(RateItem("send", now))
    return max(1, waiting if isinstance(waiting, int) else 1) / 1000
