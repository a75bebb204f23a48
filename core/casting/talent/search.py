"""Criteria against rows: the hard part in SQL, the order in Python, so that both databases agree."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    text,
    true,
)

from core.casting.talent.criteria import SPREAD, Criteria
from core.casting.talent.document import stem
from core.casting.talent.model import ADULT_AGE, LEVELS, SPEAKS, Talent
from core.casting.talent.queries import availability, get, many, spans, talent, talent_trait
from core.casting.talent.reasons import Reason, reasons
from core.store.database import Row, Tx

CANDIDATES = 2000
"""Most people ranked for one question; of more the first by id. The count is always of all."""
FIT_WEIGHT, WISH_WEIGHT, LEVEL_WEIGHT, LIKE_WEIGHT = 0.5, 0.2, 0.3, 1.0
AGE_STEPS = (3, 5)
"""Years by which a wider age range is tried at each end."""
_TEXT = table("talent_text", column("rowid"))


@dataclass(frozen=True, slots=True)
class Match:
    """One person and what speaks for them. ``score`` is higher for better, comparable within one
    search only; equal scores are ordered by id."""

    talent: Talent
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """The best matches, best first, and how many there are in all."""

    matches: tuple[Match, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Relaxation:
    """What would find somebody: the parts dropped, or the age range widened by ``years``."""

    dropped: tuple[str, ...]
    criteria: Criteria
    total: int
    years: int = 0


async def search(tx: Tx, org: str, criteria: Criteria, limit: int, offset: int = 0) -> Found:
    """Everybody of whom all of it holds, ranked; the same ids in the same order on every database."""
    like = await _model(tx, org, criteria)
    asked = criteria if like is None else _like(criteria, like)
    rows = await tx.rows(_ranked_columns(tx, org, asked).limit(CANDIDATES))
    total = len(rows)
    if total == CANDIDATES:
        total = await count(tx, org, criteria)
    ids = [row["id"] for row in rows]
    levels = await _levels(tx, ids, asked)
    shared = await _shared(tx, ids, await _rarity(tx, org, like) if like is not None else {})
    scored = sorted(
        ((_score(row, asked, levels, shared), row["id"]) for row in rows),
        key=lambda pair: (-pair[0], pair[1]),
    )
    page = scored[offset : offset + limit]
    people = await many(tx, [talent_id for _, talent_id in page])
    known = await spans(tx, [talent_id for _, talent_id in page])
    matches = tuple(
        Match(people[talent_id], tuple(reasons(people[talent_id], asked, known[talent_id], like)), score)
        for score, talent_id in page
        if talent_id in people
    )
    return Found(matches, total)


async def count(tx: Tx, org: str, criteria: Criteria) -> int:
    """How many people all of it holds of."""
    like = await _model(tx, org, criteria)
    asked = criteria if like is None else _like(criteria, like)
    query = select(func.count()).select_from(talent).where(*_conditions(tx, org, asked))
    return int(await tx.scalar(query) or 0)


async def empty(tx: Tx, org: str) -> bool:
    """Whether the directory holds nobody at all."""
    anybody = select(talent.c.id).where(talent.c.org_id == org, talent.c.deleted_at.is_(None)).limit(1)
    return await tx.scalar(anybody) is None


async def relaxations(tx: Tx, org: str, criteria: Criteria, most: int = 3) -> list[Relaxation]:
    """What to change so that somebody fits: one part dropped if that is enough, else two, the least
    essential first; and the age opened by a few years, if that alone helps."""
    wider = await _wider(tx, org, criteria)
    parts, tallies = await _tallies(tx, org, criteria)
    for size in (1, 2):
        ways = [_dropping(criteria, dropped, parts, tallies) for dropped in combinations(parts, size)]
        found = [way for way in ways if way.total]
        if found:
            return [*found[: most - len(wider)], *wider]
    return wider


async def _wider(tx: Tx, org: str, criteria: Criteria) -> list[Relaxation]:
    for years in AGE_STEPS:
        wider = criteria.wider_age(years)
        total = await count(tx, org, wider) if wider != criteria else 0
        if total:
            return [Relaxation((), wider, total, years)]
    return []


@dataclass(frozen=True, slots=True)
class _Tally:
    """How many people meet exactly these parts of a question."""

    met: frozenset[str]
    minor: bool
    people: int


async def _tallies(tx: Tx, org: str, criteria: Criteria) -> tuple[tuple[str, ...], list[_Tally]]:
    """The parts that can be dropped, and everybody grouped by which of them they meet: one look at
    the rows answers for every combination."""
    like = await _model(tx, org, criteria)
    asked = criteria if like is None else _like(criteria, like)
    # Age and gender of "like X" are X's own when nothing is said: dropping them drops nothing.
    own = ("age", "gender") if like is not None else ()
    parts = tuple(part for part in criteria.parts() if part not in own)
    kept = [_part(tx, org, asked, part) for part in asked.parts() if part not in parts]
    marks = [_part(tx, org, asked, part).label(f"part{n}") for n, part in enumerate(parts)]
    met = select(talent.c.is_minor, *marks).where(*_fixed(tx, org, asked), *kept).subquery()
    query = select(*met.c, func.count().label("people")).group_by(*met.c)
    tallies = []
    for row in await tx.rows(query):
        held = frozenset(part for n, part in enumerate(parts) if row[f"part{n}"])
        tallies.append(_Tally(held, bool(row["is_minor"]), row["people"]))
    return parts, tallies


def _dropping(
    criteria: Criteria, dropped: Sequence[str], parts: Sequence[str], tallies: Sequence[_Tally]
) -> Relaxation:
    eased = criteria
    for part in dropped:
        eased = eased.without(part)
    if eased.empty:
        return Relaxation(tuple(dropped), eased, 0)
    needed = set(parts) - set(dropped)
    total = sum(
        tally.people
        for tally in tallies
        if needed <= tally.met and (eased.asks_for_minors or not tally.minor)
    )
    return Relaxation(tuple(dropped), eased, total)


async def _model(tx: Tx, org: str, criteria: Criteria) -> Talent | None:
    """The person whose like is wanted, of this organisation."""
    like = None if criteria.similar_to is None else await get(tx, criteria.similar_to)
    return like if like is not None and like.org_id == org else None


def _like(criteria: Criteria, like: Talent) -> Criteria:
    """What is not said is taken from the person whose like is wanted; they themselves are left out."""
    low, high = criteria.age_min, criteria.age_max
    if low is None and high is None and like.ages_known:
        low, high = max(0, like.playing_age[0] - SPREAD), like.playing_age[1] + SPREAD
    minors = criteria.minors or like.is_minor
    if not minors and low is not None:
        low = max(low, ADULT_AGE)
    return replace(
        criteria,
        gender=criteria.gender or like.plays,
        age_min=low,
        age_max=high,
        minors=minors,
        exclude_ids=(*criteria.exclude_ids, like.id),
    )


def _ranked_columns(tx: Tx, org: str, criteria: Criteria) -> Select[Any]:
    columns = (talent.c.id, talent.c.age_min, talent.c.age_max, talent.c.rate_paise, talent.c.document)
    return select(*columns).where(*_conditions(tx, org, criteria)).order_by(talent.c.id)


def _conditions(tx: Tx, org: str, criteria: Criteria) -> list[ColumnElement[bool]]:
    where = _fixed(tx, org, criteria)
    if not criteria.asks_for_minors:
        where.append(talent.c.is_minor.is_(False))
    return where + [_part(tx, org, criteria, part) for part in criteria.parts()]


def _fixed(tx: Tx, org: str, criteria: Criteria) -> list[ColumnElement[bool]]:
    """What is never dropped."""
    where: list[ColumnElement[bool]] = [talent.c.org_id == org, talent.c.deleted_at.is_(None)]
    if criteria.exclude:
        where.append(~_text(tx, criteria.exclude))
    if criteria.exclude_ids:
        where.append(talent.c.id.not_in(criteria.exclude_ids))
    return where


def _part(tx: Tx, org: str, criteria: Criteria, part: str) -> ColumnElement[bool]:
    """One part of a question as a condition."""
    name, _, item = part.partition(":")
    match name:
        case "gender":
            return _trait("plays", org, criteria.gender)
        case "age":
            ages = _between(talent.c.age_max, talent.c.age_min, criteria.age_min, criteria.age_max)
            return and_(talent.c.age_max > 0, ages)
        case "height":
            height = talent.c.height_cm
            return _between(height, height, criteria.height_min, criteria.height_max)
        case "city":
            return talent.c.city == criteria.city
        case "languages":
            return _trait("language", org, (item,), LEVELS.index(SPEAKS))
        case "skills":
            return _skill(org, item)
        case "text":
            return _text(tx, criteria.text)
        case "dates":
            return ~_busy(criteria)
        case "rate":
            return _affordable(criteria.rate_max or 0, criteria.rate_unit)
        case _:
            return talent.c.id.in_(criteria.among)


def _between(
    high: ColumnElement[int], low: ColumnElement[int], least: int | None, most: int | None
) -> ColumnElement[bool]:
    """Whether the span from ``low`` to ``high`` touches the one from ``least`` to ``most``."""
    ends = [] if least is None else [high >= least]
    return and_(true(), *ends, *([] if most is None else [low <= most]))


def _trait(kind: str, org: str, values: Sequence[str], level: int = 0) -> ColumnElement[bool]:
    query = select(talent_trait.c.talent_id).where(
        talent_trait.c.org_id == org, talent_trait.c.kind == kind, talent_trait.c.value.in_(values)
    )
    return talent.c.id.in_(query.where(talent_trait.c.level >= level) if level else query)


def _skill(org: str, slug: str) -> ColumnElement[bool]:
    """The skill or a kind of it (dance: dance-kathak)."""
    kinds = talent_trait.c.value.startswith(f"{slug}-", autoescape=True)
    query = select(talent_trait.c.talent_id).where(talent_trait.c.org_id == org)
    query = query.where(talent_trait.c.kind == "skill", or_(talent_trait.c.value == slug, kinds))
    return talent.c.id.in_(query)


def _text(tx: Tx, said: Sequence[str]) -> ColumnElement[bool]:
    """At least one of the words is in the profile."""
    keys = [stem(word) for word in said]
    # Keys are letters and digits only, so quoting them is enough on both databases.
    if tx.dialect == "sqlite":
        match = " OR ".join(f'"{key}"' for key in keys)
        return talent.c.id.in_(
            select(_TEXT.c.rowid).where(literal_column("talent_text").bool_op("MATCH")(match))
        )
    asked = func.to_tsquery(text("'simple'::regconfig"), " | ".join(f"'{key}'" for key in keys))
    return func.to_tsvector(text("'simple'::regconfig"), talent.c.document).bool_op("@@")(asked)


def _busy(criteria: Criteria) -> ColumnElement[bool]:
    query = select(availability.c.talent_id).where(availability.c.kind == "busy")
    query = query.where(
        availability.c.starts_at < criteria.free_to, availability.c.ends_at > criteria.free_from
    )
    return talent.c.id.in_(query)


def _affordable(paise: int, unit: str) -> ColumnElement[bool]:
    # A rate per project says nothing about a day: it is as good as no rate on file.
    return or_(talent.c.rate_paise.is_(None), talent.c.rate_unit != unit, talent.c.rate_paise <= paise)


async def _levels(tx: Tx, ids: Sequence[int], criteria: Criteria) -> Mapping[int, int]:
    """The sum of language levels by person."""
    if not criteria.languages or not ids:
        return {}
    query = select(talent_trait.c.talent_id, func.sum(talent_trait.c.level).label("level")).where(
        talent_trait.c.talent_id.in_(ids),
        talent_trait.c.kind == "language",
        talent_trait.c.value.in_(criteria.languages),
    )
    rows = await tx.rows(query.group_by(talent_trait.c.talent_id))
    return {row["talent_id"]: int(row["level"]) for row in rows}


async def _rarity(tx: Tx, org: str, like: Talent) -> dict[tuple[str, str], float]:
    """What somebody has, weighed by how few others have it."""
    wanted = [
        *(("skill", slug) for slug in like.skills),
        *(("language", one.code) for one in like.languages if one.spoken),
    ]
    if not wanted:
        return {}
    everybody = int(await tx.scalar(select(func.count()).where(talent.c.org_id == org)) or 1)
    query = (
        select(talent_trait.c.kind, talent_trait.c.value, func.count().label("having"))
        .where(talent_trait.c.org_id == org, talent_trait.c.kind.in_(("skill", "language")))
        .where(talent_trait.c.value.in_([value for _, value in wanted]))
        .group_by(talent_trait.c.kind, talent_trait.c.value)
    )
    having = {(row["kind"], row["value"]): row["having"] for row in await tx.rows(query)}
    return {pair: math.log(1 + everybody / having[pair]) for pair in wanted if pair in having}


async def _shared(tx: Tx, ids: Sequence[int], rarity: Mapping[tuple[str, str], float]) -> Mapping[int, float]:
    """How much of it each candidate has too, 0 to 1."""
    if not rarity or not ids:
        return {}
    query = select(talent_trait.c.talent_id, talent_trait.c.kind, talent_trait.c.value).where(
        talent_trait.c.talent_id.in_(ids), talent_trait.c.value.in_({value for _, value in rarity})
    )
    whole = sum(rarity.values())
    have: dict[int, float] = {}
    for row in await tx.rows(query):
        weight = rarity.get((row["kind"], row["value"]), 0.0)
        have[row["talent_id"]] = have.get(row["talent_id"], 0.0) + weight / whole
    return have


def _score(
    row: Row,
    criteria: Criteria,
    levels: Mapping[int, int],
    shared: Mapping[int, float],
) -> float:
    """Coverage of the asked words first; within it age fit, language level and likeness."""
    document = set(row["document"].split())
    covered = sum(stem(word) in document for word in criteria.text)
    wished = sum(stem(word) in document for word in criteria.wishes)
    most = (len(LEVELS) - 1) * max(1, len(criteria.languages))
    within = (
        FIT_WEIGHT * age_fit((row["age_min"], row["age_max"]), criteria)
        + LEVEL_WEIGHT * levels.get(row["id"], 0) / most
        + WISH_WEIGHT * (wished / len(criteria.wishes) if criteria.wishes else 0.0)
        + LIKE_WEIGHT * shared.get(row["id"], 0.0)
        - (0.1 if criteria.rate_max is not None and row["rate_paise"] is None else 0.0)
    )
    return round(covered * 10 + within, 6)


def age_fit(playing: tuple[int, int], criteria: Criteria) -> float:
    """How much of somebody's playing age lies in the asked range, 0 to 1."""
    if criteria.age_min is None and criteria.age_max is None:
        return 0.0
    low = playing[0] if criteria.age_min is None else max(playing[0], criteria.age_min)
    high = playing[1] if criteria.age_max is None else min(playing[1], criteria.age_max)
    return max(0, high - low + 1) / (playing[1] - playing[0] + 1)
