"""Our text as Slack's mrkdwn, in parts that fit: literal text stays literal, ``**x**`` becomes bold.

Slack has no escape character. Only ``&``, ``<`` and ``>`` have entities; the formatting marks
``* _ ~ ` `` are disarmed with a zero-width space, which readers do not see, and bold gets one where
it touches other characters, because Slack shows ``*bold*`` only between spaces.
Source: docs.slack.dev/messaging/formatting-message-text (2026-11-20).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

ZERO_WIDTH = "\u200b"
_BOLD = re.compile(r"\*\*(?=[^\s*])((?:(?!\*\*)[^\n])*[^\s*]|[^\s*])\*\*(?!\*)")
_PIECE = re.compile(r"(?P<space>\s+)|(?P<link>https?://[^\s<>\"]+)|(?P<word>(?:(?!https?://)\S)+|\S)")
_MARK = re.compile(r"[*~`]|(?<!\w)_|_(?!\w)")
_LINK_TAIL = ".,;:!?)]}'*_~`"
_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
_JOINERS = {0x200D, 0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400)}

Kind = Literal["space", "word", "link", "bold"]


@dataclass(frozen=True, slots=True)
class Piece:
    """``shown``: what Slack gets, without what its neighbours add."""

    kind: Kind
    text: str
    shown: str

    @property
    def cost(self) -> int:
        """At most this many characters in the message, zero-width spaces around it included."""
        guards = 2 if self.kind == "bold" else int(self.shown.startswith("&gt;"))
        return length(self.shown) + guards


def length(text: str) -> int:
    """Characters as the strictest counter counts them: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def escape(text: str) -> str:
    """Only Slack's three entities: for fields that know no formatting, and for link targets."""
    return text.translate(_ESCAPES)


def encode(text: str) -> str:
    """One text of any length as mrkdwn."""
    return _join(tuple(_pieces(text)))


def parts(text: str, limit: int) -> list[str]:
    """The text as mrkdwn in parts of at most ``limit`` characters, none of them blank.

    Breaks fall between words: at a paragraph, else a line, else a sentence, else anywhere. Only
    something longer than ``limit`` by itself is cut inside, and then never inside a character.
    """
    return list(_parts(text, limit))


@lru_cache(maxsize=256)
def _parts(text: str, limit: int) -> tuple[str, ...]:
    # Most of what is said are the desk's own sentences, the same for everybody.
    found: list[str] = []
    current: list[Piece] = []
    size = 0
    for unit in _units(text, limit):
        cost = sum(piece.cost for piece in unit)
        if current and size + cost > limit:
            if unit[0].kind == "space":
                found.append(_join(_trim(current)))
                current, size = [], 0
                continue
            head, current = _broken(current, limit - cost)
            found.append(_join(_trim(head)))
            size = sum(piece.cost for piece in current)
        current += unit
        size += cost
    found.append(_join(_trim(current)))
    return tuple(part for part in found if part.strip())


def _pieces(text: str) -> Iterator[Piece]:
    position = 0
    for found in _BOLD.finditer(text):
        yield from _plain_pieces(text[position : found.start()])
        yield _bold(found[1])
        position = found.end()
    yield from _plain_pieces(text[position:])


def _plain_pieces(text: str) -> Iterator[Piece]:
    for found in _PIECE.finditer(text):
        part = found[0]
        if found.lastgroup == "space":
            yield Piece("space", part, part)
        elif found.lastgroup == "link":
            address = part.rstrip(_LINK_TAIL)
            address += ")" * (part[len(address) :].startswith(")") and "(" in address)
            yield Piece("link", address, f"<{escape(address).replace('|', '%7C')}>")
            if tail := part[len(address) :]:
                yield _word(tail)
        else:
            yield _word(part)


def _word(text: str) -> Piece:
    disarmed = _MARK.sub(rf"\g<0>{ZERO_WIDTH}", text) if len(text) > 1 else text
    return Piece("word", text, escape(disarmed))


def _bold(text: str) -> Piece:
    return Piece("bold", text, f"*{_join(tuple(_plain_pieces(text)))}*")


def _join(pieces: Iterable[Piece]) -> str:
    shown: list[str] = []
    before: Piece | None = None
    for piece in pieces:
        touches = before is not None and before.kind != "space" and piece.kind != "space"
        bold = piece.kind == "bold" or (before is not None and before.kind == "bold")
        starts_line = before is None or (before.kind == "space" and "\n" in before.text)
        # A line that starts with > would become a quotation.
        if (touches and bold) or (starts_line and piece.shown.startswith("&gt;")):
            shown.append(ZERO_WIDTH)
        shown.append(piece.shown)
        before = piece
    return "".join(shown)


def _units(text: str, limit: int) -> Iterator[list[Piece]]:
    """Runs of pieces without space between them, each short enough for a part of its own."""
    unit: list[Piece] = []
    for piece in _pieces(text):
        if piece.kind == "space":
            if unit:
                yield from _fitting(unit, limit)
            unit = []
            yield [piece]
        else:
            unit.append(piece)
    if unit:
        yield from _fitting(unit, limit)


def _fitting(unit: list[Piece], limit: int) -> Iterator[list[Piece]]:
    if sum(piece.cost for piece in unit) <= limit:
        yield unit
        return
    for piece in unit:
        if piece.cost <= limit:
            yield [piece]
            continue
        make = _bold if piece.kind == "bold" else _word
        # The longest escape turns one character into six (``&amp;`` and a zero-width space).
        for text in _slices(piece.text, max(1, limit // 6 - 4)):
            if text.strip():
                yield [make(text.strip() if piece.kind == "bold" else text)]
                if piece.kind == "bold" and text[-1].isspace():
                    yield [Piece("space", " ", " ")]


def _slices(text: str, size: int) -> Iterator[str]:
    """Text in slices of about ``size`` characters: after a space where there is one."""
    start = 0
    while len(text) - start > size:
        end = text.rfind(" ", start + 1, start + size) + 1 or start + size
        while start + 1 < end < len(text) and _clings(text[end - 1], text[end]):
            end -= 1
        yield text[start:end]
        start = end
    yield text[start:]


def _clings(before: str, after: str) -> bool:
    """The second character belongs to the first: a vowel sign, an accent, a joined emoji."""
    if ord(after) in _JOINERS or ord(before) == 0x200D:
        return True
    return unicodedata.category(after) in {"Mn", "Mc", "Me"}


def _broken(pieces: list[Piece], room: int) -> tuple[list[Piece], list[Piece]]:
    """Where to break: the last good place in the second half, if what follows leaves ``room``."""
    total = sum(piece.cost for piece in pieces)
    best, rank, seen = len(pieces), 0, 0
    for index, piece in enumerate(pieces):
        seen += piece.cost
        if piece.kind != "space" or seen * 2 < total or total - seen > room:
            continue
        worth = _worth(piece.text, pieces[index - 1].text if index else "")
        if worth and worth >= rank:
            best, rank = index + 1, worth
    return pieces[:best], pieces[best:]


def _worth(space: str, before: str) -> int:
    if space.count("\n") > 1:
        return 3
    if "\n" in space:
        return 2
    return 1 if before.endswith((".", "!", "?", "।")) else 0


def _trim(pieces: list[Piece]) -> list[Piece]:
    start, end = 0, len(pieces)
    while start < end and pieces[start].kind == "space" and "\n" in pieces[start].text:
        start += 1
    while start < end and pieces[end - 1].kind == "space":
        end -= 1
    return pieces[start:end]
