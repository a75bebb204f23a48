"""How much one bearer may ask: a sliding minute, in real time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from math import floor

PER_MINUTE = 120
"""Messages; and as many other requests. Nobody's messages are refused below 60 a minute."""
WINDOW_S = 60.0
MOST_BEARERS = 10_000


class Pace:
    """Counts requests of each bearer. ``clock``: monotonic seconds."""

    def __init__(self, per_minute: int = PER_MINUTE, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = per_minute, clock
        self._asked: dict[int, deque[float]] = {}

    def wait_s(self, bearer: int) -> int:
        """0 when the request may go on (and is counted); else the seconds to wait."""
        now = self._clock()
        asked = self._asked.setdefault(bearer, deque())
        while asked and asked[0] <= now - WINDOW_S:
            asked.popleft()
        if len(asked) >= self._most:
            # The next whole second: sums of floats may fall a hair short of an exact one.
            return max(1, floor(asked[0] + WINDOW_S - now + 1e-6) + 1)
        asked.append(now)
        if len(self._asked) > MOST_BEARERS:
            self._forget(now)
        return 0

    def _forget(self, now: float) -> None:
        old = [key for key, asked in self._asked.items() if not asked or asked[-1] <= now - WINDOW_S]
        for key in old:
            del self._asked[key]
