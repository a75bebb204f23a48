"""Whole sentences that are orders: patterns tried in turn. Every message meets all of them."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, TypeVar

from core.understanding import needs

START, END = r"(?<![\w\u0900-\u0963])", r"(?![\w\u0900-\u0963])"
"""Where a word begins and ends: a vowel sign is no letter to the expressions, a \\b would cut Hindi words."""
_NAMED = re.compile(r"\(\?P<\w+>")
Read = TypeVar("Read", bound=Callable[..., object])
_BACK = re.compile(r"\(\?P=|\\\d")


def _packed(source: str) -> bytes:
    """A server that waits needs no pattern; all of them are 2 MiB, and .4 so."""
    return zlib.compress(source.encode(), 1)


def _unpacked(kept: bytes) -> str:
    return zlib.decompress(kept).decode()


class Sought:
    """What is looked for anywhere in a text, without regard to capitals unless ``flags`` say otherwise;
    compiled with the first text."""

    def __init__(self, pattern: str, flags: int = re.IGNORECASE) -> None:
        self._kept, self._flags = _packed(pattern), flags

    @property
    def pattern(self) -> str:
        """Its source."""
        return _unpacked(self._kept)

    @property
    def sources(self) -> tuple[str, ...]:
        """Its source, as that of a form."""
        return (self.pattern,)

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Words, casefolded, of which any text that has it holds one; none: no such words are known."""
        return needs.of(self.sources)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        made = re.compile(self.pattern, self._flags)
        # From now on the pattern's own are called: every message meets some hundred of these.
        for name in ("search", "match", "fullmatch", "finditer", "findall", "sub"):
            self.__dict__[name] = getattr(made, name)
        return made

    def compile(self) -> bool:
        """Be ready for a text. False: it was."""
        if "_compiled" in self.__dict__:
            return False
        _ = self._compiled
        return True

    def search(self, said: str) -> re.Match[str] | None:
        """The first place that has it."""
        return self._compiled.search(said)

    def match(self, said: str, at: int = 0) -> re.Match[str] | None:
        """The same, at the beginning or a place further on."""
        return self._compiled.match(said, at)

    def fullmatch(self, said: str) -> re.Match[str] | None:
        """The same, of the whole text."""
        return self._compiled.fullmatch(said)

    def sub(self, instead: str | Callable[[re.Match[str]], str], said: str, count: int = 0) -> str:
        """The text with something else in all its places, or in the first ``count``."""
        return self._compiled.sub(instead, said, count=count)

    def split(self, said: str, maxsplit: int = 0) -> list[str]:
        """The text between its places."""
        return [one or "" for one in self._compiled.split(said, maxsplit)]

    def finditer(self, said: str) -> Iterator[re.Match[str]]:
        """All places."""
        return self._compiled.finditer(said)

    def findall(self, said: str) -> list[Any]:
        """The texts of all places; of their groups, where there are some."""
        return self._compiled.findall(said)


def sought(*patterns: str) -> Sought:
    """What is looked for: any of the patterns, with letters and their signs composed."""
    return Sought(composed("|".join(patterns)))


class Shapes:
    """Patterns of whole texts, without regard to capitals. They are compiled when the first text comes that
    one of them could be: a server that waits does not carry them."""

    def __init__(self, patterns: tuple[str, ...], before: str, after: str) -> None:
        self._kept = _packed("\0".join((before, after, *patterns)))

    def _sources(self) -> tuple[str, str, list[str]]:
        before, after, *patterns = _unpacked(self._kept).split("\0")
        return before, after, patterns

    @property
    def sources(self) -> tuple[str, ...]:
        """Its patterns, without what stands around them."""
        return tuple(self._sources()[2])

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Words, casefolded, of which any text of these shapes holds one; none: no such words are known."""
        return needs.of(self.sources)

    @cached_property
    def _any(self) -> re.Pattern[str]:
        before, after, patterns = self._sources()
        some = "|".join(f"(?:{_NAMED.sub('(?:', one)})" for one in patterns)
        return re.compile(f"{before}(?:{some}){after}", re.IGNORECASE)

    @cached_property
    def _each(self) -> tuple[re.Pattern[str], ...]:
        before, after, patterns = self._sources()
        around = (f"{before}(?:{one}){after}" for one in patterns)
        return tuple(re.compile(one, re.IGNORECASE) for one in around)

    def compile(self) -> bool:
        """Be ready for a text. False: it was."""
        if "_any" in self.__dict__:
            return False
        _ = self.needed, self._any
        return True

    def all_of(self, said: str) -> Iterator[re.Match[str]]:
        """The matches of the whole text, in the order of the patterns."""
        if not self.could_be(said) or not self._any.fullmatch(said):
            return iter(())
        return (match for each in self._each if (match := each.fullmatch(said)))

    def of(self, said: str) -> re.Match[str] | None:
        """The first of them."""
        return next(self.all_of(said), None) if self.could_be(said) else None

    def could_be(self, said: str) -> bool:
        """Whether a text has a word that it needs. A loop: ``any`` would take twice as long, for each of
        some hundred shapes at every message."""
        plain = said.casefold()
        for word in self.needed:
            if word in plain:
                return True
        return not self.needed


def composed(text: str) -> str:
    """A text as shapes are written: composed (NFC), one blank between words."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def shapes(*patterns: str, before: str = "", after: str = "") -> Shapes:
    """``before`` and ``after`` stand around each; all are composed (NFC), as texts should be. Raises
    ValueError for a pattern that refers back to a group: the one look that most texts get has no groups."""
    if any(_BACK.search(one) for one in patterns):
        raise ValueError("a shape cannot refer back to a group")
    plain = tuple(unicodedata.normalize("NFC", one) for one in patterns)
    return Shapes(plain, unicodedata.normalize("NFC", before), unicodedata.normalize("NFC", after))


def beside(*forms: Shapes | Sought) -> Callable[[Read], Read]:
    """Marks what reads orders: it finds one only in a text that has one of these, so that it need not be
    asked about any other."""

    def mark(read: Read) -> Read:
        read.forms = forms  # type: ignore[attr-defined]
        return read

    return mark


def forms_of(read: object) -> tuple[Shapes | Sought, ...]:
    """The forms in which something finds orders; none where it has to be asked about every text."""
    forms: tuple[Shapes | Sought, ...] = getattr(read, "forms", ())
    return forms
