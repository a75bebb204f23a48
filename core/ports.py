"""Protocols that core and jobs need from outside. Owned here, implemented in bots and integrations."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from core.messages import Address, Attachment, Capabilities, Form, Inbound, Outbound, Parsed

Clock = Callable[[], datetime]
"""Business time: aware, UTC. Jumps in the demo; never used for limiters, leases or timeouts."""

EnvelopeKind = Literal["turn", "receipt", "lifecycle", "ignored", "quarantined"]
Payload = Mapping[str, Any]
"""One provider call as plain JSON values: what ``render`` made and ``send`` passes to the SDK."""


@dataclass(frozen=True, slots=True)
class WebRequest:
    """What a webhook handler sees. ``headers`` has lower-case names; ``url`` is the public one
    (the configured public address + raw path), which is what providers sign."""

    path: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP answer a provider expects."""

    status: int = 200
    body: bytes = b""
    content_type: str = "text/plain"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Envelope:
    """What must be known to store a delivery before it is understood.

    ``provider_id`` is unique per (channel, account): a second delivery of it is dropped.
    ``account`` other than the channel's own means another account: the row is quarantined.
    ``trigger``: with it a form can be shown to whoever did this, for a few seconds.
    ``answer``: what the provider is told, once it is stored, instead of the route's own answer.
    """

    account: str
    provider_id: str
    kind: EnvelopeKind
    conversation_key: str
    trigger: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One webhook of a channel, as a value that the HTTP server mounts.

    ``verify`` returns None when the request is genuine; an Answer ends it there: 401/403 for a
    refusal, 200 for a handshake (Slack's URL verification). It must be constant-time and pure.
    ``envelope`` is total: it never raises, whatever the body holds. ``page``: what a browser that GETs
    the path sees, if anything; it is pure and changes nothing. ``stored``: what is kept of a delivery
    whose meaning is not in its body; None: the body.
    """

    path: str
    verify: Callable[[WebRequest], Answer | None]
    envelope: Callable[[WebRequest], Envelope]
    accepted: Answer = Answer()
    max_bytes: int = 1_000_000
    page: Callable[[WebRequest], Answer] | None = None
    stored: Callable[[WebRequest], bytes] | None = None


@dataclass(frozen=True, slots=True)
class About:
    """The pure part of a channel. ``parse`` may raise ValueError: the delivery is quarantined.

    ``render``: an Outbound as one or more provider calls, in order; choices on the last one.
    ``sends_per_s`` limits the account, ``chat_interval_s`` is the least time between two
    messages to one chat (Source of each number: the channel's README). ``failure_reason`` turns a
    receipt's error code into the ledger's word (``blocked``, ``opted_out``, ``gone``, ...).
    """

    name: str
    account: str
    capabilities: Capabilities
    parse: Callable[[bytes], Parsed]
    render: Callable[[Outbound], tuple[Payload, ...]]
    routes: tuple[Route, ...] = ()
    sends_per_s: float = 20.0
    chat_interval_s: float = 0.0
    failure_reason: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Signal:
    """A sign that nothing depends on, never retried: ``typing``; ``seen`` (mark as read);
    ``tapped`` (a button press was received: Telegram's answerCallbackQuery); ``form`` (show one with
    the ``trigger`` of a delivery, and call ``shown`` when it stands on the person's screen)."""

    kind: Literal["typing", "seen", "tapped", "form"]
    address: Address
    inbound: Inbound | None = None
    form: Form | None = None
    trigger: str = ""
    shown: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of ``castmatch doctor``: what was looked at, whether it is well, how to mend it."""

    what: str
    ok: bool
    fix: str = ""


Ingest = Callable[[Sequence[tuple[Envelope, bytes]]], Awaitable[None]]
"""Stores deliveries durably; returns only when they are. Raises Unavailable if it cannot."""


class Channel(Protocol):
    """One account on one chat network."""

    @property
    def about(self) -> About: ...

    async def listen(self, ingest: Ingest) -> None:
        """Run until cancelled: poll or hold a socket where the channel has no webhook; sets the
        webhook where it has. Cancelling closes the SDK's connections."""

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Make one provider call; returns the provider's message id.

        ``key`` identifies the logical message (put into metadata where the provider has room).
        Raises Unavailable (retry; ``uncertain`` if it may have arrived) or Undeliverable.
        """

    async def signal(self, signal: Signal) -> None:
        """Best effort; raises nothing."""

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        """The bytes of an inbound attachment, only from the provider's own hosts.

        Raises Rejected when it is larger than ``max_bytes``, Unavailable, Undeliverable.
        """

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """The provider id of an uncertain call if the provider knows it, else None.

        ``part``: which of the calls that ``render`` makes of the message, from 0; those before it are
        known to have arrived. Raises Undeliverable when this provider cannot be asked at all.
        """

    async def check(self) -> Sequence[Finding]:
        """Settings, credentials and permissions, looked at against the provider."""


async def _only_process(_name: str, work: Callable[[], Awaitable[None]]) -> None:
    await work()


class OwnFiles(Protocol):
    """Files that the hub serves to providers, readable without the network."""

    async def read(self, address: str, *, max_bytes: int) -> bytes:
        """The bytes behind an address that this hub gave out. Raises Undeliverable: forged, expired,
        gone (``gone``), or larger than ``max_bytes`` (``too_large``)."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a channel or integration gets from the composition besides its own settings.

    ``public_url``: where providers reach us, without a trailing slash; empty: nowhere.
    ``sandbox``: True when provider addresses may be on the loopback interface.
    ``receives``: False in a process that only works: a channel learns who it is, and no more.
    ``in_turn(name, work)``: does work that only one of the hub's processes may do, such as polling,
    in this one or in another.
    ``files``: reads what the hub itself serves below ``own_files``, for channels that upload it.
    """

    clock: Clock
    public_url: str = ""
    sandbox: bool = False
    receives: bool = True
    in_turn: Callable[[str, Callable[[], Awaitable[None]]], Awaitable[None]] = _only_process
    files: OwnFiles | None = None

    @property
    def own_files(self) -> str:
        """How the addresses of the hub's own files begin; empty when they cannot be read here."""
        return f"{self.public_url}/files/" if self.files is not None and self.public_url else ""


class Engine(Protocol):
    """Delivers wakes ``(kind, key)``: one holder per key, coalesced, delayed, recovered."""

    def wake(self, kind: str, key: str, *, delay_s: float = 0.0) -> None:
        """Ask for a drain of ``key``; losing it loses nothing, a sweep re-wakes stale rows."""

    def tell(self, topic: str) -> None:
        """Let the other processes on this database know that something happened. Best effort."""

    async def start(self) -> None:
        """Begin to run drains. Raises Unavailable when that is not possible now."""

    async def idle(self) -> None:
        """Return when no wake that is due is waiting or running, on any process."""

    @property
    def load(self) -> int:
        """Keys that this process is working on now."""

    @property
    def alive(self) -> bool:
        """Whether wakes that are asked for now would be served soon."""

    async def reap(self) -> int:
        """Free the keys of processes that died; how many. Any number of processes may try at once."""

    async def stop(self, patience_s: float = 8.0) -> None:
        """Take no more wakes, let running drains end, cancel and hand on what does not end in time."""


class Calendar(Protocol):
    """Makes links to calendar entries and pages, from references such as ``calendar:17``, ``share:3``."""

    def link(self, ref: str) -> str:
        """The address of one entry, which shows how it stands when it is opened."""


MediaKind = Literal["photo", "video"]


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was taken in. ``name``: its digest and ending; equal for equal files. ``width``,
    ``height``: as it is looked at, 0 unknown; ``seconds``: of a film, 0 unknown."""

    name: str
    kind: MediaKind
    mime: str
    size_bytes: int
    width: int = 0
    height: int = 0
    seconds: int = 0


class FileStore(Protocol):
    """Photos and videos of people, apart from the database."""

    async def keep(self, content: bytes) -> Kept:
        """Look at a file, take off what it says of place and time, and store it. Raises Rejected for what
        is no picture or film, Unavailable."""

    async def remove(self, name: str) -> None:
        """Take a file away; it may be gone already."""

    async def older(self, moment: float) -> Sequence[str]:
        """Names of the files that came before a moment (seconds since 1970)."""


class Pictures(Protocol):
    """Makes pictures that a provider can fetch, from references such as ``portrait:17:AK``,
    ``media:<name of a kept file>``."""

    async def link(self, ref: str) -> str:
        """The address of one picture."""

    async def contact_sheet(self, cards: Sequence[tuple[str, str, str]]) -> str:
        """A numbered sheet of (title, line, image ref); returns an URL that a provider can fetch."""

    async def forget(self) -> None:
        """A photo is kept no more: so are the drawings that hold photos."""


class Embedder(Protocol):
    """Text as vectors whose nearness is nearness of meaning. ``model`` and ``dim`` are kept with each vector:
    those of another model are never compared."""

    model: str
    dim: int

    async def embed(self, texts: Sequence[str], *, asked: bool = False) -> list[Sequence[float]]:
        """One vector of length 1 per text, in their order; ``asked``: the texts are questions. Raises
        Unavailable, also when no answer comes in time; the same again costs again."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
