"""Mail addresses in one spelling. Pure, never raises."""

from __future__ import annotations

import re

MAX_CHARS = 254
"""RFC 5321, section 4.5.3.1.3, less its angle brackets."""
_ADDRESS = re.compile(
    r"[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f]{1,64}@(?:[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f.]+\.)*[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f.]+"
)


def party(value: str) -> str:
    """``riya@example.org``; empty when it is no address. Capitals are dropped: no mail service in use
    tells people apart by them."""
    text = value.strip().casefold()
    return text if len(text) <= MAX_CHARS and _ADDRESS.fullmatch(text) else ""


def on_the_wire(address: str) -> str:
    """The address in ASCII, its domain as IDNA. Raises ValueError when it has no such form."""
    local, _, domain = address.rpartition("@")
    if not local.isascii():
        raise ValueError("the name before the @ is not ASCII")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise ValueError("the domain has no ASCII form") from error
