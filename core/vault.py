"""Seals what may not be readable in a copy of the database, with a key made of the hub's secret."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from core.errors import HubError

_NONCE = 12
_FORM = b"1"
"""How it was sealed, so that another way can follow: AES-256-GCM, a random nonce before the text."""


class Sealed(HubError):
    """It cannot be opened: another secret sealed it, it belongs elsewhere, or it was changed."""


@dataclass(frozen=True, slots=True)
class Vault:
    """``secret`` is CASTMATCH_SECRET; with another one nothing that was sealed can be opened again."""

    secret: str = field(repr=False)

    def seal(self, text: str, about: str) -> bytes:
        """``about``: what it is tied to; it opens only with the same."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = secrets.token_bytes(_NONCE)
        return _FORM + nonce + AESGCM(self._key()).encrypt(nonce, text.encode(), about.encode())

    def open(self, sealed: bytes, about: str) -> str:
        """The text again. Raises Sealed."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        form, nonce, rest = sealed[:1], sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
        try:
            if form != _FORM:
                raise Sealed("sealed in a way that is not known here")
            return AESGCM(self._key()).decrypt(nonce, rest, about.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise Sealed("sealed with another secret, or changed since") from error

    def _key(self) -> bytes:
        # The secret is long and random (doctor says so when it is not), so one hash is enough; the words
        # before it keep this key apart from those of tokens and links.
        return hashlib.sha256(b"vault|" + self.secret.encode()).digest()
