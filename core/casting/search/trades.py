"""A trade as the part to be played: ``35 saal ka doctor dhundo``. A profile lists what somebody can do, not
what they could be taken for; a trade therefore orders and rules nobody out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from core.understanding.shapes import Sought
from core.understanding.spelling import fold, latin, squeeze
from core.understanding.vocabulary import words as listed

_FILE = Path(__file__).with_name("trades.txt")
_WORD = re.compile(r"[^\W\d_]+(?:[\u0900-\u0963]|[^\W\d_])*")
_REALLY = Sought(
    r"\b(?:real|really|actual|actually|asli|sach\s?much|practi[cs]ing|qualified|licen[cs]ed|trained|certified"
    r"|professional|by\s+profession|peshe\s+se)\b|असली|पेशे\s+से",
)
"""Then somebody is wanted who is one."""
_DENIED_AFTER = Sought(r"\s*(?:type\s+|wal[aei]\s+)?(?:nahi+n?|nhi|mat|नहीं|मत)(?![^\W_])")
_DENIED_BEFORE = Sought(r"(?<![^\W_])(?:not|no|without|except)\s+(?:an?\s+|the\s+|any\s+)?$")
SHORT = 3
"""Sounds of so few letters are those of many words."""
LONG = 6
"""Letters from which a word with one slip is still known."""
_NO_SLIPS = listed("former master minster mister mentor winter writer better letter matter manner")
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Trades:
    """``names``: as profiles would name them, each once; ``gender``: who is meant by the word, empty when it
    is said of anybody; ``rest``: the text without them."""

    names: tuple[str, ...] = ()
    gender: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Way:
    keys: tuple[str, ...]
    written: str
    name: str
    gender: str


@cache
def _ways() -> Mapping[str, list[_Way]]:
    """Every way a trade is written, by the sound of its first word, the longest first."""
    out: dict[str, list[_Way]] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, ways = line.split(": ", 1)
        for written in ways.split("; "):
            said, _, mark = written.partition(" (")
            keys = tuple(map(_sound, _WORD.findall(said)))
            way = _Way(keys, said, name, {"f)": "female", "m)": "male"}.get(mark, ""))
            out.setdefault(way.keys[0], []).append(way)
    for known in out.values():
        known.sort(key=lambda one: -len(one.keys))
    return out


@cache
def _long_words() -> Mapping[str, _Way]:
    """Trades of one long word, as they are spelt."""
    out: dict[str, _Way] = {}
    for ways in _ways().values():
        for one in ways:
            if len(one.keys) == 1 and one.written.isascii() and len(one.written) >= LONG:
                out[one.written] = one
    return out


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    spoken = fold(word)
    spoken = spoken if spoken.isascii() else latin(spoken)
    sound = squeeze(spoken)
    return sound if len(sound) > SHORT else spoken


def trades(text: str) -> Trades:
    """The trades that a text wants to see played. None where it wants somebody who is one ("a real doctor"),
    or says that it does not want one."""
    if len(text) > LONGEST or _REALLY.search(text):
        return Trades(rest=text)
    found = list(_WORD.finditer(text))
    names: list[str] = []
    genders: list[str] = []
    rest, last, place = "", 0, 0
    while place < len(found):
        way = _at([one[0] for one in found[place : place + 4]])
        if way is None:
            place += 1
            continue
        start, end = found[place].start(), found[place + len(way.keys) - 1].end()
        place += len(way.keys)
        rest, last = f"{rest}{text[last:start]} ", end
        if not (_DENIED_AFTER.match(text, end) or _DENIED_BEFORE.search(text[:start])):
            names.append(way.name)
            genders.append(way.gender)
    if not names:
        return Trades(rest=text)
    whom = genders[0] if len(set(genders)) == 1 else ""
    return Trades(tuple(dict.fromkeys(names)), whom, f"{rest}{text[last:]}")


def _at(words: Sequence[str]) -> _Way | None:
    sounds = tuple(map(_sound, words))
    for way in _ways().get(sounds[0], ()):
        if sounds[: len(way.keys)] == way.keys:
            return way
    return _slip(words[0])


@lru_cache(maxsize=4096)
def _slip(word: str) -> _Way | None:
    """A long word that is one slip away from a trade, its first and last letter right ("docter",
    "laywer")."""
    said = fold(word)
    if len(said) < LONG or not said.isascii() or said in _NO_SLIPS:
        return None
    # Only for a word that no trade is written as: it is not needed to start.
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    near = extractOne(said, _long_words().keys(), scorer=OSA.distance, score_cutoff=1)
    if near is None or (near[0][0], near[0][-1]) != (said[0], said[-1]):
        return None
    return _long_words()[near[0]]
