"""What a name is looked up by: its words, one key for all spellings of a word, and keys a slip away."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from core.casting.talent.document import words
from core.casting.talent.names import sound

MOST_WORDS = 8
"""Words of one name that are indexed."""
SHORTEST = 4
"""Letters of a key in which a slip is allowed for."""
FEWEST = 3
SAME, SPELT, SOUNDS, NEAR, BONES = 1.0, 0.96, 0.9, 0.7, 0.55
"""How sure two words are one name: the same letters, a known other spelling, one sound, one slip, the same
consonants."""


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    lines = Path(__file__).with_name("aliases.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if line and not line.startswith("#")]
    return {word: group[0] for group in groups for word in group}


def tokens(name: str) -> list[str]:
    """The words of a name in Latin letters."""
    return list(dict.fromkeys(words(name)))[:MOST_WORDS]


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """One key for the spellings of a name's word, known ones and those that sound the same."""
    # Twice, because one rule may make what an earlier one looks for (kaoor, kaur).
    return sound(sound(_aliases().get(word, word)))


@lru_cache(maxsize=65536)
def skeleton(word_key: str) -> str:
    """The consonants of a key, which survive what vowels do not; empty for a word with too few of them."""
    left = word_key[:1] + "".join(letter for letter in word_key[1:] if letter not in "aeiouyhn")
    return left if len(left) >= FEWEST else ""


def shortened(word_key: str) -> list[str]:
    """A key with one letter left out, each way, the first letter kept."""
    if len(word_key) < SHORTEST:
        return []
    return sorted({word_key[:place] + word_key[place + 1 :] for place in range(1, len(word_key))})


@lru_cache(maxsize=65536)
def likeness(asked: str, other: str) -> float:
    """How sure two words are the same name, 0 to 1."""
    from rapidfuzz.distance import OSA, JaroWinkler

    if asked == other:
        return SAME
    mine, theirs = key(asked), key(other)
    letters = JaroWinkler.similarity(asked, other)
    if mine == theirs:
        aliases = _aliases()
        known = aliases.get(asked, asked) == aliases.get(other, other)
        return (SPELT if known else SOUNDS) + 0.04 * letters
    slips = OSA.distance(mine, theirs, score_cutoff=2)
    if slips <= 1 or OSA.distance(asked, other, score_cutoff=1) <= 1:
        return NEAR + 0.15 * letters
    if skeleton(mine) and skeleton(mine) == skeleton(theirs):
        return BONES + 0.2 * letters
    return 0.6 * letters if slips == 2 and letters > 0.85 else 0.0


def score(asked: list[str], name: str) -> float:
    """How well a person's name answers the words asked for, 0 to 1: each word of the question finds its
    own word of the name; a name of more words is a little less likely meant, and so is another order."""
    theirs = tokens(name)
    if not asked or not theirs:
        return 0.0
    pairs = sorted(
        ((likeness(one, other), -abs(place - spot), place, spot)
         for place, one in enumerate(asked) for spot, other in enumerate(theirs)),
        reverse=True,
    )  # fmt: skip
    taken: dict[int, int] = {}
    total = 0.0
    for sure, _, place, spot in pairs:
        if sure > 0 and place not in taken and spot not in taken.values():
            taken[place] = spot
            total += sure
    order = [taken[place] for place in sorted(taken)]
    turned = 0.01 if order != sorted(order) else 0.0
    more = 0.02 * max(0, len(theirs) - len(asked))
    return max(0.0, total / len(asked) - turned - more)
