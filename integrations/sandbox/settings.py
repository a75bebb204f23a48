"""What the composition decides about the sandbox: who is in it and where the hub listens."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from socket import socket
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Persona:
    """A person that the page can speak as. An empty id or number: not on that app.

    ``whatsapp``, ``sms``: a number like ``+919820000001``. ``bsuid``: WhatsApp's business-scoped id, sent
    with each message (``IN.1234``). ``hides_number``: only the bsuid is sent. ``started``: has
    pressed start in Telegram. ``wrote_h_ago``: hours since the last WhatsApp message, None: never.
    ``read_receipts``: off means that WhatsApp never reports ``read``.
    """

    id: str
    name: str
    role: str = ""
    label: str = ""
    whatsapp: str = ""
    slack: str = ""
    telegram: int = 0
    username: str = ""
    email: str = ""
    sms: str = ""
    timezone: str = "Asia/Kolkata"
    language: str = "en"
    bsuid: str = ""
    hides_number: bool = False
    started: bool = True
    wrote_h_ago: float | None = None
    read_receipts: bool = True

    @property
    def whatsapp_address(self) -> str:
        """What Twilio puts into ``From``."""
        if self.hides_number and self.bsuid:
            return f"whatsapp:{self.bsuid}"
        return f"whatsapp:{self.whatsapp.removeprefix('whatsapp:')}" if self.whatsapp else ""


@dataclass(frozen=True, slots=True)
class SlackChannel:
    """``members``: persona ids. ``has_bot``: the desk was invited."""

    id: str
    name: str
    members: tuple[str, ...] = ()
    private: bool = False
    has_bot: bool = True
    archived: bool = False


@dataclass(frozen=True, slots=True)
class TelegramGroup:
    """``id`` is negative. ``sees_all``: the bot's privacy mode is off there."""

    id: int
    title: str
    members: tuple[str, ...] = ()
    sees_all: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the imitated providers take, in real seconds; tests make it short."""

    receipt_s: float = 0.004
    webhook_retries_s: tuple[float, ...] = (0.05, 0.3, 1.0)
    slack_answer_s: float = 3.0
    webhook_answer_s: float = 15.0
    hang_s: float = 60.0
    trigger_s: float = 3.0


@dataclass(frozen=True, slots=True)
class SandboxSettings:
    """``hub_url``: where webhooks are posted; the loopback interface only.

    ``public_url``: the address that the hub believes to have, and that webhooks are signed for;
    empty: ``hub_url``. ``base_url``: where the sandbox itself answers; empty: ``hub_url``.
    ``socket_mode``: Slack's deliveries go through a connected socket rather than over HTTP.
    ``slack_echo``: Slack reports the desk's own messages back, as it really does.
    ``sha256_signatures``: Twilio signs with its shared webhook key.
    ``mail_socket``: a bound loopback socket on which letters are taken; None: none are.
    ``seed``: 0 means from the clock, so that ids of two runs differ.
    Raises ValueError when an address could leave this machine.
    """

    hub_url: str
    personas: tuple[Persona, ...] = ()
    channels: tuple[SlackChannel, ...] = ()
    groups: tuple[TelegramGroup, ...] = ()
    workspace: str = "Gully Nights"
    hub_name: str = "CastMatch Desk"
    room_name: str = "Gully Nights"
    room_people: int = 0
    slash_commands: tuple[str, ...] = ("/castmatch", "/cast")
    public_url: str = ""
    base_url: str = ""
    socket_mode: bool = True
    slack_echo: bool = True
    sha256_signatures: bool = False
    pace: Pace = Pace()
    journal_file: Path | None = None
    seed: int = 0
    mail_socket: socket | None = None

    def __post_init__(self) -> None:
        for url in (self.hub_url, self.own_url):
            require_loopback(url)

    @property
    def own_url(self) -> str:
        return (self.base_url or self.hub_url).rstrip("/")

    @property
    def known_as(self) -> str:
        return (self.public_url or self.hub_url).rstrip("/")


def is_loopback(host: str | None) -> bool:
    """Whether a host name can only mean this machine. ``localhost`` counts."""
    if not host:
        return False
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def require_loopback(url: str) -> str:
    """The url itself. Raises ValueError when it leads to another machine."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "ws") or not is_loopback(parts.hostname):
        raise ValueError("the sandbox talks to the loopback interface only, over plain http")
    return url
