"""Where a text that is too long for one message may be cut. Pure; each channel counts in its own way."""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"
_SENTENCE_END = re.compile(r"[.!?।]\s")


def cut(text: str, end: int) -> tuple[str, str]:
    """The longest good beginning within the first ``end`` characters, and the rest: at a paragraph,
    line, sentence or word, in that order. ``text`` is longer than ``end``."""
    place = _break(text[: end + 1], end)
    if place <= 0:
        place = grapheme_edge(text, end)
    return text[:place].rstrip(), text[place:].lstrip()


def _break(window: str, end: int) -> int:
    half = end // 2
    for separator in ("\n\n", "\n"):
        if (place := window.rfind(separator)) >= half:
            return place
    sentences = [match.start() + 1 for match in _SENTENCE_END.finditer(window)]
    if sentences and sentences[-1] >= half:
        return sentences[-1]
    return max((match.start() for match in re.finditer(r"\s", window)), default=-1)


def grapheme_edge(text: str, end: int) -> int:
    """Not in front of a sign that belongs to the character before it (an accent, a skin tone)."""
    place = end
    while place > max(end - 16, 1) and _continues(text[place - 1], text[place : place + 1]):
        place -= 1
    return place


def _continues(previous: str, character: str) -> bool:
    joiners = "\u200d\ufe0f" + WORD_JOINER
    if (character and character in joiners) or previous == "\u200d":
        return True
    code = ord(character) if character else 0
    return 0x0300 <= code <= 0x036F or 0x1F3FB <= code <= 0x1F3FF or 0x093A <= code <= 0x094F
