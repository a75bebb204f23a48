"""Words that people use for one thing: who asks about the fee is told what was said of the rate.

``kindred.txt`` is a list of the trade and of everyday life, in English and in Hindi as it is typed; no
word of it comes from anybody's talk.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

from core.memory.words import key


def lines() -> list[str]:
    """The groups, each as the words of a line."""
    listed = (Path(__file__).parent / "kindred.txt").read_text("utf-8").splitlines()
    return [line for line in listed if line and not line.startswith("#")]


@cache
def _groups() -> dict[str, frozenset[str]]:
    """For each key the keys that may stand for it."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines():
        group = {key(word) for word in line.split()} - {""}
        for one in group:
            found[one] |= group
    return {one: frozenset(group - {one}) for one, group in found.items()}


def kindred(term: str) -> frozenset[str]:
    """The keys of other words for what this key says; mostly none."""
    return _groups().get(term, frozenset())
