"""How well and how fast people are found, beside the usual engines over the same people in one run.

Run ``python -m tests.benchmarks.search [--people N] [--each N] [--seed N] [--peers NAMES]``. The people are
made up with their truth (``people``); the questions are put to the desk as they would be typed, while the
other engines get the filters ready-made. Wall times; one thread each.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import pickle
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from config.schema import ensure_schema
from config.search import understood
from core.casting.search.finding import identified
from core.casting.search.learning import learn
from core.casting.search.packing import pack
from core.casting.talent.criteria import Criteria
from core.casting.talent.denial import parts
from core.casting.talent.sayings import named
from core.store.database import Database
from tests.benchmarks.people import peers
from tests.benchmarks.people.filling import START, fill, made
from tests.benchmarks.people.lives import ORG, Person, person, skills
from tests.benchmarks.people.questions import KINDS, Question, questions

TOP = peers.TOP
VALID = (0.75, 0.85)
"""What plain FTS5 must reach on questions about two skills for the set to count."""
ROUNDS = 3
Find = Callable[[Question], Awaitable[list[int]]]


def ndcg(found: Sequence[int], gains: dict[int, float] | Any) -> float:
    """Of the first ten."""
    best = sorted(gains.values(), reverse=True)[:TOP]
    ideal = sum(gain / math.log2(place + 2) for place, gain in enumerate(best))
    return sum(gains.get(one, 0.0) / math.log2(place + 2) for place, one in enumerate(found[:TOP])) / ideal


def precision(found: Sequence[int], question: Question) -> float:
    """How many of as many as there are to find (ten at most) are right."""
    wanted = min(TOP, len(question.gains))
    return sum(one in question.gains for one in found[:wanted]) / wanted


def unknown_to_the_dictionary() -> None:
    """Fails unless half of each skill's phrases are outside the code's own vocabulary."""
    for skill in skills():
        for phrase in skill.unknown:
            met = {slug for part in parts(phrase) for _, _, slug in named(part.words)}
            assert skill.slug not in met, f"the vocabulary knows {phrase!r} for {skill.slug}"


class Ours:
    """The desk's own search on SQLite."""

    name = "castmatch"

    def __init__(self, url: str) -> None:
        self.database = Database(url)

    async def find(self, question: Question) -> list[int]:
        """The best ten of a question as it would be typed."""
        criteria = await self.criteria(question)
        return await self.identified(criteria)

    async def criteria(self, question: Question) -> Criteria:
        """What is asked for."""
        if question.like is not None:
            return Criteria(similar_to=question.like + 1)
        async with self.database.read() as tx:
            return await understood(tx, ORG, "Asia/Kolkata", question.text, START)

    async def identified(self, criteria: Criteria) -> list[int]:
        """Ids alone, as the other engines give them."""
        async with self.database.read() as tx:
            found, _ = await identified(tx, ORG, criteria, TOP, close=True)
        return [one - 1 for one, _ in found]


async def run(arguments: argparse.Namespace) -> int:
    """Build, ask, report."""
    unknown_to_the_dictionary()
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(arguments.keep or folder) / f"castmatch-{arguments.seed}-{arguments.people}.db"
        arguments.built = kept.exists()
        ours = Ours(f"sqlite+aiosqlite:///{kept}")
        await ensure_schema(ours.database)
        others = _others(arguments, Path(folder))
        people, profiles = await _build(ours, others, arguments)
        asked = questions(arguments.seed, people, arguments.each)
        if arguments.misses:
            await _misses(ours, asked, people, profiles, arguments.misses)
        await _report(ours, others, asked, people, profiles, arguments.seed)
        await ours.database.close()
    return 0


def _others(arguments: argparse.Namespace, folder: Path) -> list[Any]:
    words = Path(arguments.keep or folder) / f"fts5-{arguments.seed}-{arguments.people}.db"
    made: dict[str, Callable[[], Any]] = {
        "fts5": lambda: peers.Fts5(words),
        "tantivy": lambda: peers.Tantivy(folder / "tantivy"),
        "pg_trgm": lambda: peers.Trigrams("postgresql://postgres@127.0.0.1:5432/postgres"),
    }
    out = []
    for name in filter(None, arguments.peers.split(",")):
        try:
            out.append(made[name]())
        except (ImportError, OSError) as error:
            print(f"{name} is not here: {error}")
    return out


async def _build(
    ours: Ours, others: Sequence[Any], arguments: argparse.Namespace
) -> tuple[list[Person], dict[int, str]]:
    people: list[Person] = []
    texts: dict[int, str] = {}
    spent: dict[str, float] = defaultdict(float)
    known = Path(arguments.keep) / f"people-{arguments.seed}-{arguments.people}.pickle"
    kept = arguments.built and all(getattr(one, "kept", False) for one in others)
    if arguments.keep and kept and known.exists():
        return pickle.loads(known.read_bytes()), texts  # a file of our own
    for chunk in made(arguments.seed, arguments.people):
        people += [one for one, _ in chunk]
        if len(texts) < arguments.people and arguments.people <= 100_000:
            texts.update({one.number: peers.text_of(profile) for one, profile in chunk})
        began = time.perf_counter()
        if not arguments.built:
            await fill(ours.database, [profile for _, profile in chunk], chunk[0][0].number + 1)
        await _pack(ours, len(people), arguments)
        spent[ours.name] += time.perf_counter() - began
        for other in others:
            began = time.perf_counter()
            other.add(chunk)
            spent[other.name] += time.perf_counter() - began
    for other in others:
        began = time.perf_counter()
        other.built()
        spent[other.name] += time.perf_counter() - began
    began = time.perf_counter()
    await learn(ours.database, ORG)
    print(f"learning {time.perf_counter() - began:.1f} s")
    if arguments.keep:
        known.write_bytes(pickle.dumps(people))
    print("built in " + ", ".join(f"{name} {seconds:.0f} s" for name, seconds in spent.items()))
    return people, texts


async def _pack(ours: Ours, done: int, arguments: argparse.Namespace) -> None:
    if not arguments.built and (done % 20_000 == 0 or done == arguments.people):
        await pack(ours.database, at_once=20_000)


async def _report(
    ours: Ours,
    others: Sequence[Any],
    asked: Sequence[Question],
    people: Sequence[Person],
    texts: dict[int, str],
    seed: int,
) -> None:
    print(f"{'':28}" + "".join(f"{kind:>20}" for kind in KINDS))
    for other in others:
        await _one(other.name, _asked(other, texts, seed), asked, other)
    quality = await _one(ours.name + ", as typed", ours.find, asked, ours)
    typed = {id(question): await ours.criteria(question) for question in asked}

    async def engine(question: Question) -> list[int]:
        return await ours.identified(typed[id(question)])

    await _one(ours.name + ", criteria to ids", engine, asked, ours)
    everybody = {one.number: one for one in people}
    decoys = 0
    for question in asked:
        found = await ours.find(question)
        decoys += sum(everybody[one].denied in question.asked for one in found if question.asked)
    right = [precision(quality[id(one)], one) for one in asked if one.kind not in ("name", "like")]
    print(f"precision of the first min(10, there are): {statistics.mean(right):.3f}")
    print(f"people shown who deny what was asked for: {decoys}")


def _asked(other: Any, texts: dict[int, str], seed: int) -> Find:
    async def find(question: Question) -> list[int]:
        if question.like is not None:
            text = texts.get(question.like) or peers.text_of(person(seed, question.like)[1])
            return list(other.more_like(text, question.like))
        return list(other.find(question))

    return find


async def _one(name: str, find: Find, asked: Sequence[Question], engine: Any) -> dict[int, list[int]]:
    results: dict[int, list[int]] = {}
    scores: dict[str, list[float]] = defaultdict(list)
    spent: dict[str, list[float]] = defaultdict(list)
    cpu: dict[str, list[float]] = defaultdict(list)
    for turn in range(ROUNDS):
        for question in asked:
            if not _takes(engine, question):
                continue
            began, worked = time.perf_counter(), time.process_time()
            found = await find(question)
            spent[question.kind].append(time.perf_counter() - began)
            cpu[question.kind].append(time.process_time() - worked)
            if turn == 0:
                scores[question.kind].append(ndcg(found, question.gains))
                results[id(question)] = found
    cells = []
    for kind in KINDS:
        if kind in scores:
            middle = statistics.median(spent[kind]) * 1000
            worst = statistics.quantiles(spent[kind], n=20)[-1] * 1000
            busy = statistics.median(cpu[kind]) * 1000
            cells.append(f"{statistics.mean(scores[kind]):.3f} {middle:.1f}/{worst:.1f}/{busy:.1f}")
        else:
            cells.append("")
    print(f"{name:28}" + "".join(f"{cell:>20}" for cell in cells), flush=True)
    return results


def _takes(engine: Any, question: Question) -> bool:
    if isinstance(engine, peers.Trigrams):
        return question.kind == "name"
    return question.kind != "like" or hasattr(engine, "more_like") or isinstance(engine, Ours)


async def _misses(
    ours: Ours, asked: Sequence[Question], people: Sequence[Person], texts: dict[int, str], kind: str
) -> None:
    everybody = {one.number: one for one in people}
    for question in asked:
        if question.kind != kind:
            continue
        found = await ours.find(question)
        score = ndcg(found, question.gains)
        if score < 0.95:
            print(f"{score:.2f} {question.text!r} {await ours.criteria(question)}")
            for one in found:
                if one not in question.gains:
                    print(f"    wrong {one} {everybody[one]} {texts.get(one, '')[:300]}")
            for one in [one for one in question.gains if one not in found][:3]:
                print(f"    missed {one} {texts.get(one, '')[:300]}")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--peers", default="fts5,tantivy,pg_trgm")
    parser.add_argument("--keep", default="", help="a folder in which what was built stays for the next run")
    parser.add_argument("--misses", default="", help="a kind of question to explain")
    raise SystemExit(asyncio.run(run(parser.parse_args())))


if __name__ == "__main__":
    main()
