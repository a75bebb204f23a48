"""What is found in a casting office's own talk (``tests/gold.py`` says how its questions were made)."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import func, select

from core.memory.score import WEIGHTS
from core.memory.tables import memory_vector
from core.store.database import Database
from tests.benchmarks import embedding
from tests.benchmarks.gold import answered, by_bm25, by_fts5, kept
from tests.fakes import create_schema, sqlite_url
from tests.gold import read, recalled


def test_the_set_is_what_it_says():
    lines, questions = read()
    assert len(questions) >= 250
    assert len({(line.conversation, line.session) for line in lines}) >= 40
    assert len({line.id for line in lines}) == len(lines)
    assert {one for asked in questions for one in asked.evidence} <= {line.id for line in lines}
    halves = Counter(asked.held for asked in questions)
    assert abs(halves[True] - halves[False]) <= 10


def test_words_alone_do_not_find_it():
    """Else the questions would be too easy to say anything."""
    lines, questions = read()
    named = [asked for asked in questions if asked.kind == "named"]
    for way in (by_bm25, by_fts5):
        assert recalled(way(lines, named))[0] <= 0.80


def test_a_model_that_is_not_here_is_named_with_how_it_comes(monkeypatch):
    monkeypatch.setattr(embedding, "find_spec", lambda name: None)
    assert embedding.chosen(None) is None
    with pytest.raises(embedding.Absent, match=r"tokenizers.*requirements-minilm\.lock"):
        embedding.chosen("minilm")


async def test_a_model_reads_every_turn_before_it_is_measured(database):
    lines, _ = read()
    await kept(database, lines[:150])
    await embedding.vectors(database, Counting())
    async with database.read() as tx:
        assert await tx.scalar(select(func.count()).select_from(memory_vector)) == 150


class Counting:
    """A model to which all texts are alike."""

    model, dim = "counting", 2

    async def embed(self, texts, *, asked=False):
        return [[1.0, 0.0] for _ in texts]

    async def close(self):
        return None


@pytest.mark.timeout(300)
async def test_what_was_said_is_found_the_same_on_both_engines(database, tmp_path):
    lines, questions = read()
    await kept(database, lines)
    found = await answered(database, questions)
    held = [one for one in found if one.asked.held]
    named = [one for one in found if one.asked.kind == "named"]
    assert recalled(named)[0] >= 0.92
    assert recalled(held)[0] >= 0.69
    assert recalled(held)[0] >= recalled(by_bm25(lines, [one.asked for one in held]))[0] + 0.15
    if not database.sqlite:
        other = Database(sqlite_url(tmp_path))
        await create_schema(other)
        await kept(other, lines)
        assert await answered(other, questions) == found
        await other.close()


async def test_what_is_said_around_a_turn_is_what_finds_it(tmp_path):
    """So that a silent loss of a part of the score is seen also where no sample of long talks is at hand."""
    lines, questions = read()
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    await kept(database, lines)
    shares = {}
    for gone in ((), ("near", "wide", "session"), ("turn",), ("date", "when")):
        found = await answered(database, questions, weights=WEIGHTS.without(*gone))
        shares[gone] = recalled(found)[0]
        print(f"without {', '.join(gone) or 'nothing'}: {shares[gone]:.3f}")  # noqa: T201 - read in CI
    await database.close()
    whole = shares.pop(())
    assert whole - shares["near", "wide", "session"] >= 0.05
    assert whole - shares["turn",] >= 0.02
    assert whole >= shares["date", "when"]
