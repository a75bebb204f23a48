"""Links to one's own memory: signed, for one person, and gone after an hour."""

from __future__ import annotations

from datetime import timedelta

from core.ports import Clock
from core.seals import Seal

LIFE = timedelta(hours=1)
"""It holds all that somebody wrote: whoever wants it again asks again."""
PREFIX = "memory:"


class MemoryLinks:
    """``public_url``: where ``/files/<token>`` is served."""

    def __init__(self, secret: str, public_url: str, clock: Clock) -> None:
        self._public_url, self._clock = public_url.rstrip("/"), clock
        self._seal = Seal("memory", secret, strength=18)

    def link(self, ref: str) -> str:
        """The address of ``memory:<person>``; anything else as it is."""
        if not ref.startswith(PREFIX):
            return ref
        expires = int((self._clock() + LIFE).timestamp())
        return f"{self._public_url}/files/m-{self._seal.sealed(f'{ref.removeprefix(PREFIX)}|{expires}')}"

    def open(self, token: str) -> int | None:
        """The person behind a token; None when it is forged, expired or no such link. Constant time."""
        said = self._seal.opened(token.removeprefix("m-")) if token.startswith("m-") else None
        if said is None:
            return None
        whose, _, expires = said.partition("|")
        return None if int(expires) < self._clock().timestamp() else int(whose)
