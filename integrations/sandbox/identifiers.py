"""Ids of messages, files and events: unlike in every run, alike in two runs from the same seed."""

from __future__ import annotations

import hashlib
from itertools import count

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Identifiers:
    """Two sandboxes with different seeds never give the same id, so that a hub which kept its
    database does not take a new message for a repeated one."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._serial = count(1)
        # Telegram's ids are 32-bit and begin anywhere; two runs must not begin at the same place.
        self._number = count(100_000_000 + int(self._digest(), 16) % 1_500_000_000)

    def _digest(self) -> str:
        return hashlib.sha256(f"{self._seed}:{next(self._serial)}".encode()).hexdigest()

    def hexadecimal(self, prefix: str = "", *, length: int = 32) -> str:
        return prefix + self._digest()[:length]

    def capital(self, prefix: str, *, length: int = 9) -> str:
        """Slack's manner: a letter or two, then capitals and digits."""
        value, letters = int(self._digest(), 16), ""
        for _ in range(length):
            value, rest = divmod(value, len(_LETTERS))
            letters += _LETTERS[rest]
        return prefix + letters

    def number(self) -> int:
        """Increases by one at each call."""
        return next(self._number)
