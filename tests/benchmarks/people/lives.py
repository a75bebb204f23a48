"""One person: what is true of them, and the profile that says some of it."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.casting.talent.model import Language, Level, Talent
from tests.benchmarks.people import naming

HERE = Path(__file__).parent
_CITIES = """Mumbai Delhi Pune Bengaluru Chennai Kolkata Hyderabad Jaipur Lucknow Chandigarh Indore Ahmedabad
Patna Guwahati Kochi Nagpur Bhopal Dehradun Varanasi Goa"""
CITIES = _CITIES.split()
LANGUAGES = ["hi", "en", "pa", "mr", "gu", "bn", "ta", "te", "kn", "ml", "ur", "bho"]
LEVELS: tuple[Level, ...] = ("conversational", "fluent", "native")
MISSING = 0.1
DENYING = 0.08
"""How many say of something that they do not do it."""
ORG = "default"


@dataclass(frozen=True, slots=True)
class Skill:
    """What a casting team calls a skill, and how profiles speak of it: in a dictionary's words or not."""

    slug: str
    labels: tuple[str, ...]
    known: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """The truth about profile ``number``. ``first``, ``family``: places in the lists of names."""

    number: int
    gender: str
    ages: tuple[int, int] | None
    city: str
    skills: frozenset[int]
    denied: int | None
    archetype: int
    first: int
    family: int

    @property
    def centre(self) -> float:
        """The middle of the playing age, 0 when it is not known."""
        return sum(self.ages) / 2 if self.ages else 0.0


@cache
def skills() -> tuple[Skill, ...]:
    """All of phrases.txt."""
    out: list[Skill] = []
    for block in re.split(r"\n(?=[a-z])", (HERE / "phrases.txt").read_text("utf-8")):
        head, *lines = [line for line in block.splitlines() if line and not line.startswith("#")] or [""]
        if not head:
            continue
        slug, labels = head.split(": ")
        known = tuple(line[2:] for line in lines if line[0] == "+")
        unknown = tuple(line[2:] for line in lines if line[0] == "-")
        out.append(Skill(slug, tuple(one.strip() for one in labels.split("|")), known, unknown))
    return tuple(out)


@cache
def groups() -> dict[str, list[str]]:
    """The sentences of lives.txt by heading."""
    out: dict[str, list[str]] = {}
    heading = ""
    for line in (HERE / "lives.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
            out[heading] = []
        elif line and not line.startswith("#"):
            out[heading].append(line)
    return out


@cache
def archetypes() -> list[tuple[int, list[str], list[int]]]:
    """The age around which each is cast, its sentences, and the skills it tends to have."""
    out = []
    for heading, lines in groups().items():
        if heading.startswith("archetype"):
            chance = random.Random(heading)
            out.append((int(heading.split()[-1]), lines, chance.sample(range(len(skills())), 6)))
    return out


def person(seed: int, number: int) -> tuple[Person, Talent]:
    """The ``number``-th of this seed; its profile's id is 0."""
    chance = random.Random(seed * 10_000_019 + number)
    archetype = chance.randrange(len(archetypes()))
    around, _, tends = archetypes()[archetype]
    gender = chance.choice(("female", "male"))
    low = max(18, round(chance.gauss(around, 6)))
    ages = None if chance.random() < MISSING / 2 else (low, low + chance.randint(3, 9))
    own = set(chance.sample(tends, chance.choice((1, 2, 2, 3))))
    own |= set(chance.sample(range(len(skills())), chance.choice((0, 1, 1, 2))))
    others = [place for place in range(len(skills())) if place not in own]
    denied = chance.choice(others) if chance.random() < DENYING else None
    first, family = naming.draw(chance, gender[0]), naming.draw(chance, "family")
    city = "" if chance.random() < MISSING else chance.choices(CITIES, range(len(CITIES), 0, -1))[0]
    truth = Person(number, gender, ages, city, frozenset(own), denied, archetype, first, family)
    return truth, _profile(chance, truth)


def _profile(chance: random.Random, one: Person) -> Talent:
    tags: list[str] = []
    said: list[str] = []
    bare = chance.random() < MISSING
    for place in sorted(one.skills):
        _tell(chance, skills()[place], tags, said, bare)
    bio = "" if bare else _bio(chance, one, said)
    languages = tuple(
        Language(code, chance.choice(LEVELS)) for code in chance.sample(LANGUAGES, chance.choice((1, 2, 3)))
    )
    height = round(chance.gauss(163 if one.gender == "female" else 173, 7))
    return Talent(
        id=0,
        org_id=ORG,
        person_id=0,
        name=_name(chance, one),
        gender=one.gender,
        plays=(one.gender,),
        playing_age=one.ages or (0, 0),
        is_minor=False,
        city=one.city,
        height_cm=None if chance.random() < MISSING else height,
        build="" if chance.random() < 0.4 else chance.choice(("slim", "average", "athletic", "broad")),
        languages=() if chance.random() < MISSING else languages,
        skills=tuple(tags),
        bio=bio,
        source="bench",
        ref=f"p{one.number}",
    )


def _tell(chance: random.Random, skill: Skill, tags: list[str], said: list[str], bare: bool) -> None:
    """As a listed skill, in a dictionary's words, in others, or in two of these ways."""
    ways = ["tag"] if bare else chance.choices(
        (["tag"], ["known"], ["unknown"], ["tag", "known"], ["tag", "unknown"], ["known", "unknown"]),
        (0.34, 0.18, 0.08, 0.18, 0.14, 0.08),
    )[0]  # fmt: skip
    for way in ways:
        if way == "tag":
            tags.append(skill.slug)
        else:
            phrase = chance.choice(skill.known if way == "known" else skill.unknown)
            tail = chance.choice(("", "", f", for {chance.randint(2, 15)} years now", " and is proud of it"))
            said.append(phrase[0].upper() + phrase[1:] + tail + ".")


def _bio(chance: random.Random, one: Person, said: Sequence[str]) -> str:
    lines = [*said, *chance.sample(archetypes()[one.archetype][1], 2)]
    if one.denied is not None:
        lines.append(_denial(chance, chance.choice(skills()[one.denied].labels)))
    wanted = chance.randint(60, 140)
    filler = chance.sample(groups()["filler"], len(groups()["filler"]))
    while sum(line.count(" ") + 1 for line in lines) < wanted:
        lines.append(filler.pop())
    chance.shuffle(lines)
    text = " ".join(lines)
    text = text.replace("{year}", str(chance.randint(2004, 2025))).replace("{n}", str(chance.randint(2, 40)))
    return text.replace("{city}", chance.choice(CITIES))


def _denial(chance: random.Random, label: str) -> str:
    return chance.choice(
        (
            f"Does not do {label}.",
            f"No {label}, please.",
            f"Has never done {label} and says so.",
            f"{label.capitalize()}? Never learnt.",
            f"Tried {label} once. It was not for me.",
            f"Will try anything except {label}.",
            f"{label.capitalize()} nahi aata.",
        )
    )


def _name(chance: random.Random, one: Person) -> str:
    first, family = naming.tokens(one.gender[0])[one.first], naming.tokens("family")[one.family]
    if chance.random() < 0.35:
        first = naming.respelt(chance, first)
    if chance.random() < 0.3:
        family = naming.respelt(chance, family)
    if chance.random() < 0.05:
        return f"{naming.devanagari(first)} {naming.devanagari(family)}"
    return f"{first} {family}"
