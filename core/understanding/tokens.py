"""A text and its words, as what reads them hands them on. Apart from the tables that cutting a text needs:
a server that waits does not carry those."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DEVANAGARI = re.compile(r"[\u0900-\u097f]")


@dataclass(frozen=True, slots=True)
class Word:
    """One token. ``raw`` is as written, ``text`` folded for look-ups, ``number`` its value if any.

    ``concepts`` is empty for a word nobody told us about, which makes it a likely name.
    """

    raw: str
    start: int
    end: int
    text: str
    concepts: frozenset[str]
    number: int | None
    known: bool
    possessive: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalpha()

    @property
    def capital(self) -> bool:
        return self.raw[:1].isupper()

    @property
    def devanagari(self) -> bool:
        return bool(_DEVANAGARI.match(self.raw))


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its words. ``shouted``: written in capitals, so capitals say nothing about names."""

    text: str
    words: tuple[Word, ...]
    shouted: bool

    def cut(self, first: int, last: int) -> str:
        """The text from word ``first`` up to and including word ``last``, as written."""
        return self.text[self.words[first].start : self.words[last].end]
