"""One key for the many spellings of one name (Deepika, Dipika, दीपिका), and how near two names are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from core.casting.talent.document import words

_SOUNDS = (
    (("x", "ksh"), re.compile(r"ksh|x"), "ks"),
    (("ph",), re.compile(r"ph"), "f"),
    (("igh",), re.compile(r"igh(?=t)"), "ai"),
    (("gy", "jn"), re.compile(r"gy|jn"), "g"),
    (("h",), re.compile(r"(?<=[bcdgjkpt])h"), ""),
    (("sh", "sch"), re.compile(r"sh|sch"), "s"),
    (("u", "w"), re.compile(r"au|ou|[oa]w(?![aeiouy])"), "o"),
    (("w",), re.compile(r"[wv]"), "v"),
    (("z",), re.compile(r"z"), "j"),
    (("q", "ck"), re.compile(r"qu?|ck"), "k"),
    (("c",), re.compile(r"c(?!h)"), "k"),
    (("y", "ee", "ea", "ie", "ii"), re.compile(r"y$|ie$|ii+|ee+|ea|iy|y(?![aeiou])"), "i"),
    (("aa",), re.compile(r"aa+"), "a"),
    (("oo", "uu"), re.compile(r"oo+|uu+"), "u"),
    (("ai", "ei", "ay", "ey"), re.compile(r"ai|ei|ay|ey"), "e"),
    (("",), re.compile(r"([b-df-hj-np-tv-xz])\1+"), r"\1"),
    (("h",), re.compile(r"(?<=[aeiou])h"), ""),
)
"""Rules in order: letters of which one must be there for it to matter (a look costs a tenth of trying
the rule), what is replaced, and by what."""
NEAR = 1
"""Edits between two sound keys of five letters or more that still may be one name."""

_ANY = re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern, _ in _SOUNDS))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """How a name word sounds, spelling aside."""
    if not _ANY.search(word):
        return word
    for letters, pattern, replacement in _SOUNDS:
        for some in letters:
            if some in word:
                word = pattern.sub(replacement, word)
                break
    return word


def sounds(name: str) -> list[str]:
    """The sound keys of a name's words, in order."""
    return [sound(word) for word in words(name)]


@lru_cache(maxsize=2048)
def _said(name: str) -> tuple[str, ...]:
    """The words of a name: every message is held against those of everybody who was shown."""
    return tuple(words(name))


@lru_cache(maxsize=2048)
def _heard(name: str) -> frozenset[str]:
    return frozenset(map(sound, _said(name)))


def exact(name: str, other: str) -> bool:
    """Whether every word of ``name`` is a word of ``other``, spelt the same but for case and script.

    A last word of one letter ("Riya S.") stands for the last word's beginning.
    """
    mine, theirs = _said(name), _said(other)
    if len(mine) > 1 and len(mine[-1]) == 1:
        return bool(theirs) and theirs[-1].startswith(mine[-1]) and set(mine[:-1]) <= set(theirs)
    return bool(mine) and set(mine) <= set(theirs)


def alike(name: str, other: str) -> bool:
    """Whether every word of ``name`` sounds like a word of ``other``."""
    mine, theirs = _said(name), _said(other)
    initial = ""
    if len(mine) > 1 and len(mine[-1]) == 1:
        mine, initial = mine[:-1], mine[-1]
    if initial and not (theirs and theirs[-1].startswith(initial)):
        return False
    keys = _heard(other)
    return bool(mine) and all(sound(word) in keys for word in mine)


def close(name: str, other: str) -> bool:
    """Like ``alike``, with one slip of the finger allowed in a longer word."""
    keys = [sound(word) for word in words(other)]
    return bool(words(name)) and all(
        any(near(sound(word), key) for key in keys) for word in words(name) if len(word) > 1
    )


def near(key: str, other: str) -> bool:
    """Whether two sound keys are one slip apart: same first letter, five letters or more."""
    from rapidfuzz.distance import OSA

    if key == other:
        return True
    if min(len(key), len(other)) < 5 or key[0] != other[0]:
        return False
    return OSA.distance(key, other, score_cutoff=NEAR) <= NEAR


def best(name: str, names: Iterable[str]) -> list[int]:
    """Which of ``names`` is meant: positions of those spelt so, else of those that sound so."""
    listed = list(names)
    for test in (exact, alike):
        found = [place for place, other in enumerate(listed) if test(name, other)]
        if found:
            whole = [place for place in found if len(_said(listed[place])) == len(_said(name))]
            return whole or found
    return []


def guessed(name: str, names: Iterable[str]) -> list[int]:
    """Which of ``names`` may be meant, one slip of the finger away: worth a question, no more
    (Rajesh is one letter from Rakesh)."""
    return [place for place, other in enumerate(names) if close(name, other)]
