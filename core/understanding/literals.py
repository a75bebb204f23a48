"""What a pattern cannot match without: the cheapest reason to look no further.

Looking for a few words in a short text takes a tenth of the time of trying a pattern on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from itertools import product
from typing import Any

SHORTEST = 2
"""Single letters are in nearly every text."""
MOST = 128
"""With more of them a look costs what it saves."""
Texts = frozenset[str]
_NOTHING: Texts = frozenset()
_EMPTY: Texts = frozenset([""])
_ZERO_WIDTH = {"AT", "ASSERT", "ASSERT_NOT"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}
_parser: Any = import_module("re._parser")  # the standard library's own reading of a pattern


def needed(pattern: str) -> Texts:
    """Texts, casefolded, of which everything that matches (without regard to capitals) holds at least one;
    none where nothing of the kind can be said. Raises re.error for what is no pattern."""
    return _read(_parser.parse(pattern, re.IGNORECASE))[1]


def _read(items: Iterable[tuple[Any, Any]]) -> tuple[Texts | None, Texts]:
    """All that a run of items can be, where that is little; and what it needs."""
    ends, best, whole = _EMPTY, _NOTHING, True
    for name, value in items:
        exact, need = _one(str(name), value)
        if exact is not None and len(ends) * len(exact) <= MOST:
            ends = frozenset(a + b for a, b in product(ends, exact))
            continue
        whole = False
        best = _better(_better(best, _demand(ends)), need)
        ends = _EMPTY if exact is None else exact
    best = _better(best, _demand(ends))
    return (ends, best) if whole else (None, best)


def _one(name: str, value: Any) -> tuple[Texts | None, Texts]:
    if name == "LITERAL":
        return frozenset([chr(value).casefold()]), _NOTHING
    if name == "IN":
        letters = [str(kind) == "LITERAL" for kind, _ in value]
        one_of = frozenset(chr(code).casefold() for _, code in value) if all(letters) else None
        return one_of, _NOTHING
    if name in _ZERO_WIDTH:
        return _EMPTY, _NOTHING
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _read(value[-1] if name == "SUBPATTERN" else value)
    if name == "BRANCH":
        return _either([_read(branch) for branch in value[1]])
    if name in _REPEATS:
        least, most, inner = value
        exact, need = _read(inner)
        if least == 0:
            return (exact | _EMPTY if exact is not None and most == 1 else None), _NOTHING
        return (exact if most == 1 else None), _better(need, _demand(exact or _NOTHING))
    return None, _NOTHING


def _either(ways: list[tuple[Texts | None, Texts]]) -> tuple[Texts | None, Texts]:
    exacts = [exact for exact, _ in ways if exact is not None]
    if len(exacts) == len(ways) and sum(map(len, exacts)) <= MOST:
        return frozenset[str]().union(*exacts), _NOTHING
    needs = [_better(need, _demand(exact or _NOTHING)) for exact, need in ways]
    return None, _demand(_NOTHING.union(*needs)) if all(needs) else _NOTHING


def _demand(texts: Texts) -> Texts:
    """Texts as a need: no longer one beside the shorter one it holds, and none that says too little."""
    if not texts or min(map(len, texts)) < SHORTEST:
        return _NOTHING
    fewest = frozenset(one for one in texts if not any(other in one for other in texts if other != one))
    return fewest if len(fewest) <= MOST else _NOTHING


def _better(one: Texts, other: Texts) -> Texts:
    """The need that fewer texts fulfil by chance: the one of longer words, then of fewer."""
    return max(one, other, key=lambda need: (min(map(len, need), default=0), -len(need)))
