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
GUARD_MS = 20
"""So much longer than its second a window is: calls that leave this second late and the next one early
must not meet at the provider. It costs a fiftieth of the rate."""


def monotonic_ms() -> int:
    """Real time for the limits of this process."""
    return time.monotonic_ns() // 1_000_000


class _Window:
    """At most ``limit`` sends in any ``window_ms``."""

    def __init__(self, limit: int, window_ms: int) -> None:
        self._limit, self._window_ms = limit, window_ms
        self._bucket = InMemoryBucket([Rate(limit, window_ms)])

    def room(self, now: int) -> int:
        self._bucket.leak(now)
        return self._limit - self._bucket.count()

    def free_at(self, now: int) -> int:
        """When there is room: ``now``, or the moment at which the oldest send that counts is past."""
        if self.room(now) > 0:
            return now
        return int(self._bucket.items[-self._limit].timestamp) + self._window_ms + 1

    def take(self, now: int) -> float:
        self._bucket.leak(now)
        if self._bucket.put(RateItem("send", now)):
            return 0.0
        return (self.free_at(now) - now) / 1000


class Pace:
    """The limits of one account. ``sends_per_s`` over any second; ``chat_interval_s`` on average.
    ``window_s``: what was sent so long ago counts in neither."""

    def __init__(
        self, sends_per_s: float, chat_interval_s: float, now_ms: Callable[[], int] = monotonic_ms
    ) -> None:
        self._now_ms = now_ms
        window_ms = GUARD_MS + (1000 if sends_per_s >= 1 else int(1000 / sends_per_s))
        self._account = _Window(max(1, int(sends_per_s)), window_ms)
        self._chat_window_ms = int(chat_interval_s * 1000 * CHAT_BURST)
        self.window_s = max(window_ms, self._chat_window_ms) / 1000
        self.chats: OrderedDict[str, _Window] = OrderedDict()
        self._full: dict[str, int] = {}

    def room(self) -> int:
        """How many sends the account may make right now; takes nothing."""
        return self._account.room(self._now_ms())

    def room_in_s(self) -> float:
        """Seconds until the account may send again; 0.0: now. Takes nothing."""
        now = self._now_ms()
        return (self._account.free_at(now) - now) / 1000

    def full_chats(self) -> dict[str, float]:
        """Chats that may not be written to now, with the seconds until they may."""
        now = self._now_ms()
        self._full = {chat: until for chat, until in self._full.items() if until > now}
        return {chat: (until - now) / 1000 for chat, until in self._full.items()}

    def account_wait_s(self) -> float:
        """Take one send from the account's budget: 0.0, or the seconds until there is one (untaken)."""
        return self._account.take(self._now_ms())

    def chat_wait_s(self, chat: str) -> float:
        """The same for one chat."""
        if not self._chat_window_ms:
            return 0.0
        window = self.chats.get(chat)
        if window is None:
            window = self.chats[chat] = _Window(CHAT_BURST, self._chat_window_ms)
            if len(self.chats) > CHATS_REMEMBERED:
                self.chats.popitem(last=False)
        self.chats.move_to_end(chat)
        now = self._now_ms()
        wait = window.take(now)
        if (free_at := window.free_at(now)) > now:
            self._full[chat] = free_at
        return wait
