"""Links to appointments: signed, expiring, and showing how the appointment stands when they are opened."""

from __future__ import annotations

from datetime import timedelta

from core.ports import Clock
from core.seals import Seal

LIFE = timedelta(days=45)
"""An audition is booked weeks ahead at most, and its calendar entry is updated until it is over."""
PREFIX = "calendar:"


class CalendarLinks:
    """Implements the Calendar port. ``public_url``: where ``/files/<token>`` is served."""

    def __init__(self, secret: str, public_url: str, clock: Clock) -> None:
        self._public_url, self._clock = public_url.rstrip("/"), clock
        self._seal = Seal("calendar", secret)

    def link(self, ref: str) -> str:
        """The address of ``calendar:<slot>``; anything else as it is."""
        if not ref.startswith(PREFIX):
            return ref
        expires = int((self._clock() + LIFE).timestamp())
        return f"{self._public_url}/files/c-{self._seal.sealed(f'{ref.removeprefix(PREFIX)}|{expires}')}"

    def open(self, token: str) -> int | None:
        """The slot behind a token; None when it is forged, expired or no calendar link. Constant time."""
        if not token.startswith("c-"):
            return None
        said = self._seal.opened(token.removeprefix("c-"))
        if said is None:
            return None
        slot, _, expires = said.partition("|")
        return None if int(expires) < self._clock().timestamp() else int(slot)
