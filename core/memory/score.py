"""How well a turn answers a question, without a model: its words, what was said around it, structure.

score = T*turn + N*near + W*wide + S*session + A*asked + structure, where turn is BM25 (Robertson and
Zaragoza, The Probabilistic Relevance Framework, 2009) over the sum of the question's idf, near, wide and
session the same over how many turns within one position, within four, and of the session hold each
word, and asked the turn score of the turn before where that one asks something. Conversation is the
reason: an answer rarely repeats the words of its question, its neighbours do, and "she" is who was named.
docs/memory.md says what each term buys on conversations that no weight was chosen on.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import datetime
from itertools import chain
from operator import mul
from types import MappingProxyType
from typing import Any

from core.memory.places import POSITION_BITS, conversation_of, session_of
from core.memory.question import Question, asking, counted, of_another, own, timely
from core.memory.settled import later_first
from core.memory.spread import KIN, Spread, idf, saturated
from core.memory.titles import chosen

B = 0.75
FOLLOWING = 5
"""Keys that a question has at the most that asks about the turn before it."""
CARRIED = (1.0, 0.8, 0.6)
"""What the words of the turn before, of the second and of the third before count for one with a pronoun."""


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
    carried: float = 0.2
    conversation: float = 0.3
    title: float = 0.5

    def without(self, *names: str) -> Weights:
        """For the ablation."""
        gone: dict[str, Any] = dict.fromkeys(names, 0.0)
        return replace(self, **gone)


WEIGHTS = Weights()
TITLE_SHARE = 0.3
"""What a word of a title counts for as a word of a turn: it chooses the conversation."""
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
    also where ``ids`` leaves a common one out. ``titles``: the conversations that a term is of the title of."""

    ids: Mapping[str, Sequence[int]]
    counts: Mapping[str, int]
    total: int
    kin: Mapping[str, Kin] = field(default_factory=dict)
    titles: Mapping[str, frozenset[int]] = field(default_factory=dict)


class Ranking:
    """One question against one set of postings: ``shortlist`` first, then ``order`` of the loaded turns."""

    def __init__(self, question: Question, postings: Postings, weights: Weights = WEIGHTS) -> None:
        self.question, self.weights = question, weights
        total = postings.total
        share = {
            term: question.share(term) * (TITLE_SHARE if term in postings.titles and weights.title else 1.0)
            for term in postings.counts
        }
        self.idf = {term: share[term] * idf(total, count) for term, count in postings.counts.items()}
        import os
        said = [t for t, n in postings.counts.items() if n or t in postings.kin] if os.environ.get("SCALE") else list(self.idf)
        self.scale = sum(self.idf[t] for t in said) or 1.0
        self._kin = {
            term: (kin.keys, min(self.idf[term], KIN * share[term] * idf(total, kin.count)))
            for term, kin in postings.kin.items()
        }
        words = [
            (
                postings.ids.get(term, ()),
                kin.ids if (kin := postings.kin.get(term)) else (),
                share[term] / self.scale,
            )
            for term in postings.counts
        ]
        self._wanted = {*self.idf, *chain.from_iterable(keys for keys, _ in self._kin.values())}
        self._spread = Spread(words, total, chosen(postings.titles))
        self._worth: dict[int, float] = {}

    def shortlist(self, most: int) -> list[int]:
        """The turns worth loading, of those with a hit beside them: by their surroundings, and by the
        words that they hold."""
        weights = self.weights
        return self._spread.best(
            most,
            (weights.turn, weights.near, weights.wide, weights.session, weights.conversation, weights.title),
        )

    def order(
        self, chosen: Sequence[int], turns: Mapping[int, Turn], nearness: Mapping[int, float] = NO_VECTORS
    ) -> list[tuple[float, int]]:
        """Score and id of the chosen turns that exist, best first; equal ones in order of id; what was
        decided anew before what it changes.

        ``turns`` should hold the one before each too. ``nearness``: how near the meaning of each is to the
        question's, -1 to 1, where somebody knows.
        """
        weights = astuple(self.weights)
        scored = [
            (round(sum(map(mul, weights, parts)) + MEANING * nearness.get(turn, 0.0), 6), turn)
            for turn, parts in self.parts(chosen, turns).items()
        ]
        ordered = sorted(scored, key=lambda pair: (-pair[0], pair[1]))
        return later_first(ordered, turns, self._worth, self.question)

    def parts(self, chosen: Sequence[int], turns: Mapping[int, Turn]) -> dict[int, tuple[float, ...]]:
        """What each term of the score is for each chosen turn, in the order of ``Weights``."""
        self._spread.look({session_of(turn) for turn in chosen})
        average = sum(len(turn.terms) for turn in turns.values()) / max(1, len(turns))
        words = self._worth = {turn.id: self._words(turn, average) for turn in turns.values()}
        named = self._named({turn.speaker for turn in turns.values()})
        return {
            turn: self._parts(turns[turn], turns.get(turn - 1), words, named)
            for turn in chosen
            if turn in turns
        }

    def _words(self, turn: Turn, average: float) -> float:
        found = Counter([term for term in turn.terms if term in self._wanted])
        if not found:
            return 0.0
        norm = 1 - B + B * len(turn.terms) / (average or 1.0)
        worth = {term: self.idf[term] * saturated(found[term], norm) for term in self.idf if term in found}
        for term, (keys, value) in self._kin.items():
            said = sum(found[key] for key in keys)
            if said:
                worth[term] = max(worth.get(term, 0.0), value * saturated(said, norm))
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
        return (
            words[turn.id],
            self._spread.near.get(turn.id, 0.0),
            self._spread.wide.get(turn.id, 0.0),
            self._spread.session.get(session_of(turn.id), 0.0),
            self._asked(turn, before, words),
            (1.0 if turn.speaker == named else -1.0) if named else 0.0,
            question.dated(turn.at),
            1.0 if question.when and timely(text) else 0.0,
            1.0 if text.rstrip().endswith("?") else 0.0,
            math.log1p(len(text)),
            1.0 if own(text) else 0.0,
            1.0 if question.amount and counted(text) else 0.0,
            self._carried(turn),
            self._spread.conversation.get(conversation_of(turn.id), 0.0),
            self._spread.titled.get(conversation_of(turn.id), 0.0),
        )

    def _asked(self, turn: Turn, before: Turn | None, words: Mapping[int, float]) -> float:
        """Of an answer: the words of what was asked just before it. "How?" asks about what it follows."""
        if before is None or session_of(before.id) != session_of(turn.id) or not asking(before.text):
            return 0.0
        first = session_of(turn.id) << POSITION_BITS
        follows = len(before.terms) <= FOLLOWING and before.id > first
        told = CARRIED[1] * self._spread.held.get(before.id - 1, 0.0) if follows else 0.0
        return max(words[before.id], told)

    def _carried(self, turn: Turn) -> float:
        """Of a turn that says "she" or "uska": the words of whom it is about were said before it."""
        held, first = self._spread.held, session_of(turn.id) << POSITION_BITS
        before = zip(CARRIED, range(turn.id - 1, first - 1, -1), strict=False)
        worth = max((part * held[place] for part, place in before if place in held), default=0.0)
        return worth if worth and of_another(turn.text) else 0.0


def _is_named(who: str, said: str) -> bool:
    start = said.find(who)
    while start >= 0:
        end = start + len(who)
        if not said[max(0, start - 1) : start].isalnum() and not said[end : end + 1].isalnum():
            return True
        start = said.find(who, end)
    return False
