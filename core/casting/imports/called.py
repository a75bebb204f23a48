"""How alike two names are as evidence, in binary digits, and what of a name is looked up."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from core.casting.talent import name_keys
from core.understanding.vocabulary import words as listed

_TITLES = listed("mr mrs ms miss dr prof smt shri shree sri kumari km late")
"""Ways of address before a name; one alone before a single word may be the name (Sri Devi, Shree)."""
SPELT, SOUNDING, NEARLY, INITIAL, OTHERWISE = 0.65, 0.15, 0.12, 0.05, 0.03
"""How often one person's name comes so in two lists: the same letters in whatever order, the same sounds,
a slip or another habit of writing in it, an initial for a word, anything else."""
PARTLY = 0.07
"""How often a word or more of the name is missing in one of them."""
SLIP = 0.7
"""Likeness of two words (``name_keys.likeness``) from which one may be a slip of the other."""
BONES = 0.55
"""The same consonants with other vowels."""
LONG = 7
"""Letters of a sound from which hardly any other name is a slip away."""
LETTER = 0.06
"""How many words of names begin with one letter."""


@dataclass(slots=True)
class Called:
    """A name taken apart: Latin words without titles, the sound key of each, and both in order. ``kinds``:
    the keys, each once; ``long``: those of words that are no initials, all when there is nothing else."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    letters: tuple[str, ...]
    sounds: tuple[str, ...]
    kinds: frozenset[str]
    long: tuple[str, ...]


@lru_cache(maxsize=65536)
def called(name: str) -> Called:
    """A name, taken apart once."""
    words = name_keys.tokens(name)
    while len(words) > 2 and words[0] in _TITLES:
        words = words[1:]
    keys = tuple([name_keys.key(word) for word in words])
    long = tuple([key for word, key in zip(words, keys, strict=True) if len(word) > 1])
    return Called(
        tuple(words), keys, tuple(sorted(words)), tuple(sorted(keys)), frozenset(keys), long or keys
    )


def one_name(mine: Called, theirs: Called) -> bool:
    """Whether two names sound the same, in whatever order, or one is a part of the other."""
    keys, others = mine.kinds, theirs.kinds
    return bool(keys and others) and (keys <= others or others <= keys)


def weight(mine: Called, theirs: Called, chance: Callable[[str], float], rarest: float) -> float:
    """Binary digits for (or against) two names being one person's. ``chance``: how likely somebody else
    has a word with this key; ``rarest``: no whole name is less likely than this."""
    if mine.letters == theirs.letters:
        return _digits(SPELT, _by_chance(theirs, chance, rarest))
    if mine.sounds == theirs.sounds:
        return _digits(SOUNDING, min(1.0, 2 * _by_chance(theirs, chance, rarest)))
    return _in_parts(mine, theirs, chance, rarest)


def highest(rarest: float) -> float:
    """No two names weigh more than this."""
    return _digits(max(SPELT, SOUNDING, NEARLY, INITIAL, PARTLY), rarest)


def _in_parts(mine: Called, theirs: Called, chance: Callable[[str], float], rarest: float) -> float:
    """Every word of the shorter name against the word of the longer that is most like it."""
    shorter, longer = (mine, theirs) if len(mine.words) <= len(theirs.words) else (theirs, mine)
    free = list(zip(longer.words, longer.keys, strict=True))
    by_chance, comes_so = 1.0, SOUNDING
    for word, key in zip(shorter.words, shorter.keys, strict=True):
        sure, place = max((_like(word, key, other), -place) for place, (other, _) in enumerate(free))
        if sure <= 0:
            return _digits(OTHERWISE, 1.0)
        _, found = free.pop(-place)
        if sure == LETTER:
            by_chance, comes_so = by_chance * LETTER, min(comes_so, INITIAL)
        elif sure >= name_keys.SOUNDS:
            by_chance *= chance(found)
        else:
            by_chance *= min(1.0, chance(found) * _neighbours(found, sure))
            comes_so = min(comes_so, NEARLY)
    if free:
        comes_so = min(comes_so, PARTLY)
    return _digits(comes_so, min(1.0, max(by_chance, rarest)))


def _like(word: str, key: str, other: str) -> float:
    if len(word) == 1 or len(other) == 1:
        return LETTER if word[0] == other[0] else 0.0
    if word != other and not (word.isalpha() and other.isalpha()):
        # "Dancer 12" and "Dancer 13" are no slip of one another.
        return 0.0
    sure = name_keys.likeness(word, other)
    return sure if sure >= BONES else 0.0


def _neighbours(key: str, sure: float) -> float:
    """How many times more people have a word as near as this than have the word itself."""
    return (1.5 if len(key) >= LONG else 3.0) * (1 if sure >= SLIP else 2)


def _by_chance(name: Called, chance: Callable[[str], float], rarest: float) -> float:
    return max(math.prod(map(chance, sorted(name.kinds))), rarest)


def _digits(m: float, u: float) -> float:
    return math.log2(m / u)
