"""How much the words of a message are like those of example messages of each intent.

A table of learned weights beside the written rules: it settles close calls, finds what no rule knew, and
lowers the confidence where it disagrees. ``python -m tests.benchmarks.weights`` makes the table anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path

from core.understanding.words import Word

_TABLE = Path(__file__).parent / "vocabulary" / "weights.json"
_SCALE = 10
"""The table holds tenths."""


@cache
def _weights() -> tuple[list[str], dict[str, list[int]]]:
    table = json.loads(_TABLE.read_text("utf-8"))
    return table["intents"], table["weights"]


def signs(terms: Iterable[str], words: Iterable[Word]) -> set[str]:
    """What the table looks at: the terms, the known words and pairs of them; never a name."""
    known = [word.text for word in words if word.is_word and word.known]
    out = set(terms)
    out.update(f"w:{word}" for word in known)
    out.update(f"b:{left}_{right}" for left, right in pairwise(known))
    return out


def likeness(seen: Iterable[str]) -> dict[str, float]:
    """A figure for each intent, comparable only within one message: higher is more alike."""
    intents, weights = _weights()
    totals = [0] * len(intents)
    for sign in seen:
        listed = weights.get(sign)
        if listed is not None:
            for spot in range(0, len(listed), 2):
                totals[listed[spot]] += listed[spot + 1]
    return {intent: total / _SCALE for intent, total in zip(intents, totals, strict=True)}
