"""What the web needs from the hub, and the values that go between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from core.people import Person
from core.ports import Envelope

Side = Literal["inbound", "outbox"]
Shown = Mapping[str, Any]
"""One message of a conversation as JSON: ``id`` (``in/12`` or ``out/34``), ``from`` (``you`` or
``hub``), ``text``, ``cards``, ``choices``, ``at``, ``status``."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What the built-in understanding read in a message. ``confidence``: 0 to 1."""

    intent: str = ""
    confidence: float = 0.0
    entities: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of one message so far. ``settled``: the turn ended and all its replies left."""

    message_id: str
    status: str
    settled: bool
    replies: Sequence[Shown] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of history, oldest first. ``before`` asks for the one in front; empty: there is none."""

    messages: Sequence[Shown]
    before: str


class BadCursor(ValueError):
    """A ``before`` or ``last_id`` that names no message of the conversation."""


class Desk(Protocol):
    """The hub, as the web sees it. Every method may raise Unavailable."""

    async def person_for(self, token: str) -> Person | None:
        """Whose bearer token this is; constant-time."""

    async def understood(self, person: Person, conversation: str, text: str) -> Understood:
        """How a text reads in a conversation as it now stands."""

    async def accept(self, person: Person, envelope: Envelope, raw: bytes) -> None:
        """Store a message durably and ask for its turn; a known one is dropped."""

    async def outcome(self, envelope: Envelope, timeout_s: float) -> Outcome:
        """Wait for a stored message's turn to end, at most so long."""

    async def history(self, conversation: str, before: str, limit: int) -> Page | None:
        """Up to ``limit`` messages in front of ``before``; None: there is no such conversation.
        Raises BadCursor."""

    async def missed(self, conversation: str, last_id: str) -> Sequence[Shown]:
        """What the hub said since the message ``last_id``. Raises BadCursor."""

    async def newest(self, conversation: str) -> str:
        """The id of the last thing the hub said there; ``0`` when it said nothing yet."""

    async def search(self, person: Person, query: str, limit: int) -> Mapping[str, Any] | None:
        """Best people first; None when this person's role may not search."""

    async def ledger(self, side: Side, status: str | None, limit: int) -> Sequence[Shown]:
        """Rows of the ledger, newest first."""
