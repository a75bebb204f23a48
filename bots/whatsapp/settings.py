"""What an operator sets to switch WhatsApp on, and what can be wrong with it offline."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from bots.whatsapp.fields import party
from core.ports import Finding, Surroundings

_SENDER = re.compile(r"whatsapp:\+[1-9]\d{6,14}")


class Settings(BaseModel):
    """The credentials are shared with SMS; ``TWILIO_WHATSAPP_FROM`` is what switches WhatsApp on."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    account_sid: str = Field(default="", alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr = Field(default=SecretStr(""), alias="TWILIO_AUTH_TOKEN")
    sender: str = Field(default="", alias="TWILIO_WHATSAPP_FROM")
    shared_key: SecretStr = Field(default=SecretStr(""), alias="TWILIO_WEBHOOK_SHARED_KEY")
    api_url: str = Field(default="", alias="TWILIO_API_URL")

    @property
    def account(self) -> str:
        """The sender as Twilio writes it: ``whatsapp:+14155238886``, whichever way it was typed."""
        sender = party(self.sender)
        return sender if not sender or sender.startswith("whatsapp:") else f"whatsapp:{sender}"

    @property
    def configured(self) -> bool:
        return bool(self.account_sid and self.auth_token.get_secret_value() and self.sender)

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that keep the channel from working; empty when WhatsApp is off or well."""
        if not self.sender:
            return []
        found = []
        if not self.account_sid.startswith("AC"):
            found.append(_wrong("TWILIO_ACCOUNT_SID", "set it to the account SID (AC...) of the console"))
        if not self.auth_token.get_secret_value():
            found.append(_wrong("TWILIO_AUTH_TOKEN", "set it to the auth token of that account"))
        if not _SENDER.fullmatch(self.account):
            found.append(_wrong("TWILIO_WHATSAPP_FROM", "write the sender as whatsapp:+14155238886"))
        if not surroundings.public_url:
            fix = "set it to the https address where Twilio reaches the hub; signatures cover it"
            found.append(_wrong("CASTMATCH_PUBLIC_URL", fix))
        if self.api_url and urlsplit(self.api_url).scheme not in ("http", "https"):
            found.append(_wrong("TWILIO_API_URL", "leave it empty, or set an http(s) address"))
        return found


def _wrong(name: str, fix: str) -> Finding:
    return Finding(what=name, ok=False, fix=fix)
