"""What Slack needs from the environment, and what can be said about it without calling Slack."""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from core.ports import Finding, Surroundings

SLACK_API = "https://slack.com/api/"


class Settings(BaseModel):
    """One workspace. A token or secret never shows in a repr."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, str_strip_whitespace=True, extra="ignore")

    bot_token: SecretStr = Field(default=SecretStr(""), alias="SLACK_BOT_TOKEN")
    signing_secret: SecretStr = Field(default=SecretStr(""), alias="SLACK_SIGNING_SECRET")
    app_token: SecretStr = Field(default=SecretStr(""), alias="SLACK_APP_TOKEN")
    api_url: str = Field(default="", alias="SLACK_API_URL")

    needs: ClassVar[tuple[str, ...]] = ("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        return bool(reveal(self.bot_token))

    @property
    def api_base(self) -> str:
        """Where the Web API's methods live, with a trailing slash."""
        if not self.api_url:
            return SLACK_API
        root = self.api_url.rstrip("/")
        return f"{root}/" if root.endswith("/api") else f"{root}/api/"

    def socket_mode(self, surroundings: Surroundings) -> bool:
        """Slack is reached by a socket that we open: the way in without a public address."""
        return not surroundings.public_url and bool(reveal(self.app_token))

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """What makes starting pointless; empty when Slack is off or complete."""
        bot, secret, app = reveal(self.bot_token), reveal(self.signing_secret), reveal(self.app_token)
        found: list[Finding] = []
        if not bot:
            if secret or app:
                found.append(
                    _wrong("SLACK_BOT_TOKEN", "is empty", "copy the Bot User OAuth Token (xoxb-...)")
                )
            return found
        if not secret:
            # An empty secret would sign anything: requests could be forged, so it is never accepted.
            fix = "copy it from Basic Information > App Credentials"
            found.append(_wrong("SLACK_SIGNING_SECRET", "is empty", fix))
        if bot.startswith(("xapp-", "xoxp-")):
            fix = "use the Bot User OAuth Token of the app (xoxb-...)"
            found.append(_wrong("SLACK_BOT_TOKEN", "is not a bot token", fix))
        if app.startswith("xox"):
            fix = "make an app-level token (xapp-...) with the scope connections:write"
            found.append(_wrong("SLACK_APP_TOKEN", "is not an app-level token", fix))
        return found + self._address_problems()

    @property
    def exposed(self) -> bool:
        """The token travels unencrypted to another machine."""
        parts = urlsplit(self.api_base)
        return parts.scheme == "http" and not loopback(parts.hostname or "")

    def _address_problems(self) -> list[Finding]:
        try:
            parts = urlsplit(self.api_base)
            host, scheme = parts.hostname or "", parts.scheme
        except ValueError:
            host, scheme = "", ""
        if scheme not in {"http", "https"} or not host:
            return [_wrong("SLACK_API_URL", "is not a web address", "give http(s)://host, or leave it empty")]
        return []


def reveal(secret: SecretStr) -> str:
    return secret.get_secret_value().strip()


def loopback(host: str) -> bool:
    """The host is this machine. Names other than localhost are not looked up."""
    return host in {"localhost", "::1"} or (host.startswith("127.") and host.replace(".", "").isdecimal())


def _wrong(name: str, what: str, fix: str) -> Finding:
    return Finding(what=f"{name} {what}", ok=False, fix=f"{name}: {fix}")
