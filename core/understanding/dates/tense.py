"""Which way ``kal`` points: the verb that follows decides."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.dates.vocabulary import ENGAGEMENT_VERBS, NOT_PAST_VERBS, PAST_VERBS
from core.understanding.tokens import Word
from core.understanding.vocabulary import words

_STOPS = frozenset(".?!;|।")
_LIGHT = words("gaya gayi gaye gya gyi गया गई गए गयी")
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
    if text == "the":
        following = words[spot + 1].text if spot + 1 < len(words) else "."
        return True if following in _AFTER_THE else None
    if text in PAST_VERBS and text in _FOR and spot and words[spot - 1].text in _GENITIVE:
        return None
    if text in PAST_VERBS:
        return _really_past(words, spot)
    if text in NOT_PAST_VERBS or text.endswith(_FUTURE_ENDINGS):
        return _followed_by_past(words, spot)
    return None


_FOR, _GENITIVE = (
    words("liye lie liya लिए लिये"),
    words("ke k mere tere hamare iske uske inke unke के मेरे हमारे इसके उसके"),
)
"""``Meera ke liye`` is no "took"."""
_ORDERS = words(
    "do dena dijiye dijie de dedo lo lena le lijiye denge dunga dungi karo दो देना दीजिए लो लेना लीजिए"
)
"""After a participle they make a command of it: ``laga do``."""


def _really_past(words: Sequence[Word], spot: int) -> bool:
    before = words[spot - 1].text if spot else ""
    if spot + 1 < len(words) and words[spot + 1].text in _ORDERS:
        return False
    return not (words[spot].text in _LIGHT and before in ENGAGEMENT_VERBS)


def is_ended(texts: Sequence[str]) -> bool:
    """Whether the last words tell of something done or of a state: ``kar diya``, ``lock hai``."""
    if not texts:
        return False
    if texts[-1] in PAST_VERBS or texts[-1] == "the":
        return True
    return texts[-1] in _STATES


_AFTER_THE = words(". ? ! , ; kya na ki ।")
"""Hindi ``the`` (were) ends its clause; the English article never does."""
_STATES = words("hai h hain he hu hun hoon है हैं हूं हूँ")


def mentions_past(words: Sequence[Word]) -> bool:
    """Whether any verb is past."""
    return any(
        _tense(words, spot)
        for spot, word in enumerate(words)
        if word.text in PAST_VERBS or word.text == "the"
    )


def _followed_by_past(words: Sequence[Word], spot: int) -> bool:
    """``karna tha``, ``ho gaya``, ``do`` as a number: what comes right after may still be past."""
    if spot + 1 >= len(words):
        return False
    return words[spot + 1].text in PAST_VERBS and _really_past(words, spot + 1)
