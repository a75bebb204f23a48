"""Whole sentences that are orders: patterns tried in turn, compiled once. Every message meets all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shapes:
    """Made by ``shapes``."""

    _each: tuple[re.Pattern[str], ...]
    _any: re.Pattern[str]

    def all_of(self, said: str) -> Iterator[re.Match[str]]:
        """The matches of the whole text, in the order of the patterns."""
        if self._any.fullmatch(said):
            yield from (match for each in self._each if (match := each.fullmatch(said)))

    def of(self, said: str) -> re.Match[str] | None:
        """The first of them."""
        return next(self.all_of(said), None)


_NAMED = re.compile(r"\(\?P<\w+>")


def shapes(*patterns: str, before: str = "", after: str = "") -> Shapes:
    """``before`` and ``after`` stand around each; without regard to capitals. Raises ValueError for a
    pattern that refers back to a group: the one look that most texts get has no groups."""
    if any(re.search(r"\(\?P=|\\\d", one) for one in patterns):
        raise ValueError("a shape cannot refer back to a group")
    each = tuple(re.compile(f"{before}(?:{one}){after}", re.IGNORECASE) for one in patterns)
    some = "|".join(f"(?:{_NAMED.sub('(?:', one)})" for one in patterns)
    return Shapes(each, re.compile(f"{before}(?:{some}){after}", re.IGNORECASE))
