"""``castmatch import-talent FILE``: a spreadsheet into the directory, row by row, and out again."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.app import utc_now
from config.commands import positive, refuse, run_async, settings, with_database
from config.heap import set_aside
from config.settings import Loaded
from core.casting.imports import queries
from core.casting.imports.applying import BATCH, OUTCOMES, Outcome, Run, apply
from core.casting.imports.model import Conventions, Entry, Layout, Problem, entries, laid_out
from core.casting.imports.opening import opened
from core.casting.imports.sheet import Sheet
from core.casting.imports.undoing import take_back
from core.casting.search.upkeep import BULK, catch_up, keep_up
from core.errors import Rejected
from core.store.database import Database
from core.texts import Words

MOST_SOURCE = 64
LONG = 5_000
"""Rows from which a file is too long to name each of them."""
STEP = 5
"""Percent between two lines of progress where there is no terminal."""
REHEARSED = 2_000
"""Rows that a dry run tries in one transaction and takes back; of a larger file each batch by itself."""


class _Rehearsed(Exception):
    """Ends a dry run's transaction without keeping anything."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The file, or an import to take back."""
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="a CSV or Excel (.xlsx) file with a heading row"
    )
    parser.add_argument(
        "--source",
        default="default",
        metavar="NAME",
        help="whose list it is: a row's reference counts within it",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and keep nothing")
    parser.add_argument(
        "--dates", choices=["dmy", "mdy"], help="how dates are written, when the file cannot tell"
    )
    parser.add_argument(
        "--heights", choices=["inches", "feet"], help="whether 5.7 is five feet seven, or 5.7 feet"
    )
    parser.add_argument("--undo", type=positive, metavar="IMPORT", help="take back an import by its number")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """0: every row is in or known; 1: some are in error, or the file cannot be read; 2: wrong usage."""
    loaded = settings()
    if (arguments.undo is None) == (arguments.file is None):
        refuse(["import-talent: name one file, or an import to take back with --undo"])
    if arguments.undo is not None:
        return run_async(with_database(loaded, lambda database: _undo(loaded, database, arguments)))
    if not arguments.source.strip() or len(arguments.source) > MOST_SOURCE:
        refuse([f"--source: write a name of up to {MOST_SOURCE} letters"])
    path = Path(arguments.file)
    if not path.is_file():
        refuse([f"{path}: there is no such file"])
    try:
        sheet, layout = _looked_at(path, arguments)
    except Rejected as error:
        return _refused(arguments, _words()(error.text_key, **error.values))
    except OSError as error:
        refuse([f"{path}: cannot be read ({error.strerror})"])
    if layout.unclear_date:
        return _refused(arguments, _words()("imports-cli-dates", example=layout.unclear_date))
    return run_async(
        with_database(loaded, lambda database: _import(loaded, database, arguments, sheet, layout))
    )


def _words() -> Words:
    return Words("en")


def _refused(arguments: argparse.Namespace, sentence: str) -> int:
    print(f"{arguments.file}: {sentence}", file=sys.stderr)
    if arguments.json:
        empty = dict.fromkeys(OUTCOMES, 0)
        print(json.dumps({"rows": [], **empty, "refused": sentence}, ensure_ascii=False))
    return 1


def _looked_at(path: Path, arguments: argparse.Namespace) -> tuple[Sheet, Layout]:
    sheet = opened(lambda: path.open("rb"), path.stat().st_size)
    bar = _Bar("reading", 0)
    layout = laid_out(sheet, bar.show)
    bar.end()
    return sheet, layout.decided(Conventions(arguments.dates, arguments.heights))


async def _import(
    loaded: Loaded, database: Database, arguments: argparse.Namespace, sheet: Sheet, layout: Layout
) -> int:
    set_aside()
    now = utc_now()
    today = now.astimezone(ZoneInfo(loaded.hub.timezone)).date()
    report = _Report(arguments.json, layout.rows)
    bar = _Bar("importing", layout.rows)
    rows = entries(sheet, layout, today)
    size = REHEARSED if arguments.dry_run and layout.rows <= REHEARSED else BATCH
    import_id = 0
    if not arguments.dry_run:
        import_id = await _begin(database, loaded, arguments, layout)
    run = Run(import_id, loaded.hub.org, arguments.source.strip(), today, loaded.hub.timezone)
    for batch in _batches(rows, size):
        for outcome in await _put_in(database, run, batch, dry=arguments.dry_run):
            report.add(outcome)
        bar.show(report.seen)
        await keep_up(database, run.org, BULK)
    bar.end()
    if not arguments.dry_run:
        async with database.transaction() as tx:
            done = {"counts": report.counts, "finished_at": utc_now()}
            await queries.move_on(tx, run.id, ("applying",), "done", **done)
        ready = _Bar("making searchable", layout.rows)
        await catch_up(database, run.org, lambda done, _all: ready.show(done))
        ready.end()
    report.end(run, layout, sheet.said, dry=arguments.dry_run)
    return 1 if report.counts["errors"] else 0


async def _begin(database: Database, loaded: Loaded, arguments: argparse.Namespace, layout: Layout) -> int:
    async with database.transaction() as tx:
        name = Path(arguments.file).name
        source = arguments.source.strip()
        # Without an address it is this command's: no other process goes on with it.
        more = {"file_name": name, "status": "applying", "total": layout.rows}
        return await queries.add_run(tx, loaded.hub.org, source, utc_now(), **more)


async def _put_in(
    database: Database, run: Run, batch: Sequence[Entry | Problem], *, dry: bool
) -> Sequence[Outcome]:
    outcomes: Sequence[Outcome] = ()
    if dry:
        try:
            async with database.transaction() as tx:
                rehearsal = await queries.add_run(tx, run.org, run.source, utc_now(), status="applying")
                trial = Run(rehearsal, run.org, run.source, run.today, run.timezone)
                outcomes = await apply(tx, trial, batch, utc_now())
                raise _Rehearsed
        except _Rehearsed:
            return outcomes
    async with database.transaction() as tx:
        outcomes = await apply(tx, run, batch, utc_now())
        await queries.change_run(tx, run.id, done_line=batch[-1].line)
    return outcomes


def _batches(rows: Iterator[Entry | Problem], size: int) -> Iterator[list[Entry | Problem]]:
    while batch := list(islice(rows, size)):
        yield batch


async def _undo(loaded: Loaded, database: Database, arguments: argparse.Namespace) -> int:
    async with database.transaction() as tx:
        row = await queries.run(tx, arguments.undo)
        if row is None or row["org_id"] != loaded.hub.org:
            refuse([f"--undo {arguments.undo}: there is no such import"])
        if row["status"] == "undone":
            refuse([f"--undo {arguments.undo}: that import is taken back already"])
        await queries.change_run(tx, row["id"], status="undoing")
    back = kept = 0
    while True:
        async with database.transaction() as tx:
            done, stayed = await take_back(tx, row["id"], row["org_id"], row["source"], utc_now())
            if not done:
                await queries.change_run(tx, row["id"], status="undone", finished_at=utc_now())
                break
        back, kept = back + done - stayed, kept + stayed
    if arguments.json:
        print(json.dumps({"import": row["id"], "taken_back": back, "kept": kept}))
    else:
        print(_words()("imports-undone", count=back, file=row["file_name"], kept=kept))
    return 0


class _Report:
    """Rows as they come: nothing is held back, so that a million of them fit. Of a long file only those are
    named of which there is something to say."""

    def __init__(self, as_json: bool, rows: int) -> None:
        self._json, self.counts = as_json, dict.fromkeys(OUTCOMES, 0)
        self._brief = rows >= LONG
        if as_json:
            sys.stdout.write('{"rows": [')

    @property
    def seen(self) -> int:
        return sum(self.counts.values())

    def add(self, outcome: Outcome) -> None:
        """One row."""
        words = _words()
        if self._json:
            sys.stdout.write(
                (", " if self.seen else "") + json.dumps(_facts(outcome, words), ensure_ascii=False)
            )
        elif outcome.reasons or not self._brief:
            why = "; ".join(words(key, **values) for key, values in outcome.reasons)
            called = outcome.name + (f" ({outcome.ref})" if outcome.ref else "")
            print(f"row {outcome.line:>6}  {outcome.kind:<8}{called or '-'}{': ' if why else ''}{why}")
        self.counts["errors" if outcome.kind == "error" else outcome.kind] += 1

    def end(self, run: Run, layout: Layout, said: str, *, dry: bool) -> None:
        """The sum of it."""
        facts = {
            **self.counts,
            "import": run.id or None,
            "source": run.source,
            "dry_run": dry,
            "read_as": said,
            "dates": layout.conventions.dates,
            "unused": list(layout.unused),
        }
        if self._json:
            print("], " + json.dumps(facts, ensure_ascii=False)[1:])
            return
        counts = ", ".join(f"{number} {kind}" for kind, number in self.counts.items())
        print(f"{counts}{' (dry run, nothing kept)' if dry else ''}")
        if self._brief:
            print("Rows without a remark are not named here; --json names every row")
        if layout.unused:
            print(f"Left out: {', '.join(layout.unused)}")
        if not dry:
            print(f"To take it back: castmatch import-talent --undo {run.id}")


def _facts(outcome: Outcome, words: Words) -> Mapping[str, Any]:
    reasons = [words(key, **values) for key, values in outcome.reasons]
    return {
        "row": outcome.line,
        "outcome": outcome.kind,
        "name": outcome.name,
        "ref": outcome.ref or None,
        "id": outcome.talent_id,
        "reason": "; ".join(reasons) or None,
        "maybe": outcome.other_id,
        "score": outcome.score,
    }


class _Bar:
    """How far it is, never in the output itself: a bar on a terminal, else a line now and then."""

    WIDTH = 30

    def __init__(self, what: str, total: int) -> None:
        self._what, self._total, self._shown, self._told = what, total, False, 0
        self._on = sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Draw it again."""
        if not self._on:
            self._tell(done)
            return
        self._shown = True
        if self._total:
            full = self.WIDTH * done // self._total
            bar = f"[{'#' * full}{'.' * (self.WIDTH - full)}] {done}/{self._total}"
        else:
            bar = f"{done} rows"
        print(f"\r{self._what} {bar}", end="", file=sys.stderr, flush=True)

    def _tell(self, done: int) -> None:
        """Where nothing can be drawn: of a long file, a line every few percent."""
        percent = 100 * done // self._total if self._total >= LONG else 0
        if percent - self._told >= STEP:
            self._told = percent - percent % STEP
            print(f"{self._what} {done}/{self._total} ({percent} %)", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            print(file=sys.stderr)
