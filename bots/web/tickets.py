"""Short-lived tickets for opening a socket: a browser cannot send a bearer header there, and a
token does not belong in an address."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from core.people import Person

LIFE_S = 60
MOST_OPEN = 10_000


@dataclass(frozen=True, slots=True)
class Ticket:
    """Who may open which conversation, until when (monotonic seconds)."""

    person: Person
    conversation_id: str
    until: float


class Tickets:
    """Each is good for one socket of one conversation. ``clock``: monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._open: dict[str, Ticket] = {}

    def make(self, person: Person, conversation_id: str) -> str:
        """A fresh ticket."""
        now = self._clock()
        if len(self._open) >= MOST_OPEN:
            self._open = {key: one for key, one in self._open.items() if one.until > now}
        name = secrets.token_urlsafe(24)
        self._open[name] = Ticket(person, conversation_id, now + LIFE_S)
        return name

    def use(self, name: str, conversation_id: str) -> Person | None:
        """Spend a ticket. None when it is unknown, spent, late or for another conversation."""
        ticket = self._open.pop(name, None)
        if ticket is None or ticket.until <= self._clock() or ticket.conversation_id != conversation_id:
            return None
        return ticket.person
