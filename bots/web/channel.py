"""The web as a channel: what is sent is in the outbox already, so sending tells the open sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from bots.web.lines import Lines
from bots.web.parse import ACCOUNT, CHANNEL, parse
from bots.web.render import CAPABILITIES, render
from bots.web.uploads import Uploads
from core.errors import Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Clock, Finding, Ingest, Payload, Signal

Number = Callable[[str], Awaitable[int | None]]
"""The outbox row's id behind a message's key."""


class WebChannel:
    """``lines``: the open sockets. ``attach`` gives it what only the composition knows."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.lines = Lines()
        self._number: Number | None = None
        self._uploads: Uploads | None = None
        self.about = About(
            CHANNEL,
            ACCOUNT,
            CAPABILITIES,
            parse=parse,
            render=render,
            sends_per_s=1000.0,
            chat_interval_s=0.0,
        )

    def attach(self, number: Number, uploads: Uploads) -> None:
        """Row ids for the sockets, and where uploads are."""
        self._number, self._uploads = number, uploads

    async def listen(self, ingest: Ingest) -> None:
        """Messages come through the mounted routes; this only waits to be cancelled."""
        await asyncio.Event().wait()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Show it to whoever looks. A closed page misses nothing: its history is the outbox.

        The provider's id of a message is its own key.
        """
        where = address.conversation
        if self._number is not None and self.lines.watched(where):
            self.lines.push(where, await self._event(self._number, payload, key, edits))
        return edits or key

    async def _event(self, number: Number, payload: Payload, key: str, edits: str | None) -> dict[str, Any]:
        at = self.clock().isoformat()
        event = {"type": "message", "id": f"out/{await number(key)}", "from": "hub", **payload, "at": at}
        if edits is not None:
            event["edits"] = f"out/{await number(edits)}"
        return event

    async def signal(self, signal: Signal) -> None:
        """Typing is the one sign a page shows."""
        if signal.kind == "typing":
            self.lines.push(signal.address.conversation, {"type": "typing"})

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        """The bytes of an upload."""
        if self._uploads is None:
            raise Undeliverable("no uploads here", reason="gone")
        return await self._uploads.read(attachment.ref, max_bytes=max_bytes)

    async def look_up(self, message: Outbound, since: object, *, part: int = 0) -> str | None:
        """Always there: the outbox row is what the history is made of."""
        return message.key

    async def check(self) -> Sequence[Finding]:
        """Nothing outside this process could be wrong."""
        return ()
