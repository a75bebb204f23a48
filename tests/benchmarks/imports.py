"""How well and how fast an import knows who is there already, beside splink over the same rows.

Run ``python -m tests.benchmarks.imports [--people N] [--rows N] [--seed N] [--rounds N] [--splink PYTHON]
[--misses]``. The directory and the dirty list are made up with their truth (``people/rolls.py``). A row
counts as merged when the import would merge it by itself, as reviewed when it would put the right person
before somebody. splink is no part of the project: ``python -m venv DIR && DIR/bin/pip install splink``,
then ``--splink DIR/bin/python``.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from config.heap import set_aside
from config.schema import ensure_schema
from core.casting.imports.applying import BATCH, Run, apply
from core.casting.imports.called import called
from core.casting.imports.candidates import Candidates
from core.casting.imports.matching import MERGED, REVIEWED, Likeness, judged, likenesses
from core.casting.imports.model import Conventions, Entry, entries, laid_out
from core.casting.imports.opening import from_bytes, opened
from core.casting.imports.queries import add_run
from core.casting.imports.ties import MAIL, MESSENGER, Ties, ways
from core.casting.search.upkeep import BULK, catch_up, keep_up
from core.casting.talent.document import words
from core.casting.talent.model import UNKNOWN_AGES, Talent
from core.casting.talent.name_keys import key, skeleton
from core.casting.talent.name_keys import likeness as likeness_of_words
from core.casting.talent.names import sound, sounds
from core.casting.talent.queries import talent, talent_trait
from core.casting.talent.rows import canonical, profile_row, trait_rows
from core.store.database import Database
from core.store.persons import identity, person
from tests.benchmarks.people import rolls
from tests.benchmarks.people.filling import START
from tests.benchmarks.people.lives import ORG
from tests.benchmarks.people.rolls import Line, Somebody

FEW = 200
PRECISION, RECALL, FASTER = 0.995, 0.95, 5.0
SPLINK = Path(__file__).parent / "people" / "splinked.py"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of one row: ``best`` is whom it may be about, by the person's number."""

    verdict: str
    best: int | None
    probability: float


async def fill(database: Database, people: Sequence[Somebody], chunk: int = 2_000) -> None:
    """The directory as another source's import would have left it; person ``n`` has the id ``n + 1``."""
    for start in range(0, len(people), chunk):
        some = people[start : start + chunk]
        rows, traits, ids = [], [], []
        for one in some:
            profile = canonical(_profile(one))
            rows.append(
                {**profile_row(profile), "id": one.number + 1, "birth_date": one.born,
                 "created_at": START, "updated_at": START}
            )  # fmt: skip
            traits += trait_rows(profile, one.number + 1)
            ids += [
                {"org_id": ORG, "person_id": one.number + 1, "channel": channel, "external_id": own,
                 "chat": own, "proof": "import", "created_at": START}
                for channel, own in _ways(one)
            ]  # fmt: skip
        persons = [
            {"id": one.number + 1, "org_id": ORG, "name": one.name, "role": "talent", "created_at": START}
            for one in some
        ]
        async with database.transaction() as tx:
            for table, values in ((person, persons), (talent, rows), (talent_trait, traits), (identity, ids)):
                await tx.execute(insert(table), values)


def _profile(one: Somebody) -> Talent:
    age = one.age if one.born is None else rolls.years(one.born)
    return Talent(
        id=0, org_id=ORG, person_id=one.number + 1, name=one.name, gender=one.gender,
        plays=(one.gender,) if one.gender else (), playing_age=UNKNOWN_AGES if age is None else (age, age),
        is_minor=False, city=one.city, height_cm=one.height, source="ours", ref=f"P-{one.number}",
    )  # fmt: skip


def _ways(one: Somebody) -> list[tuple[str, str]]:
    phone = [(MESSENGER, f"{MESSENGER}:{one.phone}")] if one.phone else []
    return [*phone, (MAIL, one.email)] if one.email else phone


def parsed(lines: Sequence[Line]) -> list[Entry]:
    """The dirty list through the import's own reader; row ``n`` carries the reference ``D-n``."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(rolls.HEAD)
    writer.writerows((f"D-{place}", *line.cells[1:]) for place, line in enumerate(lines))
    content = out.getvalue().encode()
    sheet = opened(from_bytes(content), len(content))
    layout = laid_out(sheet).decided(Conventions("dmy"))
    rows = list(entries(sheet, layout, rolls.TODAY))
    bad = [row for row in rows if not isinstance(row, Entry)]
    assert not bad, f"the list is dirty, not broken: {bad[:3]}"
    return [row for row in rows if isinstance(row, Entry)]


async def decided(database: Database, rows: Sequence[Entry]) -> list[Decision]:
    """What the import would decide of each row, a batch at a time, nothing written."""
    out: list[Decision] = []
    for start in range(0, len(rows), BATCH):
        some = rows[start : start + BATCH]
        async with database.read() as tx:
            ties = await Ties.read(tx, ORG, START, [way for one in some for way in ways(one)])
            candidates = Candidates(ORG, "theirs")
            await candidates.read(tx, some, ties)
        out += [_decision(one, candidates) for one in some]
    return out


def _decision(row: Entry, candidates: Candidates) -> Decision:
    found = _likenesses(row, candidates)
    verdict, best = judged(row, found)
    if best is None:
        return Decision(verdict, None, 0.0)
    return Decision(verdict, best.person.id - 1, best.probability)


def _likenesses(row: Entry, candidates: Candidates) -> list[Likeness]:
    return likenesses(row, candidates.of(row), candidates.crowd, rolls.TODAY)


def quality(lines: Sequence[Line], found: Sequence[Decision]) -> dict[str, float]:
    """Of what is merged, how much rightly; of what should be found, how much is merged or shown."""
    merged = [(line, one) for line, one in zip(lines, found, strict=True) if one.verdict == "same"]
    shown = [(line, one) for line, one in zip(lines, found, strict=True) if one.best is not None]
    there = sum(line.truth is not None for line in lines)
    right = sum(line.truth == one.best for line, one in merged)
    seen = sum(line.truth is not None and line.truth == one.best for line, one in shown)
    return {
        "precision": right / max(1, len(merged)),
        "merged": right / there,
        "recall": seen / there,
        "shown rightly": seen / max(1, len(shown)),
    }


def theirs(lines: Sequence[Line], answer: dict[str, Any]) -> dict[str, float]:
    """The same of splink's pairs: the best pair of each row, from the two thresholds on."""
    there = sum(line.truth is not None for line in lines)
    best = {int(row): (int(known), float(sure)) for row, known, sure in answer["best"]}
    merged = [(lines[row].truth, known) for row, (known, sure) in best.items() if sure >= MERGED]
    right = sum(truth == known for truth, known in merged)
    seen = sum(lines[row].truth == known for row, (known, sure) in best.items() if sure >= REVIEWED)
    shown = sum(sure >= REVIEWED for _, sure in best.values())
    return {
        "precision": right / max(1, len(merged)),
        "merged": right / there,
        "recall": seen / there,
        "shown rightly": seen / max(1, shown),
    }


async def run(arguments: argparse.Namespace) -> int:
    """Build, decide, compare."""
    people = rolls.roll(arguments.seed, arguments.people)
    lines = rolls.dirty(arguments.seed, people, arguments.rows)
    began = time.perf_counter()
    rows = parsed(lines)
    read = time.perf_counter() - began
    with tempfile.TemporaryDirectory() as folder:
        database = await _directory(arguments, people, Path(folder))
        spent, other = [], []
        peer = Peer(arguments.splink, Path(folder), people, rows)
        set_aside()  # as the command does; the truth that this holds would be looked at again and again
        for _ in range(arguments.rounds):
            _forget()
            began = time.perf_counter()
            found = await decided(database, rows)
            spent.append(time.perf_counter() - began)
            other += peer.answered()
        ours = quality(lines, found)
        _show("castmatch", ours, statistics.median(spent))
        met = ours["precision"] >= PRECISION and ours["recall"] >= RECALL
        if other:
            took = statistics.median(one["seconds"] for one in other)
            _show("splink", theirs(lines, other[-1]), took)
            predicting = statistics.median(one["predicting"] for one in other)
            times = took / statistics.median(spent), predicting / statistics.median(spent)
            print(
                f"splink took {times[0]:.1f} x our time, {times[1]:.1f} x without its training"
                f" ({predicting:.1f} s); {other[-1]['pairs']} pairs"
            )
            met = met and took >= FASTER * statistics.median(spent)
        if arguments.misses:
            await _misses(database, lines, rows, found, people)
        await _whole(database, rows, read)
        await database.close()
    print(f"bars (precision {PRECISION} from {MERGED} on, recall {RECALL} from {REVIEWED} on,"
          f" {FASTER:.0f} x): {'met' if met else 'NOT MET'}")  # fmt: skip
    return 0


async def _directory(arguments: argparse.Namespace, people: Sequence[Somebody], folder: Path) -> Database:
    """The people as a database; from an earlier run where it was kept."""
    name = f"imports-{arguments.seed}-{arguments.people}.db"
    kept, path = Path(arguments.keep or folder) / name, folder / name
    known = kept.exists()
    if known:
        shutil.copy(kept, path)
    database = Database(f"sqlite+aiosqlite:///{path}")
    await ensure_schema(database)
    if not known:
        began = time.perf_counter()
        await fill(database, people)
        await catch_up(database, ORG)
        print(f"{len(people)} people put in {time.perf_counter() - began:.0f} s", flush=True)
    if arguments.keep and not known:
        await database.close()
        shutil.copy(path, kept)
        database = Database(f"sqlite+aiosqlite:///{path}")
    return database


def _forget() -> None:
    """Each round starts as a fresh process would."""
    for kept in (key, likeness_of_words, skeleton, sound, called):
        kept.cache_clear()


def _show(name: str, figures: dict[str, float], seconds: float) -> None:
    shown = ", ".join(f"{what} {value:.4f}" for what, value in figures.items())
    print(f"{name:10} {shown}, {seconds:.2f} s", flush=True)


async def _whole(database: Database, rows: Sequence[Entry], read: float) -> None:
    """The import itself, reading and writing among it."""
    began = time.perf_counter()
    kinds: Counter[str] = Counter()
    async with database.transaction() as tx:
        made = await add_run(tx, ORG, "theirs", START, status="applying", total=len(rows))
    for start in range(0, len(rows), BATCH):
        async with database.transaction() as tx:
            run = Run(made, ORG, "theirs", rolls.TODAY)
            kinds.update(one.kind for one in await apply(tx, run, rows[start : start + BATCH], START))
        await keep_up(database, ORG, BULK)
    print(
        f"the whole import: {read:.1f} s to read, {time.perf_counter() - began:.1f} s to write, {dict(kinds)}"
    )


class Peer:
    """splink in an interpreter of its own, or nothing with the reason said."""

    def __init__(self, python: str, folder: Path, people: Sequence[Somebody], rows: Sequence[Entry]) -> None:
        self._python, self._folder = python, folder
        asked = subprocess.run([python, "-c", "import splink"], capture_output=True, check=False)
        self._here = asked.returncode == 0
        if not self._here:
            print(f"splink is not here ({python} cannot import it): its column is left out")
            return
        counts = Counter(one for somebody in people for one in _keys(somebody.name))
        _written(folder / "known.csv", [_columns_of(one) for one in people], counts)
        _written(folder / "rows.csv", [_columns(one) for one in rows], counts, rarest=True)

    def answered(self) -> list[dict[str, Any]]:
        """One round."""
        if not self._here:
            return []
        command = [self._python, str(SPLINK), str(self._folder / "known.csv"), str(self._folder / "rows.csv")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"splink failed: {done.stderr[-2000:]}")
            return []
        return [json.loads(done.stdout)]


def _keys(name: str) -> list[str]:
    return sorted(set(sounds(name)))


def _columns_of(one: Somebody) -> dict[str, Any]:
    age = one.age if one.born is None else rolls.years(one.born)
    return {
        "unique_id": one.number, "name": one.name, "phone": one.phone, "email": one.email,
        "born": one.born.isoformat() if one.born else "", "age": "" if age is None else age,
        "gender": one.gender, "city": one.city, "height": "" if one.height is None else one.height,
    }  # fmt: skip


def _columns(row: Entry) -> dict[str, Any]:
    ages = row.ages(rolls.TODAY)
    return {
        "unique_id": int(row.ref.removeprefix("D-")), "name": row.name, "phone": (*row.phones, "")[0],
        "email": row.email, "born": row.birth_date.isoformat() if row.birth_date else "",
        "age": "" if ages is None else ages[0], "gender": row.gender, "city": row.city,
        "height": "" if row.height_cm is None else row.height_cm,
    }  # fmt: skip


def _written(
    path: Path, rows: Sequence[dict[str, Any]], counts: Counter[str], *, rarest: bool = False
) -> None:
    """With what splink blocks on and compares made ready: the name in Latin letters and in order, its
    sounds, the pairs of them (of a row the rarest, as ours does), and those that few have."""
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0], "sorted_name", "sounds", "keys", "pairs", "rare"])
        writer.writeheader()
        for row in rows:
            keys = _keys(row["name"])
            pairs = ["|".join(pair) for pair in combinations(keys, 2)] or [f"{keys[0]}|{keys[0]}"]
            if rarest:
                few = sorted(sorted(keys, key=lambda one: (counts[one], one))[:2])
                pairs = ["|".join((few[0], few[-1]))]
            rare = [one for one in keys if counts[one] <= FEW]
            made = {"sorted_name": " ".join(sorted(words(row["name"]))), "sounds": " ".join(keys)}
            lists = {"keys": ";".join(keys), "pairs": ";".join(pairs), "rare": ";".join(rare)}
            writer.writerow({**row, **made, **lists})


async def _misses(
    database: Database,
    lines: Sequence[Line],
    rows: Sequence[Entry],
    found: Sequence[Decision],
    people: Sequence[Somebody],
) -> None:
    """What went wrong, by kind, with examples."""
    wrong: Counter[str] = Counter()
    for line, row, one in zip(lines, rows, found, strict=True):
        if one.verdict == "same" and one.best != line.truth:
            print(
                "MERGED WRONGLY",
                line.kind,
                row.name,
                row.phones,
                row.email,
                row.birth_date,
                people[one.best or 0],
            )
        if line.truth is not None and one.best != line.truth:
            truth = people[line.truth]
            way = "way" if {*row.phones, row.email} & {truth.phone, truth.email} - {""} else ""
            born = "born" if row.birth_date and row.birth_date == truth.born else ""
            case = f"{line.kind} {way} {born} {'other' if one.best is not None else 'none'}"
            wrong[case] += 1
            if wrong[case] <= 2:
                print("   missed", case, row, truth)
    for case, many in wrong.most_common():
        print(f"   {many:5} {case}")
    news = Counter(
        line.kind
        for line, one in zip(lines, found, strict=True)
        if line.truth is None and one.best is not None
    )
    print(f"   new people shown as somebody: {dict(news)}")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--splink", default=sys.executable, help="an interpreter that has splink")
    parser.add_argument("--keep", default="", help="a folder in which the directory stays for the next run")
    parser.add_argument("--misses", action="store_true")
    raise SystemExit(asyncio.run(run(parser.parse_args())))


if __name__ == "__main__":
    main()
