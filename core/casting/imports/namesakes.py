"""Who in the directory is called as a row says, from the sets that searches read, the newest changes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from core.casting.imports.called import called
from core.casting.imports.model import Entry
from core.casting.search.members import Members, members, unfolded, united
from core.casting.talent import name_keys
from core.casting.talent.terms import EVERYBODY, city
from core.store.database import Tx

COMMON = 12
"""People of one name from which a name says too little: of more, only those of the row's city are read."""
MOST = 150
"""Beyond so many of them they are not read either."""
MANY = 120
"""People whose names are so much like one that they are compared with it."""
NOBODY = Members()


class Namesakes:
    """Sets of people by the words of their names."""

    def __init__(
        self,
        org: str,
        sets: Mapping[str, Members],
        entries: Sequence[Entry],
        changed: Mapping[int, set[str]],
    ) -> None:
        self._org, self._sets, self._changed, self._near = org, sets, changed, dict[str, Members]()
        self._rare: dict[str, list[str]] = {}
        keys = {key for one in entries for key in called(one.name).keys}
        self._people = {key: sets.get(f"k:{key}", NOBODY) for key in keys}
        self.counts: Mapping[str, int] = {key: len(people) for key, people in self._people.items()}

    @classmethod
    async def read(cls, tx: Tx, org: str, entries: Sequence[Entry]) -> Namesakes:
        """The sets that a stretch of rows needs first: names of the same sound, and the cities."""
        terms = {f"k:{key}" for one in entries for key in called(one.name).keys}
        terms |= {city(one.city) for one in entries if one.city} | {EVERYBODY}
        changed = await unfolded(tx, org)
        return cls(org, await members(tx, org, terms, changed), entries, changed)

    @property
    def people(self) -> int:
        """How many the directory holds."""
        return self._sets.get(EVERYBODY, NOBODY).exactly

    def many(self, terms: Iterable[str]) -> dict[str, int]:
        """How many have each of these terms."""
        return {term: len(self._sets.get(term, NOBODY)) for term in terms}

    def same(self, entry: Entry) -> set[int]:
        """Who has the two rarest words of a name, or the one of a name with one."""
        rarest = self._rarest(entry)
        if len(rarest) > 1:
            found = self._people[rarest[0]].shared(self._people[rarest[1]], MOST) or set()
            here = self._sets.get(city(entry.city), NOBODY) if entry.city else None
            if here is not None and len(found) > COMMON:
                found = here.among(found)
            return found
        return (rarest and self._people[rarest[0]].all(MANY)) or set()

    def sharing(self, entry: Entry, people: Sequence[int]) -> set[int]:
        """Those of some people who have one of the words of a name."""
        words = [self._people[key] for key in called(entry.name).long] if people else []
        return set().union(*(word.among(people) for word in words))

    def nearing(self, entry: Entry, people: Sequence[int]) -> set[int]:
        """Those of some people who have a word much like one of the two rarest."""
        words = [self._near[key] for key in self._rarest(entry)] if people else []
        return set().union(*(word.among(people) for word in words))

    def _rarest(self, entry: Entry) -> list[str]:
        rarest = self._rare.get(entry.name)
        if rarest is None:
            long = dict.fromkeys(called(entry.name).long)
            rarest = self._rare[entry.name] = sorted(long, key=lambda key: (self.counts[key], key))[:2]
        return rarest

    async def read_near(self, tx: Tx, entries: Sequence[Entry]) -> None:
        """The sets for names that are only much alike, for rows that nobody was found for."""
        around = {key: list(_around(key)) for one in entries for key in self._rarest(one)}
        terms = set().union(*around.values())
        sets = await members(tx, self._org, terms, self._changed) if terms else {}
        for key, listed in around.items():
            self._near[key] = united([self._people[key], *(sets[term] for term in listed if term in sets)])

    def near(self, entry: Entry) -> set[int]:
        """Who has two words that are much like the two rarest; where those are too many, one of them
        must sound the same."""
        rarest = self._rarest(entry)
        near = [self._near[key] for key in rarest]
        if len(rarest) < 2:
            return (near and near[0].all(MANY)) or set()
        both = near[0].shared(near[1], MANY)
        if both is not None:
            return both
        one, other = (self._people[key] for key in rarest)
        return (one.shared(near[1], MANY) or set()) | (near[0].shared(other, MANY) or set())


def _around(key: str) -> Iterator[str]:
    """Where keys one slip from this one, or of the same consonants, are looked for."""
    yield f"e:{key}"
    for shorter in name_keys.shortened(key):
        yield from (f"k:{shorter}", f"e:{shorter}")
    if bones := name_keys.skeleton(key):
        yield f"f:{bones}"
