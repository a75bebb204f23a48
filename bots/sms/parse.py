"""Twilio's SMS webhooks as the hub's values: messages, pictures, receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bots.sms.numbers import party
from bots.twilio.deliveries import MAX_TEXT_CHARS, Door, kind_by_mime, media, receipt, sid_of
from bots.twilio.fields import clean, read
from core.messages import Address, Inbound, Parsed
from core.ports import Clock, Envelope, WebRequest

CHANNEL = "sms"


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads deliveries of one number. ``clock`` dates the messages, because Twilio's forms carry no
    time; whoever knows when a delivery was stored should prefer that."""

    door: Door
    clock: Clock

    @classmethod
    def of(cls, account: str, account_sid: str, clock: Clock) -> Reader:
        return cls(Door(CHANNEL, account, account_sid, party), clock)

    @property
    def envelope(self) -> Callable[[WebRequest], Envelope]:
        return self.door.envelope

    def parse(self, raw: bytes) -> Parsed:
        """Raises ValueError when there is no sender, or a receipt of no message."""
        form = read(raw)
        if not form.get("From"):
            raise ValueError("not a Twilio message")
        status = self.door.status(form)
        if status is not None:
            return receipt(form, status)
        chat = party(form["From"])
        account = self.door.account_named(form, party(form.get("To", "")))
        return Inbound(
            external_id=sid_of(form, raw),
            address=Address(CHANNEL, account, chat),
            sender=chat,
            text=clean(form.get("Body", ""))[:MAX_TEXT_CHARS].strip(),
            sent_at=self.clock(),
            attachments=tuple(media(form, kind_by_mime)),
            opt_out_handled=bool(form.get("OptOutType", "").strip()),
        )
