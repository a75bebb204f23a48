"""Text with bold runs: read from our markup, joined, and cut where Telegram's counting asks for it.

Telegram counts UTF-16 code units, in limits and in entity offsets alike.
Source: core.telegram.org/bots/api#messageentity, Bot API 10.1 (2026-06-11).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Span = tuple[int, int]
# More than these are dropped by Telegram without a word; the text itself stays whole.
# Source: telegram.constants.MessageLimit.MESSAGE_ENTITIES.
MAX_ENTITIES = 100
# The bound keeps a text of many lone markers from being searched to its end for each of them.
_BOLD = re.compile(r"\*\*(?=\S)(.{1,2000}?)(?<=\S)\*\*", re.DOTALL)
# Best place first. Each pattern matches the white space that is dropped at the cut.
_PARAGRAPH = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*")
_LINE = re.compile(r"[^\S\n]*\n\s*")
_SENTENCE = re.compile(r"(?<=[.!?।…])\s+")
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r"\s*")
# Never start a part with these: combining marks, joiners and selectors belong to what stands before.
_ATTACHED = re.compile(
    "[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d\u20d0-\u20f0"
    "\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]"
)


def units(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


@dataclass(frozen=True, slots=True)
class Styled:
    """``bold``: runs as (start, end) in characters of ``text``, in order, never overlapping."""

    text: str
    bold: tuple[Span, ...] = ()

    @classmethod
    def parse(cls, markup: str) -> Styled:
        """``**bold**`` becomes a run; every other character, single stars included, is literal."""
        markup = sendable(markup)
        text, bold, done = "", [], 0
        for match in _BOLD.finditer(markup):
            text += markup[done : match.start()]
            bold.append((len(text), len(text) + len(match[1])))
            text += match[1]
            done = match.end()
        return cls(text + markup[done:], tuple(bold))

    @classmethod
    def strong(cls, text: str) -> Styled:
        """The whole text in bold, markup inside it taken as read."""
        plain = cls.parse(text).text
        return cls(plain, ((0, len(plain)),) if plain else ())

    @classmethod
    def join(cls, parts: Iterable[Styled], between: str) -> Styled:
        """The parts that hold anything, with ``between`` among them."""
        text, bold = "", []
        for part in parts:
            if part.text:
                text += between if text else ""
                bold += [(start + len(text), end + len(text)) for start, end in part.bold]
                text += part.text
        return cls(text, tuple(bold))

    def cut(self, start: int, end: int) -> Styled:
        """The stretch without the white space around it, which Telegram would strip too."""
        held = self.text[start:end]
        start += len(held) - len(held.lstrip())
        held = held.strip()
        near = self.bold[self._before(start) : bisect_left(self.bold, (end,))]
        inside = ((max(low - start, 0), min(high - start, len(held))) for low, high in near)
        return Styled(held, tuple((low, high) for low, high in inside if low < high))

    def parts(self, limit: int) -> list[Styled]:
        """Stretches of at most ``limit`` UTF-16 units, cut between words and outside of bold runs.

        Only a word (or link) longer than the limit is itself cut, and a bold run that is longer is
        cut between its words. Nothing but white space at the cuts is lost.
        """
        found: list[Styled] = []
        start = 0
        while True:
            start = _SPACES.match(self.text, start).end()  # type: ignore[union-attr]
            if start == len(self.text):
                return found
            end = self._end(start, limit)
            found.append(self.cut(start, end))
            start = end

    def entities(self) -> list[dict[str, Any]]:
        """The runs as Telegram takes them."""
        return [
            {"type": "bold", "offset": units(self.text[:start]), "length": units(self.text[start:end])}
            for start, end in self.bold[:MAX_ENTITIES]
        ]

    def _end(self, start: int, limit: int) -> int:
        """Where the part that begins at ``start`` ends."""
        reach = _reach(self.text, start, limit)
        if reach == len(self.text):
            return reach
        spaces = [match.span() for match in _SPACE.finditer(self.text, start, reach + 1)]
        places = [space for space in spaces if not self._in_bold(space[0], limit)]
        half = start + (reach - start) // 2
        for pattern in (_PARAGRAPH, _LINE, _SENTENCE):
            best = [low for low, high in places if low >= half and pattern.fullmatch(self.text, low, high)]
            if best:
                return best[-1]
        if places or spaces:
            return (places or spaces)[-1][0]
        return _unattached(self.text, start, reach)

    def _in_bold(self, place: int, limit: int) -> bool:
        """Inside a run that fits into a part of its own."""
        before = self.bold[self._before(place) : bisect_left(self.bold, (place,))]
        return any(place < high and units(self.text[low:high]) <= limit for low, high in before)

    def _before(self, place: int) -> int:
        """The index of the last run that begins before ``place``, the only one that can reach over it."""
        return max(bisect_left(self.bold, (place,)) - 1, 0)


def sendable(text: str) -> str:
    """Without NULs and lone surrogates, which no provider takes."""
    text = text.replace("\0", "")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` UTF-16 units, cut between words where it can be, and marked with an ellipsis."""
    text = " ".join(text.split())
    if units(text) <= limit:
        return text
    kept = next(iter(Styled(text).parts(limit - 1))).text
    return kept + "…"


def _reach(text: str, start: int, limit: int) -> int:
    """The furthest end so that ``text[start:end]`` keeps within ``limit`` units."""
    end = min(start + limit, len(text))
    excess = units(text[start:end]) - limit
    while excess > 0:
        # Each character dropped frees one or two units, so this closes in from above.
        end -= (excess + 1) // 2
        excess = units(text[start:end]) - limit
    return max(end, start + 1)


def _unattached(text: str, start: int, end: int) -> int:
    """The last place up to ``end`` that leaves no mark or joiner without its letter."""
    low = end
    while low > start + 1 and (_ATTACHED.match(text, low) or text[low - 1] == "\u200d"):
        low -= 1
    return low if low > start + 1 else end
