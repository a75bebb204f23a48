"""Stops asking a service that does not answer, so that people do not wait for it every time."""

from __future__ import annotations

import time
from collections.abc import Callable

IN_A_ROW = 3
REST_S = 30.0
LONGEST_REST_S = 300.0


class Breaker:
    """``clock`` is monotonic real time in seconds; business time has no say here."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._closed_until = 0.0

    def allows(self) -> bool:
        """Whether to ask now. After a rest one turn tries; the others wait for what it finds."""
        now = self._clock()
        if now < self._closed_until:
            return False
        if self._failures >= IN_A_ROW:
            self._closed_until = now + REST_S
        return True

    @property
    def rest_s(self) -> float:
        """Seconds until asking makes sense again; 0.0: now."""
        return max(0.0, self._closed_until - self._clock())

    def succeeded(self) -> None:
        """The service answered."""
        self._failures = 0
        self._closed_until = 0.0

    def failed(self, pause_s: float = 0.0) -> None:
        """The service did not answer. ``pause_s``: how long it asked to be left alone."""
        self._failures += 1
        if self._failures >= IN_A_ROW:
            pause_s = max(pause_s, REST_S)
        if pause_s:
            self._closed_until = max(self._closed_until, self._clock() + min(pause_s, LONGEST_REST_S))
