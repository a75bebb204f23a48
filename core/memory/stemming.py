"""One key for the forms of an English word: Porter's rules (An algorithm for suffix stripping, 1980).

Written out here because both sides of a comparison only have to agree with each other, on every
database; words in other languages come through almost unchanged.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiou]|(?<=[^aeiou])y")
_SHAPE = re.compile(r"(?:[aeiou]|(?<=[bcdfghj-np-tvwxz])y)+[bcdfghj-np-tvwxyz]")
_SHORT = re.compile(r"(?:^|[aeiouy])[^aeiou][aeiouy][^aeiouwxy]$")

_DOUBLE = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"),
    ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
    ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"),
    ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
)  # fmt: skip
_SINGLE = (
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
    ("ness", ""),
)  # fmt: skip
_LAST = (
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive",
    "ize", "ion", "al", "er", "ic", "ou",
)  # fmt: skip


def _measure(stem: str) -> int:
    """How many times a vowel is followed by a consonant."""
    return len(_SHAPE.findall(stem))


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _past(word: str) -> str:
    """Without -ed and -ing, with the ending that they replaced."""
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) else word
    for ending in ("ed", "ing"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and _VOWELS.search(stem):
            break
    else:
        return word
    if stem.endswith(("at", "bl", "iz")):
        return stem + "e"
    if stem[-1:] == stem[-2:-1] and stem[-1] not in "lsz" and stem[-1] not in "aeiou":
        return stem[:-1]
    return stem + "e" if _measure(stem) == 1 and _SHORT.search(stem) else stem


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, by in endings:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            return stem + by if _measure(stem) else word
    return word


def _bare(word: str) -> str:
    for ending in _LAST:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            if _measure(stem) < 2 or (ending == "ion" and not stem.endswith(("s", "t"))):
                return word
            return stem
    return word


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The key of a lower-case word; words of one or two letters are their own."""
    if len(word) < 3:
        return word
    word = _past(_plural(word))
    if word.endswith("y") and _VOWELS.search(word[:-1]):
        word = word[:-1] + "i"
    word = _bare(_replaced(_replaced(word, _DOUBLE), _SINGLE))
    if word.endswith("e"):
        stem = word[:-1]
        if _measure(stem) > 1 or (_measure(stem) == 1 and not _SHORT.search(stem)):
            word = stem
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word
