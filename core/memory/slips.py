"""Which word was meant where nobody ever said the one written: a slip of the finger, a name by its sound."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST = 4
"""Shorter words are near to too many others."""
ALIKE = 2
"""Letters at the beginning that a slip leaves as they are."""
LONG = 7
"""From so many letters on two slips are forgiven."""


def doubtful(term: str) -> bool:
    """Whether a word nobody said may be a slip at all."""
    return len(term) >= SHORTEST and term.isalpha()


def meant(term: str, said: Iterable[str]) -> frozenset[str]:
    """The nearest of the keys that were said, all that are equally near; none where none is near."""
    from rapidfuzz.distance import OSA

    reach = 1 if len(term) < LONG else 2
    near: dict[int, set[str]] = {}
    for other in set(said):
        if other[:ALIKE] == term[:ALIKE] and len(other) >= SHORTEST and other.isalpha():
            away = OSA.distance(term, other, score_cutoff=reach)
            if away <= reach:
                near.setdefault(away, set()).add(other)
    return frozenset(near[min(near)]) if near else frozenset()
