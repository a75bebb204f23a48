"""Words that a team has taught: what they stand for is put in their place before a message is read. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

MOST_WORDS = 6
SHORTEST, LONGEST = 2, 40
MOST_MEANING = 200
MOST_TEXT = 2_000
"""Letters of a message, and of what becomes of it."""
_FIXED = """
stop start unsubscribe cancel end quit yes no ok okay haan han ha nahi nahin nhi ji undo help hi hello hey
menu हाँ हां नहीं ना जी i you we me my he she it they the a an to for of in on at is are and or not main mai hum
aap ka ki ke ko se mein me hai hain ho aur ya send book release invite all sab
"""
FIXED = frozenset(unicodedata.normalize("NFC", _FIXED).split())
"""Words that always mean themselves: answers, ways out, and what holds every sentence together."""


def key(phrase: str) -> str:
    """One form for a phrase, however it is written."""
    plain = unicodedata.normalize("NFC", phrase).casefold()
    return " ".join(re.sub(r"[\"'“”‘’`*_.,!?;:()]+", " ", plain).split())


def teachable(phrase: str) -> bool:
    """Whether a phrase may get a meaning: short, with letters, and none that means itself always."""
    form = key(phrase)
    fits = SHORTEST <= len(form) <= LONGEST and len(form.split()) <= MOST_WORDS
    return fits and form not in FIXED and any(sign.isalpha() for sign in form)


def meant(text: str, taught: Mapping[str, str]) -> str:
    """The message with each taught phrase replaced by its meaning, the longest first, each place once: a
    meaning is not read for taught words again."""
    if not taught or len(text) > MOST_TEXT:
        return text
    phrases = sorted(taught, key=len, reverse=True)
    form = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    found = re.compile(rf"(?<![\w])(?:{form})(?![\w])", re.IGNORECASE)
    out = found.sub(
        lambda match: taught.get(" ".join(match[0].casefold().split()), match[0]),
        unicodedata.normalize("NFC", text),
    )
    return out if len(out) <= MOST_TEXT else text
