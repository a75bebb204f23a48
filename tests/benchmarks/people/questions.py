"""Questions about generated people, each with the gain of everybody who should be found."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.benchmarks.people import naming
from tests.benchmarks.people.lives import CITIES, Person, skills

KINDS = ("skill", "words", "two", "without", "name", "like")
WHO = {
    "female": ("women", "actresses", "girls", "ladkiyan", "female actors"),
    "male": ("men", "guys", "boys", "ladke", "male actors"),
}
OTHERWISE = 0.1
"""How many of two skills are asked for by the less plain of their two names."""
YEARS_APART = 8
"""From here on somebody is no longer of the age of the person they should be like."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What must hold besides the skills; empty means anything."""

    gender: str = ""
    ages: tuple[int, int] | None = None
    city: str = ""

    def meets(self, one: Person) -> bool:
        """Whether the truth about somebody meets all of it."""
        if self.ages and not (one.ages and one.ages[0] <= self.ages[1] and one.ages[1] >= self.ages[0]):
            return False
        return self.gender in ("", one.gender) and self.city in ("", one.city)


@dataclass(frozen=True, slots=True)
class Question:
    """``text`` as typed. ``terms``: its words about skills or the name, for engines that cannot read
    sentences. ``asked``, ``without``: skills. ``like``: the number of the person others should be like.
    ``gains`` by a person's number."""

    kind: str
    text: str
    terms: str
    filters: Filters
    gains: Mapping[int, float]
    asked: tuple[int, ...] = ()
    without: int | None = None
    like: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)


def questions(seed: int, people: Sequence[Person], each: int) -> list[Question]:
    """``each`` of every kind, every one with somebody to find."""
    out: list[Question] = []
    for kind in KINDS:
        chance = random.Random(f"{seed} {kind}")
        made = 0
        while made < each:
            question = _MAKERS[kind](chance, people)
            if question is not None and question.gains:
                out.append(question)
                made += 1
    return out


def _filters(chance: random.Random, narrow: float) -> Filters:
    gender = chance.choice(("female", "male"))
    low = chance.randint(19, 46)
    ages = (low, low + chance.randint(5, 12))
    city = chance.choices(CITIES, range(len(CITIES), 0, -1))[0] if chance.random() < narrow else ""
    return Filters(gender, ages, city)


def _asking(chance: random.Random, filters: Filters, what: str) -> str:
    assert filters.ages is not None
    who, (low, high) = chance.choice(WHO[filters.gender]), filters.ages
    where = f" in {filters.city}" if filters.city else ""
    hinglish = f" {filters.city} se" if filters.city else ""
    return chance.choice(
        (
            f"{who} {low}-{high}{where} who know {what}",
            f"find me {who} between {low} and {high}{where}, {what}",
            f"need {who} aged {low} to {high}{where} with {what}",
            f"{low}-{high} {who}{where}, {what}",
            f"{what} wale {who} chahiye {low} se {high} saal ke{hinglish}",
        )
    )


def _having(people: Sequence[Person], filters: Filters, asked: set[int]) -> dict[int, float]:
    return {one.number: 1.0 for one in people if asked <= one.skills and filters.meets(one)}


def _skill(chance: random.Random, people: Sequence[Person]) -> Question:
    place, filters = chance.randrange(len(skills())), _filters(chance, 0.7)
    label = chance.choice(skills()[place].labels)
    gains = _having(people, filters, {place})
    return Question("skill", _asking(chance, filters, label), label, filters, gains, (place,))


def _words(chance: random.Random, people: Sequence[Person]) -> Question:
    """The skill asked for as a profile would speak of it."""
    place, filters = chance.randrange(len(skills())), _filters(chance, 0.7)
    phrase = chance.choice(skills()[place].known)
    assert filters.ages is not None
    who, (low, high) = chance.choice(WHO[filters.gender]), filters.ages
    where = f" in {filters.city}" if filters.city else ""
    text = f"somebody who {phrase}, {who} {low}-{high}{where}"
    return Question("words", text, phrase, filters, _having(people, filters, {place}), (place,))


def _two(chance: random.Random, people: Sequence[Person]) -> Question:
    one, other = chance.sample(range(len(skills())), 2)
    filters = _filters(chance, 0.1)
    labels = [skills()[place].labels[chance.random() < OTHERWISE] for place in (one, other)]
    what = chance.choice(("{} and {}", "{} + {}", "both {} and {}", "{} aur {}")).format(*labels)
    gains = _having(people, filters, {one, other})
    return Question("two", _asking(chance, filters, what), " ".join(labels), filters, gains, (one, other))


def _without(chance: random.Random, people: Sequence[Person]) -> Question:
    one, other = chance.sample(range(len(skills())), 2)
    filters = _filters(chance, 0.5)
    label, no = (chance.choice(skills()[place].labels) for place in (one, other))
    what = chance.choice((f"{label} but not {no}", f"{label}, no {no}", f"{label} without {no}"))
    gains = {
        one_.number: 1.0
        for one_ in people
        if one in one_.skills and other not in one_.skills and filters.meets(one_)
    }
    return Question("without", _asking(chance, filters, what), label, filters, gains, (one,), other)


def _name(chance: random.Random, people: Sequence[Person]) -> Question:
    one = chance.choice(people)
    first = naming.tokens(one.gender[0])[one.first]
    family = naming.tokens("family")[one.family]
    first, family = naming.respelt(chance, first), naming.respelt(chance, family)
    match chance.randrange(4):
        case 0:
            first = naming.mistyped(chance, first)
        case 1:
            family = naming.mistyped(chance, family)
        case 2:
            first, family = family, first
        case _:
            pass
    text = f"{first} {family}"
    if chance.random() < 0.1:
        text = f"{naming.devanagari(first)} {naming.devanagari(family)}"
    elif chance.random() < 0.2:
        text = text.lower()
    gains = {
        other.number: 1.0
        for other in people
        if (other.gender, other.first, other.family) == (one.gender, one.first, one.family)
    }
    return Question("name", text, text, Filters(), gains)


def _like(chance: random.Random, people: Sequence[Person]) -> Question | None:
    one = chance.choice(people)
    if not one.ages or not one.skills:
        return None
    gains = {other.number: gain for other in people if (gain := _likeness(one, other)) > 0.3}
    return Question("like", "", "", Filters(), gains, like=one.number)


def _likeness(one: Person, other: Person) -> float:
    """Half for the kind of person, half for the skills shared; less the further apart in age."""
    if other is one or other.gender != one.gender or not other.ages:
        return 0.0
    apart = abs(one.centre - other.centre)
    if apart >= YEARS_APART:
        return 0.0
    shared = len(one.skills & other.skills) / len(one.skills | other.skills)
    same = 0.5 * (one.archetype == other.archetype) + 0.5 * shared
    return same * (1 - apart / YEARS_APART)


_MAKERS: Mapping[str, Callable[[random.Random, Sequence[Person]], Question | None]] = {
    "skill": _skill,
    "words": _words,
    "two": _two,
    "without": _without,
    "name": _name,
    "like": _like,
}
