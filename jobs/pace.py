"""How fast an account may send: exact in any sliding window, per account and per chat.

What counts is when a call comes in at the provider, which lies somewhere between its start and its
answer. A send therefore holds its place while its call is under way, and for a window from the latest
moment at which it can have come in. Real monotonic time: a jump of the business clock must not open or
close a limit.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyrate_limiter import InMemoryBucket

CHAT_BURST = 4
"""Providers state one message a second to one chat and let short bursts pass; this many."""
CHATS_REMEMBERED = 2_000
GUARD_MS = 5
"""So much longer than its second a window is: a call may be quicker than all that were measured."""
MEASURED = 200
"""The quickest of so many calls is what the way there and back takes at least..."""
TRUSTED_FROM = 20
"""... once there were so many; before that, nothing is known of it."""
LOOK_AGAIN_MS = 10
"""Where every place is held by a call under way, nobody knows when one comes free."""


def monotonic_ms() -> int:
    """Real time for the limits of this process."""
    return time.monotonic_ns() // 1_000_000


class _Window:
    """At most ``limit`` sends in any ``window_ms``, those under way among them."""

    def __init__(self, limit: int, window_ms: int) -> None:
        self._limit, self._window_ms, self._under_way = limit, window_ms, 0

    @cached_property
    def _bucket(self) -> InMemoryBucket:
        """Loaded when something is sent: the library brings 3 MiB that a server who waits need not carry."""
        from pyrate_limiter import InMemoryBucket, Rate

        return InMemoryBucket([Rate(self._limit, self._window_ms)])

    def room(self, now: int) -> int:
        self._bucket.leak(now)
        return self._limit - self._under_way - self._bucket.count()

    def free_at(self, now: int) -> int:
        """When there is room: ``now``, or the moment at which the oldest send that counts is past."""
        if self.room(now) > 0:
            return now
        left = self._limit - self._under_way
        return int(self._bucket.items[-left].timestamp) + self._window_ms + 1 if left else now + LOOK_AGAIN_MS

    def begin(self) -> None:
        self._under_way += 1

    def end(self, came: int) -> None:
        """``came``: when the send came in at the latest."""
        self._under_way = max(0, self._under_way - 1)  # a chat may have been forgotten meanwhile
        from pyrate_limiter import RateItem

        newest = self._bucket.items[-1].timestamp if self._bucket.items else came
        self._bucket.put(RateItem("send", max(came, newest)))


class Pace:
    """The limits of one account. ``sends_per_s`` over any second; ``chat_interval_s`` on average; ``now_ms``
    measures both.
    ``window_s``: what was sent so long ago counts in neither."""

    def __init__(
        self, sends_per_s: float, chat_interval_s: float, now_ms: Callable[[], int] = monotonic_ms
    ) -> None:
        self.now_ms = now_ms
        window_ms = GUARD_MS + (1000 if sends_per_s >= 1 else int(1000 / sends_per_s))
        self._account = _Window(max(1, int(sends_per_s)), window_ms)
        self._chat_window_ms = int(chat_interval_s * 1000 * CHAT_BURST)
        self.window_s = max(window_ms, self._chat_window_ms) / 1000
        self.chats: OrderedDict[str, _Window] = OrderedDict()
        self._full: dict[str, int] = {}
        self._took: deque[int] = deque(maxlen=MEASURED)

    def room(self) -> int:
        """How many sends the account may make right now; takes nothing."""
        return self._account.room(self.now_ms())

    def room_in_s(self) -> float:
        """Seconds until the account may send again; 0.0: now. Takes nothing."""
        now = self.now_ms()
        return (self._account.free_at(now) - now) / 1000

    def full_chats(self) -> dict[str, float]:
        """Chats that may not be written to now, with the seconds until they may."""
        now = self.now_ms()
        self._full = {chat: until for chat, until in self._full.items() if until > now}
        return {chat: (until - now) / 1000 for chat, until in self._full.items()}

    def begin(self, chat: str) -> float:
        """Take one send to ``chat`` out of both limits: 0.0, and ``end`` must follow; or the seconds
        until there may be one, and nothing is taken."""
        now, window = self.now_ms(), self._chat(chat)
        free_at = self._account.free_at(now)
        if window is not None and (free := window.free_at(now)) > now:
            self._full[chat] = free
            free_at = max(free_at, free)
        if free_at > now:
            return (free_at - now) / 1000
        self._account.begin()
        if window is not None:
            window.begin()
        return 0.0

    def end(self, chat: str, began_ms: int) -> None:
        """The call of ``begin``, made at ``began_ms`` by this pace's clock, is over, well or not."""
        now = self.now_ms()
        self._took.append(now - began_ms)
        came = now - (min(self._took) if len(self._took) >= TRUSTED_FROM else 0)
        self._account.end(came)
        window = self.chats.get(chat)
        if window is not None:
            window.end(came)
            if (free_at := window.free_at(now)) > now:
                self._full[chat] = free_at

    def _chat(self, chat: str) -> _Window | None:
        """What a chat was sent; None where chats have no limit of their own."""
        if not self._chat_window_ms:
            return None
        if chat not in self.chats:
            self.chats[chat] = _Window(CHAT_BURST, self._chat_window_ms)
            if len(self.chats) > CHATS_REMEMBERED:
                self.chats.popitem(last=False)
        self.chats.move_to_end(chat)
        return self.chats[chat]
