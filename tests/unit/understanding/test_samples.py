from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from core.understanding.jsonl import answer
from core.understanding.vocabulary.shapes import SHAPES

SAMPLES = Path(__file__).resolve().parents[3] / "../shared/data"
FILES = [SAMPLES / "utterances.jsonl", SAMPLES / "utterances_2.jsonl"]

pytestmark = pytest.mark.skipif(
    not all(path.exists() for path in FILES), reason="sample utterances are absent"
)


@pytest.fixture(scope="module")
def rows() -> list[tuple[dict, dict]]:
    lines = [line for path in FILES for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [(json.loads(line), json.loads(answer(line))) for line in lines]


def test_nearly_every_sample_is_understood(rows: list[tuple[dict, dict]]) -> None:
    hits = defaultdict(list)
    for row, got in rows:
        for intent in row["intents"]:
            hits[intent].append(set(got["intents"]) == set(row["intents"]))
    every = [hit for listed in hits.values() for hit in listed]
    assert sum(every) / len(every) >= 0.97
    assert min(sum(listed) / len(listed) for listed in hits.values()) >= 0.85
    assert set(hits) == set(SHAPES)


def test_a_message_without_a_date_yields_none(rows: list[tuple[dict, dict]]) -> None:
    undated = [got for row, got in rows if not row.get("dates", row.get("date_exprs"))]
    assert sum(bool(got["dates"]) for got in undated) <= 0.01 * len(undated)


def test_a_date_is_right_or_asked_for(rows: list[tuple[dict, dict]]) -> None:
    wrong = []
    for row, got in rows:
        wanted = sorted(each["start"][:16].ljust(10) for each in row.get("dates", row.get("date_exprs", [])))
        found = (
            sorted(each["start"][: len(wanted[0])] for each in got["dates"] if each["start"])
            if wanted
            else []
        )
        if wanted and found != wanted and not got["ask"]:
            wrong.append((row["text"], wanted, found))
    assert wrong == []
