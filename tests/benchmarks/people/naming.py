"""Names by Zipf's law, and the ways in which one name is written."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
TOKENS = 9000
"""Different names in each of the three lists; the first few are real, the rest are made of syllables."""
SKEW = 1.0
"""Exponent of Zipf's law: with it the commonest family name is borne by about one in thirty."""


_STARTS = "k kh g gh ch j t d dh n p b bh m y r l v s sh h pr tr kr"


@cache
def _sections() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    heading = ""
    for line in (HERE / "names.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            out.setdefault(heading, []).append(line)
    return out


def _made(kind: str, many: int, taken: set[str]) -> list[str]:
    chance = random.Random(f"names {kind}")
    starts = _STARTS.split()
    vowels = ["a", "i", "u", "e", "o", "aa", "ee"]
    ends = {
        "f": ["a", "i", "ika", "ita", "ini", "isha", "ani", "mati", "lata"],
        "m": ["esh", "it", "an", "endra", "raj", "deep", "vir", "ant", "in", "u"],
        "family": ["kar", "wal", "kumar", "ni", "ia", "ade", "appa", "swamy", "gari", "lal", "ekar", "oor"],
    }[kind]
    out: list[str] = []
    while len(out) < many:
        middle = "".join(
            chance.choice(starts) + chance.choice(vowels) for _ in range(chance.choice((1, 2, 2)))
        )
        token = (middle + chance.choice(starts) + chance.choice(ends)).capitalize()
        if token not in taken and len(token) <= 14:
            taken.add(token)
            out.append(token)
    return out


@cache
def tokens(kind: str) -> tuple[str, ...]:
    """``f``, ``m`` or ``family``: the commonest first."""
    real = list(dict.fromkeys(" ".join(_sections()[kind]).split()))
    return (*real, *_made(kind, TOKENS - len(real), set(real)))


@cache
def weights(kind: str) -> list[float]:
    """Cumulative, for ``random.choices``."""
    return list(itertools.accumulate((place + 3) ** -SKEW for place in range(len(tokens(kind)))))


def draw(chance: random.Random, kind: str) -> int:
    """A name's place in its list."""
    return chance.choices(range(len(tokens(kind))), cum_weights=weights(kind))[0]


@cache
def _groups() -> dict[str, list[str]]:
    return {word: line.split() for line in _sections()["same"] for word in line.split()}


_SWAPS: Sequence[tuple[str, str]] = (
    ("ee", "i"), ("i", "ee"), ("oo", "u"), ("u", "oo"), ("aa", "a"), ("v", "w"), ("w", "v"), ("ph", "f"),
    ("sh", "s"), ("ksh", "x"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("kh", "k"), ("gh", "g"), ("y", "i"),
    ("z", "j"), ("au", "ou"), ("ai", "ay"), ("q", "k"), ("k", "c"), ("tt", "t"), ("nn", "n"), ("iya", "ia"),
)  # fmt: skip


def respelt(chance: random.Random, word: str) -> str:
    """Another spelling of the same name: a known one, else one or two habits of writing changed."""
    if word in _groups() and chance.random() < 0.8:
        return chance.choice([one for one in _groups()[word] if one != word])
    low = word.lower()
    ways = [(old, new) for old, new in _SWAPS if old in low[1:]]
    if not ways:
        return word + "a" if low.endswith("h") else low.replace("h", "", 1).capitalize()
    for old, new in chance.sample(ways, min(len(ways), chance.choice((1, 2)))):
        low = low[0] + low[1:].replace(old, new, 1)
    return low.capitalize()


def mistyped(chance: random.Random, word: str) -> str:
    """One slip of the finger, not on the first letter."""
    if len(word) < 5:
        return word
    place = chance.randrange(1, len(word) - 1)
    match chance.randrange(3):
        case 0:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case 1:
            return word[:place] + word[place + 1 :]
        case _:
            return word[:place] + chance.choice("aeiourstn") + word[place:]


_CONSONANTS = {
    "ksh": "क्ष", "chh": "छ", "kh": "ख", "gh": "घ", "ch": "च", "jh": "झ", "th": "थ", "dh": "ध", "ph": "फ",
    "bh": "भ", "sh": "श", "k": "क", "g": "ग", "j": "ज", "t": "त", "d": "द", "n": "न", "p": "प", "f": "फ",
    "b": "ब", "m": "म", "y": "य", "r": "र", "l": "ल", "v": "व", "w": "व", "s": "स", "h": "ह", "z": "ज़",
    "q": "क", "c": "क", "x": "क्स",
}  # fmt: skip
_VOWELS = {
    "aa": ("आ", "ा"), "ee": ("ई", "ी"), "oo": ("ऊ", "ू"), "ai": ("ऐ", "ै"), "au": ("औ", "ौ"), "ou": ("औ", "ौ"),
    "a": ("अ", ""), "i": ("इ", "ि"), "u": ("उ", "ु"), "e": ("ए", "े"), "o": ("ओ", "ो"),
}  # fmt: skip


def devanagari(word: str) -> str:
    """A Latin name in Devanagari, roughly as a clerk would write it."""
    low, out, place, open_ = word.lower(), "", 0, False
    while place < len(low):
        for size in (3, 2, 1):
            piece = low[place : place + size]
            if len(piece) < size:
                continue
            if piece in _VOWELS:
                full, sign = _VOWELS[piece]
                last = place + size == len(low)
                out += ("ा" if piece == "a" and last else sign) if open_ else full
                open_ = False
                break
            if piece in _CONSONANTS:
                out += ("्" if open_ else "") + _CONSONANTS[piece]
                open_ = True
                break
        else:
            size = 1
        place += size
    return out
