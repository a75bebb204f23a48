"""Text cut into words, each with the concepts it may stand for, in whatever script or spelling."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from core.understanding.spelling import fold, form, latin, squeeze
from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import words as words_of
from core.understanding.vocabulary.numerals import NUMERALS
from core.understanding.vocabulary.tables import everyday, sections

_TOKEN = re.compile(r"[^\W\d_]+(?:[\u0900-\u0963]|[^\W\d_]|['’](?=[A-Za-z]))*|\d+|[#@]\w+|[^\s\w]|_")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_DEVANAGARI_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")


def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    exact: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    for concept, listed in sections("lexicon.txt").items():
        for entry in listed.split():
            table = stems if entry.endswith("*") else exact
            table.setdefault(fold(entry.rstrip("*")), set()).add(concept)
    spelled: dict[str, set[str]] = {}
    for entry, concepts in exact.items():
        if entry.isascii() and len(entry) > 3:
            spelled.setdefault(squeeze(entry), set()).update(concepts)
    frozen = [{key: frozenset(value) for key, value in table.items()} for table in (exact, spelled, stems)]
    return frozen[0], frozen[1], frozen[2]


COMPOUNDS = words_of("selftape looktest chemistry callback firstrefusal standby_ noshow checkin busstop")
"""Expressions that swallow the meaning of their parts."""
_EXACT, _SPELLED, _STEMS = _tables()
_PLAIN = frozenset(map(fold, everyday()))
_NONE: frozenset[str] = frozenset()
_LONGEST_STEM = max(map(len, _STEMS))


_ENDING = re.compile(
    r"[aeiou]{0,3}(?:n|ye?|yega|n[aei]|t[aei]|kar|ke|do|de|di|dena|diya|dijiye|dijie|lo|le|lena|y[aie]|w[aei]|wa[no]|wan[aei]"
    r"|wa(?:do|dena|diya|lo|ye)|g[aei]|un|unga|ungi|u|enge|ega|egi|iye|iyega|jiye|w?al[aei]|he|h)?"
)
"""What Hindi verbs end in; an English word that starts like a Hindi stem ends otherwise."""


def _stem(word: str) -> frozenset[str]:
    for size in range(min(len(word), _LONGEST_STEM), 2, -1):
        found = _STEMS.get(word[:size])
        if found and (size > 5 or not word.isascii() or _ENDING.fullmatch(word[size:])):
            return found
    return _NONE


@lru_cache(maxsize=8192)
def concepts_of(folded: str) -> tuple[frozenset[str], bool]:
    """The concepts of a folded word, and whether the word is known at all."""
    found = _EXACT.get(folded)
    if found is not None:
        return found | _stem(folded), True
    found = _stem(folded)
    if found:
        return found, True
    if folded in _PLAIN or folded in NUMERALS:
        return _NONE, True
    spoken = latin(folded) if _DEVANAGARI.match(folded) else folded
    if spoken != folded and spoken in _EXACT:
        return _EXACT[spoken], True
    if len(spoken) > 3:
        found = _SPELLED.get(squeeze(spoken)) or (_stem(spoken) if spoken != folded else _NONE)
        if found:
            return found, True
    return _typo(spoken) if len(spoken) >= 5 and spoken == folded else (_NONE, False)


_TYPO_TARGETS = tuple(entry for entry in _EXACT if entry.isascii() and len(entry) >= 6)
_TYPO_BY_FIRST: dict[str, list[str]] = {}
for _entry in _TYPO_TARGETS:
    _TYPO_BY_FIRST.setdefault(_entry[0], []).append(_entry)


def _typo(word: str) -> tuple[frozenset[str], bool]:
    """A slip of the finger in a long known word: same first letter, one edit in five or six, two in nine."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    limit = 2 if len(word) >= 8 else 1
    near = [target for target in _TYPO_BY_FIRST.get(word[0], ()) if abs(len(target) - len(word)) <= limit]
    hit = extractOne(word, near, scorer=OSA.distance, score_cutoff=limit) if near else None
    return (_EXACT[hit[0]], True) if hit else (_NONE, False)


def _word(raw: str, start: int, shouted: bool) -> Word:
    folded = fold(raw).translate(_DEVANAGARI_DIGITS)
    possessive = False
    if folded.isdecimal():
        return Word(raw, start, start + len(raw), folded, _NONE, int(folded), True)
    known_concepts, known = concepts_of(folded)
    if raw.lower().endswith(("'s", "’s")):
        possessive = True
        if not (known and folded in _EXACT):
            folded = folded[:-1]
            known_concepts, known = concepts_of(folded)
    if known and raw[:1].isupper() and not shouted and folded not in _EXACT and folded not in _PLAIN:
        # A capitalised word that only resembles a known one is a name.
        known_concepts, known = (known_concepts, True) if _stem(folded) else (_NONE, False)
    return Word(raw, start, start + len(raw), folded, known_concepts, NUMERALS.get(folded), known, possessive)


_UNIT_LETTERS = words_of("k l cr m h x d p pm am th st nd rd kg cm ft")
"""Letters that belong to the number they touch."""


@lru_cache(maxsize=512)
def read(text: str) -> Reading:
    """Cut a text into words. The text should be NFC."""
    letters = [sign for sign in text if sign.isascii() and sign.isalpha()]
    shouted = len(letters) > 6 and sum(map(str.isupper, letters)) > 0.8 * len(letters)
    words = [_word(found[0], found.start(), shouted) for found in _TOKEN.finditer(text)]
    for place in range(1, len(words)):
        unit = words[place]
        if (
            unit.text in _UNIT_LETTERS
            and words[place - 1].number is not None
            and words[place - 1].end == unit.start
        ):
            words[place] = replace(unit, concepts=_NONE, known=True)
    return Reading(text, tuple(_with_phrases(words)), shouted)


_Expressions = dict[str, list[tuple[tuple[str, ...], str]]]


def _phrase_tables() -> tuple[_Expressions, _Expressions]:
    """Expressions of one word as written, and of several by the forms of their words."""
    single: _Expressions = {}
    table: _Expressions = {}
    for concept, listed in sections("phrases.txt").items():
        for entry in listed.split(","):
            said = re.sub(r"(?<=\d)(?=st|nd|rd|th)", " ", entry).split()
            if len(said) == 1:
                single.setdefault(fold(said[0]), []).append(((fold(said[0]),), concept))
                continue
            parts = tuple(form(fold(part)) for part in said)
            if (parts, concept) not in table.setdefault(parts[0], []):
                table[parts[0]].append((parts, concept))
    return single, table


_WORD_TABLE, _PHRASE_TABLE = _phrase_tables()


def _with_phrases(words: list[Word]) -> list[Word]:
    """Adds the concept of each expression to its first word.

    The words of a compound noun lose what they would mean alone; others keep it.
    """
    places = [place for place, word in enumerate(words) if word.is_word or word.number is not None]
    out = list(words)
    forms = tuple(form(words[place].text) for place in places)
    for order, place in enumerate(places):
        for _, concept in _WORD_TABLE.get(words[place].text, ()):
            _mark(out, words, places[order : order + 1], concept)
        for parts, concept in _PHRASE_TABLE.get(forms[order], ()):
            if forms[order : order + len(parts)] == parts:
                _mark(out, words, places[order : order + len(parts)], concept)
    return out


def _mark(out: list[Word], words: list[Word], spots: list[int], concept: str) -> None:
    for nth, spot in enumerate(spots):
        kept = out[spot].concepts - (words[spot].concepts if concept in COMPOUNDS else _NONE)
        gained = frozenset((concept,)) if nth == 0 else _NONE
        out[spot] = replace(out[spot], concepts=kept | gained, known=True)
