"""The account's settings, which are the same for every channel that goes through Twilio."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from core.ports import Finding, Surroundings


class Account(BaseModel):
    """Extended by each channel with its own sender, which is what switches that channel on."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    account_sid: str = Field(default="", alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr = Field(default=SecretStr(""), alias="TWILIO_AUTH_TOKEN")
    shared_key: SecretStr = Field(default=SecretStr(""), alias="TWILIO_WEBHOOK_SHARED_KEY")
    api_url: str = Field(default="", alias="TWILIO_API_URL")

    @property
    def has_credentials(self) -> bool:
        return bool(self.account_sid and self.auth_token.get_secret_value())

    def account_problems(self, surroundings: Surroundings) -> list[Finding]:
        """What is wrong with the account's settings and with where Twilio is to call."""
        found = []
        if not self.account_sid.startswith("AC"):
            found.append(wrong("TWILIO_ACCOUNT_SID", "set it to the account SID (AC...) of the console"))
        if not self.auth_token.get_secret_value():
            found.append(wrong("TWILIO_AUTH_TOKEN", "set it to the auth token of that account"))
        if not surroundings.public_url:
            fix = "set it to the https address where Twilio reaches the hub; signatures cover it"
            found.append(wrong("CASTMATCH_PUBLIC_URL", fix))
        if self.api_url and urlsplit(self.api_url).scheme not in ("http", "https"):
            found.append(wrong("TWILIO_API_URL", "leave it empty, or set an http(s) address"))
        return found


def wrong(name: str, fix: str) -> Finding:
    """A setting that keeps a channel from working, and the cure."""
    return Finding(what=name, ok=False, fix=fix)
