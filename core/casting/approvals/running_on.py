"""``amrita yes simran no jasleen maybe``: one after the other with nothing between them, set apart by commas
so that each keeps their own word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from core.casting.approvals.leanings import undecided
from core.casting.talent import names
from core.understanding.vocabulary import words as listed

_YES = listed("yes yep yeah haan han ha approve approved pakka pakki हाँ हां पक्का पक्की अप्रूव मंज़ूर मंजूर")
_NO = listed("no nope nah na nahi nahin nai pass passed reject rejected ना न नहीं नही पास रिजेक्ट")
_VERDICTS = _YES | _NO | listed("ok okay theek thik final in out ठीक")
_AFTER = listed("hai hain h karo kar do please pls wait mein me lete hain है हैं करो कर दो में")
_BETWEEN = listed("to on for ko को the card")
_LEAD = listed("ok okay so and aur और well hmm i'd say says for me the")
_PIECES = re.compile(r"(\s*[,;\n।]\s*|[.!]+\s+|\s+(?:and|aur|but|lekin|और|लेकिन|मगर)\s+)", re.IGNORECASE)
_FEWEST_LETTERS = 3


def set_apart(text: str, people: Sequence[str]) -> str:
    """The text with a comma where the next person begins; unchanged where one word stands for several."""
    return "".join(
        piece if place % 2 else _within(piece, people) for place, piece in enumerate(_PIECES.split(text))
    )


def both_ways(text: str) -> bool:
    """Whether a text says yes as well as no, or leaves somebody open beside them: no one word stands for all
    it names."""
    said = [_low(word.strip(",;")) for word in text.split()][1:]
    ways = (_YES.intersection(said), _NO.intersection(said), [word for word in said if undecided(word)])
    return sum(map(bool, ways)) > 1


def _within(piece: str, people: Sequence[str]) -> str:
    words = piece.split()
    if sum(_verdict(_low(word)) for word in words) < 2:  # nobody follows whom to be set apart from
        return piece
    marks = [_mark(word, people) for word in words]
    if len(words) != len(piece.split(" ")) or sum(mark == "name" for mark in marks) < 2:
        return piece
    first = next((n for n, word in enumerate(words) if marks[n] or _low(word) not in _LEAD), 0)
    if not marks[first]:
        return piece
    begins = [
        n for n in range(first + 1, len(words)) if _begins(n, marks, words, by_name=marks[first] == "name")
    ]
    cuts = [0, *begins, len(words)]
    parts = [range(start, end) for start, end in pairwise(cuts)]
    if len(parts) < 2 or any({marks[n] for n in part} < {"name", "verdict"} for part in parts):
        return piece
    return ", ".join(" ".join(words[n] for n in part) for part in parts)


def _begins(place: int, marks: Sequence[str], words: Sequence[str], *, by_name: bool) -> bool:
    """Whether somebody else is spoken of from a word on: by their name after a verdict, or, where the
    verdicts come first, by a verdict after a name."""
    if by_name:
        before = place - 1
        while before and not marks[before] and _low(words[before]) in _AFTER:
            before -= 1
        return marks[place] == "name" and marks[before] == "verdict"
    after = place + 1
    while after < len(words) and not marks[after] and _low(words[after]) in _BETWEEN:
        after += 1
    follows = after < len(words) and marks[after] == "name"
    return marks[place] == "verdict" and marks[place - 1] == "name" and follows


def _mark(word: str, people: Sequence[str]) -> str:
    low = _low(word)
    if _verdict(low):
        return "verdict"
    return "name" if len(low) >= _FEWEST_LETTERS and names.best(low, people) else ""


def _verdict(low: str) -> bool:
    return low in _VERDICTS or undecided(low)


def _low(word: str) -> str:
    return word.casefold().strip(".!:-–")
