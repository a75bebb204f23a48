"""The business clock of the demo: it runs with real time and can be moved forward, never back."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class MovableClock:
    """Calling it gives the present moment, aware and in UTC.

    It never runs backwards: timestamps, windows and ids are made from it.
    """

    def __init__(self, start: datetime) -> None:
        """``start``: aware; what the clock shows now. Raises ValueError on a naive moment."""
        if start.tzinfo is None:
            raise ValueError("the clock needs a start with a time zone")
        self._start = start.astimezone(UTC)
        self._began = time.monotonic()
        self._moved = timedelta()
        self._listeners: list[Callable[[datetime], None]] = []

    def __call__(self) -> datetime:
        return self._start + self._moved + timedelta(seconds=time.monotonic() - self._began)

    def advance(self, step: timedelta) -> datetime:
        """Move forward; returns the new moment. Raises ValueError on a step back."""
        if step < timedelta():
            raise ValueError("the clock does not run backwards")
        self._moved += step
        now = self()
        for listener in tuple(self._listeners):
            listener(now)
        return now

    def jump_to(self, moment: datetime) -> datetime:
        """Move forward to ``moment`` (aware). Raises ValueError when it has passed already."""
        return self.advance(moment - self())

    def on_jump(self, listener: Callable[[datetime], None]) -> None:
        """``listener(now)`` is called after each move, in the order of registration."""
        self._listeners.append(listener)
