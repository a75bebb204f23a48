"""How far a denial in a search reaches: its own word or noun phrase, not whoever is looked for with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.casting.talent.denial import DENIES, DENIES_IN_HINDI
from core.understanding.vocabulary import words as listed

ONE_WORD = frozenset(("non",))
"""``non smoker female boxer``: nothing but the word behind it."""
WITHOUT = frozenset(("bina", "binaa", "bagair", "begair", "sans"))
_OF = frozenset(("ke", "k", "kay"))
_RESUMES = listed("""
    wale wali wala waale waali waala chahiye chahie aged between in from with speaks speaking needed wanted
    """)
_PERSON = listed("""
    female females male males girl girls boy boys woman women man men lady ladies guy guys actor actors
    actress actresses ladki ladkiyan ladkiyaan ladka ladke aurat auratein aadmi mahila
    """)
Stretch = tuple[list[str], bool]
"""Words, and whether they are denied."""


def stretches(said: Sequence[str], empty: Callable[[str], bool]) -> list[Stretch]:
    """A run of words that holds a denial, cut into what is denied and what is asked for. ``empty``: whether a
    word says nothing about a person."""
    words = list(said)
    place = _first(words)
    if place is None:
        end = _ends(words, empty)
        return _kept((words[:end], True), (words[end:], False))
    word, before, after = words[place], words[:place], words[place + 1 :]
    if word in ONE_WORD:
        return [*_kept((before, False), (after[:1], True)), *_rest(after[1:], empty)]
    if word in WITHOUT and not (before and before[-1] in _OF):
        end = _ends(after, empty)
        return [*_kept((before, False), (after[:end], True)), *_rest(after[end:], empty)]
    if word in DENIES_IN_HINDI:
        if all(map(empty, before)):
            end = _ends(after, empty)
            return [*_kept((after[:end], True)), *_rest(after[end:], empty)]
        begins = _begins(before, empty)
        return [*_kept((before[:begins], False), (before[begins:], True)), *_rest(after, empty)]
    if not all(map(empty, before)):
        # "Smoking is not allowed": what is denied was said before.
        return [(words, True)]
    end = _ends(after, empty)
    return [*_kept(([*before, *after[:end]], True)), *_rest(after[end:], empty)]


def _kept(*found: Stretch) -> list[Stretch]:
    return [one for one in found if one[0]]


def _rest(words: list[str], empty: Callable[[str], bool]) -> list[Stretch]:
    if not words:
        return []
    return [(words, False)] if _first(words) is None else stretches(words, empty)


def _first(words: Sequence[str]) -> int | None:
    """Where the first word stands that denies; ``na`` may only plead."""
    return next(
        (
            place
            for place, word in enumerate(words)
            if (word in DENIES or word in DENIES_IN_HINDI) and word not in ("na", "naa")
        ),
        None,
    )


def _ends(words: Sequence[str], empty: Callable[[str], bool]) -> int:
    """Where a denial ends that the rest of the request follows: "no boxers wale ladke chahiye, 43 se 48"."""
    content = False
    for place, word in enumerate(words):
        if content and (word in _RESUMES or word in _PERSON or word in DENIES):
            return place
        content = content or not empty(word)
    return len(words)


def _begins(words: Sequence[str], empty: Callable[[str], bool]) -> int:
    """Where what a Hindi denial follows begins: behind whoever is looked for, or another wish."""
    content = False
    for place in range(len(words) - 1, -1, -1):
        joined = words[place] in _JOINS and not (place and words[place - 1] in _CLOSES)
        if content and not joined and words[place] in (*_RESUMES, *_PERSON, *_TURNS, *_JOINS):
            return place + 1
        content = content or not empty(words[place])
    return 0


_TURNS = listed("jo jise jisko but lekin par")
_JOINS = listed("aur and")
"""``Swimming aur riding nahi aati``: two that are denied, unless the first has a verb of its own."""
_CLOSES = listed("""
    ho hai hain hoon aata aati aate jaanta jaanti jaante karta karti karte bolta bolti bolte sakta sakti sakte
    chahiye wala wali wale
    """)
