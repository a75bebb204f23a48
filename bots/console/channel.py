"""The terminal as a channel: what is sent is printed, what is typed is ingested."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from bots.console.parse import ACCOUNT, CHANNEL, packed, parse
from bots.console.render import CAPABILITIES, render
from core.errors import Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Finding, Ingest, Payload, Signal


class ConsoleChannel:
    """``show`` gets each text; ``said`` ingests a line and returns when it is stored."""

    def __init__(self, show: Callable[[str], None] = print) -> None:
        self.show = show
        self.shown: dict[str, str] = {}
        self._ingest: Ingest | None = None
        self.about = About(
            CHANNEL,
            ACCOUNT,
            CAPABILITIES,
            parse=parse,
            render=render,
            sends_per_s=1000.0,
            chat_interval_s=0.0,
        )

    async def listen(self, ingest: Ingest) -> None:
        """Lines come through ``said``; this only waits to be cancelled."""
        self._ingest = ingest
        await asyncio.Event().wait()

    async def said(self, ingest: Ingest, number: str, sender: str, text: str, at: datetime) -> None:
        """Store one typed line."""
        await ingest([packed(number, sender, text, at)])

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Print it; an edit prints the new version."""
        external_id = edits or str(len(self.shown) + 1)
        self.shown[external_id] = str(payload["text"])
        self.show(self.shown[external_id])
        return external_id

    async def signal(self, signal: Signal) -> None:
        """A terminal has no signs."""

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        """Nothing is ever attached here."""
        raise Undeliverable("the terminal has no files", reason="gone")

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """What was printed cannot be asked about."""
        raise Undeliverable("the terminal cannot be asked", reason="not_allowed")

    async def check(self) -> Sequence[Finding]:
        """Always well."""
        return ()
