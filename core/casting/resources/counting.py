"""Small numbers as people say them."""

from __future__ import annotations

_SAID = (
    "one ek एक",
    "two do दो couple pair pairs",
    "three teen tin तीन",
    "four char chaar चार",
    "five paanch panch पाँच पांच",
    "six chhe cheh छह छः",
    "seven saat सात",
    "eight aath आठ",
    "nine nau नौ",
    "ten das दस",
)
_NUMBERS = {word: n for n, words in enumerate(_SAID, 1) for word in words.split()}
WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
"""For a pattern; longer ones first, so that none hides another."""
NUMBER = rf"(?:\d{{1,2}}|(?:{WORDS}))"


def number(said: str) -> int | None:
    """``2``, ``२``, ``two``, ``do``, ``दो``; None for anything else."""
    said = said.strip().casefold()
    if said.isdecimal() and len(said) <= 3:
        return int(said)
    return _NUMBERS.get(said)
