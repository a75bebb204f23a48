"""Text as keys: the words that carry meaning, one key for all forms and spellings of a word.

Both databases index what comes out of here, and the scorer compares it: no tokenizer, stemmer or
collation of theirs decides what is found, so a question finds the same turns on each.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from core.memory.phrases import joined, said_together
from core.memory.stemming import stem
from core.understanding.shapes import Sought
from core.understanding.spelling import fold, latin, squeeze

LONGEST = 40
"""Longer words are links and codes: their beginning is key enough."""
_WORD = re.compile(r"[^\W_]+(?:[\u0900-\u0963]|[^\W_])*")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_LITTLE = """
a an the and or but if then of for with at by from to in on into about as is am are was were be been being
do does did doing done have has had having i me my mine myself you your yours he him his she her hers it
its they them their theirs we us our ours this that these those there here what when where which who whom
whose why how can could would will shall should may might must not no nor so too very just than also such
s t d ll re ve m o don didn doesn isn wasn aren weren won wouldn couldn shouldn im ive id youre thats lets
ka ki ke ko se mein hai hain ho tha thi the hu hun hoon aur ya bhi toh na ne par pe kya kab kaun kahan kaise
kyun kyon kis kisne kisko jo wo woh vo ye yeh yah vah mera meri mere hum ham humne hamne hamara hamari aap
tum tumne usne uska uski unka unki iska iski
"""
LITTLE = frozenset(_LITTLE.split())
"""Words that say nothing about what a turn is about, in English and in Hindi as it is typed."""


@cache
def _forms() -> dict[str, str]:
    lines = (Path(__file__).parent / "irregular.txt").read_text("utf-8").splitlines()
    pairs = (line.split(":") for line in lines if line and not line.startswith("#"))
    return {form: word.strip() for forms, word in pairs for form in forms.split()}


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """The key of one word as it is written; empty for a word that says nothing."""
    if not word.isascii():
        word = latin(fold(word)) if _DEVANAGARI.search(word) else _unmarked(word)
    word = word.lower()[:LONGEST]
    if word in LITTLE:
        return ""
    return squeeze(stem(_forms().get(word, word))) or word


def _unmarked(word: str) -> str:
    """Letters without accents; what is still not a Latin letter or a digit is spelt out, so that no
    tokenizer can split it."""
    word = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return "".join(c if c.isascii() else f"x{ord(c):x}" for c in word)


_OWN = Sought(r"['’]s\b")
_APOSTROPHE = re.compile(r"['’]")


def keys(text: str) -> list[str]:
    """The words that carry meaning, in order, as often as they are said."""
    return _keys(_words(text))


def meant_keys(text: str) -> list[str]:
    """The same for a question: what some words say only together ("said no" is a refusal) is one key."""
    return _keys(joined(_words(text)))


def phrase_keys(text: str) -> list[str]:
    """The keys of what words of a text say only together, for its turn to be found by besides its words."""
    return _keys(said_together(_words(text)))


def _words(text: str) -> list[str]:
    return _WORD.findall(_APOSTROPHE.sub("", _OWN.sub("", text)))


def _keys(words: Iterable[str]) -> list[str]:
    return [found for word in words if (found := key(word))]
