"""Sets of people read for who is in two of them: where thousands of small sets are met at once, turning
each into a number as long as the directory would be most of the work."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence

from core.casting.search import bits
from core.casting.search.queries import FRESH, POSTINGS
from core.store.database import Tx


class Members:
    """The people of one term. ``few``: those stored one by one, and the newest; ``pieces``: bits of the
    rest as they are stored, by chunk; who is ``behind`` counts only among the few."""

    __slots__ = ("_behind", "_few", "_lists", "_many", "_numbers", "pieces")

    def __init__(
        self,
        few: set[int] | None = None,
        pieces: dict[int, bytes] | None = None,
        behind: Collection[int] = frozenset(),
    ) -> None:
        self._few, self.pieces, self._behind = few or set(), pieces or {}, behind
        self._lists: list[Sequence[int]] = []
        self._many: int | None = None
        self._numbers: dict[int, int] = {}

    @property
    def few(self) -> set[int]:
        """Made when it is asked for: of most sets nobody asks but for what they are together."""
        if self._lists:
            self._few.update(*self._lists)
            self._lists = []
        return self._few

    def add(self, people: Sequence[int]) -> None:
        """These are among the few."""
        self._lists.append(people)

    def __contains__(self, person: int) -> bool:
        return person in self.few or (person not in self._behind and self._bit(person))

    def __len__(self) -> int:
        """Those behind are counted as they were. It is asked when the set is whole, and kept."""
        if self._many is None:
            self._many = len(self.few) + sum(self._number(chunk).bit_count() for chunk in self.pieces)
        return self._many

    @property
    def exactly(self) -> int:
        """How many there are as of now."""
        return len(self) - sum(self._bit(person) for person in self._behind)

    def shared(self, other: Members, most: int) -> set[int] | None:
        """Who is in both; None when those are more than ``most``."""
        found = self.few & other.few
        for one, others in ((self, other), (other, self)):
            if others.pieces:
                found |= others._having(one.few)
        for chunk in self.pieces.keys() & other.pieces.keys():
            both = self._number(chunk) & other._number(chunk)
            if both.bit_count() > most + len(self._behind):
                return None
            found |= self._people(both, chunk)
        return found if len(found) <= most else None

    def all(self, most: int) -> set[int] | None:
        """Everybody in it; None when those are more than ``most``."""
        if len(self) > most + len(self._behind):
            return None
        found = set(self.few)
        for chunk in self.pieces:
            found |= self._people(self._number(chunk), chunk)
        return found

    def among(self, people: Collection[int]) -> set[int]:
        """Those of some people who are in it."""
        found = self.few.intersection(people)
        return found | self._having(people) if self.pieces else found

    def _having(self, people: Iterable[int]) -> set[int]:
        """Those of some people who are in a piece and not behind."""
        found: set[int] = set()
        for chunk, piece in self.pieces.items():
            start, ends = chunk << bits.CHUNK_BITS, len(piece) << 3
            found.update(
                [one for one in people if 0 <= (at := one - start) < ends and piece[at >> 3] >> (at & 7) & 1]
            )
        return found.difference(self._behind) if self._behind else found

    def _bit(self, person: int) -> bool:
        """Whether a piece has somebody."""
        piece = self.pieces.get(person >> bits.CHUNK_BITS)
        if piece is None:
            return False
        place = person & (bits.CHUNK - 1)
        return place >> 3 < len(piece) and bool(piece[place >> 3] >> (place & 7) & 1)

    def _number(self, chunk: int) -> int:
        """A piece as a number, made once."""
        number = self._numbers.get(chunk)
        if number is None:
            number = self._numbers[chunk] = int.from_bytes(self.pieces[chunk], "little")
        return number

    def _people(self, piece: int, chunk: int) -> set[int]:
        start = chunk << bits.CHUNK_BITS
        return {start + place for place in bits.members(piece)}.difference(self._behind)


def united(sets: Iterable[Members]) -> Members:
    """Everybody who is in one of several."""
    parts = list(sets)
    few: set[int] = set().union(*[one._few for one in parts], *[some for one in parts for some in one._lists])
    behind = next((one._behind for one in parts if one._behind), frozenset())
    numbers: dict[int, int] = {}
    for one in parts:
        for chunk in one.pieces:
            numbers[chunk] = numbers.get(chunk, 0) | one._number(chunk)
    pieces = {chunk: both.to_bytes((both.bit_length() + 7) // 8, "little") for chunk, both in numbers.items()}
    return Members(few, pieces, behind)


async def unfolded(tx: Tx, org: str) -> dict[int, set[str]]:
    """The terms of everybody who changed and is not folded in yet. Read before any set is: who is folded in
    between is then in both."""
    rows = await tx.rows(FRESH, {"org": org})
    return {row["talent_id"]: set((row["document"] or "").split()) for row in rows}


async def members(
    tx: Tx, org: str, terms: Collection[str], changed: Mapping[int, set[str]]
) -> dict[str, Members]:
    """The sets of these terms, what ``changed`` in them; terms that nobody has are not in it."""
    found: dict[str, Members] = {}
    behind = changed.keys()
    for row in await tx.rows(POSTINGS[tx.dialect], {"org": org, "listed": json.dumps(sorted(terms))}):
        one = found.setdefault(row["term"], Members(behind=behind))
        stored, chunk = row["people"], row["chunk"]
        if stored[:1] == bits.LISTED:
            start = chunk << bits.CHUNK_BITS
            places = bits.places(stored)
            one.add([start + place for place in places] if start else places)
        else:
            one.pieces[chunk] = bytes(stored[1:])
    if changed:
        _patch(found, terms, changed)
    return found


def _patch(found: dict[str, Members], terms: Collection[str], changed: Mapping[int, set[str]]) -> None:
    for one in found.values():
        one.few.difference_update(changed)
    asked = set(terms)
    for person, own in changed.items():
        for term in asked & own:
            found.setdefault(term, Members(behind=changed.keys())).few.add(person)
