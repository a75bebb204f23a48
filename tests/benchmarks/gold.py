"""What memory finds in two casting offices' own talk, beside plain BM25 and FTS5's own.

Run ``python -m tests.benchmarks gold`` or ``python -m tests.benchmarks.gold [--misses] [--embedder minilm]
[--only first|office]``; the misses are those of the open half: the other is kept
from everybody who changes the score.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import re
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from config.schema import ensure_schema
from core.memory.evidence import Said, conversation_id, conversations_of, keep
from core.memory.recall import recall
from core.memory.score import WEIGHTS, B, Weights
from core.memory.spread import K1
from core.memory.vectors import meant
from core.memory.words import keys
from core.ports import Embedder
from core.store.database import Database
from tests.benchmarks.embedding import Absent, chosen, option, vectors
from tests.gold import OWNER, SETS, Asked, Found, Line, read, recalled

ORG, ZONE = "default", "Asia/Kolkata"
RECALL, WHOLE = 0.95, 0.90
"""The bars of recall at ten and of all evidence."""


async def kept(database: Database, lines: Sequence[Line]) -> None:
    """One owner, a conversation for each project."""
    by: dict[str, list[Said]] = {}
    for line in lines:
        said = Said(line.session, line.id, line.speaker, line.text, None, line.at)
        by.setdefault(line.conversation, []).append(said)
    async with database.transaction() as tx:
        for name, turns in by.items():
            await keep(tx, ORG, await conversation_id(tx, ORG, OWNER, name), turns)


async def answered(
    database: Database,
    questions: Sequence[Asked],
    model: Embedder | None = None,
    weights: Weights = WEIGHTS,
) -> list[Found]:
    """Each question against all of the owner's conversations; with a model by its meaning too."""
    found = []
    near = [await meant(model, asked.text) for asked in questions]
    async with database.read() as tx:
        where = await conversations_of(tx, ORG, OWNER)
        for asked, its in zip(questions, near, strict=True):
            best = await recall(tx, where, asked.text, 10, timezone=ZONE, weights=weights, meant=its)
            found.append(Found(asked, tuple(turn.ref for turn in best)))
    return found


def by_bm25(lines: Sequence[Line], questions: Sequence[Asked]) -> list[Found]:
    """BM25 of the turn alone over the same keys: the same endings, the same folding of Hindi."""
    said = [Counter(keys(f"{line.speaker} {line.text}")) for line in lines]
    having = Counter(key for one in said for key in one)
    usual = sum(map(Counter.total, said)) / len(said)
    idf = {key: math.log(1 + (len(said) - n + 0.5) / (n + 0.5)) for key, n in having.items()}
    norms = [K1 * (1 - B + B * turn.total() / usual) for turn in said]
    found = []
    for asked in questions:
        terms = [key for key in keys(asked.text) if key in idf]
        worth = [
            sum(idf[key] * turn[key] * (K1 + 1) / (turn[key] + norm) for key in terms)
            for turn, norm in zip(said, norms, strict=True)
        ]
        best = sorted(range(len(lines)), key=lambda n: (-worth[n], n))[:10]
        found.append(Found(asked, tuple(lines[n].id for n in best)))
    return found


def by_fts5(lines: Sequence[Line], questions: Sequence[Asked]) -> list[Found]:
    """SQLite's own tokenizer, stemmer and bm25, any word of the question."""
    bare = sqlite3.connect(":memory:")
    bare.execute(
        "CREATE VIRTUAL TABLE turns USING fts5(said, tokenize='porter unicode61 remove_diacritics 2')"
    )
    bare.executemany("INSERT INTO turns VALUES (?)", [(f"{line.speaker} {line.text}",) for line in lines])
    found = []
    for asked in questions:
        match = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", asked.text))
        rows = bare.execute("SELECT rowid FROM turns WHERE turns MATCH ? ORDER BY rank LIMIT 10", (match,))
        found.append(Found(asked, tuple(lines[row - 1].id for (row,) in rows)))
    return found


async def measured(path: Path, model: Embedder | None = None) -> dict[str, list[Found]]:
    """Every way of finding, over all questions of one set."""
    lines, questions = read(path)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{folder}/m.db")
        await ensure_schema(database)
        await kept(database, lines)
        ways = {
            "memory": await answered(database, questions),
            "BM25": by_bm25(lines, questions),
            "FTS5": by_fts5(lines, questions),
        }
        if model is not None:
            await vectors(database, model)
            ways["with model"] = await answered(database, questions, model)
        await database.close()
    return ways


def table(name: str, ways: dict[str, list[Found]]) -> None:
    """Recall at ten and all evidence, by kind and by half."""
    print(f"{f'-- {name}: recall@10 / all':26}", "".join(f"{way:>16}" for way in ways))
    for group, some in groups([one.asked for one in ways["memory"]]).items():
        cells = []
        for found in ways.values():
            share, whole = recalled([one for one in found if one.asked.id in some])
            cells.append(f"   {share:.3f} / {whole:.3f}")
        print(f"{f'{group} ({len(some)})':26}", "".join(cells))


def groups(questions: Sequence[Asked]) -> dict[str, frozenset[str]]:
    """The ids of the questions of each kind, of each half, and all; where some ask by names, the halves of
    those and of the others."""
    named = {one.id for one in questions if one.kind == "named"}
    held = {one.id for one in questions if one.held}
    every = {one.id for one in questions}
    found = {
        kind: {one.id for one in questions if one.kind == kind}
        for kind in dict.fromkeys(one.kind for one in questions)
    }
    parts = {"by names, ": named, "other words, ": every - named} if named else {"": every}
    for part, some in parts.items():
        found |= {f"{part}open": some - held, f"{part}held": some & held}
    return {name: frozenset(some) for name, some in (found | {"all": every}).items()}


def misses(path: Path, found: Sequence[Found]) -> None:
    """What the open half misses."""
    lines = {line.id: line for line in read(path)[0]}
    for one in found:
        if not one.asked.held and not one.whole:
            print(f"{one.asked.id} {one.asked.kind}: {one.asked.text}")
            for ref in one.asked.evidence:
                if ref not in one.best:
                    print(f"    wants {ref} {lines[ref].speaker}: {lines[ref].text}")
            for ref in one.best[:3]:
                print(f"    found {ref} {lines[ref].speaker}: {lines[ref].text}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--only", choices=[name.split()[0] for name in SETS])
    option(parser)
    given = parser.parse_args()
    try:
        model = chosen(given.embedder)
    except Absent as absent:
        print(absent)
        return
    for name, path in SETS.items():
        if given.only and not name.startswith(given.only):
            continue
        ways = asyncio.run(measured(path, model))
        table(name, ways)
        share, whole = recalled(ways["memory"])
        met = "met" if share >= RECALL and whole >= WHOLE else "missed"
        print(f"bars: {RECALL:.2f} / {WHOLE:.2f}; {met}")
        if given.misses:
            misses(path, ways["memory"])


if __name__ == "__main__":
    main()
