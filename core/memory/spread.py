"""What was said around each turn: how much of a question's words it holds, its neighbours and its session.

The sums are those over all turns; they are worked out only for sessions that can still matter. What a turn of
a session can have at the most is known from how often the session holds each word.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain
from types import MappingProxyType

from core.memory.places import MOST, POSITION_BITS, SESSION_BITS, around

K1 = 1.2
NEAR, WIDE = 1, 4
KIN = 0.6
"""What another word for it is worth, of what the word itself is."""
USUAL_SESSION = 20
"""Turns of a session where the number of sessions is not known."""
ENOUGH = 2
"""Hits for each wanted turn, in the sessions that are looked at first."""
ROUNDING = 1e-9
NONE_NAMED: Mapping[int, float] = MappingProxyType({})

Levels = tuple[float, float, float, float, float, float]
"""Weights of the turn itself, near it, wide around it, its session, its conversation, and its title."""


def idf(total: int, having: int) -> float:
    """What a word is worth that so many of all have."""
    return math.log(1 + max(0.0, total - having + 0.5) / (having + 0.5))


def saturated(times: float, norm: float = 1.0) -> float:
    """What a word said so often counts for, of what it counts for when said once."""
    return times * (K1 + 1) / (times + K1 * norm)


MOST_TIMES = 256
_FULL = tuple(saturated(n) for n in range(MOST_TIMES))


@dataclass(frozen=True, slots=True)
class _Said:
    """Where a word is said, by session, and what that is worth by how often, on each level."""

    hits: Mapping[int, Sequence[int]]
    worth: Sequence[Sequence[float]]


_NEVER = _Said({}, ((0.0,),) * 4)


class Spread:
    """Sums over the words: ``held``, ``near``, ``wide`` of turns, ``session`` of sessions, ``conversation``
    of conversations where there are several. Another word for one counts less than the word itself, and never
    besides. ``titled``: how far a conversation is the one that the question names."""

    def __init__(
        self,
        words: Iterable[tuple[Sequence[int], Sequence[int], float]],
        total: int,
        titled: Mapping[int, float] = NONE_NAMED,
    ) -> None:
        given = [(_by_session(own), _by_session(others), share) for own, others, share in words]
        listed = [(own, others) for own, others, _ in given]
        self._hits: dict[int, int] = defaultdict(int)
        for one, hits in chain.from_iterable(said.items() for pair in listed for said in pair):
            self._hits[one] += len(hits)
        sizes = (total, total, total, max(len(self._hits), total // USUAL_SESSION))
        self.session: dict[int, float] = {}
        self.held: dict[int, float] = {}
        self.near: dict[int, float] = {}
        self.wide: dict[int, float] = {}
        self._looked: set[int] = set()
        self._words = [
            (_said(own, sizes, share), _said(others, sizes, KIN * share)) for own, others, share in given
        ]
        for own, others in self._words:
            mine, theirs = ({one: len(hits) for one, hits in said.hits.items()} for said in (own, others))
            _add(self.session, mine, theirs, own.worth[3], others.worth[3])
        self.titled = titled
        self.conversation = _of_conversations(given, {one >> SESSION_BITS for one in self._hits})

    def best(self, most: int, weights: Levels) -> list[int]:
        """The turns with a hit beside them that have the highest weighted sums; of equal ones the earlier."""
        bounds = self._bounds(weights)
        ordered = sorted(bounds, key=bounds.__getitem__, reverse=True)
        first = self._first(ordered, ENOUGH * most)
        self.look(ordered[:first])
        best = nlargest(most, self._rough(weights))
        least = best[-1][0] - ROUNDING if len(best) == most else -math.inf
        if rest := [one for one in ordered[first:] if bounds[one] >= least]:
            self.look(rest)
            best = nlargest(most, self._rough(weights))
        return [-turn for _, turn in best]

    def look(self, sessions: Iterable[int]) -> None:
        """Work out the sums of these sessions' turns, each once."""
        new = {one for one in sessions if one not in self._looked}
        self._looked |= new
        for words in self._words:
            spoken = [
                _spoken([hit for one in new & said.hits.keys() for hit in said.hits[one]]) for said in words
            ]
            for n, into in enumerate((self.held, self.near, self.wide)):
                _add(into, spoken[0][n], spoken[1][n], words[0].worth[n], words[1].worth[n])

    def _rough(self, weights: Levels) -> list[tuple[float, int]]:
        turn, near, wide = weights[:3]
        held, around_it = self.held, self.wide
        whole = {one: self._whole(one, weights) for one in self._looked}
        return [
            (
                near * beside
                + wide * around_it[place]
                + turn * held.get(place, 0.0)
                + whole[place >> POSITION_BITS],
                -place,
            )
            for place, beside in self.near.items()
        ]

    def _whole(self, one: int, weights: Levels) -> float:
        """What all turns of a session have alike."""
        talk = one >> SESSION_BITS
        return (
            weights[3] * self.session.get(one, 0.0)
            + weights[4] * self.conversation.get(talk, 0.0)
            + weights[5] * self.titled.get(talk, 0.0)
        )

    def _bounds(self, weights: Levels) -> dict[int, float]:
        """What a turn of each session can have at the most: nowhere in it is a word said more often."""
        found = {one: self._whole(one, weights) for one in self.session}
        for said in chain.from_iterable(self._words):
            most = [
                sum(
                    weight * part[min(n, len(part) - 1)]
                    for weight, part in zip(weights[:3], said.worth, strict=False)
                )
                for n in range(max(map(len, said.hits.values()), default=0) + 1)
            ]
            for one, hits in said.hits.items():
                found[one] += most[len(hits)]
        return found

    def _first(self, ordered: Sequence[int], enough: int) -> int:
        """How many of these sessions have so many hits."""
        hits = 0
        for n, one in enumerate(ordered, 1):
            hits += self._hits[one]
            if hits >= enough:
                return n
        return len(ordered)


def _of_conversations(
    words: Sequence[tuple[Mapping[int, Sequence[int]], Mapping[int, Sequence[int]], float]], some: set[int]
) -> dict[int, float]:
    found: dict[int, float] = {}
    if len(some) < 2:
        return found
    for own, others, share in words:
        mine, theirs = _talks(own), _talks(others)
        few = idf(len(some), len(mine)), idf(len(some), len(theirs))
        worth, less = (
            [part * saturated(times) for times in range(max(said.values(), default=0) + 1)]
            for said, part in ((mine, share * few[0]), (theirs, KIN * share * few[1]))
        )
        _add(found, mine, theirs, worth, less)
    return found


def _talks(hits: Mapping[int, Sequence[int]]) -> Counter[int]:
    said: Counter[int] = Counter()
    for one, some in hits.items():
        said[one >> SESSION_BITS] += len(some)
    return said


def _by_session(hits: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for hit in hits:
        found[hit >> POSITION_BITS].append(hit)
    return dict(found)


def _said(hits: Mapping[int, Sequence[int]], sizes: Sequence[int], part: float) -> _Said:
    if not hits:
        return _NEVER
    turns = sum(map(len, hits.values()))
    having = (turns, _within(hits, NEAR), _within(hits, WIDE), len(hits))
    most = (1, 2 * NEAR + 1, 2 * WIDE + 1, max(map(len, hits.values())))
    worth = []
    for total, few, times in zip(sizes, having, most, strict=True):
        share = part * idf(total, min(total, few))
        full = _FULL if times < MOST_TIMES else tuple(map(saturated, range(times + 1)))
        worth.append([share * value for value in full[: times + 1]])
    return _Said(hits, worth)


def _within(hits: Mapping[int, Sequence[int]], reach: int) -> int:
    """How many places are so near to one of them."""
    found = 0
    for session, some in hits.items():
        start = session << POSITION_BITS
        if len(some) == 1 and reach <= some[0] - start < MOST - reach:
            found += 2 * reach + 1
        else:
            found += len(set(chain.from_iterable([around(hit, reach) for hit in some])))
    return found


def _spoken(hits: Sequence[int]) -> tuple[Counter[int], Counter[int], Counter[int]]:
    """How often a word is said in each turn, near it, and around it."""
    near, wide = (
        Counter(chain.from_iterable([around(hit, reach) for hit in hits])) for reach in (NEAR, WIDE)
    )
    return Counter(hits), near, wide


def _add(
    into: dict[int, float],
    own: Mapping[int, int],
    others: Mapping[int, int],
    worth: Sequence[float],
    less: Sequence[float],
) -> None:
    """A place has what the word itself is worth there, or another word for it, whichever is more."""
    so_far = into.get
    for place, times in own.items():
        into[place] = so_far(place, 0.0) + worth[times]
    for place, times in others.items():
        more = less[times] - worth[own[place]] if place in own else less[times]
        if more > 0.0:
            into[place] = so_far(place, 0.0) + more
