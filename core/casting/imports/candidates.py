"""Who in the directory a row may be about: people who share a number, a birth date or a name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from core.casting.imports import queries
from core.casting.imports.matching import Crowd, Known
from core.casting.imports.model import Entry
from core.casting.imports.namesakes import Namesakes
from core.casting.imports.ties import Ties, ways
from core.casting.talent.model import UNKNOWN_AGES
from core.casting.talent.terms import city
from core.store.database import Row, Tx

NONE: frozenset[str] = frozenset()


class Candidates:
    """Everybody whom a stretch of rows may be about, read at once."""

    def __init__(self, org: str, source: str) -> None:
        self._org, self._source = org, source
        self._by_way: dict[str, set[int]] = {}
        self._by_birth: dict[date, list[int]] = {}
        self._found: dict[int, set[int]] = {}
        self._known: dict[int, Known] = {}
        self.crowd = Crowd(0)

    async def read(self, tx: Tx, entries: Sequence[Entry], ties: Ties) -> None:
        """Look for all of them."""
        namesakes = await Namesakes.read(tx, self._org, entries)
        if not namesakes.people:
            return
        await self._ways(tx, entries, ties)
        await self._births(tx, entries)
        places = {city(one.city) for one in entries if one.city}
        self.crowd = Crowd(namesakes.people, namesakes.counts, namesakes.many(places))
        for entry in entries:
            same = namesakes.sharing(entry, self._born(entry)) | namesakes.same(entry)
            self._found[entry.line] = self._reached(entry) | same
        lost = [one for one in entries if not self._found[one.line]]
        await namesakes.read_near(tx, lost)
        for entry in lost:
            self._found[entry.line] = namesakes.near(entry) | namesakes.nearing(entry, self._born(entry))
        self._known = await self._facts(tx, set().union(*self._found.values()))

    def of(self, entry: Entry) -> list[Known]:
        """Whom one row may be about, by id."""
        return [self._known[one] for one in sorted(self._found.get(entry.line, ())) if one in self._known]

    def _reached(self, entry: Entry) -> set[int]:
        return set().union(*(self._by_way.get(own, ()) for _, own in ways(entry)))

    def _born(self, entry: Entry) -> Sequence[int]:
        return self._by_birth.get(entry.birth_date, ()) if entry.birth_date is not None else ()

    async def _ways(self, tx: Tx, entries: Sequence[Entry], ties: Ties) -> None:
        """Profiles of those who have one of the numbers, alone or shared."""
        rows = {own: ties.known[channel, own] for one in entries for channel, own in ways(one)
                if (channel, own) in ties.known}  # fmt: skip
        shared = [row["id"] for row in rows.values() if row["shared"]]
        sharers = await queries.sharers(tx, shared) if shared else {}
        people = {own: sharers.get(row["id"], set()) | {row["person_id"]} for own, row in rows.items()}
        mine = await queries.profiles_of(tx, {one for some in people.values() for one in some if one})
        for own, some in people.items():
            self._by_way[own] = {mine[one] for one in some if one in mine}

    async def _births(self, tx: Tx, entries: Sequence[Entry]) -> None:
        born = {one.birth_date for one in entries if one.birth_date is not None}
        for row in await queries.born_on(tx, self._org, born):
            self._by_birth.setdefault(row["birth_date"], []).append(row["id"])

    async def _facts(self, tx: Tx, ids: set[int]) -> dict[int, Known]:
        given: dict[int, frozenset[str]] = {}
        for own, some in self._by_way.items():
            way = frozenset((own.rpartition(":")[2],))
            for one in some:
                given[one] = given.get(one, NONE) | way
        listed = json.dumps(sorted(ids))
        refs = await queries.refs(tx, self._org, self._source, listed)
        rows = await queries.compared(tx, self._org, listed)
        return {row["id"]: self._as_known(row, given, refs) for row in rows}

    def _as_known(self, row: Row, given: Mapping[int, frozenset[str]], refs: Mapping[int, set[str]]) -> Known:
        ages, mine = (row["age_min"], row["age_max"]), row["source"] == self._source
        theirs = frozenset(refs[row["id"]]) if row["id"] in refs else NONE
        return Known(
            id=row["id"],
            name=row["name"],
            ways=given.get(row["id"], NONE),
            birth_date=row["birth_date"],
            ages=None if ages == UNKNOWN_AGES else ages,
            gender=row["gender"],
            city=row["city"],
            height_cm=row["height_cm"],
            refs=theirs | {row["ref"]} if mine and row["ref"] else theirs,
            own=mine,
            has_phone=bool(row["has_phone"]),
            has_mail=bool(row["has_mail"]),
        )
