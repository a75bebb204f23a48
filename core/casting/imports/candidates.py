"""Who in the directory a row may be about: people who share a number, a birth date or a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, select

from core.casting.imports import queries
from core.casting.imports.matching import Crowd, Known
from core.casting.imports.model import Entry
from core.casting.imports.ties import MAIL, MESSENGER, Ties, ways
from core.casting.talent import names
from core.casting.talent.model import UNKNOWN_AGES
from core.casting.talent.queries import talent, talent_trait
from core.casting.talent.vocabulary import city_name
from core.store.database import Row, Tx
from core.store.persons import identity, identity_share

TOO_COMMON = 2_000
"""People of one name word; beyond that a name says nothing, and reading them all would take long."""


class Candidates:
    """Everybody whom a stretch of rows may be about, read at once."""

    def __init__(self, org: str, source: str, people: int) -> None:
        self._org, self._source, self._people = org, source, people
        self._by_way: dict[str, set[int]] = {}
        self._by_birth: dict[object, set[int]] = {}
        self._by_name: dict[tuple[str, str], set[int]] = {}
        self._known: dict[int, Known] = {}
        self._keys: dict[str, int] = {}
        self.crowd = Crowd(people)

    async def read(self, tx: Tx, entries: Sequence[Entry], ties: Ties) -> None:
        """Look for all of them."""
        if not self._people:
            return
        self._keys = await self._counted(tx, {key for one in entries for key in names.sounds(one.name)})
        cities = await self._lived(tx, {city_name(one.city) for one in entries if one.city})
        self.crowd = Crowd(self._people, self._keys, cities)
        await self._ways(tx, entries, ties)
        await self._births(tx, entries)
        await self._names(tx, entries)
        found = (*self._by_way.values(), *self._by_birth.values(), *self._by_name.values())
        self._known = await self._facts(tx, set().union(*found))

    def of(self, entry: Entry) -> list[Known]:
        """Whom one row may be about, by id."""
        ids = set().union(*(self._by_way.get(own, set()) for _, own in ways(entry)))
        mine = set(names.sounds(entry.name))
        for same in self._by_birth.get(entry.birth_date, set()) if entry.birth_date else ():
            if same in self._known and mine & set(names.sounds(self._known[same].name)):
                ids.add(same)
        ids |= self._by_name.get(self._rarest(entry), set())
        return [self._known[one] for one in sorted(ids) if one in self._known]

    def _rarest(self, entry: Entry) -> tuple[str, str]:
        """The two words of a name that fewest people have; twice the one of a name with one."""
        keys = sorted(set(names.sounds(entry.name)), key=lambda key: (self._keys.get(key, 0), key))
        return (keys[0], keys[min(1, len(keys) - 1)]) if keys else ("", "")

    async def _counted(self, tx: Tx, keys: set[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in queries.portions(sorted(keys)):
            query = select(talent_trait.c.value, func.count().label("people")).where(
                talent_trait.c.org_id == self._org,
                talent_trait.c.kind == "name",
                talent_trait.c.value.in_(some),
            )
            rows = await tx.rows(query.group_by(talent_trait.c.value))
            found |= {row["value"]: row["people"] for row in rows}
        return found

    async def _lived(self, tx: Tx, cities: set[str]) -> dict[str, int]:
        query = select(talent.c.city, func.count().label("people")).where(
            talent.c.org_id == self._org, talent.c.city.in_(sorted(cities))
        )
        rows = await tx.rows(query.group_by(talent.c.city)) if cities else []
        return {row["city"]: row["people"] for row in rows}

    async def _ways(self, tx: Tx, entries: Sequence[Entry], ties: Ties) -> None:
        """Profiles of those who have one of the numbers, alone or shared."""
        rows = {own: ties.known[channel, own] for one in entries for channel, own in ways(one)
                if (channel, own) in ties.known}  # fmt: skip
        sharers: dict[int, set[int]] = {}
        shared = [row["id"] for row in rows.values() if row["shared"]]
        for portion in queries.portions(shared):
            query = select(identity_share).where(identity_share.c.identity_id.in_(portion))
            for row in await tx.rows(query):
                sharers.setdefault(row["identity_id"], set()).add(row["person_id"])
        people = {own: sharers.get(row["id"], set()) | {row["person_id"]} for own, row in rows.items()}
        mine = await self._profiles_of(tx, {one for some in people.values() for one in some if one})
        for own, some in people.items():
            self._by_way[own] = {mine[one] for one in some if one in mine}

    async def _profiles_of(self, tx: Tx, people: Iterable[int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for some in queries.portions(sorted(people)):
            query = select(talent.c.id, talent.c.person_id).where(talent.c.person_id.in_(some))
            found |= {row["person_id"]: row["id"] for row in await tx.rows(query)}
        return found

    async def _births(self, tx: Tx, entries: Sequence[Entry]) -> None:
        born = {one.birth_date for one in entries if one.birth_date is not None}
        for some in queries.portions(sorted(born)):
            query = select(talent.c.id, talent.c.birth_date).where(
                talent.c.org_id == self._org, talent.c.birth_date.in_(some)
            )
            for row in await tx.rows(query):
                self._by_birth.setdefault(row["birth_date"], set()).add(row["id"])

    async def _names(self, tx: Tx, entries: Sequence[Entry]) -> None:
        """People who have the two rarest words of a name."""
        pairs = {self._rarest(one) for one in entries}
        wanted = [pair for pair in sorted(pairs) if 0 < self._keys.get(pair[0], 0) <= TOO_COMMON]
        one, other = talent_trait.alias("one"), talent_trait.alias("other")
        for some in queries.portions(wanted):
            query = (
                select(one.c.talent_id, one.c.value.label("rare"), other.c.value.label("also"))
                .join(other, (other.c.talent_id == one.c.talent_id) & (other.c.kind == "name"))
                .where(one.c.org_id == self._org, one.c.kind == "name")
                .where(one.c.value.in_([rare for rare, _ in some]))
                .where(other.c.value.in_([also for _, also in some]))
            )
            asked = set(some)
            for row in await tx.rows(query):
                if (row["rare"], row["also"]) in asked:
                    self._by_name.setdefault((row["rare"], row["also"]), set()).add(row["talent_id"])

    async def _facts(self, tx: Tx, ids: set[int]) -> dict[int, Known]:
        rows = {
            one: row
            for one, row in (await queries.profiles(tx, sorted(ids))).items()
            if row["deleted_at"] is None and row["org_id"] == self._org
        }
        reached = await self._reached(tx, [row["person_id"] for row in rows.values()])
        refs = await self._refs(tx, rows)
        return {one: self._as_known(row, reached, refs) for one, row in rows.items()}

    def _as_known(self, row: Row, reached: Mapping[int, set[str]], refs: Mapping[int, set[str]]) -> Known:
        ages = (row["age_min"], row["age_max"])
        return Known(
            id=row["id"],
            name=row["name"],
            ways=frozenset(reached.get(row["person_id"], ())),
            birth_date=row["birth_date"],
            ages=None if ages == UNKNOWN_AGES else ages,
            gender=row["gender"],
            city=row["city"],
            height_cm=row["height_cm"],
            refs=frozenset(refs.get(row["id"], ())),
            own=row["source"] == self._source,
        )

    async def _reached(self, tx: Tx, people: Sequence[int]) -> dict[int, set[str]]:
        """Numbers and addresses as rows write them."""
        found: dict[int, set[str]] = {}
        for some in queries.portions(people):
            query = select(identity.c.person_id, identity.c.external_id, identity.c.alias).where(
                identity.c.person_id.in_(some), identity.c.channel.in_((MESSENGER, MAIL))
            )
            for row in await tx.rows(query):
                for own in filter(None, (row["external_id"], row["alias"])):
                    found.setdefault(row["person_id"], set()).add(own.removeprefix(f"{MESSENGER}:"))
        return found

    async def _refs(self, tx: Tx, rows: Mapping[int, Row]) -> dict[int, set[str]]:
        """The references that people have in the source of the file."""
        found = {
            one: {row["ref"]} for one, row in rows.items() if row["ref"] and row["source"] == self._source
        }
        table = queries.talent_source
        for some in queries.portions(list(rows)):
            query = select(table.c.talent_id, table.c.key).where(
                table.c.org_id == self._org, table.c.source == self._source, table.c.talent_id.in_(some)
            )
            for row in await tx.rows(query.where(table.c.key.like("ref:%"))):
                found.setdefault(row["talent_id"], set()).add(row["key"].removeprefix("ref:"))
        return found
