"""How well a turn answers a question, without a model: its words, what was said around it, structure.

score = T*turn + N*near + W*wide + S*session + A*asked + structure, where turn is BM25 (Robertson and
Zaragoza, The Probabilistic Relevance Framework, 2009) over the sum of the question's idf, near, wide and
session the same over how many turns within one position, within four, and of the session hold each
word, and asked the turn score of the turn before where that one asks something. Conversation is the
reason: an answer rarely repeats the words of its question, its neighbours do.
docs/memory.md says what each term buys on conversations that no weight was chosen on.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime
from heapq import nlargest
from itertools import chain
from operator import mul
from types import MappingProxyType
from typing import Any

from core.memory.places import POSITION_BITS, around, session_of
from core.memory.question import Question, counted, own, timely

K1, B = 1.2, 0.75
NEAR, WIDE = 1, 4
KIN = 0.6
"""What another word for it is worth, of what the word itself is."""
USUAL_SESSION = 20
"""Turns of a session where the number of sessions is not known."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much. Chosen on part of LoCoMo and checked on the rest, rounded by hand."""

    turn: float = 0.5
    near: float = 0.4
    wide: float = 0.7
    session: float = 1.0
    asked: float = 0.4
    speaker: float = 0.1
    date: float = 0.8
    when: float = 0.05
    asks: float = -0.15
    length: float = 0.05
    own: float = 0.1
    amount: float = 0.1

    def without(self, *names: str) -> Weights:
        """For the ablation."""
        gone: dict[str, Any] = dict.fromkeys(names, 0.0)
        return replace(self, **gone)


WEIGHTS = Weights()
MEANING = 1.5
"""What nearness of meaning counts beside words, where an embedder is set."""
NO_VECTORS: Mapping[int, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as the scorer sees it: ``terms`` its keys as often as they are said."""

    id: int
    speaker: str
    text: str
    terms: Sequence[str]
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Kin:
    """Other words for a term: its ``keys``, the turns that hold one, as far as they are listed, and in how
    many one really is."""

    keys: frozenset[str]
    ids: Sequence[int]
    count: int


@dataclass(frozen=True, slots=True)
class Postings:
    """Which turns hold each term, out of how many in scope. ``counts``: in how many a term really is,
    also where ``ids`` leaves a common one out."""

    ids: Mapping[str, Sequence[int]]
    counts: Mapping[str, int]
    total: int
    kin: Mapping[str, Kin] = field(default_factory=dict)


def _idf(total: int, having: int) -> float:
    return math.log(1 + max(0.0, total - having + 0.5) / (having + 0.5))


def _saturated(times: float, norm: float = 1.0) -> float:
    return times * (K1 + 1) / (times + K1 * norm)


MOST_TIMES = 256
_FULL = tuple(_saturated(n) for n in range(MOST_TIMES))


def _spoken(hits: Sequence[int]) -> tuple[Counter[int], ...]:
    """How often a word is said in each turn, near it, around it, and in its session."""
    around_them = (
        Counter(chain.from_iterable([around(hit, reach) for hit in hits])) for reach in (NEAR, WIDE)
    )
    return Counter(hits), *around_them, Counter(map(session_of, hits))


_NOTHING: tuple[Counter[int], ...] = (Counter(), Counter(), Counter(), Counter())


class Ranking:
    """One question against one set of postings: ``shortlist`` first, then ``order`` of the loaded turns."""

    def __init__(self, question: Question, postings: Postings, weights: Weights = WEIGHTS) -> None:
        self.question, self.weights = question, weights
        total = postings.total
        self.idf = {term: _idf(total, count) for term, count in postings.counts.items()}
        self.scale = sum(self.idf.values()) or 1.0
        self._kin = {
            term: (kin.keys, min(self.idf[term], KIN * _idf(total, kin.count)))
            for term, kin in postings.kin.items()
        }
        self._held: dict[int, float] = {}
        self._near: dict[int, float] = {}
        self._wide: dict[int, float] = {}
        self._session: dict[int, float] = {}
        self._spread(postings)

    def _spread(self, postings: Postings) -> None:
        """Each hit speaks for itself, its neighbours and its session; another word for it less than the
        word itself, and never besides."""
        seen = {session_of(hit) for hits in postings.ids.values() for hit in hits}
        seen |= {session_of(hit) for kin in postings.kin.values() for hit in kin.ids}
        sessions = max(len(seen), postings.total // USUAL_SESSION)
        sums = (self._held, self._near, self._wide, self._session)
        sizes = (postings.total, postings.total, postings.total, sessions)
        for term in postings.counts:
            kin = postings.kin.get(term)
            own = _spoken(postings.ids.get(term, ()))
            others = _spoken(kin.ids) if kin else _NOTHING
            for into, mine, theirs, total in zip(sums, own, others, sizes, strict=True):
                self._add(into, mine, theirs, total)

    def _add(
        self, into: dict[int, float], own: Mapping[int, int], others: Mapping[int, int], total: int
    ) -> None:
        """A place has what the word itself is worth there, or another word for it, whichever is more."""
        worth = self._worth(own, total, 1.0)
        less = self._worth(others, total, KIN)
        for place, times in own.items():
            into[place] = into.get(place, 0.0) + (
                worth[times] if place not in others else max(worth[times], less[others[place]])
            )
        for place, times in others.items():
            if place not in own:
                into[place] = into.get(place, 0.0) + less[times]

    def _worth(self, counted: Mapping[int, int], total: int, part: float) -> list[float]:
        """By how often a word is said there."""
        most = max(counted.values(), default=0)
        share = part * _idf(total, min(total, len(counted))) / self.scale
        return [share * value for value in (_FULL if most < MOST_TIMES else map(_saturated, range(most + 1)))]

    def shortlist(self, most: int) -> list[int]:
        """The turns worth loading, of those with a hit beside them: by their surroundings, and by the
        words that they hold."""
        weights, held, wide, session = self.weights, self._held, self._wide, self._session
        rough = [
            (
                weights.near * near
                + weights.wide * wide[turn]
                + weights.turn * held.get(turn, 0.0)
                + weights.session * session[turn >> POSITION_BITS],
                -turn,
            )
            for turn, near in self._near.items()
        ]
        return [-turn for _, turn in nlargest(most, rough)]

    def order(
        self, chosen: Sequence[int], turns: Mapping[int, Turn], nearness: Mapping[int, float] = NO_VECTORS
    ) -> list[tuple[float, int]]:
        """Score and id of the chosen turns that exist, best first; equal ones in order of id.

        ``turns`` should hold the one before each too. ``nearness``: how near the meaning of each is to the
        question's, -1 to 1, where somebody knows.
        """
        weights = astuple(self.weights)
        scored = [
            (round(sum(map(mul, weights, parts)) + MEANING * nearness.get(turn, 0.0), 6), turn)
            for turn, parts in self.parts(chosen, turns).items()
        ]
        return sorted(scored, key=lambda pair: (-pair[0], pair[1]))

    def parts(self, chosen: Sequence[int], turns: Mapping[int, Turn]) -> dict[int, tuple[float, ...]]:
        """What each term of the score is for each chosen turn, in the order of ``Weights``."""
        average = sum(len(turn.terms) for turn in turns.values()) / max(1, len(turns))
        words = {turn.id: self._words(turn, average) for turn in turns.values()}
        named = self._named({turn.speaker for turn in turns.values()})
        return {
            turn: self._parts(turns[turn], turns.get(turn - 1), words, named)
            for turn in chosen
            if turn in turns
        }

    def _words(self, turn: Turn, average: float) -> float:
        found = Counter(turn.terms)
        norm = 1 - B + B * len(turn.terms) / (average or 1.0)
        worth = {term: self.idf[term] * _saturated(found[term], norm) for term in self.idf if term in found}
        for term, (keys, idf) in self._kin.items():
            said = sum(found[key] for key in keys)
            if said:
                worth[term] = max(worth.get(term, 0.0), idf * _saturated(said, norm))
        return sum(worth.values()) / self.scale

    def _named(self, speakers: set[str]) -> str:
        """Who of the speakers is named, if it is exactly one."""
        said = self.question.text.lower()
        named = [who for who in speakers if who and _is_named(who.lower(), said)]
        return named[0] if len(named) == 1 else ""

    def _parts(
        self, turn: Turn, before: Turn | None, words: Mapping[int, float], named: str
    ) -> tuple[float, ...]:
        question, text = self.question, turn.text
        asked = before is not None and "?" in before.text and session_of(before.id) == session_of(turn.id)
        return (
            words[turn.id],
            self._near.get(turn.id, 0.0),
            self._wide.get(turn.id, 0.0),
            self._session.get(session_of(turn.id), 0.0),
            words[turn.id - 1] if asked else 0.0,
            (1.0 if turn.speaker == named else -1.0) if named else 0.0,
            question.dated(turn.at),
            1.0 if question.when and timely(text) else 0.0,
            1.0 if text.rstrip().endswith("?") else 0.0,
            math.log1p(len(text)),
            1.0 if own(text) else 0.0,
            1.0 if question.amount and counted(text) else 0.0,
        )


def _is_named(who: str, said: str) -> bool:
    start = said.find(who)
    while start >= 0:
        end = start + len(who)
        if not said[max(0, start - 1) : start].isalnum() and not said[end : end + 1].isalnum():
            return True
        start = said.find(who, end)
    return False
