"""The sets of people that a question needs, as of this moment."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping, Sequence

from core.casting.search import bits
from core.casting.search.kept import KEPT
from core.casting.search.queries import FRESH, MARK, POSTINGS
from core.casting.talent.criteria import Order
from core.casting.talent.terms import EVERYBODY
from core.store.database import Tx

AGE_DIGITS, HEIGHT_DIGITS, RATE_DIGITS = 7, 8, 40
"""Binary digits of an age, a height in centimetres, a rate in paise."""
SURE = 100
"""Weight of the learned words from which somebody is taken to have a skill."""
Weighed = tuple[str, int]


class Index:
    """Sets by term; one that was not read, or that nobody has, is empty."""

    def __init__(self, org: str, sets: Mapping[str, int], sums: Mapping[str, int] | None = None) -> None:
        self.org, self._sets, self._sums = org, sets, sums or {}
        self.everybody = sets.get(EVERYBODY, 0)
        self.people = self.everybody.bit_count()

    def of(self, term: str) -> int:
        """Who has a term."""
        return self._sets.get(term, 0)

    def suggested(self, skill: str) -> int:
        """Who has enough of the words that go with a skill, whatever else they say."""
        return self._sums.get(skill, 0)

    def any_of(self, terms: Iterable[str]) -> int:
        """Who has one of several."""
        found = 0
        for term in terms:
            found |= self.of(term)
        return found

    def number(self, name: str, digits: int) -> list[int]:
        """The digits of a number that people have."""
        return [self.of(f"{name}:{place}") for place in range(digits)]

    def measured(self, order: Order, unit: str) -> tuple[list[int], int]:
        """The digits of the number that people are put in order by, and of whom it is known."""
        match order:
            case "youngest" | "oldest":
                return self.number("al" if order == "youngest" else "ah", AGE_DIGITS), self.of("a")
            case "tallest" | "shortest":
                return self.number("ht", HEIGHT_DIGITS), self.of("ht")
            case _:
                return self.number(f"rt:{unit}", RATE_DIGITS), self.of(f"rt:{unit}")

    def rarity(self, people: int) -> float:
        """How telling it is to belong to a set: binary digits of information, 0 for everybody."""
        having = people.bit_count()
        return math.log2(self.people / having) if 0 < having < self.people else 0.0


async def load(
    tx: Tx,
    org: str,
    terms: Collection[str],
    sums: Mapping[str, Sequence[Weighed]] | None = None,
    passing: Collection[str] = (),
) -> Index:
    """Read the sets of these terms, with the changes that are not in them yet. ``sums``: by skill, terms of
    which some together are as good as having it. ``passing``: terms that hardly any other question needs.

    The changes are read first: what is folded in after that is in both, and nobody is missed.
    """
    asked = {_sum_of(listed): listed for listed in (sums or {}).values()}
    changed = await tx.rows(FRESH, {"org": org})
    lasting = {EVERYBODY, *terms}
    sets = await _sets(tx, org, lasting, asked, set(passing) - lasting)
    if changed:
        sets = _patched(sets, {row["talent_id"]: row["document"] or "" for row in changed}, asked)
    named = {slug: _sum_of(listed) for slug, listed in (sums or {}).items()}
    return Index(org, sets, {slug: sets[name] for slug, name in named.items()})


async def _sets(
    tx: Tx,
    org: str,
    lasting: Collection[str],
    sums: Mapping[str, Sequence[Weighed]],
    passing: Collection[str],
) -> dict[str, int]:
    """As they were at the last folding, from memory where nothing was folded in since."""
    mark, known = KEPT.under(org)
    wanted = (*lasting, *passing)
    names = (*wanted, *sums)
    found = {name: known[name] for name in names if name in known}
    now, read = await _read(tx, org, wanted, sums, found)
    if found and now != mark:
        found = {}
        now, read = await _read(tx, org, wanted, sums, found)
    found |= read
    for name, listed in sums.items():
        if name not in found:
            found[name] = _reaching(found, listed)
    KEPT.keep(org, now, {name: found[name] for name in (*lasting, *sums)})
    return {name: found[name] for name in names}


async def _read(
    tx: Tx,
    org: str,
    wanted: Collection[str],
    sums: Mapping[str, Sequence[Weighed]],
    found: Mapping[str, int],
) -> tuple[bytes, dict[str, int]]:
    """The mark, and the sets that are missing as they were when it stood."""
    learned = {term for name, listed in sums.items() if name not in found for term, _ in listed}
    missing = sorted({*wanted, *learned} - found.keys())
    pieces: dict[str, list[tuple[int, bytes]]] = {}
    for row in await tx.rows(POSTINGS[tx.dialect], {"org": org, "listed": json.dumps([MARK, *missing])}):
        pieces.setdefault(row["term"], []).append((row["chunk"], row["people"]))
    mark = bytes(pieces[MARK][0][1]) if MARK in pieces else b""
    return mark, {term: bits.joined(pieces[term]) if term in pieces else 0 for term in missing}


def _sum_of(listed: Sequence[Weighed]) -> str:
    """What a sum is kept as: no term begins so."""
    return "+" + " ".join(f"{term}={weight}" for term, weight in sorted(listed))


def _reaching(sets: Mapping[str, int], listed: Sequence[Weighed]) -> int:
    tally = bits.Tally()
    for term, weight in listed:
        tally.add(sets[term], weight)
    return tally.reaching(sets[EVERYBODY], SURE)


def _patched(
    sets: Mapping[str, int], documents: Mapping[int, str], sums: Mapping[str, Sequence[Weighed]]
) -> dict[str, int]:
    behind = bits.of(documents)
    newer: dict[str, list[int]] = {name: [] for name in sets}
    for person, document in documents.items():
        own = set(document.split())
        for term in own.intersection(newer):
            newer[term].append(person)
        for name, listed in sums.items():
            if sum(weight for term, weight in listed if term in own) >= SURE:
                newer[name].append(person)
    return {name: (known ^ (known & behind)) | bits.of(newer[name]) for name, known in sets.items()}


def age_terms() -> list[str]:
    """What a question about ages needs."""
    return ["a", *_numbered("al", AGE_DIGITS), *_numbered("ah", AGE_DIGITS)]


def height_terms() -> list[str]:
    """What a question about heights needs."""
    return ["ht", *_numbered("ht", HEIGHT_DIGITS)]


def rate_terms(unit: str) -> list[str]:
    """What a question about rates needs."""
    return [f"rt:{unit}", *_numbered(f"rt:{unit}", RATE_DIGITS)]


def order_terms(order: Order, unit: str) -> list[str]:
    """What an order of people needs."""
    if order in ("youngest", "oldest"):
        return age_terms()
    return height_terms() if order in ("tallest", "shortest") else rate_terms(unit)


def _numbered(name: str, digits: int) -> list[str]:
    return [f"{name}:{place}" for place in range(digits)]
