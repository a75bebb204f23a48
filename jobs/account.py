"""One provider account, as the process that sends for it knows it."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from core.messages import Outbound
from core.ports import Channel, Payload
from jobs.pace import Pace

Work = list[tuple[str, Callable[[], Coroutine[Any, Any, None]]]]
"""Conversations with what is to be done there."""
IN_FLIGHT = 8
"""Sends at once per account, one per conversation: hides the provider's round trip."""
LOOK_AGAIN_S = 0.25
"""How long a new message may wait behind calls to other chats that do not end."""


@dataclass(slots=True)
class Account:
    """What a process knows of one provider account while it is its sender. ``answered``: the provider
    has answered this process. ``unclear``: there may be rows whose arrival must be found out.
    ``flying``: calls under way, by conversation; ``handed``: rows claimed by who wrote them.
    ``called_at``: when the last call was over, monotonic. ``holder``: what this process is called as
    the sender."""

    name: str
    own: str
    channel: Channel
    pace: Pace
    taken_over: bool = False
    answered: bool = False
    unclear: bool = True
    paused_until: float = 0.0
    called_at: float = float("-inf")
    holder: str = field(default_factory=lambda: secrets.token_hex(8))
    chat_pauses: dict[str, float] = field(default_factory=dict)
    flying: dict[asyncio.Task[None], str] = field(default_factory=dict)
    handed: Work = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def rest_s(self) -> float:
        """Seconds that the provider still asked us to be silent."""
        return max(0.0, self.paused_until - time.time())

    @property
    def room(self) -> int:
        """How many more calls may be made now."""
        # What flies may not have taken its share of the budget yet. The first call of a process
        # goes alone: it takes longest, and should the process die of it, one message is unclear.
        most = IN_FLIGHT if self.answered else 1
        return min(most, self.pace.room()) - len(self.flying) - len(self.handed)

    @property
    def open(self) -> bool:
        """Whether a message that is written now could leave at once."""
        return self.taken_over and self.answered and not self.unclear and not self.rest_s and self.room > 0

    @property
    def waiting(self) -> dict[str, float]:
        """Chats that may not be written to now, with the seconds until they may."""
        now = time.monotonic()
        for chat in [chat for chat, until in self.chat_pauses.items() if until <= now]:
            del self.chat_pauses[chat]
        asked = {chat: until - now for chat, until in self.chat_pauses.items()}
        return {**self.pace.full_chats(), **asked}

    async def call(self, chat: str, payload: Payload, message: Outbound, edits: str | None) -> str:
        """Make a call that ``pace.begin(chat)`` has let through; returns the provider's id."""
        began = self.pace.now_ms()
        try:
            return await self.channel.send(payload, message.address, key=message.key, edits=edits)
        finally:
            self.called_at = time.monotonic()
            self.pace.end(chat, began)

    async def something(self) -> None:
        """Return when a call has ended, when a row was handed over, or after a while: one call that
        hangs must not hold up the other chats."""
        news = asyncio.ensure_future(self.news.wait())
        try:
            await asyncio.wait(
                [*self.flying, news], timeout=LOOK_AGAIN_S, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            news.cancel()
