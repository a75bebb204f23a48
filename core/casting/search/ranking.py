"""The order of people: points for how well each part of a question is met, added up for all at once."""

from __future__ import annotations

from core.casting.search import bits
from core.casting.search.index import AGE_DIGITS
from core.casting.search.reading import Question, Skill
from core.casting.talent.criteria import each
from core.casting.talent.model import LEVELS, SPEAKS

LISTED, SAID, SUGGESTED = 60, 60, 40
"""A skill in the list or in somebody's own words counts alike; one that is only suggested, less."""
BOTH = 6
WORD, WISH = 4, 3
"""Points per binary digit of a word's rarity."""
LEVEL = 8
AGE = 10
RATE_KNOWN = 2
TRAIT_SKILL, TRAIT_WORD, TRAIT_LANGUAGE = 6, 2, 1
"""Points per binary digit of rarity of what somebody shares with the person they should be like."""
PREFERRED = 400
"""What was called a preference comes before all that only adds up."""
COMMON_TRAIT = 4.0
"""Binary digits of rarity from which a shared word says something: one person in sixteen."""
LOWEST = frozenset(("youngest", "shortest", "cheapest"))
"""Orders that begin with the smallest number."""
NEAR_AGE = ((1, 20), (2, 16), (3, 16), (5, 20), (7, 16))
"""Years from the age of the person others should be like, and the points of each step."""


def ranked(question: Question, people: int, most: int) -> list[tuple[int, int]]:
    """The best of ``people``, as (person, points); equal points by number."""
    if not people or most <= 0:
        return []
    tally = bits.Tally()
    for slug in each(question.criteria.skills):
        _skill(tally, question.skills[slug])
    _words(tally, question)
    _languages(tally, question)
    if question.preferred is not None:
        for part in question.preferred.criteria.parts():
            tally.add(question.preferred.part(part), PREFERRED)
    _age(tally, question)
    if question.criteria.rate_max is not None:
        tally.add(question.index.of(f"rt:{question.criteria.rate_unit}"), RATE_KNOWN)
    if question.like is not None:
        _traits(tally, question)
    return tally.best(people, most)


def in_order(question: Question, people: int, most: int) -> list[tuple[int, int]]:
    """The first of ``people`` in the order that was asked for, as (person, points); then those of whom the
    number is not known, the best first."""
    asked = question.criteria
    digits, known = question.index.measured(asked.order, asked.rate_unit)
    if asked.order in LOWEST:
        digits = [known ^ (known & digit) for digit in digits]
    there = people & known
    first = bits.Tally(digits).best(there, most)
    rest = ranked(question, people ^ there, most - len(first))
    return [*first, *((person, 0) for person, _ in rest)]


def _skill(tally: bits.Tally, skill: Skill) -> None:
    tally.add(skill.listed | skill.said, LISTED)
    tally.add(skill.listed & skill.said, BOTH)
    tally.add(skill.suggested, SUGGESTED)


def _words(tally: bits.Tally, question: Question) -> None:
    for word in question.criteria.text:
        people = question.words[word]
        tally.add(people, max(1, round(WORD * question.index.rarity(people))))
    for word in question.criteria.ordering:
        people = question.wishes[word]
        tally.add(people, max(1, round(WISH * question.index.rarity(people))))


def _languages(tally: bits.Tally, question: Question) -> None:
    for code in each(question.criteria.languages):
        for level in range(LEVELS.index(SPEAKS) + 1, len(LEVELS)):
            tally.add(question.index.of(f"l:{code}:{level}"), LEVEL)


def _age(tally: bits.Tally, question: Question) -> None:
    """Whose whole playing age lies in the asked range fits it better than who only touches it."""
    low, high = question.said.age_min, question.said.age_max
    if low is None and high is None:
        return
    index, known = question.index, question.index.of("a")
    lowest, oldest = index.number("al", AGE_DIGITS), index.number("ah", AGE_DIGITS)
    tally.add(bits.between(lowest, known, low, None), AGE)
    tally.add(bits.between(oldest, known, None, high), AGE)


def _traits(tally: bits.Tally, question: Question) -> None:
    """What somebody has, weighed by how few others have it, and how near in age they are."""
    like, index = question.like, question.index
    assert like is not None
    for slug in sorted({term[2:] for term in question.traits if term[:2] in ("s:", "b:")}):
        having = index.of(f"s:{slug}") | index.of(f"b:{slug}")
        tally.add(having, round(TRAIT_SKILL * index.rarity(having)))
    telling = telling_words(question)
    for term in question.traits:
        people = index.of(term)
        if term in telling:
            tally.add(people, round(TRAIT_WORD * telling[term]))
        elif term.startswith("l:") and term.endswith(f":{LEVELS.index(SPEAKS)}"):
            tally.add(people, round(TRAIT_LANGUAGE * index.rarity(people)))
    if like.ages_known:
        known, (low, high) = index.of("a"), like.playing_age
        lowest, oldest = index.number("al", AGE_DIGITS), index.number("ah", AGE_DIGITS)
        for years, points in NEAR_AGE:
            near = bits.between(lowest, known, low - years, low + years)
            tally.add(near & bits.between(oldest, known, high - years, high + years), points)


def telling_words(question: Question) -> dict[str, float]:
    """The rare words of the person others should be like, numbers aside, with their rarity."""
    out = {}
    for term in question.traits:
        if term.startswith("w:") and not term[2:].isdecimal():
            rarity = question.index.rarity(question.index.of(term))
            if rarity >= COMMON_TRAIT:
                out[term] = rarity
    return out
