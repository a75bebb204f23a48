"""What memory finds, and how fast. No network, no model.

Run ``python -m tests.benchmarks.memory_recall [quality] [loco] [ablation] [speed] [clearing] [--turns N]
[--embedder minilm]``; without words quality, ablation and speed. The embedder is for quality. ``loco``
chooses the weights anew for each conversation from the others (minutes). Skips what needs the LoCoMo sample
where that is absent.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from operator import mul
from pathlib import Path

from config.schema import ensure_schema
from core.memory.clearing import clear
from core.memory.evidence import Said, conversation_id, conversations_of, keep, mark, terms_of
from core.memory.forgetting import forget, mentioning
from core.memory.kindred import kindred, lines
from core.memory.places import first, session_number
from core.memory.question import FRAME, read
from core.memory.recall import SHORTLIST, recall
from core.memory.score import WEIGHTS, Kin, Postings, Ranking, Turn, Weights
from core.memory.slips import doubtful, meant
from core.ports import Embedder, Envelope
from core.store.database import Database
from core.store.inbox import arrival
from core.store.ingest import Ingest
from tests.benchmarks import embedding
from tests.locomo import SAMPLE, Asked, Conversation, conversations

EVERY = (1, 2, 3, 4)
STEPS = (0.2, 0.1)
AT = datetime(2026, 11, 20, tzinfo=UTC)


class Indexed:
    """One conversation in memory: the scorer alone, without a database."""

    def __init__(self, number: int, talk: Conversation) -> None:
        ends: dict[int, int] = {}
        self.names: dict[int, str] = {}
        self.turns: dict[int, Turn] = {}
        self.hits: dict[str, list[int]] = defaultdict(list)
        for line in talk.lines:
            place = ends.get(line.session, first(number, line.session))
            ends[line.session] = place + 1
            terms = terms_of(line.speaker, line.text, line.caption)
            self.turns[place] = Turn(place, line.speaker, line.text, terms, line.at)
            self.names[place] = line.id
            for term in set(terms):
                self.hits[term].append(place)

    def ranking(self, text: str, weights: Weights = WEIGHTS) -> Ranking:
        question = read(text)
        ids = {term: self.hits.get(term, []) for term in question.terms}
        counts = {term: len(hits) for term, hits in ids.items()}
        return Ranking(question, Postings(ids, counts, len(self.turns), self._kin(question.terms)), weights)

    def _kin(self, terms: Sequence[str]) -> dict[str, Kin]:
        found = {}
        for term in terms:
            keys = frozenset() if term in FRAME else kindred(term) - {*terms}
            if not self.hits.get(term) and not any(key in self.hits for key in keys) and doubtful(term):
                keys = meant(term, self.hits)
            ids = sorted({hit for key in keys for hit in self.hits.get(key, ())}, reverse=True)
            if ids:
                found[term] = Kin(frozenset(keys), ids, len(ids))
        return found


def found(best: Sequence[str], asked: Asked) -> float:
    """The share of the evidence among the best."""
    return sum(one in best for one in asked.evidence) / len(asked.evidence)


def measured(talks: Sequence[Conversation], weights: Weights) -> dict[str, float]:
    """Recall at 10 over all conversations with these weights."""
    by: dict[object, list[float]] = defaultdict(list)
    for number, talk in enumerate(talks, 1):
        indexed = Indexed(number, talk)
        for asked in talk.questions:
            ranking = indexed.ranking(asked.text, weights)
            order = ranking.order(ranking.shortlist(SHORTLIST), indexed.turns)
            by[asked.category].append(found([indexed.names[turn] for _, turn in order[:10]], asked))
            sessions = list(dict.fromkeys(str(session_number(turn)) for _, turn in order))[:10]
            by["session"].append(float(any(one[1:].split(":")[0] in sessions for one in asked.evidence)))
    turns = [value for category in EVERY for value in by[category]]
    return {
        "R@10 1-4": statistics.mean(turns),
        "R@10 1-5": statistics.mean(turns + by[5]),
        "session any@10": statistics.mean(by["session"]),
        **{f"category {n}": statistics.mean(by[n]) for n in (1, 2, 3, 4, 5)},
    }


def row(name: str, values: dict[str, float]) -> None:
    print(f"{name:34}", "  ".join(f"{key} {value:.3f}" for key, value in values.items()), flush=True)


async def by_meaning(talks: Sequence[Conversation], model: Embedder) -> dict[str, float]:
    """Recall at 10 as the hub finds turns where that embedder is set."""
    shares = [(one.category, found(best, one)) async for one, best in embedding.asked(talks, model)]
    groups = {"R@10 1-4": EVERY, "R@10 1-5": (*EVERY, 5)}
    return {
        name: statistics.mean(share for category, share in shares if category in some)
        for name, some in groups.items()
    }


def quality(talks: Sequence[Conversation]) -> None:
    row("as it is", measured(talks, WEIGHTS))
    only = Weights(**dict.fromkeys((field.name for field in fields(Weights)), 0.0) | {"turn": 1.0})
    row("BM25 of the turn alone", measured(talks, only))


def ablation(talks: Sequence[Conversation]) -> None:
    """What each term buys: without it, all others as they are."""
    whole = measured(talks, WEIGHTS)
    row("all terms", whole)
    for names in (
        ("near", "wide", "session"), ("turn",), ("near",), ("wide",), ("session",), ("asked",), ("speaker",),
        ("date", "when"), ("asks",), ("length",), ("own",), ("carried",),
    ):  # fmt: skip
        values = measured(talks, WEIGHTS.without(*names))
        row(f"without {', '.join(names)}", {key: values[key] - whole[key] for key in list(values)[:3]})


Sheet = list[tuple[int, Asked, dict[str, tuple[float, ...]]]]


def sheet(talks: Sequence[Conversation]) -> Sheet:
    """Every question with the parts of its shortlisted turns."""
    rows: Sheet = []
    for number, talk in enumerate(talks, 1):
        indexed = Indexed(number, talk)
        for asked in talk.questions:
            if asked.category in EVERY:
                ranking = indexed.ranking(asked.text)
                parts = ranking.parts(ranking.shortlist(SHORTLIST), indexed.turns)
                rows.append((number, asked, {indexed.names[turn]: each for turn, each in parts.items()}))
    return rows


def loco(talks: Sequence[Conversation]) -> None:
    """For each conversation the weights are chosen on the others alone, from a plain start."""
    rows = sheet(talks)
    held_out: list[float] = []
    for number, talk in enumerate(talks, 1):
        others = [each for each in rows if each[0] != number]
        weights, known = chosen(others)
        own = [_at_ten(each, weights) for each in rows if each[0] == number]
        held_out += own
        row(f"{talk.name}, {len(own)} questions", {"others": known, "left out": statistics.mean(own)})
        print("   ", dict(zip((field.name for field in fields(Weights)), map(float, weights), strict=True)))
    row("left out, all", {"R@10 1-4": statistics.mean(held_out)})


def _at_ten(each: tuple[int, Asked, dict[str, tuple[float, ...]]], weights: Sequence[float]) -> float:
    _, asked, parts = each
    scored = [(-sum(map(mul, weights, values)), n) for n, values in enumerate(parts.values())]
    names = list(parts)
    return found([names[n] for _, n in sorted(scored)[:10]], asked)


def chosen(rows: Sheet) -> tuple[list[float], float]:
    """Coordinate ascent from turn, near, wide and session alike and nothing else."""
    weights = [1.0, 1.0, 1.0, 1.0] + [0.0] * (len(fields(Weights)) - 4)
    best = statistics.mean(_at_ten(each, weights) for each in rows)
    for step in STEPS:
        for place, sign in itertools.product(range(len(weights)), (1, -1)):
            while True:
                tried = [*weights]
                tried[place] = round(tried[place] + sign * step, 2)
                value = statistics.mean(_at_ten(each, tried) for each in rows)
                if value <= best + 2e-4:
                    break
                weights, best = tried, value
    return weights, best


def timed(name: str, asked: Sequence[str], ask: Callable[[str], object]) -> float:
    """The 95th percentile in milliseconds."""
    took = []
    for text in asked:
        started = time.perf_counter()
        ask(text)
        took.append((time.perf_counter() - started) * 1000)
    took.sort()
    p95 = took[int(len(took) * 0.95)]
    print(f"{name:34} p50 {took[len(took) // 2]:7.2f} ms   p95 {p95:7.2f} ms", flush=True)
    return p95


async def speed(turns: int) -> None:
    """Recall beside SQLite's own best fifty of the same words, over the same turns."""
    chance = random.Random(7)
    words = [f"{a}{b}{c}" for a in ("ka", "ri", "mo", "te") for b in _SYLLABLES for c in _SYLLABLES]
    words = [*words[:60], *_common(chance, words[60:])]
    often = list(itertools.accumulate(1 / (n + 3) for n in range(len(words))))
    plain = list(itertools.accumulate(1 / (n + 3) for n in range(40, len(words))))

    def some(least: int, most: int) -> str:
        return " ".join(chance.choices(words, cum_weights=often, k=chance.randint(least, most)))

    asked = [" ".join(chance.choices(words[40:], cum_weights=plain, k=6)) for _ in range(100)]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{folder}/m.db")
        await ensure_schema(database)
        bare = sqlite3.connect(Path(folder) / "bare.db")
        bare.execute("PRAGMA synchronous=OFF")
        bare.execute("CREATE VIRTUAL TABLE turns USING fts5(words, content='', tokenize='ascii')")
        owners = max(1, turns // 100_000)
        each = turns // owners
        for owner in range(owners):
            for start in range(0, each, 10_000):
                size = min(10_000, each - start)
                said = [Said(n // 20, str(n), "Meera", some(3, 18)) for n in range(size)]
                async with database.transaction() as tx:
                    place = await conversation_id(tx, "o", f"name/{owner}", str(start))
                    await keep(tx, "o", place, said)
                rows = [(" ".join([mark(place), *terms_of(one.speaker, one.text, None)]),) for one in said]
                bare.executemany("INSERT INTO turns (words) VALUES (?)", rows)
                bare.commit()
        print(f"{turns:,} turns of {owners} owners; questions of six words over one owner's turns")
        for _ in range(2):
            compared = timed("FTS5, best fifty", asked, lambda text: _bare(bare, text))
            p95 = await _recalled(database, asked, owners // 2)
        print(f"p95 is {p95 / compared:.2f} x the bare query")
        bare.close()
        await database.close()


async def clearing(turns: int) -> None:
    """How long anybody waits while a thousandth of all turns is deleted and its bytes are cleared."""
    chance = random.Random(7)
    words = [f"{a}{b}" for a in _SYLLABLES for b in _SYLLABLES]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{folder}/m.db")
        await ensure_schema(database)
        for start in range(0, turns, 10_000):
            said = [
                Said(
                    n // 20,
                    str(n),
                    "Meera",
                    " ".join(chance.choices(words, k=10)) + " quixotry" * (n % 1000 == 7),
                )
                for n in range(min(10_000, turns - start))
            ]
            async with database.transaction() as tx:
                place = await conversation_id(tx, "o", "name/0", str(start))
                await keep(tx, "o", place, said)
        held = asyncio.Event()
        waits = asyncio.create_task(_waiting(database, held))
        acks = asyncio.create_task(_acknowledged(database, held))
        started = time.perf_counter()
        async with database.read() as tx:
            gone = await mentioning(tx, await conversations_of(tx, "o", "name/0"), "quixotry")
        for some in range(0, len(gone), 100):
            async with database.transaction() as tx:
                await forget(tx, gone[some : some + 100], [], AT)
        deleted = time.perf_counter()
        await clear(database, AT)
        cleared = time.perf_counter()
        held.set()
        longest, middle = await waits
        acked = sorted(await acks)
        await database.close()
        left = sum(path.read_bytes().count(b"uiksotr") for path in Path(folder).iterdir())
    print(f"{turns:,} turns, {len(gone)} deleted in {deleted - started:.1f} s")
    print(f"cleared in {cleared - deleted:.1f} s; copies left in the files: {left}")
    print(f"another writer waited {middle:.1f} ms in the middle, {longest:.0f} ms at the most")
    some = ", ".join(f"p{n} {acked[min(len(acked) - 1, len(acked) * n // 100)]:.1f} ms" for n in (50, 95, 99))
    print(f"{len(acked)} deliveries were acknowledged meanwhile: {some}, {acked[-1]:.0f} ms at the most")


async def _waiting(database: Database, held: asyncio.Event) -> tuple[float, float]:
    """The longest and the median wait of somebody who writes all the time, in milliseconds."""
    waits = []
    while not held.is_set():
        started = time.perf_counter()
        async with database.transaction() as tx:
            await conversation_id(tx, "o", "name/1", "here")
        waits.append((time.perf_counter() - started) * 1000)
        await asyncio.sleep(0.005)
    return max(waits), statistics.median(waits)


def _common(chance: random.Random, words: Sequence[str]) -> list[str]:
    """With words that have others of one meaning among the common ones: those are looked up too."""
    mixed = [*dict.fromkeys(other for line in lines() for other in line.split()), *words[:2000]]
    chance.shuffle(mixed)
    return [*mixed, *words[2000:]]


async def _acknowledged(database: Database, held: asyncio.Event) -> list[float]:
    """How long each of the deliveries took to be stored durably that came meanwhile, in milliseconds."""
    ingest, took = Ingest(database), []
    while not held.is_set():
        envelope = Envelope("desk", f"delivery/{len(took)}", "turn", f"bench:desk:{len(took) % 40}")
        row = arrival("o", "bench", "desk", envelope, b"{}", AT)
        started = time.perf_counter()
        await ingest([row])
        took.append((time.perf_counter() - started) * 1000)
        await asyncio.sleep(0.01)
    await ingest.close()
    return took


_SYLLABLES = [f"{a}{b}" for a in "bdfgklmnprst" for b in "aeiou"]


def _bare(bare: sqlite3.Connection, text: str) -> object:
    match = " OR ".join(f'"{word}"' for word in read(text).terms)
    return bare.execute(
        "SELECT rowid FROM turns WHERE turns MATCH ? ORDER BY rank LIMIT 50", (match,)
    ).fetchall()


async def _recalled(database: Database, asked: Sequence[str], owner: int) -> float:
    took = []
    for text in asked:
        started = time.perf_counter()
        async with database.read() as tx:
            where = await conversations_of(tx, "o", f"name/{owner}")
            await recall(tx, where, text, 10)
        took.append((time.perf_counter() - started) * 1000)
    took.sort()
    p95 = took[int(len(took) * 0.95)]
    print(f"{'recall':34} p50 {took[len(took) // 2]:7.2f} ms   p95 {p95:7.2f} ms", flush=True)
    return p95


def _with_model(name: str) -> None:
    try:
        model = embedding.chosen(name)
    except embedding.Absent as absent:
        print(absent)
    else:
        if model is not None:
            row(f"with {name}", asyncio.run(by_meaning(conversations(), model)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", nargs="*", default=["quality", "ablation", "speed"])
    parser.add_argument("--turns", type=int, default=100_000)
    embedding.option(parser)
    given = parser.parse_args()
    by_talk: dict[str, Callable[[Sequence[Conversation]], None]]
    by_talk = {"quality": quality, "ablation": ablation, "loco": loco}
    for what in given.what:
        print(f"-- {what}")
        if what in ("speed", "clearing"):
            asyncio.run((speed if what == "speed" else clearing)(given.turns))
        elif SAMPLE.exists():
            by_talk[what](conversations())
            if what == "quality" and given.embedder:
                _with_model(given.embedder)
        else:
            print("skipped: the LoCoMo sample is not here")


if __name__ == "__main__":
    main()
