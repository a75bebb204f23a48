"""Whether a row is about somebody who is known already: Fellegi and Sunter's weights, rare names first.

Every comparison adds ``log2(m / u)``: how often it comes out so for one person (m) against how often
for two (u). What two people share by chance is what many have: a name's u is how often its words
occur in this directory, a city's likewise. The other weights are fixed, so that the same file always
fares the same; they were set on invented directories and are tested there
(``tests/unit/casting/imports/test_matching.py``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Literal

from core.casting.imports.called import called, highest, one_name, weight
from core.casting.imports.model import Entry
from core.casting.talent.terms import city

MERGED, REVIEWED = 0.99, 0.5
"""From the first on a row is the known person's; from the second on somebody looks at it."""
LEAST_CROWD = 5_000
"""A small directory says little about how common a name is: it is taken as part of one this large."""
RARE, RAREST = 0.05, 2e-7
"""No name is rarer than that one in twenty directories of this size has another such person, nor than the
second: the words of a name do not come together by chance alone."""
KNOWN_ALREADY = 0.33
"""How often a row of a file is about somebody who is in the directory."""

Verdict = Literal["same", "maybe", "other"]


@dataclass(slots=True)  # frozen, each would take three times as long to make, and there are tens of thousands
class Known:
    """What is compared of a person in the directory. ``ways``: numbers and addresses of theirs, at least
    those that the row gives too; ``has_phone``, ``has_mail``: whether they have any. ``refs``: the
    references they have in the source of the file; ``own``: whether they came from that source."""

    id: int
    name: str
    ways: frozenset[str] = frozenset()
    birth_date: date | None = None
    ages: tuple[int, int] | None = None
    gender: str = ""
    city: str = ""
    height_cm: int | None = None
    refs: frozenset[str] = frozenset()
    own: bool = False
    has_phone: bool = False
    has_mail: bool = False


@dataclass(frozen=True, slots=True)
class Crowd:
    """How common things are: people in all, and how many have a name's sound key or live in a city
    (by its term)."""

    people: int
    keys: Mapping[str, int] = field(default_factory=dict)
    cities: Mapping[str, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """The directory's, or that of one large enough to tell."""
        return max(self.people, LEAST_CROWD)

    @property
    def rarest(self) -> float:
        """The least chance that somebody else has a name."""
        return max(RARE / self.size, RAREST)

    def key(self, key: str) -> float:
        """How likely somebody else has a word of this sound in their name."""
        return (self.keys.get(key, 0) + 1) / self.size

    def city(self, where: str) -> float:
        """How likely somebody else lives there."""
        return max((self.cities.get(where, 0) + 1) / (self.people + 10), 0.05)


@dataclass(slots=True)
class Likeness:
    """``probability`` that a row and a person are one. ``strong``: a number, address or birth date
    agrees, and so does the name by its sound. A name and looks alone never merge; nor do a number and
    a name that is only much like it (sisters with one phone)."""

    person: Known
    probability: float
    strong: bool


def likeness(entry: Entry, known: Known, crowd: Crowd, today: date) -> Likeness:
    """Compare one row with one person."""
    [found] = _compared(entry, (known,), crowd, today, -math.inf)
    return found


def likenesses(entry: Entry, people: Iterable[Known], crowd: Crowd, today: date) -> list[Likeness]:
    """Compare one row with several people. Who could not be it even with the same rare name is left out,
    before the names are compared: most of a row's namesakes are such."""
    return _compared(entry, people, crowd, today, math.log2(REVIEWED / (1 - REVIEWED)))


def _compared(
    entry: Entry, people: Iterable[Known], crowd: Crowd, today: date, least: float
) -> list[Likeness]:
    """What does not depend on the people is worked out once. ``least``: digits that the sum must reach."""
    born, ages, rarest = entry.birth_date, entry.ages(today), crowd.rarest
    before, most = math.log2(KNOWN_ALREADY / crowd.size), highest(rarest)
    place = _place(entry.city) if entry.city else ""
    here = math.log2(0.7 / crowd.city(place)) if place else 0.0
    found = []
    for known in people:
        numbers = _ways(entry, known)
        sum_ = before + numbers
        if born is None or known.birth_date is None:
            sum_ += _ages(ages, known.ages)
        else:
            sum_ += _birth(born, known.birth_date)
        if entry.gender and known.gender:
            sum_ += SAME_GENDER if entry.gender == known.gender else OTHER_GENDER
        if place and known.city:
            sum_ += here if _place(known.city) == place else OTHER_CITY
        if entry.height_cm and known.height_cm:
            sum_ += _height(abs(entry.height_cm - known.height_cm))
        if sum_ + most < least:
            continue
        mine, theirs = called(entry.name), called(known.name)
        sum_ += weight(mine, theirs, crowd.key, rarest)
        strong = (numbers > 0 or (born is not None and born == known.birth_date)) and one_name(mine, theirs)
        found.append(Likeness(known, 1 / (1 + 2.0**-sum_), strong))
    return found


def judged(entry: Entry, found: list[Likeness]) -> tuple[Verdict, Likeness | None]:
    """What to do with a row. Merged only with one person who stands out, with a strong sign, and
    never across two references of one source."""
    ranked = sorted(found, key=lambda one: (-one.probability, one.person.id))
    if not ranked or ranked[0].probability < REVIEWED:
        return "other", None
    best = ranked[0]
    alone = len(ranked) == 1 or ranked[1].probability < REVIEWED
    crossed = bool(entry.ref) and bool(best.person.refs)
    sure = best.probability >= MERGED and best.strong and alone and not crossed
    return ("same" if sure else "maybe"), best


def _bits(m: float, u: float) -> float:
    return math.log2(m / u)


SAME_GENDER, OTHER_GENDER = _bits(0.98, 0.5), _bits(0.02, 0.5)
OTHER_CITY = _bits(0.3, 0.75)
SHARED_WAY, OTHER_WAYS = _bits(0.85, 1e-4), _bits(0.2, 1.0)
SAME_BIRTH, NEAR_BIRTH, OTHER_BIRTH = _bits(0.92, 1 / 15_000), _bits(0.06, 6e-3), _bits(0.02, 1.0)
SAME_AGE, NEAR_AGE, OTHER_AGE = _bits(0.75, 0.08), _bits(0.15, 0.15), _bits(0.1, 0.77)
SAME_HEIGHT, NEAR_HEIGHT, OTHER_HEIGHT = _bits(0.7, 0.1), _bits(0.2, 0.2), _bits(0.1, 0.7)


def _ways(entry: Entry, known: Known) -> float:
    """Numbers and addresses: one in common counts; another number, or another address, says a little
    against. A number against an address says nothing."""
    if entry.email in known.ways or any(number in known.ways for number in entry.phones):
        return SHARED_WAY
    phones = bool(entry.phones) and (known.has_phone or any("@" not in way for way in known.ways))
    mails = bool(entry.email) and (known.has_mail or any("@" in way for way in known.ways))
    return OTHER_WAYS if phones or mails else 0.0


@lru_cache(maxsize=4096)
def _place(name: str) -> str:
    return city(name)


def _birth(mine: date, theirs: date) -> float:
    if mine == theirs:
        return SAME_BIRTH
    swapped = (mine.year, mine.month, mine.day) == (theirs.year, theirs.day, theirs.month)
    parts = (mine.year == theirs.year) + (mine.month == theirs.month) + (mine.day == theirs.day)
    return NEAR_BIRTH if swapped or parts == 2 else OTHER_BIRTH


def _ages(mine: tuple[int, int] | None, theirs: tuple[int, int] | None) -> float:
    if mine is None or theirs is None:
        return 0.0
    apart = max(abs(mine[0] - theirs[0]), abs(mine[1] - theirs[1]))
    if apart <= 1:
        return SAME_AGE
    return NEAR_AGE if apart <= 4 else OTHER_AGE


def _height(apart: int) -> float:
    if apart <= 1:
        return SAME_HEIGHT
    return NEAR_HEIGHT if apart <= 3 else OTHER_HEIGHT
