"""One question with the sets it needs: each part of it as the people of whom it holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from core.casting.search import bits
from core.casting.search.index import (
    AGE_DIGITS,
    HEIGHT_DIGITS,
    RATE_DIGITS,
    Index,
    age_terms,
    height_terms,
    load,
    order_terms,
    rate_terms,
)
from core.casting.search.past import had
from core.casting.search.queries import BUSY, SIGNS, document
from core.casting.talent import name_keys
from core.casting.talent.criteria import SPREAD, Criteria, each, places
from core.casting.talent.document import stem
from core.casting.talent.model import ADULT_AGE, LEVELS, SPEAKS, Talent
from core.casting.talent.queries import get_in
from core.casting.talent.terms import city
from core.casting.talent.vocabulary import CITIES, city_name, language_named
from core.store.database import Tx

COMMON = 10
"""A word in the profiles of more than one person in so many tells nobody apart."""


@dataclass(frozen=True, slots=True)
class Skill:
    """Who has a skill: by their list, by their own words, or by words that go with it. Who denies it
    is in none of these but the list."""

    listed: int
    said: int
    suggested: int

    @property
    def people(self) -> int:
        """Everybody who has it."""
        return self.listed | self.said | self.suggested


class Question:
    """``said``: the criteria as they were given; ``criteria``: with what "like X" takes from X."""

    def __init__(
        self,
        said: Criteria,
        criteria: Criteria,
        index: Index,
        signs: Mapping[str, Sequence[tuple[str, int]]],
        busy: int,
        like: Talent | None,
        traits: Sequence[str],
        past: Mapping[str, int] | None = None,
    ) -> None:
        self.said, self.criteria, self.index = said, criteria, index
        self.like, self.traits = like, traits
        self._signs, self._busy, self._past = signs, busy, past or {}
        self.skills = {slug: self._skill(slug) for slug in each((*criteria.skills, *criteria.without_skills))}
        self.words = {word: index.of(f"w:{stem(word)}") for word in criteria.text}
        self.wishes = {word: index.of(place_or_word(word)) for word in criteria.ordering}
        liked = criteria.preferred() if criteria.prefers else None
        self.preferred = None if liked is None else Question(liked, liked, index, signs, 0, None, ())

    def _skill(self, slug: str) -> Skill:
        index = self.index
        listed, said, denied = (index.of(f"{kind}:{slug}") for kind in "sbx")
        suggested = index.suggested(slug)
        return Skill(listed, said, suggested ^ (suggested & (denied | listed | said)))

    def signs(self, slug: str) -> set[str]:
        """The keys of the words that go with a skill here."""
        return {term.removeprefix("w:") for term, _ in self._signs.get(slug, ())}

    def telling(self) -> list[str]:
        """The words of the text that tell people apart; all of them if none does."""
        asked = list(dict.fromkeys(self.criteria.text))
        rare = [word for word in asked if self.words[word].bit_count() * COMMON <= self.index.people]
        return rare or asked

    def exact(self, leaving_out: Collection[str] = (), *, minors: bool | None = None) -> int:
        """Everybody of whom all of it holds, some parts left out."""
        parts = [part for part in self.criteria.parts() if part not in leaving_out]
        return reduce(lambda left, part: left & self.part(part), parts, self._fixed(minors))

    def near(self) -> int:
        """Everybody of whom all but the skills and the words holds, and some of these, none denied."""
        soft = [part for part in self.criteria.parts() if part.startswith(("skills:", "text"))]
        wanted = reduce(lambda left, part: left | self.part(part), soft, 0)
        people = self.exact(leaving_out=soft) & wanted
        for slug in each(self.criteria.skills):
            denied = self.index.of(f"x:{slug}")
            people ^= people & denied & ~self.skills[slug].people
        return people

    def _fixed(self, minors: bool | None) -> int:
        """What is never dropped."""
        asked, index = self.criteria, self.index
        people = index.everybody
        if not (asked.asks_for_minors if minors is None else minors):
            people ^= people & index.of("m")
        people ^= people & index.any_of(map(place_or_word, asked.exclude))
        for slug in asked.without_skills:
            people ^= people & self.skills[slug].people
        return people ^ (people & bits.of(asked.exclude_ids))

    def part(self, part: str) -> int:
        """Everybody of whom one part holds."""
        name, _, item = part.partition(":")
        asked, index = self.criteria, self.index
        match name:
            case "gender":
                return index.any_of(f"g:{gender}" for gender in asked.gender)
            case "age":
                return self.aged(asked.age_min, asked.age_max)
            case "height":
                tall = index.number("ht", HEIGHT_DIGITS)
                return bits.between(tall, index.of("ht"), asked.height_min, asked.height_max)
            case "city":
                return index.any_of(map(city, places(asked.city)))
            case "languages":
                return index.any_of(f"l:{code}:{LEVELS.index(SPEAKS)}" for code in each([item]))
            case "skills":
                return reduce(lambda left, slug: left | self.skills[slug].people, each([item]), 0)
            case "text":
                return self._text()
            case "dates":
                return index.everybody ^ (index.everybody & self._busy)
            case "rate":
                return self._affordable()
            case "among":
                return bits.of(asked.among)
            case "past":
                known = self._past.get(item.removeprefix("not_"), 0) & index.everybody
                return index.everybody ^ known if item.startswith("not_") else known
            case "joined":
                return self._past.get("joined", 0)
            case _:
                return index.everybody

    def aged(self, low: int | None, high: int | None) -> int:
        """Whose playing age touches a range."""
        index, known = self.index, self.index.of("a")
        oldest = bits.between(index.number("ah", AGE_DIGITS), known, low, None)
        return oldest & bits.between(index.number("al", AGE_DIGITS), known, None, high)

    def _text(self) -> int:
        """At least half of the telling words are in the profile."""
        words = self.telling()
        tally = bits.Tally()
        for word in words:
            tally.add(self.words[word], 1)
        return tally.reaching(self.index.everybody, (len(words) + 1) // 2)

    def _affordable(self) -> int:
        # A rate per project says nothing about a day: it is as good as no rate on file.
        unit, most = f"rt:{self.criteria.rate_unit}", self.criteria.rate_max or 0
        known = self.index.of(unit)
        dear = bits.between(self.index.number(unit, RATE_DIGITS), known, most + 1, None)
        return self.index.everybody ^ (self.index.everybody & dear)


async def read(tx: Tx, org: str, criteria: Criteria) -> Question:
    """The question and its sets, as of now."""
    asked, traits = criteria, list[str]()
    like = await get_in(tx, org, criteria.similar_to)
    if like is not None:
        asked = _like(criteria, like)
        row = await document(tx, org, like.id)
        traits = [] if row is None else row["document"].split()
    signs: dict[str, list[tuple[str, int]]] = {}
    liked = asked.preferred()
    slugs = each((*asked.skills, *asked.without_skills, *liked.skills))
    if slugs:
        for row in await tx.rows(SIGNS[tx.dialect], {"org": org, "listed": json.dumps(slugs)}):
            signs.setdefault(row["slug"], []).append((row["term"], row["weight"]))
    named = {term for word in name_keys.tokens(asked.name) for term in name_terms(word)}
    index = await load(tx, org, {*_needed(asked), *_needed(liked)}, signs, {*traits, *named})
    busy, past = await _busy(tx, org, asked), await had(tx, org, asked)
    return Question(criteria, asked, index, signs, busy, like, traits, past)


async def _busy(tx: Tx, org: str, asked: Criteria) -> int:
    if asked.free_from is None or asked.free_to is None:
        return 0
    values: dict[str, Any] = {"org": org, "free_from": asked.free_from, "free_to": asked.free_to}
    return bits.of(row["talent_id"] for row in await tx.rows(BUSY, values))


def _needed(asked: Criteria) -> Iterator[str]:
    """The terms that the parts of a question are made of."""
    yield "m"
    yield from (f"g:{gender}" for gender in asked.gender)
    if asked.age_min is not None or asked.age_max is not None:
        yield from age_terms()
    if asked.height_min is not None or asked.height_max is not None:
        yield from height_terms()
    if asked.rate_max is not None:
        yield from rate_terms(asked.rate_unit)
    if asked.order:
        yield from order_terms(asked.order, asked.rate_unit)
    yield from map(city, places(asked.city))
    for code in each(asked.languages):
        yield from (f"l:{code}:{level}" for level in range(LEVELS.index(SPEAKS), len(LEVELS)))
    for slug in each((*asked.skills, *asked.without_skills)):
        yield from (f"{kind}:{slug}" for kind in "sbx")
    yield from (f"w:{stem(word)}" for word in asked.text)
    yield from map(place_or_word, (*asked.ordering, *asked.exclude))


def place_or_word(word: str) -> str:
    """Where a word that only orders, or that nobody may have, is looked for: "Mumbai" is about where people
    live, "Tamil" about what they speak."""
    code = language_named(word)
    if code is not None:
        return f"l:{code}:{LEVELS.index(SPEAKS)}"
    place = city_name(word)
    return city(place) if place in CITIES else f"w:{stem(word)}"


def name_terms(word: str) -> Iterator[str]:
    """Where a word of a name is looked for."""
    key = name_keys.key(word)
    yield from (f"n:{word}", f"k:{key}", f"e:{key}", f"f:{name_keys.skeleton(key)}")
    for near in name_keys.shortened(key):
        yield from (f"k:{near}", f"e:{near}")


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
