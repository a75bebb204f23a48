"""How much the words of a message speak for each intent by example messages, beside the written rules.

A linear table learned from examples: it settles close calls, finds what no rule knew, and where it disagrees
with the rules the desk asks. ``python -m tests.benchmarks.weights`` makes the table anew.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from core.understanding.spelling import latin, squeeze
from core.understanding.tokens import Word

_TABLE = Path(__file__).parent / "vocabulary" / "weights.json"
_SCALE = 10
"""The table holds tenths."""
_KEY = 6
"""Letters that tell Hindi and English words apart once their spelling is squeezed; endings come after."""


@cache
def _weights() -> tuple[list[str], dict[str, tuple[tuple[int, int], ...]]]:
    table = json.loads(_TABLE.read_text("utf-8"))
    pairs = {
        sign: tuple(zip(listed[::2], listed[1::2], strict=True)) for sign, listed in table["weights"].items()
    }
    return table["intents"], pairs


@lru_cache(maxsize=8192)
def _key(folded: str) -> str:
    return squeeze(folded if folded.isascii() else latin(folded))[:_KEY]


def signs(terms: Collection[str], words: Iterable[Word]) -> set[str]:
    """What the table looks at: the terms, alone and with the sender's side and what is open, the words by
    their sound, and pairs of them; never a name."""
    keys = [_key(word.text) for word in words if word.is_word and (word.known or not word.capital)]
    out = set(terms)
    out.update(f"k:{key}" for key in keys)
    out.update(f"q:{left}_{right}" for left, right in pairwise(keys))
    around = [term for term in terms if term[0] == "?" or term in ("@staff", "@outside")]
    said = [term for term in terms if term[0] not in "?@"]
    out.update(f"{place}*{term}" for place in around for term in said)
    return out


def likeness(seen: Iterable[str]) -> dict[str, float]:
    """A score for each intent; the differences are those of the logarithms of their probabilities."""
    intents, weights = _weights()
    totals = [0] * len(intents)
    for sign in seen:
        for place, weight in weights.get(sign, ()):
            totals[place] += weight
    return {intent: total / _SCALE for intent, total in zip(intents, totals, strict=True)}
