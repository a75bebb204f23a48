"""``castmatch memory batch | export | import | delete | insights``: memory from the command line."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from config.app import utc_now
from config.commands import refuse, run_async, settings, with_database
from config.settings import HubSettings
from core.store.database import Database

MOST_UNPACKED = 4 << 30
"""Bytes of one file in a zip: some ten million messages."""
SLICE = 100
"""Turns deleted in one transaction: a hub that runs beside keeps answering."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with it."""
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    words = "read turns to keep and questions to answer as lines of JSON, write the answers"
    what.add_parser("batch", help=words, description=words)
    words = "write somebody's whole memory to a folder: memory.jsonl and manifest.json"
    out = what.add_parser("export", help=words, description=words)
    out.add_argument("--owner", required=True, help="a person's name or number, or an owner of `batch`")
    out.add_argument("folder", type=Path)
    words = "read an export back; again changes nothing"
    what.add_parser("import", help=words, description=words).add_argument("folder", type=Path)
    words = "delete from somebody's memory for good, and say what was removed"
    gone = what.add_parser("delete", help=words, description=words)
    gone.add_argument("--owner", required=True)
    gone.add_argument("--about", default="", help="what holds all of these words")
    gone.add_argument("--since", type=datetime.fromisoformat, help="a day or time, such as 2026-11-20")
    gone.add_argument("--until", type=datetime.fromisoformat)
    gone.add_argument("--all", action="store_true", help="everything")
    gone.add_argument("--json", action="store_true")
    words = "what the rows that somebody may see show, as counts"
    shown = what.add_parser("insights", help=words, description=words)
    shown.add_argument("--owner", required=True, help="a person's name or number")
    shown.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """0 done; 1 when a line could not be used or nobody has such a memory; 2 for a damaged export."""
    loaded = settings()
    if arguments.what == "export":
        arguments.folder.mkdir(parents=True, exist_ok=True)
    works = {"batch": _batch, "export": _export, "import": _import, "delete": _delete, "insights": _insights}
    work = works[arguments.what]

    async def opened(database: Database) -> int:
        return await work(database, loaded.hub, arguments)

    return run_async(with_database(loaded, opened))


async def _batch(database: Database, hub: HubSettings, _given: argparse.Namespace) -> int:
    from core.memory.batch import Batch

    batch = Batch(database, hub.org, hub.timezone)
    async for answer in batch.run(sys.stdin):
        print(answer, flush=True)
    for number, problem in batch.problems:
        print(f"line {number}: {problem}" if number else problem, file=sys.stderr)
    return 1 if batch.problems else 0


async def _owners(database: Database, hub: HubSettings, name: str) -> list[str]:
    from core.memory.owners import owners_named

    async with database.read() as tx:
        owners = list(await owners_named(tx, hub.org, name))
    if not owners:
        print(f"Nobody called {name} has a memory here.", file=sys.stderr)
    return owners


async def _export(database: Database, hub: HubSettings, given: argparse.Namespace) -> int:
    from core.memory.archive import LINES, MANIFEST, Manifest, exported

    owners = await _owners(database, hub, given.owner)
    if not owners:
        return 1
    folder: Path = given.folder
    manifest = Manifest()
    with (folder / LINES).open("w", encoding="utf-8", newline="\n") as file:
        async for line in exported(database, hub.org, owners):
            manifest.add(line)
            file.write(line + "\n")
    written = manifest.written(owners, utc_now())
    (folder / MANIFEST).write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(written["counts"]))
    return 0


async def _import(database: Database, hub: HubSettings, given: argparse.Namespace) -> int:
    from core.memory.archive import LINES, MANIFEST, Damaged, checked, imported

    folder: Path = given.folder
    try:
        with tempfile.TemporaryDirectory() as unpacked:
            where = _unpacked(folder, Path(unpacked), (LINES, MANIFEST))
            manifest = json.loads((where / MANIFEST).read_text(encoding="utf-8"))
            with (where / LINES).open(encoding="utf-8", newline="\n") as file:
                checked(file, manifest)
            with (where / LINES).open(encoding="utf-8", newline="\n") as file:
                new = await imported(database, hub.org, file, utc_now())
    except OSError as error:
        refuse([f"{error.filename}: {error.strerror}; name what `memory export` wrote or the chat sent"])
    except (ValueError, KeyError, zipfile.BadZipFile) as error:
        said = str(error) if isinstance(error, Damaged) else "the manifest cannot be read"
        refuse([f"{folder}: {said}; nothing of it should be trusted, export it again"])
    print(json.dumps(dict(sorted(new.items()))))
    return 0


def _unpacked(packed: Path, into: Path, names: Sequence[str]) -> Path:
    """Where the two files are: a folder as it is, of a zip these two alone. Raises BadZipFile, KeyError."""
    if not packed.is_file():
        return packed
    with zipfile.ZipFile(packed) as archive:
        for name in names:
            if archive.getinfo(name).file_size > MOST_UNPACKED:
                raise zipfile.BadZipFile(name)
            with archive.open(name) as entry, (into / name).open("wb") as file:
                shutil.copyfileobj(entry, file)
    return into


async def _delete(database: Database, hub: HubSettings, given: argparse.Namespace) -> int:
    from core.conversation.same_person import same_person
    from core.memory.actions import forget_actions
    from core.memory.clearing import clear
    from core.memory.evidence import conversations_of
    from core.memory.forgetting import between, facts_about, facts_of, forget, mentioning, sources
    from core.memory.uses import forget_uses

    if not (given.about or given.since or given.until or given.all):
        refuse(["Say what to delete: --about WORDS, --since and --until, or --all"])
    owners = await _owners(database, hub, given.owner)
    turns = facts = 0
    for owner in owners:
        async with database.read() as tx:
            where = await conversations_of(tx, hub.org, owner)
            known: list[int] = []
            if given.about:
                called = await same_person(tx, hub.org, given.about)
                known = await facts_about(tx, hub.org, owner, given.about, called)
                found = {*await mentioning(tx, where, given.about, called), *await sources(tx, known)}
            else:
                known = await facts_of(tx, hub.org, owner) if given.all else []
                found = set(await between(tx, where, _local(given.since, hub), _local(given.until, hub)))
        listed = sorted(found)
        for start in range(0, max(1, len(listed)), SLICE):
            last = start + SLICE >= len(listed)
            async with database.transaction() as tx:
                # Facts go in the end: until then they say what is still to be deleted.
                gone = await forget(tx, listed[start : start + SLICE], known if last else [], utc_now())
                if given.all and last:
                    await forget_uses(tx, hub.org, owner)
                    await forget_actions(tx, hub.org, owner)
            turns, facts = turns + gone.turns, facts + gone.facts
    await clear(database, utc_now())
    said = {"turns": turns, "facts": facts}
    print(json.dumps(said) if given.json else f"Deleted for good: {turns} turns and {facts} facts.")
    return 0 if owners else 1


async def _insights(database: Database, hub: HubSettings, given: argparse.Namespace) -> int:
    from core.casting.insights.queries import findings
    from core.casting.insights.telling import line
    from core.casting.projects import queries as projects
    from core.memory import privacy
    from core.memory.owners import people_named
    from core.people import CASTING
    from core.texts import Words

    told: dict[str, list[dict[str, object]]] = {}
    async with database.read() as tx:
        people = [one for one in await people_named(tx, hub.org, given.owner) if one.role in CASTING]
        for who in people:
            if privacy.reads(await privacy.level_of(tx, who)):
                seen = [one.id for one in await projects.visible(tx, who)]
                words = Words(who.language, who.timezone)
                told[who.name] = [
                    {"kind": one.kind, "says": line(words, one), "sources": one.sources}
                    for one in await findings(tx, who, seen, utc_now(), own=True)
                ]
    if not people:
        print(f"Nobody called {given.owner} casts here.", file=sys.stderr)
        return 1
    if given.json:
        listed = [{"owner": name, "insights": rows} for name, rows in told.items()]
        print(json.dumps(listed, ensure_ascii=False))
    for rows in told.values() if not given.json else ():
        print("\n".join(str(row["says"]) for row in rows) or "Too little to count yet.")
    if not told:
        print(f"{given.owner}'s memory is switched off.", file=sys.stderr)
    return 0 if told else 1


def _local(at: datetime | None, hub: HubSettings) -> datetime | None:
    """A time without an offset is the organisation's own."""
    return at.replace(tzinfo=ZoneInfo(hub.timezone)) if at is not None and at.tzinfo is None else at
