"""Criteria against the sets of people: what must hold, who comes nearest, and in which order.

Everything is decided on sets and whole numbers that are the same on both databases; only the people of
one page are read as rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import select

from core.casting.search.likeness import likest
from core.casting.search.named import named_so
from core.casting.search.ranking import in_order, ranked
from core.casting.search.reading import Question, read
from core.casting.talent.criteria import Criteria, each
from core.casting.talent.model import Talent
from core.casting.talent.queries import many, spans, talent
from core.casting.talent.reasons import Reason, reasons
from core.store.database import Tx

AGE_STEPS = (3, 5)
"""Years by which a wider age range is tried at each end."""
SCALE = 10
"""Points of a ranking per point of a score."""


@dataclass(frozen=True, slots=True)
class Match:
    """One person and what speaks for them. ``score`` is higher for better, comparable within one
    search only; equal scores are ordered by id. ``close``: something that was asked for is missing."""

    talent: Talent
    reasons: tuple[Reason, ...]
    score: float
    close: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The best matches, best first, and how many people all of it holds of."""

    matches: tuple[Match, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What would find somebody: the parts dropped, or the age range widened by ``years``."""

    dropped: tuple[str, ...]
    criteria: Criteria
    total: int
    years: int = 0


async def search(
    tx: Tx, org: str, criteria: Criteria, limit: int, offset: int = 0, *, close: bool = False
) -> Found:
    """Everybody of whom all of it holds, ranked; the same ids in the same order on every database.

    ``close``: where those are fewer than asked for, followed by who meets all but some of the skills.
    """
    question = await read(tx, org, criteria)
    found, total = await _identified(tx, question, limit, offset, close=close)
    people = await many(tx, [talent_id for talent_id, _ in found])
    known = await spans(tx, [talent_id for talent_id, _ in found])
    signs = {slug: question.signs(slug) for slug in each((*criteria.skills, *criteria.preferred().skills))}
    matches = tuple(
        Match(
            people[talent_id],
            tuple(reasons(people[talent_id], criteria, known[talent_id], question.like, signs)),
            points / SCALE,
            offset + place >= total,
        )
        for place, (talent_id, points) in enumerate(found)
        if talent_id in people
    )
    return Found(matches, total)


async def identified(
    tx: Tx, org: str, criteria: Criteria, limit: int, offset: int = 0, *, close: bool = False
) -> tuple[list[tuple[int, int]], int]:
    """Ids with their points, best first, and how many people all of it holds of."""
    return await _identified(tx, await read(tx, org, criteria), limit, offset, close=close)


async def _identified(
    tx: Tx, question: Question, limit: int, offset: int, *, close: bool
) -> tuple[list[tuple[int, int]], int]:
    criteria, exact = question.criteria, question.exact()
    if criteria.name:
        called = await named_so(tx, criteria.name, question.index, exact)
        return called[offset : offset + limit], len(called)
    total = exact.bit_count()
    if question.like is not None and not criteria.skills:
        return (await likest(tx, question, exact, offset + limit))[offset:], total
    best = (in_order if criteria.order else ranked)(question, exact, offset + limit)[offset:]
    if close and len(best) < limit and total <= offset + limit:
        best += ranked(question, question.near() & ~exact, limit - len(best))
    return best, total


async def count(tx: Tx, org: str, criteria: Criteria) -> int:
    """How many people all of it holds of."""
    question = await read(tx, org, criteria)
    if criteria.name:
        return len(await named_so(tx, criteria.name, question.index, question.exact()))
    return question.exact().bit_count()


async def empty(tx: Tx, org: str) -> bool:
    """Whether the directory holds nobody at all."""
    anybody = select(talent.c.id).where(talent.c.org_id == org, talent.c.deleted_at.is_(None)).limit(1)
    return await tx.scalar(anybody) is None


async def relaxations(tx: Tx, org: str, criteria: Criteria, most: int = 3) -> list[Relaxation]:
    """What to change so that somebody fits: one part dropped if that is enough, else two, the least
    essential first; and the age opened by a few years, if that alone helps."""
    wider = await _wider(tx, org, criteria)
    question = await read(tx, org, criteria)
    parts = _droppable(question)
    for size in (1, 2):
        ways = [_dropping(question, dropped) for dropped in combinations(parts, size)]
        found = [way for way in ways if way.total]
        if found:
            return [*found[: most - len(wider)], *wider]
    return wider


def _droppable(question: Question) -> list[str]:
    # Age and gender of "like X" are X's own when nothing is said: dropping them drops nothing.
    own = ("age", "gender") if question.like is not None else ()
    return [part for part in question.said.parts() if part not in own]


async def _wider(tx: Tx, org: str, criteria: Criteria) -> list[Relaxation]:
    for years in AGE_STEPS:
        wider = criteria.wider_age(years)
        total = await count(tx, org, wider) if wider != criteria else 0
        if total:
            return [Relaxation((), wider, total, years)]
    return []


def _dropping(question: Question, dropped: Sequence[str]) -> Relaxation:
    eased = question.said
    for part in dropped:
        eased = eased.without(part)
    if eased.empty:
        return Relaxation(tuple(dropped), eased, 0)
    people = question.exact(leaving_out=dropped, minors=eased.asks_for_minors)
    return Relaxation(tuple(dropped), eased, people.bit_count())
