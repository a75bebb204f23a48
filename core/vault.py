"""What is kept so that nobody reads it in the tables: sealed with a key of this installation, bound to its
place.

AES-256-GCM. A text opens only with the same secret and the same ``about``: copied to another row it does
not open. A message that shows such a text carries it sealed, in brackets of its own, and is opened on its
way out.
"""

from __future__ import annotations

import base64
import re
import secrets
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_VERSION = "v1."
_IN_TEXT = re.compile(r"⟦([^⟦⟧|]{1,200})\|(v1\.[A-Za-z0-9_-]{1,4000})⟧")


class Vault:
    """One per installation; its key is derived from the hub's secret and kept nowhere."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    @cached_property
    def _cipher(self) -> AESGCM:
        # Half a second and some megabytes that only who needs it pays.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"castmatch vault 1").derive(
            self._secret
        )
        return AESGCM(derived)

    def locked(self, said: str, about: str) -> str:
        """A text sealed for one place."""
        nonce = secrets.token_bytes(_NONCE)
        packed = nonce + self._cipher.encrypt(nonce, said.encode(), about.encode())
        return _VERSION + base64.urlsafe_b64encode(packed).decode().rstrip("=")

    def opened(self, sealed: str, about: str) -> str | None:
        """The text; None when it was sealed with another secret, for another place, or changed."""
        from cryptography.exceptions import InvalidTag

        body = sealed.removeprefix(_VERSION)
        try:
            packed = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
            return self._cipher.decrypt(packed[:_NONCE], packed[_NONCE:], about.encode()).decode()
        except (InvalidTag, ValueError):
            return None

    def shown(self, text: str) -> str:
        """A message's text with what is sealed in it opened, for its reader alone."""
        if "⟦" not in text:
            return text
        return _IN_TEXT.sub(lambda found: self.opened(found[2], found[1]) or "…", text)


def carried(sealed: str, about: str) -> str:
    """A sealed text as a message carries it."""
    return f"⟦{about}|{sealed}⟧"
