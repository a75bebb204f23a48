"""What an SMS costs and carries: segments, and plain words in as few of them as can be. Pure.

GSM 03.38: 160 septets alone, 153 in each of several; any other character makes all of it UCS-2: 70
units alone, 67 in each (twilio.com/docs/glossary/what-is-gsm-7-character-encoding,
.../what-is-ucs-2-character-encoding, read 2026-11).
"""

from __future__ import annotations

import re

from bots.twilio.cutting import cut

MAX_SEGMENTS = 10
"""Twilio takes 1,600 characters, which is ten segments of GSM-7 and a little."""
GSM_ALONE, GSM_EACH, UCS2_ALONE, UCS2_EACH = 160, 153, 70, 67
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
"""Two septets each."""
_PLAIN = str.maketrans(
    {
        "·": "-", "•": "-", "–": "-", "—": "-", "‑": "-", "−": "-", "…": "...",
        "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"',
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200b": "", "\u2060": "", "\ufeff": "", "\t": " ",
        "₹": "Rs ", "×": "x", "→": "->",
    }
)  # fmt: skip
"""What a typesetter adds and a telephone can do without: one such character would halve the room."""
_NUMBERED = re.compile(r"^(\s*\d+) ?· ", re.MULTILINE)
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_PREFIX = "(99/99) "


def plain(text: str) -> str:
    """Without markup; in the telephone's own alphabet where nothing but typography stands in the way."""
    text = text.replace("\r\n", "\n").replace("\x00", "")
    text = _BOLD.sub(r"\1", text).strip()
    simpler = _NUMBERED.sub(r"\1. ", text).translate(_PLAIN)
    return simpler if is_gsm(simpler) else text


def is_gsm(text: str) -> bool:
    """Whether every character is in the telephone's alphabet."""
    return all(character in _BASIC or character in _EXTENDED for character in text)


def segments(text: str) -> int:
    """How many segments a text takes; 0 for nothing. A pair is never parted between two."""
    if not text:
        return 0
    gsm = is_gsm(text)
    alone, each = (GSM_ALONE, GSM_EACH) if gsm else (UCS2_ALONE, UCS2_EACH)
    widths = [_width(character, gsm) for character in text]
    if sum(widths) <= alone:
        return 1
    count, used = 1, 0
    for width in widths:
        if used + width > each:
            count, used = count + 1, 0
        used += width
    return count


def _width(character: str, gsm: bool) -> int:
    return 2 if (character in _EXTENDED if gsm else character > "\uffff") else 1


def parts(text: str) -> list[str]:
    """A plain text as messages of at most ``MAX_SEGMENTS`` each, numbered ``(1/3)`` when several."""
    rest = text.strip()
    if segments(rest) <= MAX_SEGMENTS:
        return [rest] if rest else []
    found = []
    while rest:
        end = _fitting(rest)
        head, rest = cut(rest, end) if end < len(rest) else (rest, "")
        found.append(head)
    return [f"({n}/{len(found)}) {part}" for n, part in enumerate(found, 1)]


def _fitting(text: str) -> int:
    """The number of characters that fit into one message behind its number."""
    low, high = 1, min(len(text), GSM_EACH * MAX_SEGMENTS)
    while low < high:
        middle = (low + high + 1) // 2
        if segments(_PREFIX + text[:middle]) <= MAX_SEGMENTS:
            low = middle
        else:
            high = middle - 1
    return low
