"""Addresses of client links: signed, so that numbers cannot be tried; when one ends is in its row."""

from __future__ import annotations

from core.seals import SealedPages

PREFIX = "share:"


class ClientLinks(SealedPages):
    """``public_url``: where ``/share/<token>`` is served."""

    def __init__(self, secret: str, public_url: str) -> None:
        super().__init__("share", PREFIX, secret, public_url)
