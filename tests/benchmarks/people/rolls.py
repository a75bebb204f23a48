"""The lists that two casting offices keep of the same town, and the truth about who is who.

What goes wrong between them, how often, and with which spellings is in ``dirt.txt``; the code under
test reads neither that file nor this one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from tests.benchmarks.people import naming
from tests.benchmarks.people.lives import CITIES

HERE = Path(__file__).parent
TODAY = date(2026, 11, 28)
HEAD = ("ref", "name", "phone", "email", "dob", "age", "gender", "city", "height")
ANOTHER = 500_000_000
"""From here on numbers of phones that people got later."""
TWICE = 0.1
"""How many names two things happen to."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person as an office has them; what it does not know is empty."""

    number: int
    first: str
    family: str
    phone: str = ""
    email: str = ""
    born: date | None = None
    age: int | None = None
    gender: str = ""
    city: str = ""
    height: int | None = None

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self.first} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the dirty list. ``truth``: whose it is, None for somebody new. ``kind``: what it is
    a case of."""

    cells: tuple[str, ...]
    truth: int | None
    kind: str


@cache
def _sections() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    heading = ""
    for line in (HERE / "dirt.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            out.setdefault(heading, []).append(line)
    return out


@cache
def _shares(heading: str) -> dict[str, list[tuple[str, int]]]:
    """``phone same 60 other 20`` as phone: [(same, 60), (other, 20)]; ``phone 90`` as phone: [("", 90)]."""
    out = {}
    for line in _sections()[heading]:
        what, *rest = line.split()
        pairs = [("", rest[0])] if len(rest) == 1 else list(zip(rest[::2], rest[1::2], strict=True))
        out[what] = [(name, int(share)) for name, share in pairs]
    return out


def _falls(chance: random.Random, shares: Sequence[tuple[str, int]]) -> str | None:
    """Which of the shares a throw falls on; None for none of them."""
    thrown = chance.random() * 100
    for name, share in shares:
        if thrown < share:
            return name
        thrown -= share
    return None


def roll(seed: int, many: int) -> list[Somebody]:
    """The directory."""
    return [_somebody(random.Random(f"roll {seed} {number}"), number) for number in range(many)]


def _somebody(chance: random.Random, number: int) -> Somebody:
    has = {what: _falls(chance, shares) is not None for what, shares in _shares("has").items()}
    gender = chance.choice(("female", "male"))
    first = naming.tokens(gender[0])[naming.draw(chance, gender[0])]
    family = naming.tokens("family")[naming.draw(chance, "family")]
    born = date(1960, 1, 1) + timedelta(days=int(chance.triangular(0, 17_500, 12_500)))
    mail = f"{first}.{family}{chance.randrange(100)}.{number}@mail.example".lower().replace("'", "")
    height = round(chance.gauss(160 if gender == "female" else 172, 7))
    return Somebody(
        number,
        first,
        family,
        phone=_phone(number) if has["phone"] else "",
        email=mail if has["email"] else "",
        born=born if has["birth_date"] else None,
        age=years(born) if has["age"] and not has["birth_date"] else None,
        gender=gender if has["gender"] else "",
        city=_city(chance) if has["city"] else "",
        height=height if has["height"] else None,
    )


def years(born: date) -> int:
    """Whole years today."""
    return TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))


def _phone(number: int) -> str:
    """A number that nobody else has."""
    return f"+919{(number * 7_654_321 + 123_456_789) % 10**9:09d}"


def _city(chance: random.Random) -> str:
    return chance.choices(CITIES, range(len(CITIES), 0, -1))[0]


def dirty(seed: int, people: Sequence[Somebody], many: int, known: float = 0.5) -> list[Line]:
    """The other office's list: ``known`` of its rows are about people of the directory, each once."""
    chance = random.Random(f"dirty {seed}")
    again = chance.sample(people, round(many * known))
    lines = [_line(chance, _copied(chance, one), one.number) for one in again]
    taken = {one.number for one in again}
    others = [one for one in people if one.number not in taken]
    kinds = [(name, shares[0][1]) for name, shares in _shares("lookalikes").items()]
    while len(lines) < many:
        kind = _falls(chance, kinds) or kinds[0][0]
        new = _NEW[kind](chance, chance.choice(others), len(people) + len(lines))
        cells, _ = _line(chance, _copied(chance, new), None), None
        lines.append(replace(cells, kind=kind))
    chance.shuffle(lines)
    return lines


def _stranger(chance: random.Random, _model: Somebody, number: int) -> Somebody:
    return _somebody(chance, number)


def _namesake(chance: random.Random, model: Somebody, number: int) -> Somebody:
    """Another person of the same name and city, of about the same age."""
    made = replace(_somebody(chance, number), first=model.first, family=model.family, gender=model.gender)
    return replace(_near(chance, made, model, days=500), city=model.city)


def _sibling(chance: random.Random, model: Somebody, number: int) -> Somebody:
    """Another first name, the same family and city; one in four gives the same phone."""
    made = replace(_somebody(chance, number), family=model.family, city=model.city)
    made = _near(chance, made, model, days=1_500)
    return replace(made, phone=model.phone if chance.random() < 0.25 else made.phone)


def _near(chance: random.Random, made: Somebody, model: Somebody, days: int) -> Somebody:
    born = model.born
    if born is not None:
        born += timedelta(days=chance.choice((-1, 1)) * chance.randrange(1, days))
    age = None if model.age is None else model.age + chance.randint(-1, 1)
    return replace(made, born=born if made.born else None, age=age if made.age else None)


_NEW: dict[str, Callable[[random.Random, Somebody, int], Somebody]] = {
    "stranger": _stranger,
    "namesake": _namesake,
    "sibling": _sibling,
}


def _copied(chance: random.Random, one: Somebody) -> Somebody:
    """What the other office knows of somebody, the name aside."""
    how = {what: _falls(chance, shares) for what, shares in _shares("kept").items()}
    mail = f"{one.first}{chance.randrange(10**6)}@post.example".lower().replace("'", "")
    phones = {"same": one.phone, "other": _phone(one.number + ANOTHER)}
    mails = {"same": one.email, "other": mail}
    cities = {"same": one.city, "other": _city(chance)}
    heights = {"same": 0, "near": chance.choice((-3, -2, -1, 1, 2, 3))}
    return replace(
        one,
        phone=phones.get(how["phone"] or "", "") if one.phone else "",
        email=mails.get(how["email"] or "", "") if one.email else "",
        born=_born(chance, one.born, how["birth_date"]),
        age=_aged(chance, one, how["age"]),
        gender=one.gender if how["gender"] else "",
        city=cities.get(how["city"] or "", "") if one.city else "",
        height=None if one.height is None or not how["height"] else one.height + heights[how["height"]],
    )


def _born(chance: random.Random, born: date | None, how: str | None) -> date | None:
    if born is None or how is None or how == "same":
        return born if how else None
    if born.day <= 12 and chance.random() < 0.5:
        return date(born.year, born.day, born.month)
    return born + timedelta(days=chance.choice((-10, -1, 1, 10, 365)))


def _aged(chance: random.Random, one: Somebody, how: str | None) -> int | None:
    """Whose birth date the other office does not have may be there with an age."""
    known = one.age if one.born is None else years(one.born)
    if known is None or how is None:
        return None
    return known + (chance.choice((-1, 1)) if how == "near" else 0)


def _line(chance: random.Random, one: Somebody, truth: int | None) -> Line:
    ways = [(name, shares[0][1]) for name, shares in _shares("name").items()]
    first, family, title, kind = one.first, one.family, "", "as-it-is"
    turned = False
    for _ in range(1 + (chance.random() < TWICE)):
        way = _falls(chance, ways) or "as-it-is"
        kind = way if way != "as-it-is" else kind
        match way:
            case "respelt":
                first, family = _one_or_both(chance, first, family, respelt)
            case "mistyped":
                first, family = _one_or_both(chance, first, family, mistyped, both=0)
            case "turned":
                turned = True
            case "devanagari" if first.isascii():
                first, family = naming.devanagari(first), naming.devanagari(family)
            case "initial":
                first, family = (
                    (first[:1] + ".", family) if chance.random() < 0.5 else (first, family[:1] + ".")
                )
            case "titled":
                title = chance.choice(_sections()["titles"][0].split()) + " "
    name = f"{family} {first}" if turned else f"{first} {family}"
    cells = (
        "", title + name, one.phone, one.email, one.born.isoformat() if one.born else "",
        "" if one.born or one.age is None else str(one.age), one.gender, one.city,
        "" if one.height is None else str(one.height),
    )  # fmt: skip
    return Line(cells, truth, kind)


def _one_or_both(
    chance: random.Random,
    first: str,
    family: str,
    change: Callable[[random.Random, str], str],
    both: float = 0.25,
) -> tuple[str, str]:
    thrown = chance.random()
    if thrown < both:
        return change(chance, first), change(chance, family)
    return (change(chance, first), family) if thrown < (1 + both) / 2 else (first, change(chance, family))


@cache
def _groups() -> dict[str, list[str]]:
    return {word: line.split() for line in _sections()["same"] for word in line.split()}


def respelt(chance: random.Random, word: str) -> str:
    """Another spelling of one name: one that people use, else a habit of writing changed."""
    if word in _groups() and chance.random() < 0.8:
        return chance.choice([one for one in _groups()[word] if one != word])
    low = word.lower()
    pairs = [tuple(line.split()) for line in _sections()["habits"]]
    ways = [(old, new) for one, other in pairs for old, new in ((one, other), (other, one)) if old in low[1:]]
    if not ways:
        return word
    old, new = chance.choice(ways)
    places = [found.start() for found in re.finditer(old, low) if found.start() > 0]
    place = chance.choice(places)
    return (low[:place] + new + low[place + len(old) :]).capitalize()


def mistyped(chance: random.Random, word: str) -> str:
    """One slip of the finger, on any letter but the first."""
    if len(word) < 3 or not word.isascii():
        return word
    keys = {line.split()[0]: line.split()[1] for line in _sections()["keys"]}
    place = chance.randrange(1, len(word))
    near = chance.choice(keys.get(word[place].lower(), "e"))
    match chance.randrange(4):
        case 0 if place + 1 < len(word):
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case 1:
            return word[:place] + word[place + 1 :]
        case 2:
            return word[:place] + near + word[place:]
        case _:
            return word[:place] + near + word[place + 1 :]
