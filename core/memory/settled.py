"""What was decided anew: of two turns about one thing the later one holds, and the earlier one stands beside
it.

Words alone put the first decision above the second one, which seldom repeats what it changes ("scrap that,
Rhea plays the doctor now"). Only a turn that tells of a change is put before what it changes, and only where
both are about what the question asks for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from core.memory.question import Question, asking
from core.memory.words import keys
from core.understanding.shapes import Sought


class Said(Protocol):
    """A turn, as far as it matters here."""

    @property
    def speaker(self) -> str: ...

    @property
    def text(self) -> str: ...

    @property
    def terms(self) -> Sequence[str]: ...

    @property
    def at(self) -> datetime | None: ...


_CHANGES = Sought(
    r"\b(?:scrap|instead|chang(?:ed|ing)|moved|shifted|pushed|switched|(?:it|she|he|they|is|are|plays?|does|lakh|k)\s+now|now\s+(?:it|she|he|they)"
    r"|no\s+longer|any\s?more|after\s+all|second\s+thoughts?|dropped|cancell?ed|replac\w*|revised|updated|(?:take|took|taken)\b[^.!?]{1,25}\boff"
    r"|going\s+with|go\s+with|back\s+to|and\s+not|is\s+out|unavailable|postponed|preponed|extended|go\s+(?:down|up)\s+to|closed\s+at"
    r"|till|goes?\s+to|from\s+(?:now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
    r"|badal\w*|badla|ki\s+jagah|ke\s+baja[iy]e?|hata\w*|nahi+n?,?\s+ab|ab\s+(?!tak)\w+\s+(?:karega|karegi|hai|hoga|hogi)|,\s*\w+\s+nahi+n?"
    r"|mana\s+kar\w*)(?!\w)|अब|बदल|की\s+जगह|मना\s+कि|^\W*no\s+\w+,",
)
_BEFORE = Sought(
    r"\b(?:first|before|earlier|original\w*|initial\w*|used\s+to|pehle|pahle|shuru|previous\w*|old"
    r"|why|kyu+n?|kyo+n?|all|everyone|every|which\s+\w+s|names|list|kaun\s+kaun|sab)\b|पहले|शुरू|क्यों",
)
"""A question about what no longer holds, about reasons or about many things: nothing is put before it."""
TOP = 3
"""Turns at the head that are looked at."""
SHARE, PART = 0.5, 0.3
"""How much of what one turn says of the question the other has to say: of the later one, and of the
earlier."""
NEAR_TOP = 10
"""Turns further down are looked at only if they share a rare word with the one above, besides what is
asked."""
RARE = 3
"""A word of so few of the found turns tells what they are about."""
STEP = 1e-6


def later_first(
    ordered: Sequence[tuple[float, int]],
    turns: Mapping[int, Said],
    worth: Mapping[int, float],
    question: Question,
) -> list[tuple[float, int]]:
    """The same turns, one pair of them put together at the place of its better one. ``worth``: what the words
    of each say of the question."""
    out = list(ordered)
    if question.month or question.window is not None or _BEFORE.search(question.text):
        return out
    found = _Found(out, turns, worth, frozenset(question.terms))
    for place, (score, turn) in enumerate(out[:TOP]):
        pair = found.pair(turn)
        if pair is None:
            continue
        now, first = pair
        left = [one for one in out if one[1] not in pair]
        # What changed something is already found; what it changed comes after what answers as well.
        after = place + 1 if now != turn else max(place + 1, TOP - 1)
        left.insert(place, (score, now))
        left.insert(after, (min(score, left[after - 1][0]) if after <= len(left) else score, first))
        return left
    return out


class _Found:
    def __init__(
        self,
        ordered: Sequence[tuple[float, int]],
        turns: Mapping[int, Said],
        worth: Mapping[int, float],
        asked: frozenset[str],
    ) -> None:
        self._places = [turn for _, turn in ordered if worth.get(turn)]
        self._turns, self._worth, self._asked = turns, worth, asked
        self._top = {turn for _, turn in ordered[:NEAR_TOP]}
        self._held = Counter(term for turn in self._places for term in {*turns[turn].terms})

    def pair(self, turn: int) -> tuple[int, int] | None:
        """The turn that holds now and the one before it, where this one is either."""
        if not self._worth.get(turn) or self._turns[turn].at is None or asking(self._turns[turn].text):
            return None
        later = self._latest(turn)
        if later is not None:
            return later, turn
        if not self._tells(turn):
            return None
        first = next((one for one in self._places if self._is_before(one, turn)), None)
        return None if first is None else (turn, first)

    def _latest(self, turn: int) -> int | None:
        """The one that changed it, and what changed that."""
        found: int | None = None
        for _ in range(2):
            since = turn if found is None else found
            following = (one for one in self._places if self._is_after(one, since, turn))
            found = next(following, None) or found
        return found

    def _is_after(self, one: int, since: int, turn: int) -> bool:
        return self._newer(one, since) and self._tells(one) and self._about_one(one, turn)

    def _is_before(self, one: int, turn: int) -> bool:
        return self._newer(turn, one) and not asking(self._turns[one].text) and self._about_one(one, turn)

    def _about_one(self, one: int, turn: int) -> bool:
        shared = self._shared(one, turn)
        known = any(self._held[term] <= RARE for term in shared - self._asked)
        if not known and one not in self._top:
            return False
        return (
            bool(shared & self._asked) and self._worth[one] >= (PART if known else SHARE) * self._worth[turn]
        )

    def _shared(self, one: int, other: int) -> set[str]:
        return _said(self._turns[one]) & _said(self._turns[other])

    def _newer(self, one: int, other: int) -> bool:
        mine, theirs = self._turns[one].at, self._turns[other].at
        return mine is not None and theirs is not None and (mine, one) > (theirs, other)

    def _tells(self, turn: int) -> bool:
        text = self._turns[turn].text
        return bool(_CHANGES.search(text)) and not asking(text)


def _said(turn: Said) -> set[str]:
    """What a turn says, without who says it: two turns of one speaker are not about that speaker."""
    return {*turn.terms[len(keys(turn.speaker)) :]}
