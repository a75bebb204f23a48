"""Sets of people read for who is in two of them: where thousands of small sets are met at once, turning
each into a number as long as the directory would be most of the work."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping

from core.casting.search import bits
from core.casting.search.queries import FRESH, POSTINGS
from core.store.database import Tx


class Members:
    """The people of one term. ``few``: those stored one by one, and the newest; ``pieces``: bits of the
    rest as they are stored, by chunk; who is ``behind`` counts only among the few."""

    __slots__ = ("_behind", "_many", "few", "pieces")

    def __init__(
        self,
        few: set[int] | None = None,
        pieces: dict[int, bytes] | None = None,
        behind: Collection[int] = frozenset(),
    ) -> None:
        self.few, self.pieces, self._behind = few or set(), pieces or {}, behind
        self._many: int | None = None

    def __contains__(self, person: int) -> bool:
        return person in self.few or self._has(person)

    def __len__(self) -> int:
        """Those behind are counted as they were. It is asked when the set is whole, and kept."""
        if self._many is None:
            self._many = len(self.few) + sum(_number(one).bit_count() for one in self.pieces.values())
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
                found.update([person for person in one.few if others._has(person)])
        for chunk in self.pieces.keys() & other.pieces.keys():
            both = _number(self.pieces[chunk]) & _number(other.pieces[chunk])
            if both.bit_count() > most + len(self._behind):
                return None
            found |= self._people(both, chunk)
        return found if len(found) <= most else None

    def all(self, most: int) -> set[int] | None:
        """Everybody in it; None when those are more than ``most``."""
        if len(self) > most + len(self._behind):
            return None
        found = set(self.few)
        for chunk, piece in self.pieces.items():
            found |= self._people(_number(piece), chunk)
        return found

    def _has(self, person: int) -> bool:
        """Whether a piece has somebody who is not behind."""
        return person not in self._behind and self._bit(person)

    def _bit(self, person: int) -> bool:
        """Whether a piece has somebody."""
        piece = self.pieces.get(person >> bits.CHUNK_BITS)
        if piece is None:
            return False
        place = person & (bits.CHUNK - 1)
        return place >> 3 < len(piece) and bool(piece[place >> 3] >> (place & 7) & 1)

    def _people(self, piece: int, chunk: int) -> set[int]:
        start = chunk << bits.CHUNK_BITS
        return {start + place for place in bits.members(piece)}.difference(self._behind)


def united(sets: Iterable[Members]) -> Members:
    """Everybody who is in one of several."""
    few: set[int] = set()
    pieces: dict[int, bytes] = {}
    behind: Collection[int] = frozenset()
    for one in sets:
        few |= one.few
        behind = one._behind or behind
        for chunk, piece in one.pieces.items():
            if chunk in pieces:
                both = _number(pieces[chunk]) | _number(piece)
                piece = both.to_bytes((both.bit_length() + 7) // 8, "little")
            pieces[chunk] = piece
    return Members(few, pieces, behind)


async def members(tx: Tx, org: str, terms: Collection[str]) -> dict[str, Members]:
    """The sets of these terms as of now; terms that nobody has are not in it."""
    changed = {row["talent_id"]: row["document"] or "" for row in await tx.rows(FRESH, {"org": org})}
    found: dict[str, Members] = {}
    behind = changed.keys()
    for row in await tx.rows(POSTINGS[tx.dialect], {"org": org, "listed": json.dumps(sorted(terms))}):
        one = found.setdefault(row["term"], Members(behind=behind))
        stored, chunk = row["people"], row["chunk"]
        if stored[:1] == bits.LISTED:
            start = chunk << bits.CHUNK_BITS
            one.few.update([start + place for place in bits.places(stored)])
        else:
            one.pieces[chunk] = bytes(stored[1:])
    if changed:
        _patch(found, terms, changed)
    return found


def _patch(found: dict[str, Members], terms: Collection[str], changed: Mapping[int, str]) -> None:
    for one in found.values():
        one.few -= changed.keys()
    asked = set(terms)
    for person, document in changed.items():
        for term in asked.intersection(document.split()):
            found.setdefault(term, Members(behind=changed.keys())).few.add(person)


def _number(piece: bytes) -> int:
    return int.from_bytes(piece, "little")
