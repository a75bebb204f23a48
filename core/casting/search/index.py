"""The sets of people that a question needs, as of this moment."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable

from core.casting.search import bits
from core.casting.search.queries import FRESH, POSTINGS
from core.casting.talent.criteria import Order
from core.casting.talent.terms import EVERYBODY
from core.store.database import Tx

AGE_DIGITS, HEIGHT_DIGITS, RATE_DIGITS = 7, 8, 40
"""Binary digits of an age, a height in centimetres, a rate in paise."""


class Index:
    """Sets by term; one that was not read, or that nobody has, is empty."""

    def __init__(self, org: str, sets: dict[str, int]) -> None:
        self.org, self._sets = org, sets
        self.everybody = sets.get(EVERYBODY, 0)
        self.people = self.everybody.bit_count()

    def of(self, term: str) -> int:
        """Who has a term."""
        return self._sets.get(term, 0)

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


async def load(tx: Tx, org: str, terms: Collection[str]) -> Index:
    """Read the sets of these terms, with the changes that are not in them yet."""
    wanted = sorted({EVERYBODY, *terms})
    pieces: dict[str, list[tuple[int, bytes]]] = {}
    for row in await tx.rows(POSTINGS[tx.dialect], {"org": org, "listed": json.dumps(wanted)}):
        pieces.setdefault(row["term"], []).append((row["chunk"], row["people"]))
    sets = {term: bits.joined(listed) for term, listed in pieces.items()}
    changed = await tx.rows(FRESH, {"org": org})
    if changed:
        _patch(sets, wanted, {row["talent_id"]: row["document"] or "" for row in changed})
    return Index(org, sets)


def _patch(sets: dict[str, int], wanted: list[str], documents: dict[int, str]) -> None:
    behind = bits.of(documents)
    newer: dict[str, list[int]] = {term: [] for term in wanted}
    asked = set(wanted)
    for person, document in documents.items():
        for term in asked.intersection(document.split()):
            newer[term].append(person)
    for term in wanted:
        known = sets.get(term, 0)
        sets[term] = (known ^ (known & behind)) | bits.of(newer[term])


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
