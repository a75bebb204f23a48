"""Addresses of client links: signed, so that numbers cannot be tried; when one ends is in its row."""

from __future__ import annotations

import base64
import hashlib
import hmac

PREFIX = "share:"


class ClientLinks:
    """``public_url``: where ``/share/<token>`` is served."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._public_url = public_url.rstrip("/")
        self._key = hashlib.sha256(b"share|" + secret.encode()).digest()

    def link(self, ref: str) -> str:
        """The address of ``share:<id>``; anything else as it is. The same link has the same address."""
        if not ref.startswith(PREFIX):
            return ref
        body = _encoded(ref.removeprefix(PREFIX).encode())
        return f"{self._public_url}/share/{body}.{self._sign(body)}"

    def open(self, token: str) -> int | None:
        """The link behind a token; None when it is forged or cut. Constant time."""
        body, _, signature = token.partition(".")
        if not hmac.compare_digest(signature.encode(), self._sign(body).encode()):
            return None
        said = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()
        return int(said) if said.isdecimal() else None

    def _sign(self, body: str) -> str:
        return _encoded(hmac.new(self._key, body.encode(), hashlib.sha256).digest()[:18])


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
