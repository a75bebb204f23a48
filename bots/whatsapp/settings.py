"""What an operator sets to switch WhatsApp on, and what can be wrong with it offline."""

from __future__ import annotations

import re
from typing import ClassVar

from pydantic import Field

from bots.twilio.settings import Account, wrong
from bots.whatsapp.fields import party
from core.ports import Finding, Surroundings

NO_SENDER = wrong(
    "TWILIO_WHATSAPP_FROM",
    "Twilio's credentials are set and no sender is: write it as whatsapp:+14155238886 (or TWILIO_SMS_FROM"
    " for SMS alone), or remove the credentials",
)
_SENDER = re.compile(r"whatsapp:\+[1-9]\d{6,14}")


class Settings(Account):
    """The credentials are shared with SMS; ``TWILIO_WHATSAPP_FROM`` is what switches WhatsApp on."""

    sender: str = Field(default="", alias="TWILIO_WHATSAPP_FROM")
    text_sender: str = Field(default="", alias="TWILIO_SMS_FROM")
    """Of SMS: with it the credentials are of use without WhatsApp."""

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

    @property
    def _any_credential(self) -> bool:
        return bool(self.account_sid or self.auth_token.get_secret_value())

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that keep the channel from working; empty when WhatsApp is off or well."""
        if not self.sender:
            return [] if self.text_sender or not self._any_credential else [NO_SENDER]
        found = self.account_problems(surroundings)
        if not _SENDER.fullmatch(self.account):
            found.append(wrong("TWILIO_WHATSAPP_FROM", "write the sender as whatsapp:+14155238886"))
        return found
