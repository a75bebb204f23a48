"""Whole sentences that are orders: patterns tried in turn. Every message meets all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

_NAMED = re.compile(r"\(\?P<\w+>")
_BACK = re.compile(r"\(\?P=|\\\d")


class Shapes:
    """Patterns of whole texts, without regard to capitals. They are compiled when the first message comes: a
    server that waits does not carry them."""

    def __init__(self, patterns: tuple[str, ...], before: str, after: str) -> None:
        self._patterns, self._before, self._after = patterns, before, after

    @cached_property
    def _any(self) -> re.Pattern[str]:
        some = "|".join(f"(?:{_NAMED.sub('(?:', one)})" for one in self._patterns)
        return re.compile(f"{self._before}(?:{some}){self._after}", re.IGNORECASE)

    @cached_property
    def _each(self) -> tuple[re.Pattern[str], ...]:
        around = (f"{self._before}(?:{one}){self._after}" for one in self._patterns)
        return tuple(re.compile(one, re.IGNORECASE) for one in around)

    def all_of(self, said: str) -> Iterator[re.Match[str]]:
        """The matches of the whole text, in the order of the patterns."""
        if self._any.fullmatch(said):
            yield from (match for each in self._each if (match := each.fullmatch(said)))

    def of(self, said: str) -> re.Match[str] | None:
        """The first of them."""
        return next(self.all_of(said), None)


def shapes(*patterns: str, before: str = "", after: str = "") -> Shapes:
    """``before`` and ``after`` stand around each. Raises ValueError for a pattern that refers back to a
    group: the one look that most texts get has no groups."""
    if any(_BACK.search(one) for one in patterns):
        raise ValueError("a shape cannot refer back to a group")
    return Shapes(patterns, before, after)
