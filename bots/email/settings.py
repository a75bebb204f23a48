"""What an operator sets to switch e-mail on, and what can be wrong with it offline."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.utils import parseaddr
from ipaddress import ip_address
from typing import ClassVar
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from bots.email.addresses import party
from core.ports import Finding, Surroundings

_SMTP = "write it as smtp://user:password@host:587 (STARTTLS) or smtps://user:password@host:465"


@dataclass(frozen=True, slots=True)
class Server:
    """``tls``: from the first byte; ``start_tls``: required once connected, None: where it is offered
    (this machine only). ``password`` never appears in a repr."""

    host: str
    port: int
    tls: bool
    start_tls: bool | None
    username: str = ""
    password: SecretStr = field(default_factory=lambda: SecretStr(""))


class Settings(BaseModel):
    """``SMTP_URL`` and ``MAIL_FROM`` switch e-mail on; the hub's secret signs the links in letters."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    smtp_url: SecretStr = Field(default=SecretStr(""), alias="SMTP_URL")
    mail_from: str = Field(default="", alias="MAIL_FROM")
    secret: SecretStr = Field(default=SecretStr(""), alias="CASTMATCH_SECRET")

    needs: ClassVar[tuple[str, ...]] = ("SMTP_URL", "MAIL_FROM")
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        return bool(self.smtp_url.get_secret_value() and self.mail_from)

    @property
    def account(self) -> str:
        """The bare address that letters come from."""
        return party(parseaddr(self.mail_from)[1])

    @property
    def display_name(self) -> str:
        return parseaddr(self.mail_from)[0]

    def server(self) -> Server:
        """Where letters are handed in. Raises ValueError with the cure."""
        parts = urlsplit(self.smtp_url.get_secret_value())
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError(_SMTP)
        tls = parts.scheme == "smtps"
        return Server(
            host=parts.hostname,
            port=parts.port or (465 if tls else 587),
            tls=tls,
            # A password or a letter never crosses a network in the clear.
            start_tls=False if tls else None if _loopback(parts.hostname) else True,
            username=unquote(parts.username or ""),
            password=SecretStr(unquote(parts.password or "")),
        )

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that keep the channel from working; empty when e-mail is off or well."""
        url = self.smtp_url.get_secret_value()
        if not url and not self.mail_from:
            return []
        found = []
        try:
            self.server()
        except ValueError:
            found.append(Finding("SMTP_URL", False, _SMTP))
        if not self.account:
            found.append(Finding("MAIL_FROM", False, "write the sender as CastMatch Desk <desk@example.org>"))
        return found


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
