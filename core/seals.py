"""Words in addresses that only this installation can have written: all may read them, nobody change them."""

from __future__ import annotations

import base64
import hashlib
import hmac


class Seal:
    """``purpose``: what was sealed for one opens for no other. ``strength``: bytes of the signature."""

    def __init__(self, purpose: str, secret: str, *, strength: int = 15) -> None:
        self._key = hashlib.sha256(f"{purpose}|".encode() + secret.encode()).digest()
        self._strength = strength

    def sealed(self, said: str) -> str:
        """``body.signature``, for a path. The same words give the same token."""
        body = _encoded(said.encode())
        return f"{body}.{self._signature(body)}"

    def opened(self, token: str) -> str | None:
        """What was sealed; None when it is forged or cut. Constant time; nothing is decoded before."""
        if not token.isascii():  # none of ours, and not all of it could be encoded
            return None
        body, _, signature = token.partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(body).encode()):
            return None
        return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode()

    def _signature(self, body: str) -> str:
        return _encoded(hmac.new(self._key, body.encode(), hashlib.sha256).digest()[: self._strength])


class SealedPages:
    """Pages that a number stands behind, at ``<public_url>/<place>/<token>``. ``prefix``: how references to
    them begin in messages. The same number has the same address."""

    def __init__(self, place: str, prefix: str, secret: str, public_url: str) -> None:
        self._base, self._prefix = f"{public_url.rstrip('/')}/{place}", prefix
        self._seal = Seal(place, secret, strength=18)

    def link(self, ref: str) -> str:
        """The address of ``<prefix><number>``; anything else as it is."""
        if not ref.startswith(self._prefix):
            return ref
        return f"{self._base}/{self._seal.sealed(ref.removeprefix(self._prefix))}"

    def open(self, token: str) -> int | None:
        """The number behind a token; None when it is forged or cut. Constant time."""
        said = self._seal.opened(token)
        return int(said) if said is not None and said.isdecimal() else None


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
