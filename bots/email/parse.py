"""A pressed link as the hub's values. What is stored of it is the link itself: its body says nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from bots.email.links import Link, Links
from core.messages import Address, Inbound, Parsed
from core.ports import Answer, Clock, Envelope, WebRequest

CHANNEL = "email"
REFUSED = Answer(status=403)
_STOP = "STOP"
"""The word that the desk understands on every channel."""


@dataclass(frozen=True, slots=True)
class Reader:
    """``account``: the address that letters come from."""

    account: str
    links: Links
    clock: Clock

    def verify(self, request: WebRequest) -> Answer | None:
        """None for a link of ours. Pure and constant-time."""
        return REFUSED if self.links.open(request.url) is None else None

    def stored(self, request: WebRequest) -> bytes:
        """What is kept of a pressed link: what it says, and once a minute that it was pressed."""
        link = self.links.open(request.url)
        if link is None:
            return request.body
        said = {"kind": link.kind, "to": link.to, "token": link.token, "label": link.label}
        return json.dumps({**said, "id": self._id(link)}, ensure_ascii=False).encode()

    def envelope(self, request: WebRequest) -> Envelope:
        """Total. A second press within the minute is the same press."""
        link = self.links.open(request.url)
        if link is None:
            provider_id = hashlib.sha256(request.body).hexdigest()
            return Envelope(self.account, provider_id, "quarantined", self._address("").conversation)
        return Envelope(self.account, self._id(link), "turn", self._address(link.to).conversation)

    def parse(self, raw: bytes) -> Parsed:
        """Raises ValueError when it is no pressed link."""
        try:
            said = json.loads(raw)
            kind, to, token, label, own = (str(said[name]) for name in ("kind", "to", "token", "label", "id"))
        except (TypeError, KeyError, RecursionError) as error:
            raise ValueError("not a pressed link") from error
        if kind not in ("answer", "stop") or not to:
            raise ValueError("not a pressed link")
        return Inbound(
            external_id=own,
            address=self._address(to),
            sender=to,
            text=_STOP if kind == "stop" else label,
            sent_at=self.clock(),
            choice=token or None,
        )

    def _id(self, link: Link) -> str:
        minute = int(self.clock().timestamp()) // 60
        said = json.dumps([link.kind, link.to, link.token, minute])
        return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()

    def _address(self, chat: str) -> Address:
        return Address(CHANNEL, self.account, chat)
