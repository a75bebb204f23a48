"""Links to appointments: signed, expiring, and showing how the appointment stands when they are opened."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import timedelta

from core.ports import Clock

LIFE = timedelta(days=45)
"""An audition is booked weeks ahead at most, and its calendar entry is updated until it is over."""
PREFIX = "calendar:"


class CalendarLinks:
    """Implements the Calendar port. ``public_url``: where ``/files/<token>`` is served."""

    def __init__(self, secret: str, public_url: str, clock: Clock) -> None:
        self._public_url, self._clock = public_url.rstrip("/"), clock
        self._key = hashlib.sha256(b"calendar|" + secret.encode()).digest()

    def link(self, ref: str) -> str:
        """The address of ``calendar:<slot>``; anything else as it is."""
        if not ref.startswith(PREFIX):
            return ref
        expires = int((self._clock() + LIFE).timestamp())
        said = f"{ref.removeprefix(PREFIX)}|{expires}"
        body = base64.urlsafe_b64encode(said.encode()).decode().rstrip("=")
        return f"{self._public_url}/files/c-{body}.{self._sign(body)}"

    def open(self, token: str) -> int | None:
        """The slot behind a token; None when it is forged, expired or no calendar link. Constant time."""
        if not token.startswith("c-"):
            return None
        body, _, signature = token.removeprefix("c-").partition(".")
        if not hmac.compare_digest(signature.encode(), self._sign(body).encode()):
            return None
        slot, _, expires = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode().partition("|")
        return None if int(expires) < self._clock().timestamp() else int(slot)

    def _sign(self, body: str) -> str:
        digest = hmac.new(self._key, body.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:15]).decode()
