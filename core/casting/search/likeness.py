"""How like somebody others are: the skills and rare words they share, and how near in age they are."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.casting.search.index import SURE
from core.casting.search.queries import SIGNS, SIGNS_OF_WORDS, TERMS
from core.casting.search.ranking import ranked, telling_words
from core.casting.search.reading import Question
from core.casting.talent.vocabulary import KIND_OF
from core.store.database import Row, Tx

COMPARED = 300
"""People compared one by one, the likeliest by points."""
SCALE = 1000
REACH = 9
"""Years between the middles of two playing ages from which nobody is like the other."""
ENOUGH = 20.0
"""Binary digits of rarity in shared words after which more of them add little."""


@dataclass(frozen=True, slots=True)
class _Model:
    """What others are measured against. ``signs``: by word's term, the skills it goes with and how surely."""

    skills: frozenset[str]
    words: Mapping[str, float]
    signs: Mapping[str, Sequence[tuple[str, int]]]
    middle: float | None


async def likest(tx: Tx, question: Question, people: int, most: int) -> list[tuple[int, int]]:
    """The likest of ``people``, as (person, points); the same on every database."""
    model = await _model(tx, question)
    chosen = [one for one, _ in ranked(question, people, COMPARED)]
    rows = await tx.rows(TERMS[tx.dialect], {"listed": json.dumps(chosen)})
    scored = [(row["id"], _points(model, row["document"].split())) for row in rows]
    return sorted(scored, key=lambda pair: (-pair[1], pair[0]))[:most]


async def _model(tx: Tx, question: Question) -> _Model:
    org, own = question.index.org, question.traits
    words = json.dumps([term for term in own if term.startswith("w:")])
    told = _by_word(await tx.rows(SIGNS_OF_WORDS[tx.dialect], {"org": org, "listed": words}))
    skills = _skills(own) | _suggested(own, told)
    rows = await tx.rows(SIGNS[tx.dialect], {"org": org, "listed": json.dumps(sorted(skills))})
    signs = _by_word(rows)
    telling = {term: rarity for term, rarity in telling_words(question).items() if term not in signs}
    return _Model(frozenset(skills), telling, signs, _middle(own))


def _by_word(rows: Sequence[Row]) -> dict[str, list[tuple[str, int]]]:
    out: dict[str, list[tuple[str, int]]] = {}
    for row in rows:
        out.setdefault(row["term"], []).append((row["slug"], row["weight"]))
    return out


def _suggested(terms: Iterable[str], signs: Mapping[str, Sequence[tuple[str, int]]]) -> set[str]:
    sums: dict[str, int] = {}
    for term in terms:
        for slug, weight in signs.get(term, ()):
            sums[slug] = sums.get(slug, 0) + weight
    return {slug for slug, weight in sums.items() if weight >= SURE}


def _points(model: _Model, theirs: Sequence[str]) -> int:
    others = _skills(theirs) | _suggested(theirs, model.signs)
    together = len(model.skills | others)
    skills = len(model.skills & others) / together if together else 0.0
    shared = sum(model.words[term] for term in theirs if term in model.words)
    words = 1 - math.exp(-shared / ENOUGH)
    return round(SCALE * (skills + words) / 2 * _near(model.middle, _middle(theirs)))


def _skills(terms: Iterable[str]) -> set[str]:
    """Skills by name; of a family only those that are no more than it."""
    named = {term[2:] for term in terms if term.startswith(("s:", "b:"))}
    kinds = {kind[:-1] for kind in KIND_OF for one in named if one.startswith(kind)}
    return named - kinds


def _near(mine: float | None, theirs: float | None) -> float:
    """1 for the same age, 0 for one too far away; a half where nobody has said."""
    return 0.5 if mine is None or theirs is None else max(0.0, 1 - abs(mine - theirs) / REACH)


def _middle(terms: Sequence[str]) -> float | None:
    """The middle of a playing age."""
    if "a" not in terms:
        return None
    return sum(1 << int(term[3:]) for term in terms if term.startswith(("al:", "ah:"))) / 2
