"""Choice tokens: short, signed, and worthless outside this hub."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from core.vault import Vault

RANDOM_BYTES = 8
SIGNATURE_CHARS = 10
"""50 bits of signature: a guess costs a webhook round trip each, and a row must exist as well."""


class Tokens:
    """Mints and checks tokens with the hub's secret. 23 bytes, letters, digits and a dot: fits
    Telegram's 64 bytes of callback data and every other channel's limit. ``vault``: made from the same
    secret."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"choice|" + secret.encode()).digest()
        self.vault = Vault(secret)

    def mint(self) -> str:
        """A new token."""
        name = base64.b32encode(secrets.token_bytes(RANDOM_BYTES)).decode().rstrip("=").lower()[:12]
        return f"{name}.{self._sign(name)}"

    def genuine(self, token: str) -> bool:
        """Whether this hub made the token; constant time."""
        name, _, signature = token.partition(".")
        return hmac.compare_digest(signature.encode(), self._sign(name).encode())

    def _sign(self, name: str) -> str:
        digest = hmac.new(self._key, name.encode(), hashlib.sha256).digest()
        return base64.b32encode(digest).decode().lower()[:SIGNATURE_CHARS]
