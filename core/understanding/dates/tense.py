"""Which way ``kal`` points: the verb that follows decides."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.dates.vocabulary import ENGAGEMENT_VERBS, NOT_PAST_VERBS, PAST_VERBS
from core.understanding.words import Word

_STOPS = frozenset(".?!;|।")
_LIGHT = frozenset(["gaya", "gayi", "gaye", "gya", "gyi", "गया", "गई", "गए", "गयी"])
_FUTURE_ENDINGS = ("unga", "ungi", "enge", "ega", "egi", "ogay", "ऊंगा", "ऊंगी", "ऊँगा", "ऊँगी", "ेगा", "ेगी", "ेंगे")


def is_past(words: Sequence[Word], place: int) -> bool:
    """Whether the first verb after the word at ``place`` (else the last one before it) is past."""
    for spot in range(place + 1, len(words)):
        text = words[spot].text
        if text in _STOPS:
            break
        verdict = _tense(words, spot)
        if verdict is not None:
            return verdict
    for spot in range(place - 1, -1, -1):
        if words[spot].text in _STOPS:
            break
        verdict = _tense(words, spot)
        if verdict is not None:
            return verdict
    return False


def _tense(words: Sequence[Word], spot: int) -> bool | None:
    text = words[spot].text
    if text in PAST_VERBS:
        return _really_past(words, spot)
    if text in NOT_PAST_VERBS or text.endswith(_FUTURE_ENDINGS):
        return _followed_by_past(words, spot)
    return None


def _really_past(words: Sequence[Word], spot: int) -> bool:
    before = words[spot - 1].text if spot else ""
    return not (words[spot].text in _LIGHT and before in ENGAGEMENT_VERBS)


def _followed_by_past(words: Sequence[Word], spot: int) -> bool:
    """``karna tha``, ``ho gaya``, ``do`` as a number: what comes right after may still be past."""
    if spot + 1 >= len(words):
        return False
    return words[spot + 1].text in PAST_VERBS and _really_past(words, spot + 1)
