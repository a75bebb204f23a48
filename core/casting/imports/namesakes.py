"""Who in the directory is called as a row says, from the sets that searches read, the newest changes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from core.casting.imports.called import called
from core.casting.imports.model import Entry
from core.casting.search import bits
from core.casting.search.index import Index, load
from core.casting.talent import name_keys
from core.casting.talent.terms import city
from core.store.database import Tx

COMMON = 400
"""People of one name beyond which a name says nothing, and reading them all would take long."""
MANY = 120
"""People whose names are so much like one that they are compared with it."""

FEW = 6
"""So few are taken one by one out of a large number; of more, all its bytes are looked through."""


class Namesakes:
    """Sets of people by the words of their names."""

    def __init__(self, org: str, index: Index, entries: Sequence[Entry]) -> None:
        self._org, self._index = org, index
        keys = {key for one in entries for key in called(one.name).keys}
        self._people = {key: index.of(f"k:{key}") for key in keys}
        self.counts: Mapping[str, int] = {key: people.bit_count() for key, people in self._people.items()}
        self._near = index

    @classmethod
    async def read(cls, tx: Tx, org: str, entries: Sequence[Entry]) -> Namesakes:
        """The sets that a stretch of rows needs first: names of the same sound, and the cities."""
        terms = {f"k:{key}" for one in entries for key in called(one.name).keys}
        terms |= {city(one.city) for one in entries if one.city}
        return cls(org, await load(tx, org, terms), entries)

    def many(self, terms: Iterable[str]) -> dict[str, int]:
        """How many have each of these terms."""
        return {term: self._index.of(term).bit_count() for term in terms}

    def same(self, entry: Entry) -> set[int]:
        """Who has the two rarest words of a name, or the one of a name with one."""
        rarest = self._rarest(entry)
        if not rarest:
            return set()
        people = self._people[rarest[0]] & self._people[rarest[-1]]
        return _some(people, COMMON if len(rarest) > 1 else MANY)

    def _rarest(self, entry: Entry) -> list[str]:
        long = dict.fromkeys(called(entry.name).long)
        return sorted(long, key=lambda key: (self.counts[key], key))[:2]

    async def read_near(self, tx: Tx, entries: Sequence[Entry]) -> None:
        """The sets for names that are only much alike, for rows that nobody was found for."""
        keys = {key for one in entries for key in self._rarest(one)}
        terms = {term for key in keys for term in _around(key)}
        if terms:
            self._near = await load(tx, self._org, terms)

    def near(self, entry: Entry) -> set[int]:
        """Who has two words that are much like the two rarest; where those are too many, one of them
        must sound the same."""
        rarest = self._rarest(entry)
        if not rarest:
            return set()
        exact = [self._people[key] for key in rarest]
        near = [exact[place] | self._near.any_of(_around(key)) for place, key in enumerate(rarest)]
        if len(rarest) == 1:
            return _some(near[0], MANY)
        return _some(near[0] & near[1], MANY) or _some((exact[0] & near[1]) | (near[0] & exact[1]), MANY)


def _around(key: str) -> Iterator[str]:
    """Where keys one slip from this one, or of the same consonants, are looked for."""
    yield f"e:{key}"
    for shorter in name_keys.shortened(key):
        yield from (f"k:{shorter}", f"e:{shorter}")
    if bones := name_keys.skeleton(key):
        yield f"f:{bones}"


def _some(people: int, most: int) -> set[int]:
    """The members of a set that is not too large; nobody of one that is."""
    many = people.bit_count()
    if not 0 < many <= most:
        return set()
    return set(bits.first(people, many) if many <= FEW else bits.members(people))
