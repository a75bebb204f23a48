"""Signs that nothing depends on, on their way to the channels: typing, seen, tapped, a form."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from core.ports import Channel, Signal


def showing(channels: dict[tuple[str, str], Channel]) -> Callable[[Signal], Awaitable[None]]:
    """Hands one signal to its channel and waits for it."""

    async def show(sign: Signal) -> None:
        await channels[sign.address.channel, sign.address.account].signal(sign)

    return show


def signals(channels: dict[tuple[str, str], Channel]) -> Callable[[Signal], None]:
    """Signals are sent beside the turn and never waited for."""
    running: set[asyncio.Task[None]] = set()
    last: dict[str, float] = {}

    def signal(sign: Signal) -> None:
        channel = channels.get((sign.address.channel, sign.address.account))
        key = f"{sign.kind}|{sign.address}"
        every_s = max(1, channel.about.capabilities.typing_s) if channel and sign.kind == "typing" else 0
        if channel is None or time.monotonic() - last.get(key, -1e9) < every_s:
            return
        last[key] = time.monotonic()
        if len(last) > 5000:
            last.clear()
        task = asyncio.create_task(channel.signal(sign))
        running.add(task)
        task.add_done_callback(running.discard)

    return signal
