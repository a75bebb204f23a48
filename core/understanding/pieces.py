"""A message cut into the things it may ask for, one after another."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import words

_HARD = frozenset(".?!;।\n")
_SOFT = words("aur and & n और phir fir then also plus , - – —")
_ACTS = words("""
    send share show give tell message ask remind call schedule move change cancel stop pause resume add
    remove delete confirm approve pass veto vote note upload extend undo book pin hold backup release lock
    create analyse want find compare mark put mangwa noshow arrived late free busy reached coming pullout
    verify howmany who where sent talk forget pair optout submit invite extract who when budget offer
    thanks fill standby reply bring contact reel notreceived retry sides fail pronounref standby lock
    language yes no contact shortlist
    """)


_RECEIVER = words("me us mujhe hume humko मुझे हमें")
"""``Remind me, why ...``: no wish ends here."""


def pieces(reading: Reading, body: tuple[int, int] | None) -> list[tuple[int, int]]:
    """Word ranges; a soft joint cuts only where both sides do something. The body is left out."""
    words = reading.words
    last = len(words) - 1
    if body is not None:
        last = max((place for place, word in enumerate(words) if word.start < body[0]), default=last)
        while last > 0 and not (words[last].is_word or words[last].number is not None):
            last -= 1
    out: list[tuple[int, int]] = []
    first = 0
    for place in range(last + 1):
        if _cuts(reading, place, first, last):
            if place > first:
                out.append((first, place - 1))
            first = place + 1
    if first <= last:
        out.append((first, last))
    return [
        span
        for span in out
        if any(
            words[spot].is_word or words[spot].number is not None or not words[spot].raw.isascii()
            for spot in range(span[0], span[1] + 1)
        )
    ]


def _cuts(reading: Reading, place: int, first: int, last: int) -> bool:
    words = reading.words
    word = words[place]
    if word.text in _HARD:
        touching = (
            place + 1 <= last and words[place + 1].start == word.end and words[place + 1].text[:1].isalnum()
        )
        short = place > first and words[place - 1].text in ("mr", "mrs", "ms", "dr", "no", "rs")
        return not touching and not short
    if word.text not in _SOFT or place in (first, last):
        return False
    if words[place - 1].number is not None and words[place + 1].number is not None:
        return False
    if word.text in ("-", "–") and not (reading.text[word.start - 1 : word.start].isspace()):
        return False
    if place - first <= 2 and words[place - 1].text in _RECEIVER:
        return False
    if word.text in _JOINTS and _one_list(words, place, last):
        return False
    return (
        _acts(reading, first, place - 1)
        and _acts(reading, place + 1, _until(reading, place, last))
        and _enough(reading, place + 1, last)
    )


def _until(reading: Reading, place: int, last: int) -> int:
    """Where what follows a joint ends: "shortlist A and B and share" does nothing between its joints."""
    for spot in range(place + 1, last + 1):
        if reading.words[spot].text in _JOINTS:
            return spot - 1
    return last


_JOINTS = words("aur and & और")
_WHERE = words("on to in into for from as off")


def _one_list(words: Sequence[Word], place: int, last: int) -> bool:
    """``put Amrita and Jasleen on the shortlist``: two names, and what follows says where with both. In Hindi
    the verb comes last, and a joint before it cuts nothing anyway."""
    after = place + 1
    while after <= last and _likely_name(words[after]):
        after += 1
    return _likely_name(words[place - 1]) and place + 1 < after <= last and words[after].text in _WHERE


def _likely_name(word: Word) -> bool:
    return word.is_word and not (word.known or word.concepts)


def _acts(reading: Reading, first: int, last: int) -> bool:
    return any(reading.words[spot].concepts & _ACTS for spot in range(first, last + 1))


def _enough(reading: Reading, first: int, last: int) -> bool:
    return last - first >= 1
