"""Sets that questions before needed, kept in memory until the next change is folded into the sets.

Each folding writes a new mark in its transaction. What was read beside a mark is true for as long as that
mark stands, whichever process, database or backup it stands in: marks are random and never written twice.
"""

from __future__ import annotations

from collections.abc import Mapping

MOST = 64 * 2**20
"""Bytes of sets kept for one organisation: of a directory of a million, some five hundred."""
ORGANISATIONS = 4
"""Whose sets are kept at once, the last asked for."""
EACH = 200
"""What a set takes beside its people."""


class Kept:
    """By organisation: the mark, and sets by name, those that were asked for last."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._marks: dict[str, bytes] = {}
        self._sets: dict[str, dict[str, int]] = {}
        self._sizes: dict[str, int] = {}

    def under(self, org: str) -> tuple[bytes, Mapping[str, int]]:
        """The mark, and what is known under it."""
        return self._marks.get(org, b""), self._sets.get(org, {})

    def keep(self, org: str, mark: bytes, asked: Mapping[str, int]) -> None:
        """Sets that were just asked for. Those of another mark are let go; nothing is kept without one."""
        if not mark:
            return
        if self._marks.get(org) != mark:
            self._drop(org)
            self._marks[org], self._sets[org], self._sizes[org] = mark, {}, 0
            for oldest in list(self._marks)[:-ORGANISATIONS]:
                self._drop(oldest)
        sets, size = self._sets[org], self._sizes[org]
        for name, people in asked.items():
            if sets.pop(name, None) is None:
                size += _size(name, people)
            sets[name] = people
        while size > self._most:
            oldest = next(iter(sets))
            size -= _size(oldest, sets.pop(oldest))
        self._sizes[org] = size

    def _drop(self, org: str) -> None:
        for kept in (self._marks, self._sets, self._sizes):
            kept.pop(org, None)


def _size(name: str, people: int) -> int:
    return EACH + len(name) + people.bit_length() // 8


KEPT = Kept()
"""This process's."""
