"""What an engine runs, and the waits it keeps in memory until it runs it again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from core.errors import Unavailable

log = logging.getLogger(__name__)

Drain = Callable[[str], Awaitable[float | None]]
"""Works off one key; returns the seconds after which to come back, or None."""
Name = tuple[str, str]
"""``(kind, key)``."""


class Superseded(Exception):
    """Another process holds the key by now: this one stood still for too long. It has nothing more to do."""


AGAIN_S = 1.0
"""A drain that broke is tried again so soon, without a wake."""


async def drained(drains: Mapping[str, Drain], name: Name) -> float | None:
    """Run one drain. Whatever else it raises, its key comes back and the others go on. Raises Superseded."""
    kind, key = name
    try:
        return await drains[kind](key)
    except Superseded:
        raise
    except Unavailable as error:
        log.warning("drain postponed", extra={"kind": kind, "error": str(error)})
    except Exception:
        log.exception("drain failed", extra={"kind": kind})
    return AGAIN_S


class Waits:
    """At most one wait per key; a sooner one replaces a later one, never the other way round."""

    def __init__(self, over: Callable[[Name], None]) -> None:
        self._over = over
        self._timers: dict[Name, asyncio.TimerHandle] = {}

    def begin(self, name: Name, seconds: float) -> None:
        """``over(name)`` is called after so many seconds of real time."""
        loop = asyncio.get_running_loop()
        timer = self._timers.get(name)
        if timer is not None:
            if timer.when() <= loop.time() + seconds:
                return
            timer.cancel()
        self._timers[name] = loop.call_later(seconds, self._end, name)

    def _end(self, name: Name) -> None:
        self._timers.pop(name, None)
        self._over(name)

    def drop(self, name: Name) -> None:
        """It is woken now."""
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer.cancel()

    def drop_all(self) -> list[Name]:
        """Which keys were waiting."""
        names = list(self._timers)
        for name in names:
            self.drop(name)
        return names
