"""What an operator sets to switch SMS on, and what can be wrong with it offline."""

from __future__ import annotations

import re
from typing import ClassVar

from pydantic import Field

from bots.sms.numbers import party
from bots.twilio.settings import Account, wrong
from core.ports import Finding, Surroundings

_SENDER = re.compile(r"\+[1-9]\d{6,14}|\d{3,8}")


class Settings(Account):
    """The credentials are shared with WhatsApp; ``TWILIO_SMS_FROM`` is what switches SMS on."""

    sender: str = Field(default="", alias="TWILIO_SMS_FROM")

    @property
    def account(self) -> str:
        """The sender as Twilio writes it: ``+15005550006`` or a short code, whichever way it was typed."""
        return party(self.sender)

    needs: ClassVar[tuple[str, ...]] = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_SMS_FROM")
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        return bool(self.has_credentials and self.sender)

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that keep the channel from working; empty when SMS is off or well."""
        if not self.sender:
            return []
        found = self.account_problems(surroundings)
        if not _SENDER.fullmatch(self.account):
            found.append(wrong("TWILIO_SMS_FROM", "write the number as +15005550006, or a short code"))
        return found
