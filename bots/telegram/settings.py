"""What an operator sets for Telegram, and what is wrong with it before anything is tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from core.ports import Finding, Surroundings

PUBLIC_API = "https://api.telegram.org"
WEBHOOK_PATH = "/webhooks/telegram"
# Source: core.telegram.org/bots/api#setwebhook, Bot API 10.1 (2026-06-11).
WEBHOOK_PORTS = (443, 80, 88, 8443)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]+")


class Settings(BaseModel):
    """One bot. ``api_url`` is a Bot API server's address, without ``/bot<token>``."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    bot_token: SecretStr = Field(default=SecretStr(""), alias="TELEGRAM_BOT_TOKEN")
    webhook_secret: SecretStr = Field(default=SecretStr(""), alias="TELEGRAM_WEBHOOK_SECRET")
    api_url: str = Field(default="", alias="TELEGRAM_API_URL")

    @field_validator("bot_token", "webhook_secret", mode="after")
    @classmethod
    def _trimmed_secret(cls, value: SecretStr) -> SecretStr:
        """A line break pasted along with a token would otherwise look like a wrong token."""
        return SecretStr(value.get_secret_value().strip())

    @field_validator("api_url", mode="after")
    @classmethod
    def _trimmed_address(cls, value: str) -> str:
        return value.strip().rstrip("/") or PUBLIC_API

    needs: ClassVar[tuple[str, ...]] = ("TELEGRAM_BOT_TOKEN",)
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        return bool(self.bot_token.get_secret_value())

    @property
    def account(self) -> str:
        """The bot's user id: what stands before the colon of its token."""
        return self.bot_token.get_secret_value().partition(":")[0]

    @property
    def base(self) -> str:
        """``api_url`` with its default, also when it was set to nothing."""
        return self.api_url or PUBLIC_API

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that are missing or wrong; empty when Telegram is off or well set up."""
        return list(self._problems(surroundings)) if self.configured else []

    def _problems(self, surroundings: Surroundings) -> Iterator[Finding]:
        if not _TOKEN.fullmatch(self.bot_token.get_secret_value()):
            yield Finding(
                "TELEGRAM_BOT_TOKEN has not the shape <digits>:<letters>",
                False,
                "copy the whole token that @BotFather shows for the bot",
            )
        if not _is_address(self.base):
            yield Finding(
                "TELEGRAM_API_URL is not an http(s) address",
                False,
                f"remove TELEGRAM_API_URL to use {PUBLIC_API}, or give scheme and host",
            )
        if surroundings.public_url:
            yield from self._webhook_problems(surroundings)

    def _webhook_problems(self, surroundings: Surroundings) -> Iterator[Finding]:
        secret = self.webhook_secret.get_secret_value()
        if not secret:
            yield Finding(
                "TELEGRAM_WEBHOOK_SECRET is empty while CASTMATCH_PUBLIC_URL is set",
                False,
                "set TELEGRAM_WEBHOOK_SECRET to a long random value of letters, digits, _ and -",
            )
        elif not _SECRET.fullmatch(secret):
            yield Finding(
                "TELEGRAM_WEBHOOK_SECRET holds characters that Telegram does not accept",
                False,
                "use 1 to 256 letters, digits, _ and -",
            )
        # A Bot API server of one's own, and the sandbox, call plain http and any port.
        if self.base == PUBLIC_API and not surroundings.sandbox and not _is_callable(surroundings.public_url):
            yield Finding(
                "CASTMATCH_PUBLIC_URL is an address that Telegram does not call",
                False,
                "use https on port 443, 80, 88 or 8443, or leave CASTMATCH_PUBLIC_URL empty to poll",
            )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return (
            parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
        )
    except ValueError:
        return False


def _is_callable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and bool(parts.hostname) and (parts.port or 443) in WEBHOOK_PORTS
    except ValueError:
        return False
