"""What is found in a casting office's own talk (``tests/gold.py`` says how its questions were made)."""

from __future__ import annotations

from collections import Counter

import pytest

from core.store.database import Database
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


@pytest.mark.timeout(300)
async def test_what_was_said_is_found_the_same_on_both_engines(database, tmp_path):
    lines, questions = read()
    await kept(database, lines)
    found = await answered(database, questions)
    held = [one for one in found if one.asked.held]
    named = [one for one in found if one.asked.kind == "named"]
    assert recalled(named)[0] >= 0.89
    assert recalled(held)[0] >= 0.68
    assert recalled(held)[0] >= recalled(by_bm25(lines, [one.asked for one in held]))[0] + 0.15
    if not database.sqlite:
        other = Database(sqlite_url(tmp_path))
        await create_schema(other)
        await kept(other, lines)
        assert await answered(other, questions) == found
        await other.close()
