"""Addresses of client links: signed, so that numbers cannot be tried; when one ends is in its row."""

from __future__ import annotations

from core.seals import Seal

PREFIX = "share:"


class ClientLinks:
    """``public_url``: where ``/share/<token>`` is served."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._public_url = public_url.rstrip("/")
        self._seal = Seal("share", secret, strength=18)

    def link(self, ref: str) -> str:
        """The address of ``share:<id>``; anything else as it is. The same link has the same address."""
        if not ref.startswith(PREFIX):
            return ref
        return f"{self._public_url}/share/{self._seal.sealed(ref.removeprefix(PREFIX))}"

    def open(self, token: str) -> int | None:
        """The link behind a token; None when it is forged or cut. Constant time."""
        said = self._seal.opened(token)
        return int(said) if said is not None and said.isdecimal() else None
