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
MEANING = 2.0
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
        for term in postings.counts:
            own = self._spoken(postings.ids.get(term, ()), postings.total, sessions, 1.0)
            kin = postings.kin.get(term)
            if kin:
                other = self._spoken(kin.ids, postings.total, sessions, KIN)
                for mine, theirs in zip(own, other, strict=True):
                    for place, worth in theirs.items():
                        if mine.get(place, 0.0) < worth:
                            mine[place] = worth
            for into, worths in zip((self._held, self._near, self._wide, self._session), own, strict=True):
                for place, worth in worths.items():
                    into[place] = into.get(place, 0.0) + worth

    def _spoken(self, hits: Sequence[int], total: int, sessions: int, part: float) -> list[dict[int, float]]:
        """What a word's hits are worth to their turns, those near, those around, and their sessions."""
        counted = [Counter(hits)]
        for reach in (NEAR, WIDE):
            counted.append(Counter(chain.from_iterable([around(hit, reach) for hit in hits])))
        counted.append(Counter(map(session_of, hits)))
        return [
            self._worth(places, part * _idf(of, min(of, len(places))))
            for places, of in zip(counted, (total, total, total, sessions), strict=True)
        ]

    def _worth(self, counted: Mapping[int, int], idf: float) -> dict[int, float]:
        share = idf / self.scale
        worth = [share * value for value in _FULL[: max(counted.values(), default=0) + 1]]
        return {place: worth[times if times < MOST_TIMES else -1] for place, times in counted.items()}

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
