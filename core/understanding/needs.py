"""The words that forms need, worked out beforehand: reading their patterns takes some seconds, for which the
first message after a start would wait."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path

from core.understanding.literals import needed

TABLE = Path(__file__).with_name("vocabulary") / "needs.json"
"""Made by ``python -m tests.benchmarks.needs``; a form that is not in it is read when it is first met."""


def of(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Words, casefolded, of which any text that one of the patterns matches holds one; none: no such words
    are known."""
    found = _table().get(key(sources))
    return read(sources) if found is None else found


def read(sources: tuple[str, ...]) -> tuple[str, ...]:
    """The same, from the patterns themselves. Raises re.error for what is no pattern."""
    words = [needed(one) for one in sources]
    return tuple(sorted(frozenset[str]().union(*words))) if all(words) else ()


def key(sources: tuple[str, ...]) -> str:
    """What the table calls some patterns: it changes with any letter of them."""
    return blake2b("\0".join(sources).encode(), digest_size=8).hexdigest()


def met() -> bool:
    """Whether a text came yet that was looked at."""
    return _table.cache_info().currsize > 0


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    stored = json.loads(TABLE.read_text("utf-8")) if TABLE.exists() else {}
    return {name: tuple(words) for name, words in stored.items()}
