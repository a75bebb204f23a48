"""Text as plain tokens, so that every database only has to intersect them.

Both databases index what comes out of here: no tokenizer, stemmer or collation of theirs decides
what matches, so the same question finds the same people on each.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.understanding.spelling import fold, latin

_WORD = re.compile(r"[^\W_]+(?:[\u0900-\u0963]|[^\W_])*")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_DIGITS = {0x966 + digit: str(digit) for digit in range(10)}
"""Devanagari's digits: "१०" is 10."""
_RUNS = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_LITTLE = """
a an and the of for with who that in on at to from is are be can or as by it its this any some please pls
me we i u you show find get need want like type based someone people person actor actors actress actresses
talent artist artists really actually very should must more less bit quite
chahiye dikhao dhundo koi ek ki ka ke ko se mein me hai ho jo wo woh ye yeh aur bhi wala wali wale
bolti bolta bolte ladki ladke ladka ladkiyan
"""
LITTLE = frozenset(_LITTLE.split())
"""Words that say nothing about a person. Words of gender are here because gender is a filter."""
_ENDINGS = ("ers", "ors", "ing", "er", "or", "es", "s")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """One key for the forms of a word (dance, dancer, dancing). Crude, and the same on both sides."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


@lru_cache(maxsize=65536)
def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    word = word.translate(_DIGITS)
    if _DEVANAGARI.search(word):
        word = "".join(one if one.isascii() else latin(fold(one)) for one in _RUNS.findall(word))
    word = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    # What is still not a Latin letter or a digit is spelt out, so that no tokenizer can split it.
    return "".join(c if c.isascii() else f"x{ord(c):x}" for c in word)


def words(text: str) -> list[str]:
    """The words of a text in Latin letters and lower case, in order."""
    if text.isascii():
        return _WORD.findall(text.replace("'", "").lower())
    found = map(_plain, _WORD.findall(text.replace("'", "").replace("’", "")))
    return [word for word in found if word]  # a lone sign of a script is no word


def stems(text: str) -> list[str]:
    """Every word as its key, in order."""
    return [stem(word) for word in words(text)]


def asked(text: str) -> list[str]:
    """The words a question asks for: without little words, each once whatever its form, in order."""
    kept = [word for word in words(text) if word not in LITTLE and len(word) > 1]
    return list({stem(word): word for word in reversed(kept)}.values())[::-1]


def document(*texts: str) -> str:
    """What is indexed of a profile: the keys of all its texts, each once."""
    return " ".join(dict.fromkeys(key for text in texts for key in stems(text)))
