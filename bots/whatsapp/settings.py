"""What an operator sets to switch WhatsApp on, and what can be wrong with it offline."""

from __future__ import annotations

import re
from typing import ClassVar

from pydantic import Field

from bots.twilio.settings import Account, wrong
from bots.whatsapp.fields import party
from core.ports import Finding, Surroundings

_SENDER = re.compile(r"whatsapp:\+[1-9]\d{6,14}")


class Settings(Account):
    """The credentials are shared with SMS; ``TWILIO_WHATSAPP_FROM`` is what switches WhatsApp on."""

    sender: str = Field(default="", alias="TWILIO_WHATSAPP_FROM")

    @property
    def account(self) -> str:
        """The sender as Twilio writes it: ``whatsapp:+14155238886``, whichever way it was typed."""
        sender = party(self.sender)
        return sender if not sender or sender.startswith("whatsapp:") else f"whatsapp:{sender}"

    needs: ClassVar[tuple[str, ...]] = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM")
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        return bool(self.has_credentials and self.sender)

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that keep the channel from working; empty when WhatsApp is off or well."""
        if not self.sender:
            return []
        found = self.account_problems(surroundings)
        if not _SENDER.fullmatch(self.account):
            found.append(wrong("TWILIO_WHATSAPP_FROM", "write the sender as whatsapp:+14155238886"))
        return found
