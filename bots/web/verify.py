"""Who calls: bearer tokens, compared in constant time and stored only as a hash."""

from __future__ import annotations

import hashlib
import hmac

MOST_CHARS = 512
"""Longer than any token there is; hashing stays cheap."""


def bearer(header: str) -> str:
    """The token of an ``Authorization`` header, or an empty text."""
    scheme, _, token = header.partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and len(token) <= MOST_CHARS else ""


def fingerprint(token: str) -> str:
    """What is stored of a person's token: SHA-256, hexadecimal."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def same(given: str, expected: str) -> bool:
    """Constant-time equality of two secrets; an empty expectation never matches."""
    return bool(expected) and hmac.compare_digest(fingerprint(given), fingerprint(expected))
