"""Long polling: every update is stored before Telegram is told that it was received."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bots.telegram.failures import TOKEN_RETRY_S
from bots.telegram.fields import integer
from bots.telegram.parse import Reader
from bots.telegram.wire import READ_S, Refused, Wire
from core.errors import HubError, Unavailable
from core.ports import Envelope, Ingest

log = logging.getLogger(__name__)

# Named, because without it Telegram leaves out reactions and members. Kinds that the desk ignores
# are left out: they would fill the inbox.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
)
# Source: core.telegram.org/bots/api#getupdates: 1 to 100 a call.
_BATCH = 100
_HOLD_S = 25


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between attempts that fail: doubled from ``first_s`` to ``longest_s``.

    ``idle_s``: the least time between two empty answers, for servers that do not hold the call.
    """

    first_s: float = 1.0
    longest_s: float = 30.0
    idle_s: float = 0.2

    def after(self, failures: int) -> float:
        """The wait after so many failures in a row."""
        return float(min(self.first_s * 2 ** min(failures - 1, 16), self.longest_s))


async def until_done(step: Callable[[], Awaitable[object]], pace: Pace, what: str) -> None:
    """Repeat ``step`` until it succeeds; it is for steps that may be repeated."""
    failures = 0
    while True:
        wait = await _attempt(step, what)
        if wait is None:
            return
        failures += 1
        await asyncio.sleep(max(wait, pace.after(failures)))


async def poll(wire: Wire, reader: Reader, ingest: Ingest, pace: Pace) -> None:
    """Runs until cancelled. The offset moves only after ``ingest`` has returned."""
    offset: int | None = None
    failures = 0

    async def step() -> None:
        nonlocal offset
        started = time.monotonic()
        batch = await _updates(wire, offset)
        if batch:
            await ingest([_delivery(reader, update) for update in batch])
        reached = [number for update in batch if (number := _number(update)) is not None]
        if reached:
            offset = max(reached) + 1
        elif time.monotonic() - started < pace.idle_s:
            await asyncio.sleep(pace.idle_s)

    while True:
        wait = await _attempt(step, "getUpdates")
        failures = 0 if wait is None else failures + 1
        if wait is not None:
            await asyncio.sleep(max(wait, pace.after(failures)))


async def _attempt(step: Callable[[], Awaitable[object]], what: str) -> float | None:
    """None when the step succeeded, else the seconds that the provider asks to wait (0: none)."""
    try:
        await step()
    except Refused as error:
        refusal = error.refusal
        if refusal.status in (401, 404):
            log.error("telegram refuses the bot token", extra={"method": what, "status": refusal.status})
            return TOKEN_RETRY_S
        # 409: another process polls with this token, or a webhook was set meanwhile.
        log.warning("telegram refused", extra={"method": what, "status": refusal.status})
        return refusal.retry_after_s or 0.0
    except HubError as error:
        log.warning("telegram updates are waiting", extra={"method": what, "cause": type(error).__name__})
        return (error.retry_after_s or 0.0) if isinstance(error, Unavailable) else 0.0
    return None


async def _updates(wire: Wire, offset: int | None) -> list[Any]:
    args: dict[str, Any] = {
        "limit": _BATCH,
        "timeout": _HOLD_S,
        "allowed_updates": list(ALLOWED_UPDATES),
    }
    if offset is not None:
        args["offset"] = offset
    batch = await wire.call("getUpdates", args, read_s=_HOLD_S + READ_S)
    return batch if isinstance(batch, list) else []


def _delivery(reader: Reader, update: object) -> tuple[Envelope, bytes]:
    raw = json.dumps(update, separators=(",", ":")).encode()
    return reader.describe(update, raw), raw


def _number(update: object) -> int | None:
    return integer(update.get("update_id")) if isinstance(update, dict) else None
