"""Words that say together what none of them says alone: "said no" is a refusal, though "no" is too little a
word to be looked for.

``phrases.txt`` is a list of such ways to say things, in English and in Hindi; no line of it comes from
anybody's talk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path

ANY = "?"
"""Stands for one word or none."""


@cache
def _known() -> Mapping[str, Mapping[tuple[str, ...], str]]:
    """For each first word the rests that may follow it, the longest first, and what all of it says."""
    found: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for line in (Path(__file__).parent / "phrases.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        word, _, ways = line.partition(":")
        for way in ways.split(";"):
            for first, *rest in product(*(part.split("|") for part in way.split())):
                found[first][tuple(rest)] = word
    return {
        first: dict(sorted(rests.items(), key=lambda one: -len(one[0]))) for first, rests in found.items()
    }


def joined(words: Sequence[str]) -> list[str]:
    """The same words, each phrase among them as the one word that it stands for."""
    return [said or words[at] for at, said in _read(words)]


def said_together(words: Sequence[str]) -> list[str]:
    """Only what the phrases among these words stand for."""
    return [said for _, said in _read(words) if said]


def _read(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where each word or phrase begins, and what a phrase stands for; of a plain word nothing."""
    known = _known()
    lower = [word.lower() for word in words]
    at = 0
    while at < len(words):
        found = (
            (length, said)
            for rest, said in known.get(lower[at], _NONE).items()
            if (length := _taken(rest, lower, at + 1))
        )
        length, said = next(found, (1, ""))
        yield at, said
        at += length


_NONE: Mapping[tuple[str, ...], str] = {}


def _taken(rest: Sequence[str], words: Sequence[str], start: int) -> int:
    """How many words from the one before ``start`` on a phrase takes; 0 where it is another."""
    plain = [part for part in rest if part != ANY]
    for skipped in range(len(rest) - len(plain), -1, -1):
        gap = rest.index(ANY) if skipped else 0
        ahead = list(words[start : start + len(plain) + skipped])
        if skipped:
            del ahead[gap : gap + 1]
        if ahead == plain:
            return 1 + len(plain) + skipped
    return 0
