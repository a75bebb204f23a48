"""Rows put into the directory, a batch to a transaction; each with what undo needs to take it back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select

from core.casting.imports import notes, queries
from core.casting.imports.candidates import Candidates
from core.casting.imports.filling import changed, fresh, led_by, state
from core.casting.imports.matching import Likeness, Verdict, judged, likenesses
from core.casting.imports.model import Entry, Problem
from core.casting.imports.ties import Circle, Ties, Trace, ways
from core.casting.talent import names
from core.casting.talent.queries import as_talent, talent, talent_trait
from core.casting.talent.rows import trait_rows
from core.store.database import Row, Tx
from core.store.persons import identity, person

BATCH = 500
"""Rows per transaction: another process may write in between."""
OUTCOMES = ("added", "updated", "skipped", "review", "errors")
Reason = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Run:
    """What holds for a whole import. ``today``: for ages. ``timezone``: of people it adds. ``by``: who sent
    the file, None for the operator."""

    id: int
    org: str
    source: str
    today: date
    timezone: str = "Asia/Kolkata"
    by: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row. ``kind``: added, updated, skipped (nothing new), review (added, and to
    be looked at), error. ``other_id``: the profile it may be the same person as."""

    line: int
    kind: str
    name: str
    ref: str = ""
    talent_id: int | None = None
    reasons: tuple[Reason, ...] = ()
    other_id: int | None = None
    score: float | None = None


@dataclass(slots=True)
class _Write:
    """One row on its way: the profile it becomes, and what it leaves behind."""

    entry: Entry
    values: dict[str, Any]
    trace: Trace = field(default_factory=Trace)
    old: Row | None = None
    person: Row | None = None
    source: Row | None = None
    reasons: list[Reason] = field(default_factory=list)
    other_id: int | None = None
    score: float | None = None
    talent_id: int = 0
    notes: list[int] = field(default_factory=list)


async def apply(tx: Tx, run: Run, rows: Sequence[Entry | Problem], now: datetime) -> list[Outcome]:
    """Put one batch in. Rows that say what is known already change nothing."""
    problems = [one for one in rows if isinstance(one, Problem)]
    outcomes = [Outcome(one.line, "error", one.name, one.ref, reasons=one.reasons) for one in problems]
    await queries.remember(tx, run.id, [_named(one) for one in problems])
    for part in _independent([one for one in rows if isinstance(one, Entry)]):
        outcomes += await _Batch(tx, run, now).apply(part)
    return sorted(outcomes, key=lambda one: one.line)


def _independent(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """The rows in stretches of which no two can be about one person: what an earlier one leaves is
    then found in the tables by a later one."""
    part: list[Entry] = []
    seen: set[str] = set()
    for entry in entries:
        marks = {entry.key, *(own for _, own in ways(entry)), "|".join(sorted(names.sounds(entry.name)))}
        if entry.birth_date is not None:
            # Only who shares a word of the name, too, is looked at for a birth date.
            marks |= {f"{entry.birth_date}|{key}" for key in names.sounds(entry.name)}
        if marks & seen:
            yield part
            part, seen = [], set()
        part.append(entry)
        seen |= marks
    if part:
        yield part


class _Batch:
    """One stretch of rows: read what is known of all of them, decide, write together."""

    def __init__(self, tx: Tx, run: Run, now: datetime) -> None:
        self._tx, self._run, self._now = tx, run, now
        self._candidates = Candidates(run.org, run.source)
        self._profiles: dict[int, Row] = {}
        self._owners: dict[int, Row] = {}
        self._changed: set[int] = set()
        self._writes: list[_Write] = []
        self._outcomes: list[Outcome] = []

    async def apply(self, entries: Sequence[Entry]) -> list[Outcome]:
        tx, run = self._tx, self._run
        known = await queries.sources(tx, run.org, run.source, [entry.key for entry in entries])
        wanted = [way for one in entries for some in (one, one.agent, one.guardian) for way in ways(some)]
        self._ties = await Ties.read(tx, run.org, self._now, wanted)
        self._circle = Circle(self._ties, run.timezone)
        gone = await _erased(tx, run.org, wanted)
        new = [one for one in entries if one.key not in known]
        await self._candidates.read(tx, new, self._ties)
        judgements = {one.line: self._judged(one) for one in new}
        same = [best.person.id for verdict, best in judgements.values() if verdict == "same" and best]
        await self._read_profiles([*(row["talent_id"] for row in known.values()), *same])
        for entry in entries:
            row = known.get(entry.key)
            if row is not None:
                await self._again(entry, row, self._profiles[row["talent_id"]])
            elif any(way in gone for way in ways(entry)):
                self._skip(entry, None, (("imports-erased", {}),))
            else:
                await self._new(entry, *judgements[entry.line])
        await self._write()
        return self._outcomes

    def _judged(self, entry: Entry) -> tuple[Verdict, Likeness | None]:
        """Whether a row whose key is new is about somebody who is known already."""
        people = self._candidates.of(entry)
        return judged(entry, likenesses(entry, people, self._candidates.crowd, self._run.today))

    async def _read_profiles(self, ids: Sequence[int]) -> None:
        """These profiles and whose they are, as they stand now."""
        self._profiles |= await queries.profiles(self._tx, ids)
        self._owners |= await queries.owners(self._tx, [self._profiles[one]["person_id"] for one in ids])

    def _skip(self, entry: Entry, talent_id: int | None, reasons: tuple[Reason, ...] = ()) -> None:
        outcome = Outcome(entry.line, "skipped", entry.name, entry.ref, talent_id, reasons)
        self._outcomes.append(outcome)

    async def _again(self, entry: Entry, source: Row, old: Row) -> None:
        """A row whose key is known: nothing new, or a change."""
        if old["deleted_at"] is not None and not old["document"]:
            self._skip(entry, None, (("imports-erased", {}),))
        elif source["fingerprint"] == entry.fingerprint and old["deleted_at"] is None:
            self._skip(entry, old["id"])
        else:
            await self._change(entry, old, source, own=True)

    async def _change(self, entry: Entry, old: Row, source: Row | None, *, own: bool) -> None:
        if old["id"] in self._changed:
            # An earlier row of this stretch is about the same person: it comes first.
            await self._write()
            await self._read_profiles([old["id"]])
            old = self._profiles[old["id"]]
        self._changed.add(old["id"])
        who = self._owners.get(old["person_id"])
        before = as_talent({**old, "language": "en", "timezone": self._run.timezone})
        values = changed(before, old["birth_date"], entry, self._run.today, own=own)
        if entry.ref and not old["ref"] and old["source"] == self._run.source:
            values["ref"] = entry.ref
        self._writes.append(_Write(entry, {**values, "deleted_at": None}, old=old, person=who, source=source))

    async def _new(self, entry: Entry, verdict: Verdict, best: Likeness | None) -> None:
        """A row whose key is new: somebody who is known already, perhaps somebody, or a newcomer."""
        if verdict == "same" and best is not None:
            old = self._profiles[best.person.id]
            await self._change(entry, old, None, own=best.person.own)
            self._writes[-1].reasons.append(("imports-merged", {"name": best.person.name}))
            return
        values = fresh(entry, self._run.org, self._run.source, 0, self._run.today)
        one = _Write(entry, values, person=await self._waiting_person(entry))
        if best is not None:
            one.other_id, one.score = best.person.id, round(best.probability, 3)
            one.reasons.append(("imports-review-same", {"name": best.person.name, "id": best.person.id}))
        self._writes.append(one)

    async def _waiting_person(self, entry: Entry) -> Row | None:
        """A talent whom somebody added by hand, with this number and no profile yet."""
        for way in ways(entry):
            who = self._ties.owner(way)
            if who is not None and who["role"] == "talent" and names.alike(entry.name, who["name"]):
                taken = await self._tx.scalar(select(talent.c.id).where(talent.c.person_id == who["id"]))
                return who if taken is None else None
        return None

    async def _write(self) -> None:
        await self._people()
        for one in self._writes:
            await self._tied(one)
        await self._ties.write(self._tx)
        added = [one for one in self._writes if one.old is None]
        stamped = [{**one.values, "created_at": self._now, "updated_at": self._now} for one in added]
        for one, made in zip(added, await queries.inserted(self._tx, talent, stamped), strict=True):
            one.talent_id = made
        altered = [one for one in self._writes if one.old is not None and self._altered(one)]
        await self._update(altered)
        traits = [
            row for one in (*added, *altered) for row in trait_rows(_as_talent(one.values), one.talent_id)
        ]
        if traits:
            await self._tx.execute(insert(talent_trait), traits)
        await self._sources([*added, *altered])
        await self._note([*added, *altered])
        written = {id(one) for one in (*added, *altered)}
        kept = [self._kept(one) for one in self._writes if id(one) in written]
        await queries.remember(self._tx, self._run.id, kept)
        self._outcomes += [self._outcome(one, id(one) in written) for one in self._writes]
        self._writes = []

    async def _people(self) -> None:
        """A person for every new profile."""
        waiting = [one for one in self._writes if one.person is None]
        rows = [
            {
                "org_id": self._run.org,
                "name": one.entry.name,
                "role": "talent",
                "language": one.entry.language or "en",
                "timezone": self._run.timezone,
                "created_at": self._now,
            }
            for one in waiting
        ]
        made = await queries.inserted(self._tx, person, rows)
        for one, row, person_id in zip(waiting, rows, made, strict=True):
            one.person = {**row, "id": person_id, "made": True, "left_at": None}

    async def _tied(self, one: _Write) -> None:
        """The people and numbers around a row."""
        entry, who = one.entry, one.person or {}
        one.values["person_id"] = who["id"]
        minor = bool(one.values["is_minor"])
        agent = await self._circle.find(self._tx, entry.agent, "agent", one.trace)
        one.values |= led_by(agent, entry)
        guardian = await self._circle.find(self._tx, entry.guardian, "guardian", one.trace)
        if guardian is not None:
            one.values["guardian_id"] = guardian
        for way in ways(entry, minor=minor):
            await self._ties.tie(self._tx, way, who, one.trace)
        if minor and one.values.get("guardian_id") is None:
            one.reasons.append(("imports-review-minor", {}))
        if one.trace.taken:
            shown = ", ".join(dict.fromkeys(one.trace.taken))
            one.reasons.append(("imports-review-number", {"name": shown}))

    def _altered(self, one: _Write) -> bool:
        """Whether a known profile is any different now. That a new key is theirs is a difference, too:
        the row is known by it from now on."""
        assert one.old is not None
        one.talent_id = one.old["id"]
        if one.source is None:
            return True
        touched = one.trace.identities or one.trace.bound or one.trace.shared or one.entry.note
        return bool(touched) or state({**one.old, **one.values}) != state(one.old)

    async def _update(self, altered: Sequence[_Write]) -> None:
        for one in altered:
            await self._tx.update(talent, {"id": one.talent_id}, {**one.values, "updated_at": self._now})
            named = {"name": one.values["name"], "left_at": None}
            await self._tx.update(person, {"id": one.values["person_id"]}, named)
        for some in queries.portions([one.talent_id for one in altered]):
            await self._tx.execute(delete(talent_trait).where(talent_trait.c.talent_id.in_(some)))

    async def _sources(self, written: Sequence[_Write]) -> None:
        """Whose row each key is now. A row that changed nothing leaves no trace."""
        rows = [
            {
                "org_id": self._run.org,
                "source": self._run.source,
                "key": one.entry.key,
                "talent_id": one.talent_id,
                "fingerprint": one.entry.fingerprint,
            }
            for one in written
        ]
        table = queries.talent_source
        new = [row for row, one in zip(rows, written, strict=True) if _unwritten(one.source)]
        if new:
            await self._tx.execute(insert(table), new)
        for row, one in zip(rows, written, strict=True):
            if not _unwritten(one.source):
                mine = {name: row[name] for name in ("org_id", "source", "key")}
                await self._tx.update(table, mine, {"fingerprint": row["fingerprint"]})

    async def _note(self, written: Sequence[_Write]) -> None:
        """What the file notes of them. Health and the like are left out, and the row says so."""
        told: list[notes.Remark] = []
        for one in written:
            remarks, less = notes.remarks(one.talent_id, one.entry.note)
            told += remarks
            if less:
                one.reasons.append(("imports-review-note", {}))
        made = await notes.write(self._tx, self._run.org, self._run.by, told, self._now) if told else {}
        for one in written:
            one.notes = made.pop(one.talent_id, [])

    def _kept(self, one: _Write) -> dict[str, Any]:
        before: dict[str, Any] = one.trace.stored()
        who = one.person or {}
        before["person"] = {"id": who["id"], "name": who["name"], "made": bool(who.get("made"))}
        before["person"]["left_at"] = _stored(who.get("left_at"))
        before["key"] = one.entry.key
        before["notes"] = one.notes
        before["source"] = one.source["fingerprint"] if one.source is not None else None
        if one.old is not None:
            before["talent"] = {name: _stored(value) for name, value in one.old.items()}
        settled = {**(one.old or {}), **one.values, "deleted_at": None}
        return {
            "line": one.entry.line,
            "outcome": self._outcome(one, written=True).kind,
            "name": one.entry.name,
            "talent_id": one.talent_id,
            "other_id": one.other_id,
            "score": one.score,
            "reasons": [[key, values] for key, values in one.reasons],
            "before": before,
            "after": state(settled),
        }

    def _outcome(self, one: _Write, written: bool) -> Outcome:
        entry, revived = one.entry, one.old is not None and one.old["deleted_at"] is not None
        kind = "added" if one.old is None or revived else "updated"
        if not written:
            kind = "skipped"
        elif one.reasons and kind == "added":
            kind = "review"
        reasons, other = tuple(one.reasons), one.other_id
        return Outcome(entry.line, kind, entry.name, entry.ref, one.talent_id, reasons, other, one.score)


def _named(problem: Problem) -> dict[str, Any]:
    """A bad row as it is kept, to be shown to whoever sent the file."""
    return {
        "line": problem.line,
        "outcome": "error",
        "name": problem.name,
        "talent_id": None,
        "other_id": None,
        "score": None,
        "reasons": [[key, values] for key, values in problem.reasons],
        "before": {},
        "after": "",
    }


def _unwritten(source: Row | None) -> bool:
    return source is None or bool(source.get("unwritten"))


def _as_talent(values: Mapping[str, Any]) -> Any:
    return as_talent({**values, "id": 0, "language": "en", "timezone": "Asia/Kolkata"})


def _stored(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


async def _erased(tx: Tx, org: str, wanted: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these belong to somebody who asked to be forgotten: only their hash is left."""
    hashes = {
        "erased:" + hashlib.sha256(f"{channel}|{own}".encode()).hexdigest(): (channel, own)
        for channel, own in wanted
    }
    found: set[tuple[str, str]] = set()
    for some in queries.portions(list(hashes)):
        query = select(identity.c.external_id).where(
            identity.c.org_id == org, identity.c.external_id.in_(some)
        )
        found |= {hashes[row["external_id"]] for row in await tx.rows(query)}
    return found
